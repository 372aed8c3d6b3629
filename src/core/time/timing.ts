import { check, interval } from "../domain.ts";
import { say } from "../sentences/said.ts";

/** How a loss that is known at the horizon is spread over time. */
export type Timing = "even" | "front" | "back";

const THIRD = 1 / 3;

/**
 * Share of the losses to the horizon that has fallen by a share of the time.
 *
 * @param timing even; back, two thirds of the losses in the last third of the time; front, its mirror
 * @param share of the time, in [0, 1]
 * @throws InputError for a share outside [0, 1]
 * @source Commission Delegated Regulation (EU) 2024/920, Article 1(3), for back; front is its mirror, a definition of ours
 */
export function lossShare(timing: Timing, share: number): number {
  check(say("shareOfTime"), share, interval(0, 1));
  if (timing === "even") return share;
  return timing === "back" ? backLoaded(share) : 1 - backLoaded(1 - share);
}

function backLoaded(share: number): number {
  return share <= 2 * THIRD ? share / 2 : THIRD + 2 * (share - 2 * THIRD);
}
