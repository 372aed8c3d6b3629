import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import {
  CellValueType,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  Univer,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type IWorkbookData,
  type Nullable,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
  SetFormulaCalculationResultMutation,
  UniverFormulaEnginePlugin,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { UniverDrawingPlugin } from "@univerjs/drawing";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsDrawingPlugin } from "@univerjs/sheets-drawing";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { createBridge, type Bridge } from "./bridge/bridge.ts";
import type { PlainValue } from "./bridge/values.ts";
import type { CellAddress, CellMessage } from "./bridge/waiting.ts";
import { formulaCells } from "./formula-cells.ts";

/** The spreadsheet engine without a screen. */
export type HeadlessEngine = {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly open: (data: IWorkbookData) => HeadlessWorkbook;
};

/** A workbook open in the engine. */
export type HeadlessWorkbook = {
  /** Resolves when no cell waits and a calculation has ended since the given count, or since the opening. */
  readonly settled: (since?: number) => Promise<void>;
  /** How many calculations have ended in this engine. */
  readonly calculations: () => number;
  /** The value of a cell, or the rows of its spill. */
  readonly readSpill: (sheetId: string, row: number, column: number) => PlainValue[][];
  /** The sentence behind a cell's error. */
  readonly message: (sheetId: string, row: number, column: number) => CellMessage | null;
  /** Cells whose formula matches, and every formula that depends on them. */
  readonly dependants: (formula: RegExp) => Promise<CellAddress[]>;
  readonly close: () => void;
};

const QUIET_MS = 5;

/** Starts the engine with the function catalogue. */
export function openEngine(): HeadlessEngine {
  const bridge = createBridge();
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: bridge.functions });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    description: bridge.descriptions,
    initialFormulaComputing: CalculationMode.FORCED,
  });
  univer.registerPlugin(UniverSheetsTablePlugin);
  // Without them a workbook would lose its charts.
  univer.registerPlugin(UniverDrawingPlugin);
  univer.registerPlugin(UniverSheetsDrawingPlugin);
  const injector = univer.__getInjector();
  bridge.attach(injector);
  const activity = { calculations: 0 };
  bridge.onCalculated(() => activity.calculations++);
  const api = FUniver.newAPI(univer);
  return {
    api,
    injector,
    open: (data) => {
      const before = activity.calculations;
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
      const model = injector.get(FormulaDataModel);
      return {
        settled: (since = before) => settled(bridge, activity, since),
        calculations: () => activity.calculations,
        readSpill: (sheetId, row, column) => readSpill(api, model, data.id, sheetId, row, column),
        message: (sheetId, row, column) => bridge.waiting.message({ unitId: data.id, sheetId, row, column }),
        dependants: async (formula) => {
          const cells = formulaCells(model, data.id).filter((cell) => formula.test(cell.formula));
          const computed = new Set<string>();
          const listening = injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
            if (id === SetFormulaCalculationResultMutation.id) noteCells(computed, data.id, params);
          });
          const since = activity.calculations;
          if (cells.length > 0) bridge.recalculate(cells);
          if (cells.length > 0) await settled(bridge, activity, since);
          listening.dispose();
          return formulaCells(model, data.id).filter((cell) => computed.has(cellKey(cell)));
        },
        close: () => void injector.get(IUniverInstanceService).disposeUnit(data.id),
      };
    },
  };
}

/** A calculation may start another (an arrived answer, a shrunken spill), so quiet must last. */
async function settled(bridge: Bridge, activity: { calculations: number }, before: number): Promise<void> {
  let seen = -1;
  while (activity.calculations === before || !bridge.isIdle() || seen !== activity.calculations) {
    seen = activity.calculations;
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  }
}

/** Notes the cells that a calculation computed. */
function noteCells(computed: Set<string>, unitId: string, params: unknown): void {
  const { unitData } = params as ISetFormulaCalculationResultMutation;
  for (const [sheetId, rows] of Object.entries(unitData[unitId] ?? {})) {
    for (const [row, line] of Object.entries(rows ?? {}) as [string, object | undefined][]) {
      for (const column of Object.keys(line ?? {})) computed.add(cellKey({ sheetId, row, column }));
    }
  }
}

function cellKey({ sheetId, row, column }: { sheetId: string; row: number | string; column: number | string }): string {
  return `${sheetId}\u0001${row}\u0001${column}`;
}

function readSpill(
  api: FUniver,
  model: FormulaDataModel,
  unitId: string,
  sheetId: string,
  row: number,
  column: number,
): PlainValue[][] {
  const sheet = api.getWorkbook(unitId)!.getSheetBySheetId(sheetId)!.getSheet();
  const anchor = plain(sheet.getCellRaw(row, column));
  const spill = model.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
  if (!spill || anchor === "#SPILL!") return [[anchor]];
  const cells = model.getArrayFormulaCellData()[unitId]?.[sheetId];
  const value = (r: number, c: number) => (r === row && c === column ? anchor : plain(cells?.[r]?.[c]));
  return Array.from({ length: spill.endRow - spill.startRow + 1 }, (_, i) =>
    Array.from({ length: spill.endColumn - spill.startColumn + 1 }, (_, j) => value(row + i, column + j)),
  );
}

/** A cell's value; the engine keeps TRUE as the number 1 with a type. */
function plain(cell: Nullable<ICellData>): PlainValue {
  const value = (cell && cell.v) ?? null;
  return cell && cell.t === CellValueType.BOOLEAN && typeof value === "number" ? value !== 0 : value;
}
