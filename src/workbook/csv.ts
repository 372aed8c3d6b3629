import Papa from "papaparse";
import { digitsValue, fileSign, signReading, textColumn, type DecimalSign } from "../core/index.ts";
import type { Cell } from "./plan.ts";

/** Tried in this order where two split a text equally well: a comma may be a decimal sign. */
const DELIMITERS = ["\t", ";", "|", ","] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What a CSV text holds, and how it was read. */
export type CsvTable = {
  readonly cells: Cell[][];
  readonly delimiter: Delimiter;
  /** The decimal sign of its numbers; null where columns differ, or no number tells. */
  readonly sign: DecimalSign | null;
};

/** Cells of a CSV text, UTF-8 with or without a byte order mark. */
export function parseCsv(text: string): Cell[][] {
  return readCsv(text).cells;
}

/**
 * Reads a CSV text. Its delimiter is the one that makes the longest run of equal rows, so that titles above do not count.
 * A cell is a number only if its column or the file says how decimals are written, and it has at most 15 digits and no
 * leading zero: 00123456, 5% and a 12.500 that may be twelve thousand stay texts. An empty cell is null. Blank rows stay,
 * so that rows count as they do in a spreadsheet; those at the end do not.
 */
export function readCsv(text: string): CsvTable {
  const { said, plain } = withoutSeparatorLine(text.replace(/^\uFEFF/, ""));
  const { delimiter, from } = splitOf(plain, said);
  const rows = withoutBlankEnd(Papa.parse<string[]>(plain, { delimiter }).data);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, c) =>
    textColumn(
      rows[from]?.[c] ?? "",
      rows.map((row) => row[c] ?? ""),
    ),
  );
  const sign = fileSign(columns, delimiter);
  const signs = columns.map((column) => (column.areCodes ? "whole" : (column.sign ?? sign)));
  return { cells: rows.map((row) => row.map((cell, c) => cellOf(cell, signs[c]!))), delimiter, sign };
}

/** Excel's own first line "sep=;" says how the rest is split; it is no row of the table. */
function withoutSeparatorLine(text: string): { readonly said: Delimiter | null; readonly plain: string } {
  const line = /^"?sep=([\t;|,])"?\r?(?:\n|$)/i.exec(text);
  if (line === null) return { said: null, plain: text };
  return { said: line[1] as Delimiter, plain: text.slice(line[0].length) };
}

const isBlankRow = (row: readonly string[]) => row.every((cell) => cell.trim() === "");

function withoutBlankEnd(rows: string[][]): string[][] {
  let end = rows.length;
  while (end > 0 && isBlankRow(rows[end - 1]!)) end--;
  return rows.slice(0, end);
}

const LINES_LOOKED_AT = 500;

/** How a text is split, and the first of its longest run of equal rows, which has its headings. */
type Split = { readonly delimiter: Delimiter; readonly run: number; readonly from: number };

function splitOf(text: string, said: Delimiter | null): Split {
  const splits = (said === null ? DELIMITERS : [said]).map((delimiter): Split => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: LINES_LOOKED_AT });
    return { delimiter, ...longestRun(data) };
  });
  const best = splits.reduce((most, one) => (one.run > most.run ? one : most));
  return best.run === 0 ? { delimiter: said ?? ",", run: 0, from: 0 } : best;
}

/** How many rows one after another have the same number of cells, at least two; blank rows between them do not count. */
function longestRun(rows: readonly (readonly string[])[]): Omit<Split, "delimiter"> {
  let longest = { run: 0, from: 0 };
  let [run, from, last] = [0, 0, 0];
  rows.forEach((row, i) => {
    if (isBlankRow(row)) return;
    if (row.length !== last) [run, from, last] = [0, i, row.length];
    run = last < 2 ? 0 : run + 1;
    if (run > longest.run) longest = { run, from };
  });
  return longest;
}

const PLAIN_NUMBER = /^-?(?:\d[\d.,'’]*)?\d$|^-?[.,]\d+$/;
const SHORT_WHOLE = /^(?:0|[1-9]\d{0,14})$/;
/** Most numbers of a column with points; they have one reading, so the slower way is not needed. */
const SHORT_DECIMAL = /^-?(?:0|[1-9]\d{0,8})\.\d{1,6}$/;
const LEADING_ZERO = /^-?0\d/;
const MOST_DIGITS = 15;

/** @param sign of the cell's column; null where it is not known, whole where only whole numbers are numbers */
function cellOf(text: string, sign: DecimalSign | "whole" | null): Cell {
  if (text === "") return null;
  if (SHORT_WHOLE.test(text) || (sign === "." && SHORT_DECIMAL.test(text))) return Number(text);
  const isNumber = PLAIN_NUMBER.test(text) && !LEADING_ZERO.test(text);
  if (!isNumber || text.replace(/\D/g, "").replace(/^0+/, "").length > MOST_DIGITS) return text;
  const digits = text.replace("-", "");
  const reading = signReading(digits);
  const used = reading === "whole" ? "." : sign === "whole" ? null : sign;
  const value = used === null ? NaN : digitsValue(digits, used);
  if (value !== value) return text;
  return text.startsWith("-") ? -value : value;
}

/** The CSV text of cells: numbers in full, blanks empty, quotes where needed. */
export function toCsv(cells: readonly (readonly Cell[])[]): string {
  return Papa.unparse(cells as Cell[][], { newline: "\r\n" }) + "\r\n";
}
