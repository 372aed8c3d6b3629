import type { PathDefault } from "../simulation/prepared.ts";
import type { Terms } from "./terms.ts";

/** The month in which a default falls, from 1; a default at the start falls into the first. */
export function monthOf({ time }: PathDefault): number {
  return Math.max(1, Math.ceil(12 * time));
}

/** Loss taken at default, balance left in work-out, and the loss on it beyond what was taken. */
export function workOut({ initialLgd }: Terms, lgd: number, balance: number) {
  const taken = balance * (initialLgd ?? lgd);
  return { taken, settled: balance - taken, trueUp: balance * lgd - taken };
}
