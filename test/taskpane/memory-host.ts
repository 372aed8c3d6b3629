import type {
  InsertedSheet,
  NamedRange,
  RangeContent,
  SheetChange,
  Theme,
  WorkbookHost,
} from "../../src/workbook/host.ts";
import type { Cell, RangeAddress, SheetPlan } from "../../src/workbook/plan.ts";
import { freeSheetName, nameRefusal } from "../../src/workbook/names.ts";
import { callsSrt } from "../../src/workbook/srt-formulas.ts";
import { stampArea } from "../../src/workbook/stamp.ts";

/** A workbook of plain arrays, for tests: formulas stay text. */
export type MemoryHost = WorkbookHost & {
  readonly cells: (sheet: string) => readonly (readonly Cell[])[];
  readonly plans: readonly SheetPlan[];
  readonly selected: () => RangeAddress | null;
  readonly select: (address: RangeAddress) => Promise<void>;
  readonly write: (sheet: string, cells: readonly (readonly Cell[])[]) => void;
  /** Tells the pane of a change that was made elsewhere. */
  readonly tellChange: (sheet: string, change: SheetChange) => void;
  readonly setTheme: (theme: Theme) => void;
};

export function memoryHost(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): MemoryHost {
  const book = new Map(Object.entries(sheets));
  const formats = new Map<string, Map<string, string>>();
  const names: NamedRange[] = [];
  const tables: NamedRange[] = [];
  const plans: SheetPlan[] = [];
  const settings = new Map<string, string>();
  const changed = new Set<(sheet: string, change: SheetChange) => void>();
  const themed = new Set<(theme: Theme) => void>();
  let theme: Theme = "light";
  let selection: RangeAddress | null = null;

  const used = (sheet: string): RangeAddress => {
    const cells = book.get(sheet)!;
    const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
    return { sheet, row: 0, column: 0, rows: cells.length, columns };
  };
  const read = (address: RangeAddress): RangeContent => {
    const rows = Array.from({ length: address.rows }, (_, r) => r + address.row);
    const columns = Array.from({ length: address.columns }, (_, c) => c + address.column);
    const own = formats.get(address.sheet);
    return {
      address,
      values: rows.map((r) => columns.map((c) => book.get(address.sheet)![r]?.[c] ?? null)),
      formats: rows.map((r) => columns.map((c) => own?.get(`${r},${c}`) ?? "General")),
      hiddenRows: rows.map(() => false),
    };
  };
  const table = (name: string): NamedRange => {
    const known = tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (known === undefined) throw new Error(`The workbook has no table ${name}.`);
    return known;
  };
  const outline = ({ name, address }: NamedRange) => {
    return { name, address, headings: read({ ...address, rows: 1 }).values[0]!.map(String) };
  };
  const insert = (plan: SheetPlan): InsertedSheet => {
    const name = freeSheetName(plan.name, [...book.keys()]);
    const cells: Cell[][] = [];
    for (const block of plan.blocks) {
      block.values.forEach((row, r) =>
        row.forEach((cell, c) => {
          (cells[block.row + r] ??= [])[block.column + c] = cell;
        }),
      );
    }
    book.set(
      name,
      Array.from(cells, (row) => Array.from(row ?? [], (cell) => cell ?? null)),
    );
    const own = new Map<string, string>();
    for (const { area, numberFormat } of plan.formats) {
      if (numberFormat === undefined) continue;
      for (let r = 0; r < area.rows; r++)
        for (let c = 0; c < area.columns; c++) own.set(`${area.row + r},${area.column + c}`, numberFormat);
    }
    formats.set(name, own);
    const defined = (plan.names ?? []).map(({ name: text, area }): NamedRange => {
      return { name: text, kind: "name", address: { sheet: name, ...area } };
    });
    names.push(...defined);
    const headed = (plan.tables ?? []).map(({ name: text, area }): NamedRange => {
      return { name: text, kind: "table", address: { sheet: name, ...area } };
    });
    tables.push(...headed);
    plans.push(plan);
    return {
      name,
      undo: () => {
        book.delete(name);
        for (const one of defined) names.splice(names.indexOf(one), 1);
        for (const one of headed) tables.splice(tables.indexOf(one), 1);
        return Promise.resolve();
      },
    };
  };

  return {
    kind: "embedded",
    cells: (sheet) => book.get(sheet)!,
    plans,
    selected: () => selection,
    write: (sheet, cells) => {
      book.set(sheet, cells);
      changed.forEach((listener) => listener(sheet, { area: null, source: "user" }));
    },
    tellChange: (sheet, change) => changed.forEach((listener) => listener(sheet, change)),
    setTheme: (next) => {
      theme = next;
      themed.forEach((listener) => listener(next));
    },
    selection: async () => (book.size === 0 ? null : read(selection ?? used([...book.keys()][0]!))),
    selectedCell: async () => ({ ...(selection ?? used([...book.keys()][0]!)), rows: 1, columns: 1 }),
    read: async (address) => read(address),
    namedRanges: async () => [...names, ...tables],
    tables: async () => tables.map(outline),
    readTable: async (name) => {
      const known = table(name);
      const body = { ...known.address, row: known.address.row + 1, rows: known.address.rows - 1 };
      return { ...outline(known), values: read(body).values, formulas: read(body).values };
    },
    appendRows: async (name, rows) => {
      const known = table(name);
      const { address } = known;
      const at = { ...address, row: address.row + address.rows, rows: rows.length };
      const cells = book.get(address.sheet)!.map((row) => [...row]);
      rows.forEach((row, r) => row.forEach((cell, c) => ((cells[at.row + r] ??= [])[at.column + c] = cell)));
      book.set(address.sheet, cells);
      tables[tables.indexOf(known)] = { ...known, address: { ...address, rows: address.rows + rows.length } };
      return at;
    },
    writeCells: async ({ sheet, row, column }, values) => {
      const before = book.get(sheet)!;
      const cells = before.map((line) => [...line]);
      values.forEach((line, r) => line.forEach((cell, c) => ((cells[row + r] ??= [])[column + c] = cell)));
      book.set(sheet, cells);
      return { undo: async () => void book.set(sheet, before) };
    },
    brokenFormulas: async () => [],
    repairFormulas: async () => 0,
    srtFormulas: async (sheet) =>
      book
        .get(sheet)!
        .flatMap((line, row) =>
          line.flatMap((cell, column) =>
            typeof cell === "string" && callsSrt(cell)
              ? [{ address: { sheet, row, column, rows: 1, columns: 1 }, formula: cell }]
              : [],
          ),
        ),
    copySheetAsValues: async (sheet, wanted, stamp) => {
      const cells = book.get(sheet)!;
      const area = stampArea(stamp, cells.length);
      const blocks = [
        { row: 0, column: 0, values: cells },
        { row: area.row, column: 0, values: stamp.rows },
      ];
      return insert({ name: wanted, blocks, formats: [], names: [{ name: stamp.name, area }] });
    },
    traces: async () => ({ formulas: [], names: [], tables: [], sheets: [], settings: [...settings.keys()] }),
    removeTraces: async () => {
      const keys = [...settings.keys()];
      settings.clear();
      return { formulas: [], names: [], tables: [], sheets: [], settings: keys };
    },
    activeSheet: async () => selection?.sheet ?? [...book.keys()][0]!,
    sheetNames: async () => [...book.keys()],
    insertSheet: async (plan) => insert(plan),
    defineName: async (name, address) => {
      const refusal = nameRefusal(name);
      if (refusal !== null) throw new Error(refusal);
      if (names.some((other) => other.name === name)) throw new Error(`The name ${name} exists.`);
      names.push({ name, kind: "name", address });
    },
    select: async (address) => {
      selection = address;
    },
    setting: async (key) => settings.get(key) ?? null,
    setSetting: async (key, value) => {
      if (value === null) settings.delete(key);
      else settings.set(key, value);
    },
    theme: () => theme,
    language: () => "en-US",
    onSelectionChanged: () => () => undefined,
    onChanged: (listener) => {
      changed.add(listener);
      return () => void changed.delete(listener);
    },
    onThemeChanged: (listener) => {
      themed.add(listener);
      return () => void themed.delete(listener);
    },
  };
}
