/** The embedded workbook's adapter alone on a page: one empty sheet, reached by a test through the page's `tested`. */
import { createBridge } from "../../src/workbook/embedded/bridge/bridge.ts";
import { embeddedHost } from "../../src/workbook/embedded/host.ts";
import { startSpreadsheet } from "../../src/workbook/embedded/univer.ts";
import type { InsertedSheet } from "../../src/workbook/host.ts";
import type { Cell } from "../../src/workbook/plan.ts";

const bridge = createBridge();
const spreadsheet = startSpreadsheet("workbook", bridge);
spreadsheet.open({
  id: "contract",
  name: "Contract",
  sheetOrder: ["first"],
  sheets: { first: { id: "first", name: "Sheet1", rowCount: 1000, columnCount: 26, cellData: {} } },
});
const inserted: InsertedSheet[] = [];
const host = embeddedHost(spreadsheet, bridge, { current: () => "light", subscribe: () => () => undefined });
Object.assign(globalThis, {
  tested: {
    host,
    inserted,
    edit: (sheet: string, row: number, column: number, value: Cell) =>
      void spreadsheet.api
        .getActiveWorkbook()!
        .getSheetByName(sheet)!
        .getRange(row, column)
        .setValue(value as string),
  },
});
