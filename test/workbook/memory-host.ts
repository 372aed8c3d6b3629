import type { NamedRange, RangeContent, SheetChange, WorkbookHost } from "../../src/workbook/host.ts";
import { freeSheetName, nameRefusal } from "../../src/workbook/names.ts";
import type { Area, Cell, RangeAddress, SheetPlan } from "../../src/workbook/plan.ts";

type Sheet = {
  readonly id: string;
  readonly cells: Map<string, Cell>;
  readonly plan: SheetPlan;
  readonly hidden: Set<number>;
};

/** What a double of Excel makes out of its own parts, and not this workbook. */
type Composed =
  | "tables"
  | "readTable"
  | "appendRows"
  | "writeCells"
  | "brokenFormulas"
  | "repairFormulas"
  | "srtFormulas"
  | "copySheetAsValues"
  | "traces"
  | "removeTraces";

/** A workbook in memory, for tests alone. Of formulas it knows sums: =SUM(A1:B2) on its own sheet. */
export type MemoryHost = Omit<WorkbookHost, Composed> & {
  readonly sheets: Map<string, Sheet>;
  readonly edit: (sheet: string, row: number, column: number, value: Cell, source?: SheetChange["source"]) => void;
  readonly merged: RangeAddress[];
  readonly locked: Set<string>;
  readonly mergeCells: (sheet: string, area: Area) => void;
  readonly hideRow: (sheet: string, row: number) => void;
  readonly protectSheet: (sheet: string) => void;
  /** What was put into a cell: a formula, a value, or nothing. */
  readonly content: (sheet: string, row: number, column: number) => Cell;
  /** Copies a sheet right after it, as Excel does: its tables under new names, and its names as names of the copy. */
  readonly copySheet: (from: string) => string;
  /** Names of sheets' own, by sheet. */
  readonly ownNames: Map<string, Set<string>>;
  readonly renameSheet: (from: string, to: string) => void;
  readonly deleteSheet: (sheet: string) => void;
  readonly settings: Map<string, string>;
  /** Cells whose formula shows #NAME? until it is entered anew. */
  readonly broken: Set<string>;
  readonly removeName: (name: string) => void;
  readonly tableRanges: () => readonly NamedRange[];
  /** Puts a table over another range. */
  readonly moveTable: (name: string, address: RangeAddress) => void;
};

export function memoryHost(): MemoryHost {
  const sheets = new Map<string, Sheet>([["Sheet1", emptySheet("Sheet1")]]);
  const names = new Map<string, NamedRange>();
  const settings = new Map<string, string>();
  const selecting = new Set<() => void>();
  const changing = new Set<(sheet: string, change: SheetChange) => void>();
  const merged: RangeAddress[] = [];
  const broken = new Set<string>();
  const locked = new Set<string>();
  const ownNames = new Map<string, Set<string>>();
  const copies: string[] = [];
  const reorder = (entries: [string, Sheet][]) => {
    sheets.clear();
    entries.forEach(([name, sheet]) => sheets.set(name, sheet));
  };
  const state = { selected: { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 } as RangeAddress };
  const subscribe = <T>(set: Set<T>, listener: T) => {
    set.add(listener);
    return () => void set.delete(listener);
  };
  const define = (name: string, kind: "table" | "name", address: RangeAddress) => {
    const refusal = nameRefusal(name);
    if (refusal !== null) throw new Error(refusal);
    const known = names.get(name.toLowerCase());
    if (known && JSON.stringify(known) !== JSON.stringify({ name, kind, address }))
      throw new Error(`The name "${name}" is taken in this workbook.`);
    names.set(name.toLowerCase(), { name, kind, address });
  };
  const read = async (address: RangeAddress): Promise<RangeContent> => {
    const sheet = sheets.get(address.sheet);
    if (!sheet) throw new Error(`There is no sheet "${address.sheet}".`);
    const rows = Array.from({ length: address.rows }, (_, i) => address.row + i);
    const columns = Array.from({ length: address.columns }, (_, i) => address.column + i);
    return {
      address,
      values: rows.map((row) =>
        columns.map((column) =>
          broken.has(`${address.sheet}!${row},${column}`) ? "#NAME?" : shown(sheet, row, column),
        ),
      ),
      formats: rows.map((row) => columns.map((column) => formatAt(sheet.plan, row, column))),
      hiddenRows: rows.map((row) => sheet.hidden.has(row)),
    };
  };
  return {
    kind: "excel",
    sheets,
    merged,
    locked,
    settings,
    broken,
    removeName: (name) => void names.delete(name.toLowerCase()),
    mergeCells: (sheet, area) => void merged.push({ sheet, ...area }),
    hideRow: (sheet, row) => void sheets.get(sheet)!.hidden.add(row),
    protectSheet: (sheet) => void locked.add(sheet),
    edit(sheet, row, column, value, source = "user") {
      const { cells } = sheets.get(sheet)!;
      broken.delete(`${sheet}!${row},${column}`);
      if (value === null) cells.delete(`${row},${column}`);
      else cells.set(`${row},${column}`, value);
      const area = { row, column, rows: 1, columns: 1 };
      for (const listener of changing) listener(sheet, { area, source });
    },
    content: (sheet, row, column) => sheets.get(sheet)!.cells.get(`${row},${column}`) ?? null,
    ownNames,
    copySheet(from) {
      const to = freeSheetName(`${from} (2)`, [...sheets.keys()]);
      const { cells, plan, hidden } = sheets.get(from)!;
      const copy = { id: `id of copy ${copies.push(to)}`, cells: new Map(cells), plan, hidden: new Set(hidden) };
      reorder(
        [...sheets].flatMap(([name, sheet]) =>
          name === from
            ? [
                [name, sheet],
                [to, copy],
              ]
            : [[name, sheet]],
        ),
      );
      const inside = [...names.values()].filter(({ address }) => address.sheet === from);
      for (const { name, kind, address } of inside)
        if (kind === "table") define(`${name}${copies.length + 1}`, kind, { ...address, sheet: to });
      ownNames.set(copy.id, new Set(inside.filter(({ kind }) => kind === "name").map(({ name }) => name)));
      return copy.id;
    },
    renameSheet(from, to) {
      reorder([...sheets].map(([name, sheet]) => [name === from ? to : name, sheet]));
      for (const [key, item] of names)
        if (item.address.sheet === from) names.set(key, { ...item, address: { ...item.address, sheet: to } });
    },
    deleteSheet(sheet) {
      sheets.delete(sheet);
      for (const [key, { address }] of names) if (address.sheet === sheet) names.delete(key);
    },
    tableRanges: () => [...names.values()].filter(({ kind }) => kind === "table"),
    moveTable: (name, address) => void names.set(name.toLowerCase(), { name, kind: "table", address }),
    async selection() {
      const address = cut(state.selected, sheets.get(state.selected.sheet)!);
      return address && read(address);
    },
    selectedCell: async () => ({ ...state.selected, rows: 1, columns: 1 }),
    read,
    namedRanges: async () => [...names.values()],
    activeSheet: async () => state.selected.sheet,
    sheetNames: async () => [...sheets.keys()],
    async insertSheet(plan) {
      const name = freeSheetName(plan.name, [...sheets.keys()]);
      const named = [
        ...(plan.tables ?? []).map((table) => ({ ...table, kind: "table" as const })),
        ...(plan.names ?? []).map((item) => ({ ...item, kind: "name" as const })),
      ];
      const taken = named.find((item) => names.has(item.name.toLowerCase()));
      if (taken) throw new Error(`The name "${taken.name}" is taken in this workbook.`);
      sheets.set(name, filledSheet(plan));
      for (const item of named) define(item.name, item.kind, { sheet: name, ...item.area });
      const undo = async () => {
        sheets.delete(name);
        for (const item of named) names.delete(item.name.toLowerCase());
      };
      return { name, undo };
    },
    defineName: async (name, address) => define(name, "name", address),
    async select(address) {
      state.selected = address;
      for (const listener of selecting) listener();
    },
    setting: async (key) => settings.get(key) ?? null,
    async setSetting(key, value) {
      if (value === null) settings.delete(key);
      else settings.set(key, value);
    },
    theme: () => "light",
    language: () => "en-US",
    onSelectionChanged: (listener) => subscribe(selecting, listener),
    onChanged: (listener) => subscribe(changing, listener),
    onThemeChanged: () => () => undefined,
  };
}

function emptySheet(name: string): Sheet {
  return { id: `id of ${name}`, cells: new Map(), plan: { name, blocks: [], formats: [] }, hidden: new Set() };
}

function filledSheet(plan: SheetPlan): Sheet {
  const sheet = { ...emptySheet(plan.name), plan };
  for (const block of plan.blocks)
    block.values.forEach((cells, i) =>
      cells.forEach((cell, j) => {
        if (cell !== null) sheet.cells.set(`${block.row + i},${block.column + j}`, cell);
      }),
    );
  return sheet;
}

function shown(sheet: Sheet, row: number, column: number): Cell {
  const cell = sheet.cells.get(`${row},${column}`) ?? null;
  if (String(cell).includes("_xldudf_")) return "#NAME?";
  if (String(cell).startsWith("=SRT.WAITING")) return "#BUSY!";
  const sum = /^=SUM\(([A-Z])(\d+):([A-Z])(\d+)\)$/.exec(String(cell));
  if (!sum) return cell;
  const [left, top, right, bottom] = [letter(sum[1]!), Number(sum[2]), letter(sum[3]!), Number(sum[4])];
  const inside = [...sheet.cells].filter(([key]) => {
    const [i, j] = key.split(",").map(Number) as [number, number];
    return i >= top - 1 && i < bottom && j >= left && j <= right;
  });
  return inside.reduce((total, [, value]) => total + Number(value), 0);
}

/** The cells of a sheet that hold something, as one rectangle; null where none does. */
export function usedPart({ sheets }: Pick<MemoryHost, "sheets">, sheet: string): RangeAddress | null {
  const places = [...(sheets.get(sheet)?.cells.keys() ?? [])].map(
    (key) => key.split(",").map(Number) as [number, number],
  );
  if (places.length === 0) return null;
  const [row, column] = [Math.min(...places.map(([r]) => r)), Math.min(...places.map(([, c]) => c))];
  const [last, right] = [Math.max(...places.map(([r]) => r)), Math.max(...places.map(([, c]) => c))];
  return { sheet, row, column, rows: last - row + 1, columns: right - column + 1 };
}

function letter(column: string): number {
  return column.charCodeAt(0) - 65;
}

function formatAt(plan: SheetPlan, row: number, column: number): string {
  const covers = ({ area }: { area: Area }) =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  return (
    plan.formats.filter((format) => format.numberFormat !== undefined && covers(format)).at(-1)?.numberFormat ??
    "General"
  );
}

/** The part of an address that lies in the used rectangle of its sheet; null when nothing is in it. */
function cut(address: RangeAddress, sheet: Sheet): RangeAddress | null {
  const places = [...sheet.cells.keys()].map((key) => key.split(",").map(Number) as [number, number]);
  if (places.length === 0) return null;
  const [rows, columns] = [places.map(([row]) => row), places.map(([, column]) => column)];
  const row = Math.max(address.row, Math.min(...rows));
  const column = Math.max(address.column, Math.min(...columns));
  const lastRow = Math.min(address.row + address.rows - 1, Math.max(...rows));
  const lastColumn = Math.min(address.column + address.columns - 1, Math.max(...columns));
  const held = places.some(([i, j]) => i >= row && i <= lastRow && j >= column && j <= lastColumn);
  if (!held) return null;
  return { sheet: address.sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
