import type { Cell, RangeAddress } from "./plan.ts";
import { areaText } from "./reference.ts";

/** Excel's own limits (specifications and limits). */
export const SHEET_ROWS = 1_048_576;
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Why Excel could not hold these cells, in a sentence; null where it can. */
export function cellsRefusal(values: readonly (readonly Cell[])[]): string | null {
  for (const [row, line] of values.entries()) {
    for (const [column, cell] of line.entries()) {
      if (typeof cell === "number" && !Number.isFinite(cell))
        return `Row ${row + 1}, column ${column + 1} of what is to be written is ${cell}; a cell holds finite numbers.`;
      if (typeof cell !== "string") continue;
      const [kind, most] = cell.startsWith("=") ? ["formula", LONGEST_FORMULA] : ["text", LONGEST_TEXT];
      if (cell.length > Number(most))
        return `The ${kind} in row ${row + 1}, column ${column + 1} of what is to be written has ${cell.length} characters; a cell holds at most ${most}.`;
    }
  }
  return null;
}

/** Why rows do not fit a table, in a sentence; null where they do. */
export function rowsRefusal(table: string, columns: number, rows: readonly (readonly Cell[])[]): string | null {
  if (rows.length === 0) return `There are no rows to add to the table ${table}.`;
  const odd = rows.findIndex((row) => row.length !== columns);
  if (odd >= 0)
    return `The table ${table} has ${columns} columns, but row ${odd + 1} of what is to be added has ${rows[odd]!.length}.`;
  const empty = rows.findIndex((row) => row.every((cell) => cell === null || cell === ""));
  if (empty >= 0) return `Row ${empty + 1} of what is to be added to the table ${table} is empty.`;
  return cellsRefusal(rows);
}

/** Why a sheet has no room for rows below a row counted from 0, in a sentence; null where it has. */
export function roomRefusal(sheet: string, row: number, rows: number): string | null {
  return row + rows <= SHEET_ROWS
    ? null
    : `The sheet '${sheet}' has ${SHEET_ROWS} rows and no room for ${rows} more from row ${row + 1}.`;
}

/** Why values cannot be written to an address, in a sentence; null where they can. */
export function writeRefusal(address: RangeAddress, values: readonly (readonly Cell[])[]): string | null {
  const { sheet, rows, columns } = address;
  const width = values.find((row) => row.length !== columns)?.length ?? columns;
  if (values.length !== rows || width !== columns)
    return `The range ${areaText(address)} is ${rows} by ${columns} cells, but ${values.length} by ${width} are to be written.`;
  return roomRefusal(sheet, address.row, rows) ?? cellsRefusal(values);
}

const LONGEST_SHOWN = 40;

/** Why cells that must be empty are not, in a sentence that names the first one; null where all are. */
export function filledRefusal(address: RangeAddress, values: readonly (readonly unknown[])[]): string | null {
  for (const [r, line] of values.entries()) {
    const c = line.findIndex((cell) => !areBlank([[cell]]));
    if (c < 0) continue;
    const place = areaText({ row: address.row + r, column: address.column + c, rows: 1, columns: 1 });
    const shown = String(line[c]).slice(0, LONGEST_SHOWN);
    return `Cell ${place} of sheet '${address.sheet}' is not empty (${shown}); choose empty cells, or have it written over.`;
  }
  return null;
}

/** True where every cell is blank. */
export function areBlank(values: readonly (readonly unknown[])[]): boolean {
  return values.every((row) => row.every((cell) => cell === null || cell === "" || cell === undefined));
}

/** Refusals that both adapters give in the same words. */
export const noSheet = (name: string) => `The workbook has no sheet '${name}'.`;
export const isProtected = (sheet: string) => `The sheet '${sheet}' is protected; unprotect it, then try again.`;
export const areMerged = (address: RangeAddress) =>
  `Cells among ${areaText(address)} of sheet '${address.sheet}' are merged; unmerge them, then try again.`;
export const changedSince = (address: RangeAddress) =>
  `The cells ${areaText(address)} of sheet '${address.sheet}' were changed since, so they stay as they are now.`;
export const noTable = (name: string) => `The workbook has no table ${name}.`;
export const notFree = (table: string) =>
  `The cells below the table ${table} are not empty, so new rows would write over them; move them, then try again.`;
export const STILL_CALCULATING = "Formulas are still being calculated; wait until they have answered, then try again.";
