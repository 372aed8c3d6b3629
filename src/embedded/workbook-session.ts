import type { IWorkbookData } from "@univerjs/core";
import type { LanguageChoice } from "../language/language-choice.ts";
import { toCsv } from "../workbook/csv.ts";
import { bookOf } from "../workbook/embedded/book-data.ts";
import { createBridge, type Bridge } from "../workbook/embedded/bridge/bridge.ts";
import { readCells } from "../workbook/embedded/cells.ts";
import { showErrorsOnHover } from "../workbook/embedded/error-messages.ts";
import { demoBook } from "../workbook/embedded/shipped-books.ts";
import { embeddedHost } from "../workbook/embedded/host.ts";
import { followLinks } from "../workbook/embedded/links.ts";
import { registerChartComponent } from "../workbook/embedded/sheet-charts.tsx";
import { shadeNumbers } from "../workbook/embedded/shading.ts";
import { startSpreadsheet, type Spreadsheet } from "../workbook/embedded/univer.ts";
import type { WorkbookHost } from "../workbook/host.ts";
import type { SheetPlan } from "../workbook/plan.ts";
import { createAutosave, type Autosave } from "./autosave.ts";
import { keepBook, keptBook } from "./browser-store.ts";
import type { PageTheme } from "./theme.ts";

/** The workbook of the page, and what the page does with it. */
export type WorkbookSession = {
  readonly language: LanguageChoice;
  readonly host: WorkbookHost;
  readonly spreadsheet: Spreadsheet;
  readonly bridge: Bridge;
  readonly autosave: Autosave;
  /** Opens planned sheets as a new workbook. */
  readonly openPlans: (plans: readonly SheetPlan[]) => void;
  readonly openData: (data: IWorkbookData) => void;
  /** The used cells of the sheet in front as CSV text, and the sheet's name. */
  readonly sheetAsCsv: () => { readonly name: string; readonly text: string };
  /** True once something was changed after the workbook was opened or saved to a file. */
  readonly changedSinceFile: () => boolean;
  readonly savedToFile: () => void;
  /** Calls the listener when another workbook has taken the place of the one here. */
  readonly onReplaced: (listener: () => void) => void;
};

/** One empty sheet. */
export const EMPTY_PLANS: readonly SheetPlan[] = [{ name: "Sheet1", blocks: [], formats: [] }];

/**
 * Starts the spreadsheet and opens the workbook that this browser keeps, else the demo.
 *
 * @param container id of the element that the spreadsheet fills
 */
export async function startWorkbook(
  container: string,
  theme: PageTheme,
  language: LanguageChoice,
): Promise<WorkbookSession> {
  const kept = await keptBook().catch(() => null);
  const bridge = createBridge(language.current);
  const spreadsheet = startSpreadsheet(container, bridge, language.current());
  language.subscribe(spreadsheet.setLanguage);
  const { api, injector } = spreadsheet;
  const changes = { sinceFile: false };
  const autosave = createAutosave(() => keepBook(api.getActiveWorkbook()!.save()));
  registerChartComponent(api, {
    read: (sheetId, area) => readCells(api, injector, sheetId, area),
    onCalculated: bridge.onCalculated,
  });
  spreadsheet.setDark(theme.current() === "dark");
  theme.subscribe((current) => spreadsheet.setDark(current === "dark"));
  if (kept === null) spreadsheet.open(bookOf(demoBook(language.current())));
  else spreadsheet.open(kept);
  showErrorsOnHover(spreadsheet, bridge);
  followLinks(spreadsheet);
  shadeNumbers(spreadsheet);
  spreadsheet.onEdited(() => {
    changes.sinceFile = true;
    autosave.touch();
  });
  const listeners = new Set<() => void>();
  const replaced = () => {
    changes.sinceFile = false;
    void autosave.flush();
    listeners.forEach((listener) => listener());
  };
  return {
    language,
    host: embeddedHost(spreadsheet, bridge, theme),
    spreadsheet,
    bridge,
    autosave,
    openPlans: (plans) => {
      spreadsheet.open(bookOf(plans));
      replaced();
    },
    openData: (data) => {
      spreadsheet.open(data);
      replaced();
    },
    sheetAsCsv: () => {
      const sheet = api.getActiveWorkbook()!.getActiveSheet();
      const used = sheet.getDataRange().getRange();
      const area = { row: 0, column: 0, rows: used.endRow + 1, columns: used.endColumn + 1 };
      return { name: sheet.getSheetName(), text: toCsv(readCells(api, injector, sheet.getSheetId(), area)) };
    },
    changedSinceFile: () => changes.sinceFile,
    savedToFile: () => {
      changes.sinceFile = false;
    },
    onReplaced: (listener) => void listeners.add(listener),
  };
}
