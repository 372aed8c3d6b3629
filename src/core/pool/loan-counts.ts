import { shown } from "./cell.ts";
import type { RecognisedTape, TapeColumn } from "./columns.ts";
import { finding, type Finding } from "./findings.ts";
import { headingMark, headingUnit } from "./heading-units.ts";
import { numbersOf } from "./loans.ts";
import { unitFactor } from "./units.ts";
import type { Meaning } from "./vocabulary.ts";

/** How many loans each row of a tape stands for and how large the largest of them is; columns of shape [n]. */
export type RowCounts = {
  /** Whole, 1 or more. */
  readonly of: Float64Array;
  /** Share of the row's EAD that its largest loan has; NaN where all are equal. */
  readonly largest: Float64Array;
};

/** A share this near to that of equal loans is theirs: sums of decimals err by less. */
const EQUAL = 1e-12;

/** True of a tape with a column that says how many loans its rows stand for. */
export function hasCounts(tape: RecognisedTape): boolean {
  return tape.columns.has("count");
}

/**
 * How many loans each row stands for: 1 where the tape does not say.
 *
 * @param report told of a count that is no whole number, and of shares that so many loans cannot have
 */
export function readCounts(tape: RecognisedTape, rows: Int32Array, report: (found: Finding) => void): RowCounts {
  const given = numbersOf(tape, "count", rows, report) ?? new Float64Array(rows.length).fill(NaN);
  const of = given.map((m, i) => wholeCount(tape, rows[i]!, m, report));
  const [shares, indices] = [sharesOf(tape, "largest", rows, report), sharesOf(tape, "hhi", rows, report)];
  const parts = ([["largest", shares], ["hhi", indices]] as const).find(([, column]) => column.some((x) => x === x && x !== 1)); // prettier-ignore
  const uncounted = !tape.columns.has("count") && parts !== undefined;
  if (uncounted) report(withoutCounts(tape, parts[0]));
  const largest = of.map((m, i) => {
    if (uncounted) return NaN;
    const place = { tape, row: rows[i]!, m, report };
    const [x, h] = [shares[i]!, indices[i]!];
    if (x === x && h === h) return refused(place, "largest", "countBoth", {});
    if (h === h) return ofIndex(place, h);
    return x === x ? ofShare(place, x) : NaN;
  });
  return { of, largest };
}

function withoutCounts(tape: RecognisedTape, meaning: Meaning): Finding {
  const { heading } = tape.columns.get(meaning)!;
  return finding("countMissing", { column: heading }, { name: heading });
}

function wholeCount(tape: RecognisedTape, row: number, m: number, report: (found: Finding) => void): number {
  const column = tape.columns.get("count");
  if (column === undefined || column.numbers.marks[row] === "blank") return 1;
  if (m !== m || (m >= 1 && Math.floor(m) === m)) return m;
  const value = shown(column.cells[row]);
  report(finding("countWhole", { row: row + 2, column: column.heading }, { name: column.heading, value }));
  return NaN;
}

type Place = {
  readonly tape: RecognisedTape;
  readonly row: number;
  readonly m: number;
  readonly report: (found: Finding) => void;
};

/** The share of the largest as it is given; what m loans cannot have is refused. */
function ofShare(place: Place, x: number): number {
  const { m } = place;
  if (m !== m) return NaN;
  const least = 1 / m;
  const possible = m === 1 ? x === 1 : x < 1;
  if (x < least - EQUAL || !possible) return refused(place, "largest", "countLargest", { value: x, count: m, least });
  return x <= least + EQUAL ? NaN : x;
}

/**
 * The share of the largest of m loans, all others equal, whose squared shares sum to h.
 *
 * @source definition: x^2 + (1 - x)^2 / (m - 1) = h
 */
function ofIndex(place: Place, h: number): number {
  const { m } = place;
  if (m !== m) return NaN;
  const least = 1 / m;
  const possible = m === 1 ? h === 1 : h < 1;
  if (h < least - EQUAL || !possible) return refused(place, "hhi", "countHhi", { value: h, count: m, least });
  return h <= least + EQUAL ? NaN : (1 + Math.sqrt((m - 1) * (m * h - 1))) / m;
}

function refused(
  { tape, row, report }: Place,
  meaning: Meaning,
  name: "countBoth" | "countLargest" | "countHhi",
  values: Readonly<Record<string, number>>,
): number {
  const { heading } = tape.columns.get(meaning)!;
  report(finding(name, { row: row + 2, column: heading }, { name: heading, ...values }));
  return NaN;
}

/** Shares of a column, in percent where its heading says so; NaN where blank. */
function sharesOf(
  tape: RecognisedTape,
  meaning: Meaning,
  rows: Int32Array,
  report: (found: Finding) => void,
): Float64Array {
  const column = tape.columns.get(meaning);
  const values = numbersOf(tape, meaning, rows, report);
  if (column === undefined || values === null) return new Float64Array(rows.length).fill(NaN);
  if (meaning === "largest" && isAmount(column, values)) return sharesOfEad(tape, column, values, rows);
  return isInPercent(column) ? values.map((x, i) => percentAt(column, rows[i]!, x)) : values;
}

/** An amount by its heading's currency or multiple, or because a cell is beyond any share and any percentage. */
function isAmount({ heading }: TapeColumn, values: Float64Array): boolean {
  if (isShare(heading)) return false;
  return isMoney(heading) || values.some((x) => x > 100);
}

const isShare = (heading: string) => headingUnit(heading, "share") !== null;
const isMoney = (heading: string) => headingMark(heading) !== null || headingUnit(heading, "money") !== null;

/** The largest loan as a share of its row's EAD; without a unit of its own it is in that of the EAD. */
function sharesOfEad(
  tape: RecognisedTape,
  { heading, numbers }: TapeColumn,
  values: Float64Array,
  rows: Int32Array,
): Float64Array {
  const ead = tape.columns.get("ead")!;
  const eadFactor = unitFactor(ead.recognition.unit);
  const stated = headingUnit(heading, "money");
  const factor = stated?.kind === "multiple" ? stated.factor : isMoney(heading) && isMoney(ead.heading) ? 1 : eadFactor;
  return values.map((x, i) => {
    const r = rows[i]!;
    const whole = ead.numbers.values[r]! * (ead.numbers.marks[r] === "multiple" ? 1 : eadFactor);
    return (x * (numbers.marks[r] === "multiple" ? 1 : factor)) / whole;
  });
}

function isInPercent({ heading }: TapeColumn): boolean {
  return headingUnit(heading)?.kind === "percent";
}

/** A cell that carries its own percent sign is a fraction already. */
function percentAt({ numbers }: TapeColumn, row: number, x: number): number {
  return numbers.marks[row] === "plain" ? x / 100 : x;
}
