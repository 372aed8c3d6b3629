import { say, type Gap } from "./sentences/said.ts";

/** What a number counts: a fraction of something, a decimal a year, or years. */
export type Measure = "share" | "rate" | "years";

/** What is asked back of a number. */
type Asked = { readonly measure?: Measure; readonly holds: (x: number) => boolean };

/** A spread of 20 % a year and more is no rate that is typed in percent, and one of 100 and more is in basis points. */
const MOST_PERCENT = 20;
const LEAST_BASIS_POINTS = 100;

/**
 * What a number outside its domain was probably meant to be, in words: 6 where a fraction is wanted is 6%, a spread of 250 is
 * 0.025 (250 bp), 60 years are 5 (60 months). Null where nothing or too much can be meant.
 */
export function meantBy(value: number, { measure, holds }: Asked): Gap | null {
  if (measure === "share") return value > 1 && value <= 100 && holds(value / 100) ? `${value}%` : null;
  if (measure === "rate") return rateMeant(value, holds);
  if (measure !== "years" || Math.floor(value) !== value || value < 12 || !holds(value / 12)) return null;
  return say("yearsOrMonths", { years: shortened(value / 12), months: value });
}

function rateMeant(value: number, holds: Asked["holds"]): Gap | null {
  if (!(value > 1 && value <= 10000)) return null;
  const percent = `${shortened(value / 100)} (${value}%)`;
  const points = say("basisPoints", { decimal: shortened(value / 10000), points: value });
  if (value <= MOST_PERCENT) return holds(value / 100) ? percent : null;
  if (value >= LEAST_BASIS_POINTS) return holds(value / 10000) ? points : null;
  return holds(value / 100) && holds(value / 10000) ? [percent, points] : null;
}

/** Without the last digits of a division: 1.1 / 100 is 0.011. */
function shortened(x: number): number {
  return Number(x.toPrecision(12));
}
