import Papa from "papaparse";
import type { Cell } from "./plan.ts";

const PLAIN_DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const MOST_DIGITS = 15;

/**
 * Cells of a CSV text, UTF-8 with or without a byte order mark. A cell is a number only if it is a plain decimal of at
 * most 15 digits without leading zeros, so that 00123456 and 5% stay text; an empty cell is null.
 */
export function parseCsv(text: string): Cell[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy" });
  return data.map((row) => row.map(cellOf));
}

function cellOf(text: string): Cell {
  if (text === "") return null;
  const isNumber = PLAIN_DECIMAL.test(text) && text.replace(/[-.]/g, "").replace(/^0+/, "").length <= MOST_DIGITS;
  return isNumber ? Number(text) : text;
}

/** The CSV text of cells: numbers in full, blanks empty, quotes where needed. */
export function toCsv(cells: readonly (readonly Cell[])[]): string {
  return Papa.unparse(cells as Cell[][], { newline: "\r\n" }) + "\r\n";
}
