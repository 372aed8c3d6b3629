import { askOfMonths, longestHorizon, writtenNumbers, type Domain, type Pool, say } from "../../core/index.ts";
import { isOmitted, readNumber, single } from "./scalars.ts";

/** What is asked for in words is given up to here. */
const MOST_SAID = 100;

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
  const years = readNumber("horizon", value, yearsUpTo(said ? MOST_SAID : longestHorizon(pool)));
  if (!said && pool !== null) askOfMonths(years, pool);
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
