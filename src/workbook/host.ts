import type { Area, Cell, RangeAddress, SheetPlan } from "./plan.ts";

/** A range as it stands: values, number formats, and the rows that a filter or the user hides. */
export type RangeContent = {
  readonly address: RangeAddress;
  readonly values: readonly (readonly Cell[])[];
  readonly formats: readonly (readonly string[])[];
  readonly hiddenRows: readonly boolean[];
};

/** A table or a defined name of the workbook. A table's address includes its heading row. */
export type NamedRange = { readonly name: string; readonly kind: "table" | "name"; readonly address: RangeAddress };

/** A table of the workbook: where it stands, heading row included, and its headings from left to right. */
export type TableOutline = {
  readonly name: string;
  readonly address: RangeAddress;
  readonly headings: readonly string[];
};

/** A table as it stands: its rows under the heading as values, and once more with formulas where cells hold them. */
export type TableContent = TableOutline & {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
};

export type Theme = "light" | "dark" | "high-contrast";
export type Unsubscribe = () => void;

/**
 * A change of a sheet's cells: where, as far as the host tells, and who made it. In Excel a colleague is a co-author
 * on another machine; what a colleague changed is read and never answered by writing.
 */
export type SheetChange = {
  readonly area: Area | null;
  readonly source: "user" | "colleague" | "calculation";
};

/** A cell whose formula calls SRT, and the formula as sheets show it. */
export type SrtFormula = { readonly address: RangeAddress; readonly formula: string };

/** A cell whose formula calls SRT and shows #NAME?, and the formula as it should stand there. */
export type BrokenFormula = SrtFormula;

/** What a copy says of itself in rows below its cells, the first one their title; those rows get a workbook name. */
export type SheetStamp = { readonly name: string; readonly rows: readonly (readonly Cell[])[] };

/**
 * What SRT left in a workbook: cells whose formulas call it, and what it put there: names, tables, sheets, settings.
 * Sheets that a user copied by hand are the user's.
 */
export type Traces = {
  readonly formulas: readonly RangeAddress[];
  readonly names: readonly string[];
  readonly tables: readonly string[];
  readonly sheets: readonly string[];
  readonly settings: readonly string[];
};

/** Whether sheets that SRT inserted stay, with values in place of their formulas, or go. */
export type RemovalRule = { readonly insertedSheets: "keep values" | "delete" };

/** What to do where cells to be written hold something: refuse and name the first one, or write over it. */
export type WriteRule = { readonly ifNotEmpty: "refuse" | "overwrite" };

/** Written cells, and the step that puts back what stood there; it refuses where they were changed since. */
export type WrittenCells = { readonly undo: () => Promise<void> };

/** What insertSheet made: the name that was free, and the step that takes it back. */
export type InsertedSheet = { readonly name: string; readonly undo: () => Promise<void> };

/**
 * The few things a taskpane asks of a workbook. Two adapters keep one contract: Excel through Office.js, and the
 * embedded workbook. Each method is one batch in Excel, so they are coarse. A refusal is an Error with one sentence.
 */
export interface WorkbookHost {
  readonly kind: "excel" | "embedded";
  /** The selection, cut to the used part of its sheet; null when nothing is in it. */
  selection(): Promise<RangeContent | null>;
  /** The cell in the upper left corner of the selection, whatever it holds; the first of the sheet where there is none. */
  selectedCell(): Promise<RangeAddress>;
  read(address: RangeAddress): Promise<RangeContent>;
  /** Tables and defined names that refer to one rectangle. */
  namedRanges(): Promise<readonly NamedRange[]>;
  /** Tables that show their heading row, whatever their sheets are called now. */
  tables(): Promise<readonly TableOutline[]>;
  /** A table by its name, whatever its case; refuses a name that no table has. */
  readTable(name: string): Promise<TableContent>;
  /**
   * Adds rows at the end of a table, which grows by them; a text that starts with "=" is a formula. Rows that others
   * add at the same time stay: the end is looked for anew until the cells below it are free. Refuses cells that are
   * not. Two people who add in the same second in Excel on two machines meet in Excel's own merging, which keeps one
   * of two cells; the rows are therefore read back once, and added again where they are not there.
   *
   * @returns where the rows stand
   */
  appendRows(table: string, rows: readonly (readonly Cell[])[]): Promise<RangeAddress>;
  /**
   * Writes values and formulas into cells of a sheet that exists; blank ones empty their cells. Rows that are hidden or
   * filtered away are written like others. Merged cells and protected ones are refused.
   */
  writeCells(address: RangeAddress, values: readonly (readonly Cell[])[], rule: WriteRule): Promise<WrittenCells>;
  /** Formulas of SRT that show #NAME?, as after a colleague without the add-in has calculated the workbook. */
  brokenFormulas(): Promise<readonly BrokenFormula[]>;
  /** Enters the formulas of these cells anew, in one step of undo; returns how many of them call SRT. */
  repairFormulas(cells: readonly RangeAddress[]): Promise<number>;
  /** Cells of a sheet whose formulas call SRT. */
  srtFormulas(sheet: string): Promise<readonly SrtFormula[]>;
  /**
   * Copies a sheet to a new one right after it that holds values alone, each where it stands on the first, with formats,
   * widths and charts, which show the copied values. Its tables become plain cells. The stamp stands below cells and
   * charts. Refuses while formulas of the sheet wait for their answers.
   *
   * @param name gets a number where taken
   */
  copySheetAsValues(sheet: string, name: string, stamp: SheetStamp): Promise<InsertedSheet>;
  traces(): Promise<Traces>;
  /**
   * Takes SRT out of the workbook: formulas that call it, or refer to what goes, become their values; names, settings
   * and sheets as asked go, and tables become plain cells. Returns what was there.
   */
  removeTraces(rule: RemovalRule): Promise<Traces>;
  /** The sheet in front. */
  activeSheet(): Promise<string>;
  sheetNames(): Promise<readonly string[]>;
  /** Writes a new sheet. Its name gets a number where taken; no existing cell is touched. */
  insertSheet(plan: SheetPlan): Promise<InsertedSheet>;
  /** Defines a workbook name for a range; refuses a name that is taken by something else. */
  defineName(name: string, address: RangeAddress): Promise<void>;
  /** Shows a range: activates its sheet and selects it. */
  select(address: RangeAddress): Promise<void>;
  /** A small text kept in the workbook; null when absent. */
  setting(key: string): Promise<string | null>;
  setSetting(key: string, value: string | null): Promise<void>;
  theme(): Theme;
  /** Language tag of the host, such as en-US or zh-TW. */
  language(): string;
  onSelectionChanged(listener: () => void): Unsubscribe;
  /** Cells of a sheet changed by a user, a colleague or a calculation. */
  onChanged(listener: (sheet: string, change: SheetChange) => void): Unsubscribe;
  onThemeChanged(listener: (theme: Theme) => void): Unsubscribe;
}
