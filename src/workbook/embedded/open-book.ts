import type { IWorkbookData } from "@univerjs/core";
import type { NewBook } from "./book-data.ts";
import type { Spreadsheet } from "./univer.ts";

/** Opens a new workbook with its tables. */
export function openNewBook(spreadsheet: Spreadsheet, { data, tables }: NewBook): void {
  spreadsheet.open(data);
  const book = spreadsheet.api.getActiveWorkbook()!;
  for (const { sheetId, table } of tables) {
    const { row, column, rows, columns } = table.area;
    const range = { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
    void book.getSheetBySheetId(sheetId)!.addTable(table.name, range, `table-${crypto.randomUUID()}`, {
      showHeader: true,
    });
  }
}

/** The workbook as it stands, to be opened again as it is. */
export function snapshotOf({ api }: Spreadsheet): IWorkbookData {
  return api.getActiveWorkbook()!.save();
}
