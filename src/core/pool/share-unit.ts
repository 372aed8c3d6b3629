import { finding, type Finding } from "./findings.ts";
import { median, type CellProblem, type NumberColumn } from "./numbers.ts";
import type { UnitDecision } from "./unit-decision.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

/** No lender goes this far beyond a property's value; numbers above it are percentages. */
const MOST_ETV = 5;

export type ShareColumn = { readonly meaning: Meaning; readonly heading: string; readonly numbers: NumberColumn };

/**
 * The unit of shares other than PDs whose heading says none: percentages where most lie above 1. A number up to 1 among
 * percentages may be a fraction, and is refused.
 */
export function shareUnit({ meaning, heading, numbers }: ShareColumn): UnitDecision {
  const doubts = smallBps(numbers);
  const plain = plainNumbers(numbers).filter((x) => x > 0);
  if (plain.length === 0) {
    const marked = numbers.marks.some((mark) => mark === "percent" || mark === "permille");
    return { unit: "fraction", from: marked ? "cells" : "usual", refused: null, doubts };
  }
  const typical = median(plain);
  if (meaning === "etv" && typical > 1) return etvUnit(heading, typical);
  const above = plain.filter((x) => x > 1);
  if (above.length * 2 <= plain.length) return { unit: "fraction", from: "level", refused: null, doubts };
  return { unit: "percent", from: "level", refused: null, doubts: new Map([...doubts, ...fractions(numbers)]) };
}

function plainNumbers({ values, marks }: NumberColumn): Float64Array {
  return values.filter((_, i) => marks[i] === "plain");
}

function fractions({ values, marks }: NumberColumn): [number, CellProblem][] {
  return marks.flatMap((mark, i) => {
    const isSmall = mark === "plain" && values[i]! > 0 && values[i]! <= 1;
    return isSmall ? [[i, { why: "mixed share" }] as [number, CellProblem]] : [];
  });
}

/** A share this much below the others of its column is written otherwise than they are. */
const MUCH_BELOW = 20;

/** Numbers up to 1 in a column of percentages whose others lie far above: 0.6 beside 45 and 40 may be 60 %. */
export function fractionsAmongPercent(numbers: NumberColumn): ReadonlyMap<number, CellProblem> {
  const typical = median(plainNumbers(numbers).filter((x) => x > 0));
  return new Map(fractions(numbers).filter(([i]) => numbers.values[i]! * MUCH_BELOW < typical));
}

/**
 * What refuses a column whose heading says percent while all its numbers are 1 or less: no LGD is half a percent, and cells
 * that a sheet shows as 45 % hold 0.45.
 */
export function fractionsUnderPercent({ meaning, heading, numbers }: ShareColumn): Finding | null {
  if (!USUALLY_TENS.includes(meaning)) return null;
  const plain = plainNumbers(numbers).filter((x) => x > 0);
  if (plain.length === 0 || plain.some((x) => x > 1)) return null;
  const [name, nameZh] = meaningNames[meaning];
  return finding("fractionUnderPercent", { column: heading }, { name, nameZh, heading, value: plain[0]! });
}

const USUALLY_TENS: readonly Meaning[] = ["lgd", "recovery", "ccf", "etv"];

/** Below one percent no LGD, correlation or share is meant in basis points. */
const LEAST_SHARE = 0.01;

function smallBps({ values, marks }: NumberColumn): Map<number, CellProblem> {
  return new Map(
    marks.flatMap((mark, i) => {
      const isSmall = (mark === "bps" || mark === "permille") && values[i]! > 0 && values[i]! < LEAST_SHARE;
      return isSmall ? [[i, { why: "small share" }] as const] : [];
    }),
  );
}

/** A loan may exceed its property: 1.2 could be 120 % or 1.2 %, so it is not guessed. */
function etvUnit(heading: string, typical: number): UnitDecision {
  if (typical > MOST_ETV) return { unit: "percent", from: "level", refused: null };
  return { unit: "fraction", from: "nothing", refused: askedShare("etv", heading, typical) };
}

function askedShare(meaning: Meaning, heading: string, value: number): Finding {
  const [name, nameZh] = meaningNames[meaning];
  return finding("ambiguousFraction", { column: heading }, { name, nameZh, value });
}

/** How the plain numbers of a tape's other shares are written, for PDs to be decided by; null where they do not tell. */
export function sharesTell(columns: readonly ShareColumn[]): "fraction" | "percent" | null {
  const plain = columns.map(({ numbers }) => plainNumbers(numbers).filter((x) => x > 0));
  const units = new Set(
    plain.filter((values) => values.length > 0).map((values) => (median(values) > 1 ? "percent" : "fraction")),
  );
  return units.size === 1 ? [...units][0]! : null;
}
