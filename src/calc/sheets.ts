import { CellValueType, LocaleType, type ICellData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import type { Cell } from "../workbook/plan.ts";
import { columnLetters } from "../workbook/reference.ts";

/** A named table of cells. */
export type NamedCells = { readonly name: string; readonly cells: readonly (readonly Cell[])[] };

const SPILL_ROWS = 2000;
const SPILL_COLUMNS = 120;
export const FORMULA_SHEET = "_formula";

/**
 * A workbook with one hidden sheet per named range, and one sheet with one formula in A1.
 *
 * @param sheets ranges as sheets, made once by rangeSheets and shared between formulas
 */
export function formulaWorkbook(id: string, ranges: RangeSheets, formula: string): IWorkbookData {
  const formulaSheet = {
    id: FORMULA_SHEET,
    name: FORMULA_SHEET,
    cellData: { 0: { 0: { f: formula } } },
    rowCount: SPILL_ROWS,
    columnCount: SPILL_COLUMNS,
  };
  return {
    id,
    name: id,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: [FORMULA_SHEET, ...ranges.sheets.map((sheet) => sheet.id!)],
    sheets: Object.fromEntries([formulaSheet, ...ranges.sheets].map((sheet) => [sheet.id!, sheet])),
    resources: [{ name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(ranges.names) }],
  };
}

/** Named ranges as hidden sheets and workbook names. */
export type RangeSheets = {
  readonly sheets: readonly Partial<IWorksheetData>[];
  readonly names: Readonly<Record<string, unknown>>;
};

/** Puts each range on a sheet of its own. */
export function rangeSheets(ranges: readonly NamedCells[]): RangeSheets {
  const sheets = ranges.map(({ cells }, i) => sheetOf(`_range${i + 1}`, cells));
  const names = ranges.map(({ name, cells }, i) => {
    const last = `$${columnLetters(Math.max(1, widthOf(cells)) - 1)}$${Math.max(1, cells.length)}`;
    const reference = `_range${i + 1}!$A$1:${last}`;
    return [`name${i}`, { id: `name${i}`, name, formulaOrRefString: reference, localSheetId: "AllDefaultWorkbook" }];
  });
  return { sheets, names: Object.fromEntries(names) as Record<string, unknown> };
}

function sheetOf(name: string, cells: readonly (readonly Cell[])[]): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  cells.forEach((row, r) => {
    cellData[r] = {};
    row.forEach((value, c) => {
      // Without its type the engine would read a text such as 5% as a number.
      if (typeof value === "string") cellData[r]![c] = { v: value, t: CellValueType.STRING };
      else if (value !== null) cellData[r]![c] = { v: value };
    });
  });
  return { id: name, name, hidden: 1, cellData, rowCount: cells.length + 10, columnCount: widthOf(cells) + 5 };
}

function widthOf(cells: readonly (readonly Cell[])[]): number {
  return cells.reduce((most, row) => Math.max(most, row.length), 0);
}
