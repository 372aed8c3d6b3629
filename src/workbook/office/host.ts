import type { WorkbookHost } from "../host.ts";
import { appendTableRows } from "./append-rows.ts";
import { batch, undoableBatch } from "./batch.ts";
import { copySheetAsValues } from "./copy-sheet.ts";
import { watchChanges, watchSelection } from "./events.ts";
import { findBrokenFormulas, readSrtFormulas, repairSrtFormulas } from "./formula-cells.ts";
import { insertPlannedSheet } from "./insert-sheet.ts";
import { defineWorkbookName, readNamedRanges } from "./named-ranges.ts";
import { rangeAt, readContent, readSelectedCell, readSelection } from "./ranges.ts";
import { readSetting, writeSetting } from "./settings.ts";
import { readTable, readTables } from "./tables.ts";
import { officeTheme, watchTheme } from "./theme.ts";
import { readTraces, removeSrtTraces } from "./traces.ts";
import { writeSheetCells } from "./write-cells.ts";

/**
 * The workbook in Excel, through Office.js. What it asks for is in ExcelApi 1.9 or earlier, which every Excel with a
 * shared runtime has; later things are used where they are found.
 *
 * @param namespace prefix under which this copy of the add-in registered its functions, such as SRT or SRT_DEV
 */
export function officeHost(namespace: string): WorkbookHost {
  return {
    kind: "excel",
    selection: () => batch(readSelection),
    selectedCell: () => batch(readSelectedCell),
    read: (address) => batch((context) => readContent(context, address)),
    namedRanges: () => batch(readNamedRanges),
    tables: () => batch(readTables),
    readTable: (name) => batch((context) => readTable(context, name)),
    appendRows: (name, rows) => undoableBatch((context) => appendTableRows(context, { name, rows, namespace })),
    writeCells: (address, values, rule) => writeSheetCells({ address, values, rule, namespace }),
    brokenFormulas: () => batch((context) => findBrokenFormulas(context, namespace)),
    repairFormulas: (cells) => undoableBatch((context) => repairSrtFormulas(context, cells, namespace)),
    srtFormulas: (sheet) => batch((context) => readSrtFormulas(context, sheet)),
    copySheetAsValues: (sheet, name, stamp) => copySheetAsValues({ sheet, name, stamp }, namespace),
    traces: () => batch(readTraces),
    removeTraces: (rule) => undoableBatch((context) => removeSrtTraces(context, rule)),
    activeSheet: () => batch(readActiveSheet),
    sheetNames: () => batch(readSheetNames),
    insertSheet: (plan) => insertPlannedSheet(plan, namespace),
    defineName: (name, address) => batch((context) => defineWorkbookName(context, name, address)),
    select: (address) =>
      batch(async (context) => {
        const range = rangeAt(context, address);
        range.worksheet.activate();
        range.select();
        await context.sync();
      }),
    setting: (key) => batch((context) => readSetting(context, key)),
    setSetting: (key, value) => batch((context) => writeSetting(context, key, value)),
    theme: officeTheme,
    language: () => Office.context.displayLanguage,
    onSelectionChanged: watchSelection,
    onChanged: watchChanges,
    onThemeChanged: watchTheme,
  };
}

async function readActiveSheet(context: Excel.RequestContext): Promise<string> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load({ name: true });
  await context.sync();
  return sheet.name;
}

async function readSheetNames(context: Excel.RequestContext): Promise<string[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  return sheets.items.map(({ name }) => name);
}
