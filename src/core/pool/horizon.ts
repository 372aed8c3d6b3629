import { InputError } from "../domain.ts";
import type { Pool } from "./pool.ts";

/** Longer than credit risk is looked at over, unless loans last longer: above it months or a date were meant. */
const MOST_YEARS = 30;
/** A whole number from here on may be months. */
const LEAST_MONTHS = 12;

/** The most years that a question of a pool spans: 30, or its longest loan where that is longer. */
export function longestHorizon(pool: Pool | null): number {
  const longest = pool === null ? Infinity : longestMaturity(pool);
  return longest < Infinity ? Math.max(MOST_YEARS, Math.ceil(longest)) : MOST_YEARS;
}

/**
 * Asks whether a whole number that no loan of the pool comes near is one of months.
 *
 * @throws InputError with both readings
 */
export function askOfMonths(years: number, pool: Pool): void {
  const longest = longestMaturity(pool);
  if (years < LEAST_MONTHS || years <= 2 * longest || Math.floor(years) !== years) return;
  throw new InputError("horizonInMonths", {
    horizon: years,
    longest: Number(longest.toPrecision(3)),
    years: Number((years / 12).toPrecision(12)),
    months: years,
    again: years,
  });
}

/** Years of a pool's longest loan; Infinity where one has no maturity. */
export function longestMaturity({ maturity }: Pool): number {
  return maturity.reduce((longest, own) => (own > longest ? own : longest), 0);
}
