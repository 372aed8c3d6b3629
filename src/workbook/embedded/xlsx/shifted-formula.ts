import { columnLetters, columnNumber } from "../../reference.ts";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * What is no reference to a cell: texts, quoted sheet names, brackets of tables and of other files, names and functions
 * with what follows them; then references to cells, to columns and to rows.
 */
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`,
    String.raw`(?<reference>(?:\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+|\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\p{L}\p{N}_.(!]))`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*!?|\d[\d.]*(?:[eE][+-]?\d+)?`,
  ].join("|"),
  "gu",
);
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;

/**
 * A formula as it reads some rows and columns further on: references without a dollar sign move, texts, names of sheets
 * and names that look like cells do not.
 *
 * @param formula without its equals sign
 */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKENS, (token, reference: string | undefined) => {
    if (reference === undefined) return token;
    const cell = CELL.exec(token);
    if (cell) return shiftedCell(cell, rows, columns);
    const span = COLUMNS.exec(token);
    if (span) return pair(shiftedColumn(span[1]!, span[2]!, columns), shiftedColumn(span[3]!, span[4]!, columns));
    const lines = ROWS.exec(token);
    return lines ? pair(shiftedRow(lines[1]!, lines[2]!, rows), shiftedRow(lines[3]!, lines[4]!, rows)) : token;
  });
}

function shiftedCell(cell: RegExpExecArray, rows: number, columns: number): string {
  const [, columnSign, letters, rowSign, digits] = cell;
  // Names such as TAX2024 or XYZ1 beyond the last column are no cells.
  if (columnNumber(letters!) >= LAST_COLUMN || Number(digits) > LAST_ROW || Number(digits) === 0) return cell[0];
  const column = shiftedColumn(columnSign!, letters!, columns);
  const row = shiftedRow(rowSign!, digits!, rows);
  return column === null || row === null ? "#REF!" : column + row;
}

function shiftedColumn(sign: string, letters: string, by: number): string | null {
  if (sign === "$") return `$${letters}`;
  const column = columnNumber(letters) + by;
  return column < 0 || column >= LAST_COLUMN ? null : columnLetters(column);
}

function shiftedRow(sign: string, digits: string, by: number): string | null {
  if (sign === "$") return `$${digits}`;
  const row = Number(digits) + by;
  return row < 1 || row > LAST_ROW ? null : String(row);
}

function pair(first: string | null, last: string | null): string {
  return first === null || last === null ? "#REF!" : `${first}:${last}`;
}
