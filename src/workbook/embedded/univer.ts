import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import {
  CommandType,
  ICommandService,
  IUniverInstanceService,
  LocaleService,
  LocaleType,
  mergeLocales,
  ThemeService,
  Univer,
  UniverInstanceType,
  type ICommandInfo,
  type IExecutionOptions,
  type ILocales,
  type Injector,
  type IWorkbookData,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-TW";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEnglish from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingChinese from "@univerjs/preset-sheets-drawing/locales/zh-TW";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import tableChinese from "@univerjs/preset-sheets-table/locales/zh-TW";
import { ILayoutService } from "@univerjs/ui";
import type { Language } from "../../language/language.ts";
import { ROLE_LOOKS } from "../look.ts";
import type { Bridge } from "./bridge/bridge.ts";
import { progressWords } from "./progress-words.ts";

/** A running spreadsheet on the page. */
export type Spreadsheet = {
  readonly api: FUniver;
  readonly injector: Injector;
  /** Opens a workbook in place of the one that is open. */
  readonly open: (data: Partial<IWorkbookData>) => void;
  /** Gives the cells the keyboard. */
  readonly focus: () => void;
  readonly setDark: (dark: boolean) => void;
  /** Changes the language of the menus; the workbook stays as it is. */
  readonly setLanguage: (language: Language) => void;
  /** Calls the listener after each change that a snapshot would hold; results of calculations are none. */
  readonly onEdited: (listener: () => void) => void;
  /** Tells those listeners of a change that no command of the engine made. */
  readonly noteEdit: () => void;
};

const LOCALES: Readonly<Record<Language, LocaleType>> = { en: LocaleType.EN_US, "zh-Hant": LocaleType.ZH_TW };

const { colour, fill } = ROLE_LOOKS.heading;
const TABLE_LOOK = { headerRowStyle: { cl: { rgb: colour }, bg: { rgb: fill } } };

/** What the presets leave no place for. */
const PLUGIN_OPTIONS: Readonly<Record<string, Record<string, unknown>>> = {
  // A table looks like any other block with a heading; the engine's own themes are loud.
  SHEET_TABLE_PLUGIN: { userThemes: [{ name: "srt", style: TABLE_LOOK }], defaultThemeIndex: 0 },
  // The name strip above a table would push its first row down.
  SHEET_TABLE_UI_PLUGIN: { hideAnchor: true },
};

type PluginEntry = [{ readonly pluginName: string }, Record<string, unknown> | undefined];

/**
 * Starts the spreadsheet in an element of the page.
 *
 * @param container id of the element
 * @param language of its menus
 */
export function startSpreadsheet(container: string, bridge: Bridge, language: Language): Spreadsheet {
  const univer = new Univer({
    locale: LOCALES[language],
    locales: {
      [LocaleType.EN_US]: withProgress(mergeLocales(coreEnglish, drawingEnglish, tableEnglish), "en"),
      [LocaleType.ZH_TW]: withProgress(mergeLocales(coreChinese, drawingChinese, tableChinese), "zh-Hant"),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      formula: {
        function: bridge.functions,
        description: bridge.descriptions,
        initialFormulaComputing: CalculationMode.FORCED,
      },
    }),
    UniverSheetsDrawingPreset(),
    UniverSheetsTablePreset(),
  ];
  for (const [plugin, options] of pluginsOf(presets)) univer.registerPlugin(plugin as never, options as never);
  const injector = univer.__getInjector();
  bridge.attach(injector);
  const listeners = new Set<() => void>();
  const noteEdit = () => listeners.forEach((listener) => listener());
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (isEdit(command, options)) noteEdit();
  });
  const api = FUniver.newAPI(univer);
  return {
    api,
    injector,
    open: (data) => {
      const open = api.getActiveWorkbook()?.getId();
      if (open !== undefined) injector.get(IUniverInstanceService).disposeUnit(open);
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    },
    focus: () => injector.get(ILayoutService).focus(),
    setDark: (dark) => injector.get(ThemeService).setDarkMode(dark),
    setLanguage: (chosen) => injector.get(LocaleService).setLocale(LOCALES[chosen]),
    onEdited: (listener) => void listeners.add(listener),
    noteEdit,
  };
}

function withProgress(locale: ILocales[string], language: Language): ILocales[string] {
  const formula = locale["sheets-formula"] as object;
  return { ...locale, "sheets-formula": { ...formula, progress: progressWords[language] } };
}

/** Mutations of sheets and drawings change the workbook, except those that write the results of formulas. */
function isEdit({ id, type }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  return type === CommandType.MUTATION && /^(sheet|drawing)\./.test(id) && options?.fromFormula !== true;
}

/** Presets share plugins: each is registered once, the last configuration wins. */
function pluginsOf(presets: readonly { readonly plugins: readonly unknown[] }[]): PluginEntry[] {
  const byName = new Map<string, PluginEntry>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = (Array.isArray(entry) ? entry : [entry, undefined]) as PluginEntry;
    byName.delete(plugin.pluginName);
    byName.set(plugin.pluginName, [plugin, { ...options, ...PLUGIN_OPTIONS[plugin.pluginName] }]);
  }
  return [...byName.values()];
}
