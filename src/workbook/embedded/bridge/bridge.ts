import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Ctor,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  SetFormulaCalculationNotificationMutation,
  SetTriggerFormulaCalculationStartMutation,
  type BaseFunction,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import { catalogue } from "../../../functions/index.ts";
import type { Language } from "../../../language/language.ts";
import { answerAsExcel } from "./excel-answers.ts";
import { executorOf } from "./executor.ts";
import { functionDescriptions, functionMetadata, NAMESPACE } from "./metadata.ts";
import { parseNamesAnew } from "./fresh-parse.ts";
import { keepTextsInArrays, takeArraysBehindOperators } from "./array-literals.ts";
import { closeSquareBrackets } from "./open-brackets.ts";
import { keepParsedFormulas } from "./parsed-formulas.ts";
import { indexSpillsOnce } from "./spill-index.ts";
import { spillSizes, someSpillShrank, type SpillSizes } from "./spills.ts";
import { resolveTableReferences, someTableChanged, tablePlaces, type TablePlaces } from "./tables.ts";
import { createWaitingCells, type CellAddress, type WaitingCells } from "./waiting.ts";

/** The functions as the engine registers them, and what happens around its calculations. */
export type Bridge = {
  /** For the formula plugin's configuration: known before the first calculation, so no cell flashes #NAME?. */
  readonly functions: [Ctor<BaseFunction>, string][];
  readonly descriptions: IFunctionInfo[];
  /** The language of its messages; asked for when one is shown. */
  readonly language: () => Language;
  readonly waiting: WaitingCells;
  /** Connects the bridge to a running Univer, once. */
  readonly attach: (injector: Injector) => void;
  /** True where no cell waits for an answer and no calculation has asked for another. */
  readonly isIdle: () => boolean;
  /** Computes the given cells again, and what depends on them. */
  readonly recalculate: (cells: readonly CellAddress[]) => void;
  /** Calls the listener after each finished calculation. */
  readonly onCalculated: (listener: () => void) => () => void;
};

/**
 * Builds the bridge between the function catalogue and the spreadsheet engine.
 *
 * @param language what cells explain their errors in; descriptions are in the language of now
 */
export function createBridge(language: () => Language = () => "en"): Bridge {
  indexSpillsOnce();
  parseNamesAnew();
  keepParsedFormulas();
  closeSquareBrackets();
  keepTextsInArrays();
  takeArraysBehindOperators();
  const connection: {
    injector: Injector | null;
    spills: SpillSizes;
    tables: TablePlaces;
    computesAgain: boolean;
  } = {
    injector: null,
    spills: new Map(),
    tables: new Map(),
    computesAgain: false,
  };
  const listeners = new Set<() => void>();
  const waiting = createWaitingCells((cells) => connection.injector && recalculate(connection.injector, cells));
  const host = {
    waiting,
    sheetName: (unitId: string, sheetId: string) => sheetName(connection.injector, unitId, sheetId),
    formula: (cell: CellAddress) => connection.injector && formulaOf(connection.injector.get(FormulaDataModel), cell),
  };
  const afterCalculation = (injector: Injector) => {
    const model = injector.get(FormulaDataModel);
    const { spills, tables } = connection;
    connection.spills = spillSizes(model.getArrayFormulaRange());
    connection.tables = tablePlaces(injector);
    waiting.sweep((cell) => formulaOf(model, cell));
    // Readers of a spill that shrank keep its old rows, and readers of a table its old place, until all is computed anew.
    connection.computesAgain =
      someSpillShrank(spills, connection.spills) || someTableChanged(tables, connection.tables);
    if (connection.computesAgain) recalculateAll(injector);
    listeners.forEach((listener) => listener());
  };
  return {
    functions: functionMetadata.map((metadata) => [
      executorOf(metadata, catalogue.get(metadata.id)!, host) as unknown as Ctor<BaseFunction>,
      `${NAMESPACE}.${metadata.name}`,
    ]),
    descriptions: functionDescriptions(language()),
    language,
    waiting,
    attach: (injector) => {
      connection.injector = injector;
      resolveTableReferences(injector);
      answerAsExcel(injector);
      injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
        if (id !== SetFormulaCalculationNotificationMutation.id) return;
        const finished = (params as { functionsExecutedState?: number }).functionsExecutedState !== undefined;
        if (finished) afterCalculation(injector);
      });
    },
    isIdle: () => waiting.count() === 0 && !connection.computesAgain,
    recalculate: (cells) => connection.injector && recalculate(connection.injector, cells),
    onCalculated: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function recalculate(injector: Injector, cells: readonly CellAddress[]): void {
  const dirtyRanges = cells.map(({ unitId, sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  trigger(injector, { dirtyRanges, forceCalculation: false });
}

/** Computes every formula, and what each of them reads is found out anew. */
function recalculateAll(injector: Injector): void {
  const books = injector.get(IUniverInstanceService).getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const clearDependencyTreeCache = Object.fromEntries(
    books.map((book) => [
      book.getUnitId(),
      Object.fromEntries(book.getSheets().map((sheet) => [sheet.getSheetId(), "1"])),
    ]),
  );
  trigger(injector, { dirtyRanges: [], forceCalculation: true, clearDependencyTreeCache });
}

type Trigger = {
  readonly dirtyRanges: readonly unknown[];
  readonly forceCalculation: boolean;
  readonly clearDependencyTreeCache?: object;
};

function trigger(injector: Injector, what: Trigger): void {
  const params = {
    options: null,
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
    ...what,
  };
  void injector
    .get(ICommandService)
    .executeCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
}

/** The formula in a cell; null where there is none. */
function formulaOf(model: FormulaDataModel, { unitId, sheetId, row, column }: CellAddress): string | null {
  const isFormula = Boolean(model.getSheetFormulaData(unitId, sheetId)?.[row]?.[column]);
  return isFormula ? (model.getFormulaStringByCell(row, column, sheetId, unitId) ?? "") : null;
}

function sheetName(injector: Injector | null, unitId: string, sheetId: string): string {
  const workbook = injector?.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  return workbook?.getSheetBySheetId(sheetId)?.getName() ?? sheetId;
}
