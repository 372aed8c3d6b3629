import { check, nonNegative, type Domain } from "../domain.ts";
import { say } from "../sentences/said.ts";

/** Protection with less than a quarter of a year left counts for nothing. */
const SHORTEST = 0.25;
const LONGEST = 5;
const poolYears: Domain = { words: say("poolYears"), holds: (x) => x > SHORTEST && x <= LONGEST };
const protectionYears: Domain = { words: say("protectionYears"), holds: (x) => x >= SHORTEST && x < Infinity };

/**
 * RWEA of a deal whose protection ends before its pool does.
 *
 * @param rwea of the deal as if there were no mismatch, and of the pool without protection
 * @param protection years that protection has left, t, at least 0.25 and below the pool's
 * @param pool years of the longest exposure, T, at most 5
 * @returns RWEA, in the unit it was given in; where protection lasts as long as the pool, that of the deal
 * @throws InputError for values outside their domains
 * @source Regulation (EU) 575/2013 Art 252: (SP (t - 0.25) + pool (T - t)) / (T - 0.25); positions at 1,250 % stand apart in law
 */
export function mismatchedRwea(
  rwea: { readonly deal: number; readonly pool: number },
  protection: number,
  pool: number,
): number {
  check(say("rweaOfDeal"), rwea.deal, nonNegative);
  check(say("rweaOfPool"), rwea.pool, nonNegative);
  check("Pool maturity", pool, poolYears);
  check("Protection maturity", protection, protectionYears);
  if (protection >= pool) return rwea.deal;
  return (rwea.deal * (protection - SHORTEST) + rwea.pool * (pool - protection)) / (pool - SHORTEST);
}
