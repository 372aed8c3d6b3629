/** The embedded workbook's adapter alone on a page: one empty sheet, reached by a test through the page's `tested`. */
import { createBridge } from "../../src/workbook/embedded/bridge/bridge.ts";
import { embeddedHost, type PageTheme } from "../../src/workbook/embedded/host.ts";
import { startSpreadsheet } from "../../src/workbook/embedded/univer.ts";
import type { Area, Cell } from "../../src/workbook/plan.ts";

const bridge = createBridge();
const spreadsheet = startSpreadsheet("workbook", bridge, "en");
const opened = { books: 0 };
/** A workbook of one empty sheet, in place of the one before: a new page for each would take twenty times as long. */
const open = () =>
  spreadsheet.open({
    id: `contract-${opened.books++}`,
    name: "Contract",
    sheetOrder: ["first"],
    sheets: { first: { id: "first", name: "Sheet1", rowCount: 1000, columnCount: 26, cellData: {} } },
  });
open();
const undoable: (() => Promise<void>)[] = [];
const theme: PageTheme = { current: () => "light", subscribe: () => () => undefined };
const host = embeddedHost(spreadsheet, bridge, theme);
const book = () => spreadsheet.api.getActiveWorkbook()!;
Object.assign(globalThis, {
  tested: {
    open,
    host,
    second: embeddedHost(spreadsheet, bridge, theme),
    undoable,
    edit: (sheet: string, row: number, column: number, value: Cell) =>
      void book()
        .getSheetByName(sheet)!
        .getRange(row, column)
        .setValue(value as string),
    renameSheet: (sheet: string, name: string) => void book().getSheetByName(sheet)!.setName(name),
    deleteSheet: (sheet: string) => void book().deleteSheet(book().getSheetByName(sheet)!),
    mergeCells: (sheet: string, { row, column, rows, columns }: Area) =>
      void book().getSheetByName(sheet)!.getRange(row, column, rows, columns).merge(),
    hideRow: (sheet: string, row: number) => void book().getSheetByName(sheet)!.hideRows(row, 1),
    protectSheet: async (sheet: string) => {
      const permission = book().getSheetByName(sheet)!.getWorksheetPermission();
      await permission.protect();
      await permission.setReadOnly();
    },
    undo: () => spreadsheet.api.undo(),
  },
});
