import type { IRange } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { InsertedSheet } from "../host.ts";
import type { Made } from "../made.ts";
import { freeSheetName, newNamesRefusal } from "../names.ts";
import type { RangeAddress, SheetPlan } from "../plan.ts";
import { rangeText } from "../reference.ts";
import { addMarks, removeMarks } from "./book-custom.ts";
import { definedRanges } from "./defined-ranges.ts";
import { chartDrawing, insertDrawings } from "./drawings.ts";
import { forgetMade, noteMade } from "./traces.ts";
import type { Spreadsheet } from "./univer.ts";
import { worksheetOf } from "./worksheet.ts";

/** Writes a plan as a new sheet, under a name that is free. */
export function insertPlannedSheet(spreadsheet: Spreadsheet, plan: SheetPlan): InsertedSheet {
  const book = spreadsheet.api.getActiveWorkbook()!;
  const wanted = [...(plan.tables ?? []), ...(plan.names ?? [])].map(({ name }) => name);
  const refusal = newNamesRefusal(
    wanted,
    definedRanges(book).map(({ name }) => name),
  );
  if (refusal !== null) throw new Error(refusal);
  const taken = book.getSheets().map((sheet) => sheet.getSheetName());
  const name = freeSheetName(plan.name, taken);
  const id = insertPlan(spreadsheet, plan, name);
  const made = madeBy(plan, id);
  noteMade(book, made);
  return {
    name,
    undo: async () => {
      removeSheet(book, id, plan);
      forgetMade(book, made);
    },
  };
}

/** What a plan puts into a workbook. */
export function madeBy({ tables = [], names = [] }: SheetPlan, id: string): Made {
  return { sheets: [id], tables: tables.map(({ name }) => name), names: names.map(({ name }) => name) };
}

/** Inserts a planned sheet with its names, tables, charts, links and shades; returns its id. */
function insertPlan(spreadsheet: Spreadsheet, plan: SheetPlan, name: string): string {
  const book = spreadsheet.api.getActiveWorkbook()!;
  const id = `sheet-${crypto.randomUUID()}`;
  const data = worksheetOf(plan, id, name);
  const sheet = book.insertSheet(name, { index: book.getNumSheets(), sheet: data as never });
  for (const { name: defined, area } of plan.names ?? []) {
    book.insertDefinedName(defined, rangeText({ sheet: name, ...area }));
  }
  for (const { name: table, area } of plan.tables ?? []) {
    void sheet.addTable(table, rangeBounds(area), `table-${crypto.randomUUID()}`, { showHeader: true });
  }
  const sheetId = sheet.getSheetId();
  const drawings = (plan.charts ?? []).map((chart) => chartDrawing(book.getId(), { sheetId, plan: chart }, data));
  insertDrawings(spreadsheet.injector, book.getId(), drawings);
  addMarks(book, sheetId, plan);
  return sheetId;
}

/** Takes an inserted sheet back, with its names, links and shades; does nothing where it is gone already. */
export function removeSheet(book: FWorkbook, sheetId: string, plan: Pick<SheetPlan, "names">): void {
  const sheet = book.getSheetBySheetId(sheetId);
  if (sheet === null) return;
  removeMarks(book, sheetId);
  for (const { name } of plan.names ?? []) book.deleteDefinedName(name);
  book.deleteSheet(sheet);
}

function rangeBounds({ row, column, rows, columns }: Omit<RangeAddress, "sheet">): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}
