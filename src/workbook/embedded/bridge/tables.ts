import {
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { IFormulaCurrentConfigService, ISuperTableService, Lexer, type ISuperTable } from "@univerjs/engine-formula";
import { withExplicitSigns } from "./explicit-signs.ts";
import { withPlainConstants } from "./plain-constants.ts";
import { withPlainRanges, type FormulaTable } from "./table-references.ts";

/** Where each workbook's tables stand and what their headings say, by workbook. */
export type TablePlaces = ReadonlyMap<string, string>;

/**
 * Lets formulas refer to tables as in Excel, by putting plain ranges in place of the references before they are parsed.
 * The engine's own reading knows neither case, nor headings with brackets, nor a renamed heading, and INDEX over such a
 * reference gives 0.
 */
export function resolveTableReferences(injector: Injector): void {
  injector
    .get(LifecycleService)
    .subscribeWithPrevious()
    .subscribe((stage) => {
      if (stage === LifecycleStages.Ready) resolveIn(injector);
    });
}

function resolveIn(injector: Injector): void {
  const lexer = injector.get(Lexer);
  const config = injector.get(IFormulaCurrentConfigService);
  const tables = injector.get(ISuperTableService);
  const unit = () => config.getExecuteUnitId() ?? "";
  const parse = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) =>
    parse(
      withExplicitSigns(withPlainConstants(withPlainRanges(formula, (name) => tableNamed(injector, unit(), name)))),
      transformSuffix,
    );
  // The engine keeps a formula as it was parsed first; one that names a changed table it parses anew.
  const changed: { names: string; tables: Record<string, Record<string, string>> } = { names: "", tables: {} };
  config.getDirtySuperTableMap = () => {
    const names = [unit(), ...(tables.getTableMap(unit())?.keys() ?? [])];
    if (changed.names !== names.join("\u0001")) {
      changed.names = names.join("\u0001");
      changed.tables = { [unit()]: Object.fromEntries(names.slice(1).map((name) => [name, "1"])) };
    }
    return changed.tables;
  };
  // The engine's own check needs a JavaScript of 2025.
  tables.hasTable = (unitId, name) => tableNamed(injector, unitId, name) !== null;
}

/** Where the tables of all open workbooks stand now. */
export function tablePlaces(injector: Injector): TablePlaces {
  const books = injector.get(IUniverInstanceService).getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const tables = injector.get(ISuperTableService);
  return new Map(
    books.map((book) => {
      const places = [...(tables.getTableMap(book.getUnitId()) ?? [])].map(([name, table]) => [
        name,
        placed(book, table),
      ]);
      return [book.getUnitId(), JSON.stringify(places)];
    }),
  );
}

/** True where a workbook's tables moved, came, went or changed a heading. */
export function someTableChanged(before: TablePlaces, after: TablePlaces): boolean {
  return [...after].some(([unitId, places]) => (before.get(unitId) ?? places) !== places);
}

function tableNamed(injector: Injector, unitId: string, name: string): FormulaTable | null {
  const tables = [...(injector.get(ISuperTableService).getTableMap(unitId) ?? [])];
  const table = tables.find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
  const book = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  return table === undefined || !book ? null : placed(book, table);
}

function placed(book: Workbook, { sheetId, range }: ISuperTable): FormulaTable | null {
  const sheet = book.getSheetBySheetId(sheetId);
  if (!sheet) return null;
  const { startRow: row, startColumn: column, endRow, endColumn } = range;
  const columns = endColumn - column + 1;
  const headings = Array.from({ length: columns }, (_, i) =>
    String(sheet.getCellRaw(row, column + i)?.v ?? `Column${i + 1}`),
  );
  return { sheet: sheet.getName(), area: { row, column, rows: endRow - row + 1, columns }, headings };
}
