import { LocaleType, type ICellData, type IWorkbookData } from "@univerjs/core";
import { createEngine, type Engine } from "../../src/engine/engine.ts";
import { connect } from "../../src/functions/index.ts";
import { loadKernel } from "../../src/kernel/index.ts";
import { openEngine, type HeadlessEngine, type HeadlessWorkbook } from "../../src/workbook/embedded/headless.ts";
import type { Cell } from "../../src/workbook/plan.ts";

/** Cells of a sheet from its corner, or a formula at an address such as C5. */
export type Content = readonly (readonly Cell[])[] | Readonly<Record<string, Cell>>;

/** A workbook of named sheets; texts that start with "=" are formulas. */
export function book(
  sheets: Readonly<Record<string, Content>>,
  names: Readonly<Record<string, string>> = {},
): IWorkbookData {
  const entries = Object.entries(names).map(([name, formulaOrRefString], i) => [
    `name${i}`,
    { id: `name${i}`, name, formulaOrRefString, localSheetId: "AllDefaultWorkbook" },
  ]);
  return {
    id: `book-${crypto.randomUUID()}`,
    name: "Book",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: Object.keys(sheets),
    sheets: Object.fromEntries(
      Object.entries(sheets).map(([name, content]) => [
        name,
        { id: name, name, cellData: cellsOf(content), rowCount: 1200, columnCount: 60 },
      ]),
    ),
    resources: [{ name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(Object.fromEntries(entries)) }],
  };
}

function cellsOf(content: Content): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, value: Cell) => {
    if (value === null) return;
    (cells[row] ??= {})[column] = typeof value === "string" && value.startsWith("=") ? { f: value } : { v: value };
  };
  if (Array.isArray(content)) content.forEach((line, r) => line.forEach((value: Cell, c: number) => put(r, c, value)));
  else for (const [address, value] of Object.entries(content)) put(...cornerOf(address), value);
  return cells;
}

/** Row and column of an address such as C5, from 0. */
export function cornerOf(address: string): [number, number] {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  return [Number(row) - 1, [...letters!].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1];
}

/** The open workbook, addressed as a person does. */
export type OpenSheet = {
  readonly engine: HeadlessEngine;
  readonly workbook: HeadlessWorkbook;
  /** Value of a cell, or rows of its spill, of the sheet named first or of another. */
  readonly read: (address: string, sheet?: string) => Cell | readonly (readonly Cell[])[];
  readonly message: (address: string) => string | null;
  /** Puts a value or a formula into a cell. */
  readonly enter: (address: string, value: Cell) => void;
  /** The same, and waits until everything is computed. */
  readonly type: (address: string, value: Cell) => Promise<void>;
};

/** Opens a workbook with the functions on this thread and waits until it is calculated. */
export async function opened(data: IWorkbookData): Promise<OpenSheet> {
  const sheet = openedOn(
    createEngine({ spawn: null, workers: 0, kernel: loadKernel(), memoryLimitBytes: 64 * 1024 * 1024 }),
    data,
  );
  await sheet.workbook.settled();
  return sheet;
}

/** Starts the spreadsheet engine, connects the functions to an engine of theirs and opens a workbook. */
export function openedOn(functionsEngine: Engine, data: IWorkbookData): OpenSheet {
  connect(functionsEngine, { cards: "text" });
  const engine = openEngine();
  const workbook = engine.open(data);
  const first = data.sheetOrder[0]!;
  const enter = (address: string, value: Cell) => {
    const sheet = engine.api.getActiveWorkbook()!.getSheetBySheetId(first)!;
    const isFormula = typeof value === "string" && value.startsWith("=");
    const content = isFormula ? { f: value, v: null } : { v: value, f: null, si: null, p: null };
    sheet.getRange(...cornerOf(address)).setValue(content);
  };
  return {
    engine,
    workbook,
    read: (address, sheet = first) => {
      const rows = workbook.readSpill(sheet, ...cornerOf(address));
      return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rows;
    },
    message: (address) => workbook.message(first, ...cornerOf(address))?.message ?? null,
    enter,
    type: async (address, value) => {
      const calculated = workbook.calculations();
      enter(address, value);
      await workbook.settled(calculated);
    },
  };
}
