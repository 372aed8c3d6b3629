import type { ICellData, IRange, Workbook } from "@univerjs/core";
import { STILL_CALCULATING } from "../cell-limits.ts";
import type { RangeContent, Theme, WorkbookHost } from "../host.ts";
import { nameRefusal } from "../names.ts";
import type { Area, RangeAddress } from "../plan.ts";
import { rangeText } from "../reference.ts";
import { setSetting, settingOf } from "./book-custom.ts";
import { readCells } from "./cells.ts";
import type { Bridge } from "./bridge/bridge.ts";
import { copyAsValues } from "./copy-sheet.ts";
import { definedRanges } from "./defined-ranges.ts";
import { findBrokenFormulas, repairSrtFormulas, srtFormulas } from "./formula-cells.ts";
import { insertPlannedSheet } from "./insert-sheet.ts";
import { appendTableRows, outlines, tableContent } from "./tables.ts";
import { noteMade, readTraces, removeSrtTraces } from "./traces.ts";
import type { Spreadsheet } from "./univer.ts";
import { writeSheetCells } from "./write-cells.ts";

/** What the page adds to the adapter: its theme, and who wants to know when it changes. */
export type PageTheme = {
  readonly current: () => Theme;
  readonly subscribe: (listener: (theme: Theme) => void) => () => void;
};

/** A calculation may take so long before an action that needs its answers refuses. */
const PATIENCE_MS = 5_000;
const LOOK_MS = 25;

/** Waits for cells that are about to have their answers; refuses where they take long. */
async function answered(bridge: Bridge): Promise<void> {
  for (let waited = 0; !bridge.isIdle(); waited += LOOK_MS) {
    if (waited >= PATIENCE_MS) throw new Error(STILL_CALCULATING);
    await new Promise((later) => setTimeout(later, LOOK_MS));
  }
}

/** The embedded workbook behind the interface that the taskpane knows. */
export function embeddedHost(spreadsheet: Spreadsheet, bridge: Bridge, theme: PageTheme): WorkbookHost {
  const { api, injector } = spreadsheet;
  const book = () => api.getActiveWorkbook()!;
  const sheetNamed = (name: string) => {
    const sheet = book().getSheetByName(name);
    if (sheet === null) throw new Error(`The workbook has no sheet '${name}'.`);
    return sheet;
  };
  const rangeOf = ({ sheet, row, column, rows, columns }: RangeAddress) =>
    sheetNamed(sheet).getRange(row, column, rows, columns);

  const contentOf = (address: RangeAddress): RangeContent => {
    const sheet = sheetNamed(address.sheet);
    const values = readCells(api, injector, sheet.getSheetId(), address);
    const styles = rangeOf(address).getCellDatas();
    const formats = values.map((line, r) => line.map((_, c) => patternOf(book().getWorkbook(), styles[r]?.[c]?.s)));
    const hiddenRows = values.map((_, r) => !sheet.getSheet().getRowVisible(address.row + r));
    return { address, values, formats, hiddenRows };
  };

  const usedPart = (sheet: string, range: IRange): RangeAddress | null => {
    const used = sheetNamed(sheet).getDataRange().getRange();
    const row = Math.max(range.startRow, used.startRow);
    const column = Math.max(range.startColumn, used.startColumn);
    const rows = Math.min(range.endRow, used.endRow) - row + 1;
    const columns = Math.min(range.endColumn, used.endColumn) - column + 1;
    return rows > 0 && columns > 0 ? { sheet, row, column, rows, columns } : null;
  };

  return {
    kind: "embedded",
    selection: async () => {
      const active = book().getActiveRange();
      if (active === null) return null;
      refuseBlocks(book().getActiveSheet().getSelection()?.getActiveRangeList().length ?? 1);
      const address = usedPart(active.getSheetName(), active.getRange());
      if (address === null) return null;
      const content = contentOf(address);
      return content.values.some((line) => line.some((cell) => cell !== null)) ? content : null;
    },
    selectedCell: async () => {
      const sheet = book().getActiveSheet();
      const range = book().getActiveRange()?.getRange();
      const [row, column] = range === undefined ? [0, 0] : [range.startRow, range.startColumn];
      return { sheet: sheet.getSheetName(), row, column, rows: 1, columns: 1 };
    },
    read: async (address) => contentOf(address),
    namedRanges: async () => definedRanges(book()),
    tables: async () => outlines(spreadsheet),
    readTable: async (name) => tableContent(spreadsheet, name),
    appendRows: async (name, rows) => appendTableRows(spreadsheet, name, rows),
    writeCells: async (address, values, rule) => writeSheetCells(spreadsheet, address, values, rule),
    brokenFormulas: async () => findBrokenFormulas(spreadsheet),
    repairFormulas: async (cells) => repairSrtFormulas(spreadsheet, cells),
    srtFormulas: async (sheet) => srtFormulas(spreadsheet, sheet),
    copySheetAsValues: async (sheet, name, stamp) => {
      await answered(bridge);
      return copyAsValues(spreadsheet, sheet, name, stamp);
    },
    traces: async () => readTraces(spreadsheet),
    removeTraces: async (rule) => {
      // A cell that waits for its answer shows none that could stay.
      await answered(bridge);
      const traces = removeSrtTraces(spreadsheet, rule);
      spreadsheet.noteEdit();
      return traces;
    },
    activeSheet: async () => book().getActiveSheet().getSheetName(),
    sheetNames: async () =>
      book()
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    insertSheet: async (plan) => insertPlannedSheet(spreadsheet, plan),
    defineName: async (name, address) => {
      const refusal = nameRefusal(name);
      if (refusal !== null) throw new Error(refusal);
      if (book().getSheetByName(name) !== null) throw new Error(`The name "${name}" is a sheet's; choose another one.`);
      const reference = rangeText(address);
      const known = book().getDefinedName(name);
      if (known === null) {
        book().insertDefinedName(name, reference);
        noteMade(book(), { names: [name] });
      } else if (known.getFormulaOrRefString() !== reference) {
        throw new Error(`The name "${name}" is taken; choose another one.`);
      }
    },
    select: async (address) => {
      sheetNamed(address.sheet).activate();
      rangeOf(address).activate();
    },
    setting: async (key) => settingOf(book(), key),
    setSetting: async (key, value) => {
      setSetting(book(), key, value);
      spreadsheet.noteEdit();
    },
    theme: theme.current,
    language: () => document.documentElement.lang || navigator.language,
    onSelectionChanged: (listener) => {
      // The first click of the mouse reaches only the end of a move.
      const events = [api.Event.SelectionChanged, api.Event.SelectionMoveEnd].map((event) =>
        api.addEvent(event, listener),
      );
      return () => events.forEach((event) => event.dispose());
    },
    onChanged: (listener) => {
      const edited = api.addEvent(api.Event.SheetValueChanged, ({ effectedRanges }) =>
        effectedRanges.forEach((range) =>
          listener(range.getSheetName(), { area: areaOfBounds(range.getRange()), source: "user" }),
        ),
      );
      const calculated = bridge.onCalculated(() =>
        listener(book().getActiveSheet().getSheetName(), { area: null, source: "calculation" }),
      );
      return () => {
        edited.dispose();
        calculated();
      };
    },
    onThemeChanged: theme.subscribe,
  };
}

/** The engine would give the last of several blocks; Excel gives none. */
function refuseBlocks(count: number): void {
  if (count > 1) throw new Error("Select one block of cells; several blocks at once cannot be read.");
}

function areaOfBounds({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

/** A cell's number format; "General" where it has none. */
function patternOf(workbook: Workbook, style: ICellData["s"]): string {
  const known = typeof style === "string" ? workbook.getStyles().get(style) : style;
  return known?.n?.pattern ?? "General";
}
