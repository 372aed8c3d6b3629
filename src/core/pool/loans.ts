import { isBlank, plainText, shown, type Cell } from "./cell.ts";
import { badCell } from "./cell-problems.ts";
import type { RecognisedTape, TapeColumn } from "./columns.ts";
import { readDates, yearsBetween } from "./dates.ts";
import type { DayOrder } from "./day-order.ts";
import { finding, listed, type Finding } from "./findings.ts";
import type { Counts } from "./pool.ts";
import { unitFactor } from "./units.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

/** The loans of a tape, one entry per row of data that holds one, columns of shape [n]. */
export type Loans = {
  /** Row in the given range, its heading row being 1. */
  readonly row: Int32Array;
  readonly loanId: readonly string[];
  /** What makes two loans one obligor: its id, else its name, else the loan itself. */
  readonly obligor: readonly string[];
  readonly name: readonly string[];
  readonly ead: Float64Array;
  readonly pd: Float64Array;
  readonly lgd: Float64Array;
  readonly maturity: Float64Array;
  readonly theta: Float64Array;
  readonly loading: Float64Array;
  readonly sales: Float64Array;
  readonly cqs: Float64Array;
  readonly etv: Float64Array;
  readonly label: Readonly<Record<LabelMeaning, readonly string[]>>;
  readonly links: readonly string[];
  /** Rows that stand for many loans, with the share of a row's EAD that its largest loan has, NaN where all are equal. */
  readonly counts?: LoanCounts;
};

export type LoanCounts = Counts & { readonly largest: Float64Array };

export type LabelMeaning =
  | "sector"
  | "productSector"
  | "shareFrom"
  | "rating"
  | "country"
  | "group"
  | "assetType"
  | "leveraged"
  | "assetClass"
  | "currency"
  | "amortisation"
  | "approach"
  | "saClass";

/** Numbers of a column in its unit; NaN where blank. Cells that are no number are reported. */
export type ReadNumbers = (meaning: Meaning) => { values: Float64Array; column: TapeColumn } | null;

/** Rows of data that hold something, as indices below the heading row. */
export function rowsWithContent(columns: readonly (readonly Cell[])[], count: number): Int32Array {
  const rows: number[] = [];
  for (let r = 0; r < count; r++) if (columns.some((column) => !isBlank(column[r]))) rows.push(r);
  return Int32Array.from(rows);
}

/** Text of a column on given rows; empty where there is no column or the cell is blank, which Excel may give as 0. */
export function textOf(tape: RecognisedTape, meaning: Meaning, rows: Int32Array): string[] {
  const column = tape.columns.get(meaning);
  return Array.from(rows, (r) => {
    const cell = column?.cells[r];
    return column === undefined || cell === 0 || isBlank(cell) ? "" : plainText(String(cell));
  });
}

/**
 * Numbers of a column on given rows, in the column's unit.
 *
 * @param onBad receives a finding for each cell that is no number
 * @returns shape [rows], NaN where blank or bad; null without such a column
 */
export function numbersOf(
  tape: RecognisedTape,
  meaning: Meaning,
  rows: Int32Array,
  onBad: (found: Finding) => void,
): Float64Array | null {
  const column = tape.columns.get(meaning);
  if (column === undefined) return null;
  const factor = unitFactor(column.recognition.unit);
  const { values, marks } = column.numbers;
  return Float64Array.from(rows, (r) => {
    if (marks[r] === "bad") onBad(badCell(column, r));
    return marks[r] === "plain" ? scaled(values[r]!, factor) : values[r]!;
  });
}

/** Divides where the factor is one over a whole number, so that 12.5 bps is the double nearest to 0.00125. */
function scaled(value: number, factor: number): number {
  const inverse = Math.round(1 / factor);
  return factor < 1 && Math.abs(inverse * factor - 1) < 1e-9 ? value / inverse : value * factor;
}

/** Years to maturity on given rows, from years, months or dates. */
export function maturitiesOf(
  tape: RecognisedTape,
  rows: Int32Array,
  asOf: number | null,
  onBad: (found: Finding) => void,
): Float64Array {
  const column = tape.columns.get("maturity");
  if (column === undefined) return new Float64Array(rows.length).fill(NaN);
  if (column.recognition.unit !== "date") return numbersOf(tape, "maturity", rows, onBad)!;
  const asOfCells = tape.columns.get("asOf")?.cells ?? [];
  const serials = serialsOf(column, rows, onBad, asOfCells, tape.dates);
  if (asOf === null) onBad(finding("noAsOf", { column: column.heading }, {}));
  return serials.map((serial) => (asOf === null ? NaN : yearsBetween(asOf, serial)));
}

/** The tape's one as-of date as an Excel serial; null where it has none. */
export function asOfDate(tape: RecognisedTape, rows: Int32Array, onBad: (found: Finding) => void): number | null {
  const column = tape.columns.get("asOf");
  if (column === undefined) return null;
  const serials = serialsOf(column, rows, onBad, tape.columns.get("maturity")?.cells ?? [], tape.dates);
  const distinct = [...new Set(serials.filter((x) => x === x))];
  if (distinct.length > 1) onBad(finding("severalAsOf", { column: column.heading }, {}));
  return distinct[0] ?? null;
}

/** What a formula says of dates whose order is not told. */
const ORDER_SETTING = [
  "Unit Maturity: day first or month first",
  "「Unit 到期日」與 day first 或 month first",
] as const;
const AS_OF_SETTING = ["As of", "「As of」與日期"] as const;

/**
 * The dates of a column on given rows as Excel serials; what is no date, and how months and short years were read, is told.
 *
 * @param beside another column of dates, whose order of day and month counts where this one's does not tell
 * @param stated the order that a user said
 */
function serialsOf(
  column: TapeColumn,
  rows: Int32Array,
  report: (found: Finding) => void,
  beside: readonly Cell[],
  stated: DayOrder | null,
): Float64Array {
  const { heading, meaning } = column;
  const cells = Array.from(rows, (r) => column.cells[r] || null);
  const dates = readDates(cells, beside, stated);
  const [name, nameZh] = meaningNames[meaning];
  for (const i of dates.bad) {
    report(finding("notDate", { row: rows[i]! + 2, column: heading }, { name, nameZh, value: shown(cells[i]) }));
  }
  if (dates.ambiguous !== null) {
    const [setting, settingZh] = meaning === "asOf" ? AS_OF_SETTING : ORDER_SETTING;
    report(finding("ambiguousDate", { column: heading }, { name, nameZh, value: dates.ambiguous, setting, settingZh }));
  }
  if (dates.against !== null) {
    const values = { name, nameZh, value: dates.against, order: stated === "day-first" ? "day first" : "month first" };
    report(finding("dateAgainst", { column: heading }, values));
  }
  for (const kind of ["monthEnds", "shortYears"] as const) {
    const places = dates[kind].map((i) => rows[i]! + 2);
    if (places.length === 0) continue;
    const values = { name, nameZh, count: places.length, value: shown(cells[dates[kind][0]!]), rows: listed(places) };
    report(finding(kind, { column: heading, rows: places }, values));
  }
  return dates.serials;
}
