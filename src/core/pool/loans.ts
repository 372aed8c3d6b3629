import { isBlank, plainText, shown, type Cell } from "./cell.ts";
import type { RecognisedTape, TapeColumn } from "./columns.ts";
import { readDates, yearsBetween } from "./dates.ts";
import { finding, type Finding } from "./findings.ts";
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
};

export type LabelMeaning =
  | "sector"
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
  const [name, nameZh] = meaningNames[meaning];
  return Float64Array.from(rows, (r) => {
    if (marks[r] === "bad") {
      const place = { row: r + 2, column: column.heading };
      onBad(finding("notNumber", place, { name, nameZh, value: shown(column.cells[r]) }));
    }
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
  const [name, nameZh] = meaningNames.maturity;
  const dates = readDates(Array.from(rows, (r) => column.cells[r]!));
  for (const i of dates.bad) {
    const r = rows[i]!;
    onBad(finding("notDate", { row: r + 2, column: column.heading }, { name, nameZh, value: shown(column.cells[r]) }));
  }
  if (dates.ambiguous !== null) {
    onBad(finding("ambiguousDate", { column: column.heading }, { name, nameZh, value: dates.ambiguous }));
  }
  if (asOf === null) onBad(finding("noAsOf", { column: column.heading }, {}));
  return dates.serials.map((serial) => (asOf === null ? NaN : yearsBetween(asOf, serial)));
}

/** The tape's one as-of date as an Excel serial; null where it has none. */
export function asOfDate(tape: RecognisedTape, rows: Int32Array, onBad: (found: Finding) => void): number | null {
  const column = tape.columns.get("asOf");
  if (column === undefined) return null;
  const dates = readDates(Array.from(rows, (r) => column.cells[r] || null));
  const [name, nameZh] = meaningNames.asOf;
  for (const i of dates.bad) {
    const r = rows[i]!;
    onBad(finding("notDate", { row: r + 2, column: column.heading }, { name, nameZh, value: shown(column.cells[r]) }));
  }
  if (dates.ambiguous !== null) {
    onBad(finding("ambiguousDate", { column: column.heading }, { name, nameZh, value: dates.ambiguous }));
  }
  const distinct = [...new Set(dates.serials.filter((x) => x === x))];
  if (distinct.length > 1) onBad(finding("severalAsOf", { column: column.heading }, {}));
  return distinct[0] ?? null;
}
