import type { Dependence } from "../dependence/dependence.ts";
import { labelAt, type Pool } from "../pool/pool.ts";
import type { Contagion } from "./question.ts";

/** Multipliers of a spoke's hazard and annual probability of a hub's distress where a scenario gives none: judgement. */
export const USUAL_CONTAGION = { distress: 2, default: 6, rate: 0.04 };
/** Hubs of this sector of the product default without distress before. */
const WITHOUT_DISTRESS = "NEO";

/** How strongly hubs infect their spokes: see Contagion; rate is of shape [n]. */
export type ContagionStrength = {
  readonly distress: number;
  readonly default: number;
  readonly rate: Float64Array;
};

/**
 * Contagion along a pool's links; null where it has none, so that nobody can infect anybody.
 *
 * @param unshifted the dependence without a scenario's factor shift
 */
export function linkContagion(
  { links, productSector }: Pool,
  mode: Contagion["mode"],
  strength: ContagionStrength,
  unshifted: Dependence,
): Contagion | null {
  if (links.length === 0) return null;
  const isCalm = (i: number) => labelAt(productSector, i) === WITHOUT_DISTRESS;
  return {
    mode,
    hub: Int32Array.from(links, ({ hub }) => hub),
    spoke: Int32Array.from(links, ({ spoke }) => spoke),
    weight: Float64Array.from(links, ({ weight }) => weight),
    distress: strength.distress,
    default: strength.default,
    distressRate: strength.rate.map((p, i) => (isCalm(i) ? 0 : p)),
    unshifted,
  };
}
