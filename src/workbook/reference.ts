import type { Area, RangeAddress } from "./plan.ts";

/** An area by its corner and size. */
export function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}

/** Letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A rectangle as A1 text, such as B2 or B2:D5. */
export function areaText(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  const last = `${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
  return first === last ? first : `${first}:${last}`;
}

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/** The area of an A1 text such as B2, B2:D5, 12:15 or B:D; null where it is not one rectangle. */
export function areaFromText(text: string): Area | null {
  const match = /^\$?([A-Z]{0,3})\$?(\d*)(?::\$?([A-Z]{0,3})\$?(\d*))?$/i.exec(text);
  if (match === null || text === "") return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const column = left === "" ? 0 : columnNumber(left);
  const row = top === "" ? 0 : Number(top) - 1;
  const lastColumn = right === "" ? LAST_COLUMN : columnNumber(right) + 1;
  const lastRow = bottom === "" ? LAST_ROW : Number(bottom);
  return { row, column, rows: lastRow - row, columns: lastColumn - column };
}

/** Column counted from 0: A is 0, AA is 26. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The same with dollar signs, for formulas. */
export function fixedAreaText(area: Area): string {
  return areaText(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A rectangle with its sheet, for formulas: 'Loan tape'!$A$1:$L$181. */
export function rangeText(address: RangeAddress): string {
  return `'${address.sheet.replace(/'/g, "''")}'!${fixedAreaText(address)}`;
}

/** The cell that a host names, such as Deal!C5 or '[Book.xlsx]My deal'!$C$5; null where it is not one cell. */
export function cellAddress(text: string): RangeAddress | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/.exec(text);
  if (match === null) return null;
  const sheet = (match[1]?.replace(/''/g, "'") ?? match[2]!).replace(/^\[[^\]]*\]/, "");
  return { sheet, row: Number(match[4]) - 1, column: columnNumber(match[3]!), rows: 1, columns: 1 };
}
