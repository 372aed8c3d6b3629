import { InputError, writtenNumbers, type Domain, type Pool, say } from "../../core/index.ts";
import { isOmitted, readNumber, single } from "./scalars.ts";

/** Longer than credit risk is looked at over, unless loans last longer: above it months or a date were meant. */
const MOST_YEARS = 30;
/** What is asked for in words is given up to here. */
const MOST_SAID = 100;
/** A whole number from here on may be months. */
const LEAST_MONTHS = 12;

/** Years, up to so many; a text that names its unit, such as 40Y, may go beyond. */
function yearsUpTo(most: number): Domain {
  return { words: say("yearsUpTo", { most }), holds: (x) => x > 0 && x <= most, measure: "years" };
}

/**
 * Years that a question spans: a number, or a text such as 5Y, 18M or 40 years.
 *
 * @param absent what stands where the argument is left out; null where it must be given
 * @param pool that the question is about: its longest loan says what the years can be
 * @throws InputError for months, dates and whatever else cannot be the years that were meant
 */
export function readHorizon(value: unknown, absent: number | null, pool: Pool | null = null): number {
  if (absent !== null && isOmitted(value)) return absent;
  if (value instanceof ReadYears) return value.years;
  const said = saidYears(value);
  const longest = pool === null ? Infinity : longestMaturity(pool);
  const most = longest < Infinity ? Math.max(MOST_YEARS, Math.ceil(longest)) : MOST_YEARS;
  const years = readNumber("horizon", value, yearsUpTo(said ? MOST_SAID : most));
  if (!said) askOfMonths(years, longest);
  return years;
}

/** Years that were read already: a date on the way to a horizon, which is asked about once. */
export class ReadYears {
  readonly years: number;
  constructor(years: number) {
    this.years = years;
  }
}

/** Years of a deal: no protection is written for longer. */
export const years = yearsUpTo(50);

function saidYears(value: unknown): boolean {
  const cell = single("horizon", value);
  return typeof cell === "string" && writtenNumbers(cell, "years").some(({ unitSaid }) => unitSaid);
}

/** Asks whether a whole number that no loan of the pool comes near is one of months. */
function askOfMonths(years: number, longest: number): void {
  if (years < LEAST_MONTHS || years <= 2 * longest || Math.floor(years) !== years) return;
  throw new InputError("horizonInMonths", {
    horizon: years,
    longest: Number(longest.toPrecision(3)),
    years: Number((years / 12).toPrecision(12)),
    months: years,
    again: years,
  });
}

/** Years; Infinity where a loan has no maturity. */
function longestMaturity({ maturity }: Pool): number {
  return maturity.reduce((longest, own) => (own > longest ? own : longest), 0);
}
