import { check, fraction, nonNegative } from "../domain.ts";
import { say } from "../sentences/said.ts";

/**
 * Risk weight of a senior position under its look-through cap, which goes before the floor.
 *
 * @param weight of the position and its floor
 * @param cap average risk weight of the pool, in the internal-ratings approach with 12.5 times its expected loss
 * @source Regulation (EU) 575/2013 Art 267
 */
export function seniorCap({ weight, floor }: { readonly weight: number; readonly floor: number }, cap: number): number {
  check(say("lookThroughCap"), cap, nonNegative);
  return Math.min(Math.max(weight, floor), cap);
}

/** A position that is held, amounts of one currency. */
export type HeldPosition = {
  readonly exposure: number;
  readonly riskWeight: number;
  /** Share of its tranche that is held. */
  readonly held: number;
};

/** Capital of positions under their maximum. Amounts. */
export type MaximumCapital = {
  readonly uncapped: number;
  /** Largest share of a tranche that is held. */
  readonly v: number;
  /** Infinity where nothing is held. */
  readonly maximum: number;
  readonly capital: number;
};

/**
 * Capital of the positions that are held in one securitisation, at most what the pool would ask for, times the largest share of
 * a tranche that is held.
 *
 * @param capital of the pool with its expected loss, fraction, and its exposure
 * @source Regulation (EU) 575/2013 Art 268
 */
export function maximumCapital(
  positions: readonly HeldPosition[],
  pool: { readonly capital: number; readonly ead: number },
): MaximumCapital {
  check(say("capitalOfPool"), pool.capital, fraction);
  const uncapped = positions.reduce((sum, { exposure, riskWeight }) => sum + 0.08 * exposure * riskWeight, 0);
  const v = positions.reduce((most, { held }) => Math.max(most, held), 0);
  const maximum = v > 0 ? pool.capital * pool.ead * v : Infinity;
  return { uncapped, v, maximum, capital: Math.min(uncapped, maximum) };
}
