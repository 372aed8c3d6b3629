import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";
import { ROLE_LOOKS } from "../look.ts";
import type { AreaFormat, Cell, SheetPlan } from "../plan.ts";
import type { SheetSizes } from "./drawings.ts";
import { FONT_SIZE, rowHeights } from "./row-heights.ts";
import { SPARE_COLUMNS, SPARE_ROWS } from "./sheet-room.ts";

/** Cells by row and column. */
export type CellRows = Record<number, Record<number, ICellData>>;

const CHARACTER_PIXELS = 7.5;
const FONT = "Arial";
const ALIGNMENTS = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };

/** The engine's own sheet, as far as a plan says. */
export type PlannedSheet = Partial<IWorksheetData> & SheetSizes;

/** A plan as the engine's own sheet, so that a sheet with formulas, looks and widths is one step to insert. */
export function worksheetOf(plan: SheetPlan, id: string, name: string): PlannedSheet {
  const cells: CellRows = {};
  for (const { row, column, values, isData = false } of plan.blocks) {
    values.forEach((line, r) => line.forEach((value, c) => put(cells, row + r, column + c, contentOf(value, isData))));
  }
  plan.formats.forEach((format) => applyFormat(cells, format));
  return {
    id,
    name,
    cellData: cells,
    rowCount: lastIndex(cells) + SPARE_ROWS,
    columnCount: Math.max(0, ...Object.values(cells).map(lastIndex)) + SPARE_COLUMNS,
    defaultColumnWidth: 80,
    defaultRowHeight: 21,
    // A sheet of one block is data; a composed one reads better without the lines.
    showGridlines: plan.blocks.length > 1 ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    columnData: Object.fromEntries(
      (plan.columnWidths ?? []).map((width, c) => [c, { w: Math.round(width * CHARACTER_PIXELS) }]),
    ),
    rowData: Object.fromEntries([...rowHeights(plan)].map(([row, h]) => [row, { h, ah: h }])),
    freeze: freezeOf(plan.frozenRows ?? 0, plan.frozenColumns ?? 0),
  };
}

/** Looks that every cell starts from. */
export const DEFAULT_STYLE: IStyleData = { ff: FONT, fs: FONT_SIZE };

function put(cells: CellRows, row: number, column: number, content: ICellData): void {
  const line = (cells[row] ??= {});
  line[column] = { ...line[column], ...content };
}

function contentOf(value: Cell, isData: boolean): ICellData {
  if (value === null) return {};
  if (typeof value !== "string") return { v: value };
  // Without its type the engine would read a text such as 2026-01-31 as a number, and the same text of a file as a text.
  return value.startsWith("=") && !isData ? { f: value } : { v: value, t: CellValueType.STRING };
}

/** Gives cells the look and number format of an area, over what they have. */
export function applyFormat(cells: CellRows, format: AreaFormat): void {
  const { row, column, rows, columns } = format.area;
  const style = styleOf(format);
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const known = cells[r]?.[c]?.s as IStyleData | undefined;
      put(cells, r, c, { s: { ...known, ...style } });
    }
  }
}

function styleOf({ role, numberFormat, align, wrap }: AreaFormat): IStyleData {
  const look = role && ROLE_LOOKS[role];
  return {
    ...(look && { cl: { rgb: look.colour } }),
    ...(look?.fill && { bg: { rgb: look.fill } }),
    ...(look?.bold && { bl: BooleanNumber.TRUE }),
    ...(look?.italic && { it: BooleanNumber.TRUE }),
    ...(look?.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(look?.size && { fs: look.size }),
    ...(numberFormat && { n: { pattern: numberFormat } }),
    ...(align && { ht: ALIGNMENTS[align] }),
    ...(wrap && { tb: WrapStrategy.WRAP }),
  };
}

function freezeOf(rows: number, columns: number): IWorksheetData["freeze"] {
  return { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}

function lastIndex(record: Record<number, unknown>): number {
  return Object.keys(record).reduce((most, key) => Math.max(most, Number(key)), 0);
}
