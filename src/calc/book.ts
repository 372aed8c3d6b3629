import type { IWorkbookData } from "@univerjs/core";
import { openEngine, type HeadlessWorkbook } from "../workbook/embedded/headless.ts";
import type { PlainValue } from "../workbook/embedded/bridge/values.ts";
import { TABLES_RESOURCE, type TablesBySheet } from "../workbook/embedded/table-data.ts";
import { strToU8 } from "fflate";
import { openPackage, partText, type Package } from "../workbook/embedded/xlsx-package.ts";
import { sheetPart } from "../workbook/embedded/xlsx/sheet-part.ts";
import { workbookPart } from "../workbook/embedded/xlsx/workbook-part.ts";
import { withReplaced } from "../workbook/embedded/zip-entries.ts";
import { readXlsx } from "../workbook/embedded/xlsx-read.ts";
import type { Area } from "../workbook/plan.ts";
import { areaText } from "../workbook/reference.ts";
import { UsageError } from "./arguments.ts";
import { bookRemarks } from "./book-remarks.ts";
import { outcome, type Calculator } from "./calculator.ts";
import { withCachedValues, type CachedValue } from "./sheet-xml.ts";
import type { RangeSheets } from "./sheets.ts";

type Named = { readonly name: string };

const NAMES_RESOURCE = "SHEET_DEFINED_NAME_PLUGIN";

/** A workbook file, recalculated. */
export type CalculatedBook = Calculator & {
  /** What its formulas cannot see. */
  readonly remarks: readonly string[];
  /** The file with the new values of its SRT formulas and of what depends on them. */
  readonly recalculatedFile: () => Promise<Uint8Array>;
};

/**
 * Opens a workbook file with the ranges beside its own sheets and computes it.
 *
 * @throws UsageError where the workbook has the name of a range already
 */
export async function openBook(bytes: Uint8Array, ranges: RangeSheets): Promise<CalculatedBook> {
  const own = readXlsx(bytes);
  refuseTakenNames(own, ranges);
  const data = withRanges(own, ranges);
  const engine = openEngine();
  const workbook = engine.open(data);
  await workbook.settled();
  const book = engine.api.getWorkbook(data.id)!;
  let count = 0;
  return {
    remarks: bookRemarks(bytes, own),
    evaluate: async (formula) => {
      const started = performance.now();
      const sheet = book.insertSheet(`_formula${++count}`);
      const since = workbook.calculations();
      sheet.getRange(0, 0).setValue({ f: formula });
      await workbook.settled(since);
      const ms = Math.round((performance.now() - started) * 100) / 100;
      const id = sheet.getSheetId();
      return outcome(formula, workbook.readSpill(id, 0, 0), workbook.message(id, 0, 0), ms);
    },
    recalculatedFile: () => recalculatedFile(bytes, data, workbook),
  };
}

/** Names are the same whatever their case, and those of ranges, tables and sheets must differ. */
function refuseTakenNames(book: IWorkbookData, ranges: RangeSheets): void {
  const names = Object.values(resourceOf<Record<string, Named>>(book, NAMES_RESOURCE) ?? {});
  const tables = Object.values(resourceOf<TablesBySheet>(book, TABLES_RESOURCE) ?? {}).flatMap((sheet) => sheet.tables);
  const sheets = Object.values(book.sheets) as Named[];
  const taken = new Set([...names, ...tables, ...sheets].map(({ name }) => name.toLowerCase()));
  for (const { name } of [...Object.values(ranges.names as Record<string, Named>), ...(ranges.sheets as Named[])]) {
    if (!taken.has(name.toLowerCase())) continue;
    throw new UsageError(`--range gives the name ${name}, which the workbook has already; choose another one.`);
  }
}

function resourceOf<T>({ resources = [] }: IWorkbookData, name: string): T | null {
  const text = resources.find((entry) => entry.name === name)?.data;
  return text ? (JSON.parse(text) as T) : null;
}

function withRanges(data: IWorkbookData, ranges: RangeSheets): IWorkbookData {
  const resources = (data.resources ?? []).map((entry) =>
    entry.name === NAMES_RESOURCE
      ? { ...entry, data: JSON.stringify({ ...(JSON.parse(entry.data) as object), ...ranges.names }) }
      : entry,
  );
  return {
    ...data,
    resources,
    sheetOrder: [...data.sheetOrder, ...ranges.sheets.map((sheet) => sheet.id!)],
    sheets: { ...data.sheets, ...Object.fromEntries(ranges.sheets.map((sheet) => [sheet.id!, sheet])) },
  };
}

async function recalculatedFile(bytes: Uint8Array, data: IWorkbookData, workbook: HeadlessWorkbook) {
  const parts = openPackage(bytes, "cells");
  const changed = await workbook.dependants(/\bSRT\./i);
  const replaced = new Map<string, Uint8Array>();
  for (const { name, path } of workbookPart(parts).sheets) {
    const sheetId = data.sheetOrder.find((id) => data.sheets[id]!.name === name)!;
    const anchors = changed.filter((cell) => cell.sheetId === sheetId);
    if (anchors.length === 0) continue;
    const spills = spillsOf(parts, path);
    const values = new Map<number, Map<number, CachedValue>>();
    for (const { row, column } of anchors) {
      putSpill(values, spills.get(`${row} ${column}`), row, column, workbook.readSpill(sheetId, row, column));
    }
    replaced.set(path, strToU8(withCachedValues(partText(parts, path), values)));
  }
  return withReplaced(bytes, replaced);
}

/** Areas that the sheet's array formulas fill, by the row and column of the formula. */
function spillsOf(parts: Package, path: string): ReadonlyMap<string, Area> {
  const arrays = sheetPart(parts, path, []).cells.filter(({ spill }) => spill !== null);
  return new Map(arrays.map(({ row, column, spill }) => [`${row} ${column}`, spill!]));
}

/** Notes the new values of a formula. Only a formula that the file keeps as an array covers more than its own cell. */
function putSpill(
  values: Map<number, Map<number, CachedValue>>,
  before: Area | undefined,
  row: number,
  column: number,
  rows: readonly (readonly PlainValue[])[],
): void {
  const put = (r: number, c: number, value: CachedValue) => {
    if (!values.has(r)) values.set(r, new Map());
    values.get(r)!.set(c, value);
  };
  if (before === undefined) return put(row, column, { value: rows[0]![0]! });
  for (let r = 0; r < before.rows; r++)
    for (let c = 0; c < before.columns; c++) put(row + r, column + c, { value: null });
  rows.forEach((line, r) => line.forEach((value, c) => put(row + r, column + c, { value })));
  const covers = areaText({ row, column, rows: rows.length, columns: rows[0]!.length });
  put(row, column, { value: rows[0]![0]!, covers });
}
