import { check, nonNegative, wholeNumber } from "../domain.ts";
import { say } from "../sentences/said.ts";

/** Share of S-TREA that TREA cannot fall below, from 2025 on. */
const FACTORS = [0.5, 0.55, 0.6, 0.65, 0.7, 0.725] as const;
const FIRST_YEAR = 2025;
const LAST_YEAR = 2100;
/** From this year on the factor was recalled and not read in the law. */
const UNREAD_FROM = 2030;

/** A bank's RWEA by its own models (U) and by the standardised approaches (S), before and after a deal. */
export type FlooredRwea = { readonly before: number; readonly after: number };

/** What the output floor leaves of a deal. */
export type OutputFloor = {
  readonly factor: number;
  readonly before: number;
  readonly after: number;
  readonly bindsBefore: boolean;
  readonly bindsAfter: boolean;
  /** TREA before less after. */
  readonly effectiveRelief: number;
};

/**
 * Factor of the output floor in a year.
 *
 * @throws InputError for a year before 2025
 * @source Regulation (EU) 575/2013 Arts 92(3), 465(1); 72.5 % from 2030 is an assumption to verify
 */
export function floorFactor(year: number): number {
  check("Output floor year", year, wholeNumber(FIRST_YEAR, LAST_YEAR));
  return FACTORS[Math.min(year - FIRST_YEAR, FACTORS.length - 1)]!;
}

/** True for a year whose factor was read in the law. */
export function isReadInLaw(year: number): boolean {
  return year < UNREAD_FROM;
}

/**
 * TREA = max(U, factor x S) of a bank before and after a deal.
 *
 * @param own RWEA by the bank's models
 * @param standardised S-TREA
 * @param factor fraction
 * @throws InputError for negative amounts
 * @source Regulation (EU) 575/2013 Art 92(3)
 */
export function outputFloor(own: FlooredRwea, standardised: FlooredRwea, factor: number): OutputFloor {
  for (const rwea of [own, standardised]) {
    check(say("rweaBefore"), rwea.before, nonNegative);
    check(say("rweaAfter"), rwea.after, nonNegative);
  }
  const [floorBefore, floorAfter] = [factor * standardised.before, factor * standardised.after];
  const [before, after] = [Math.max(own.before, floorBefore), Math.max(own.after, floorAfter)];
  return {
    factor,
    before,
    after,
    bindsBefore: floorBefore > own.before,
    bindsAfter: floorAfter > own.after,
    effectiveRelief: before - after,
  };
}
