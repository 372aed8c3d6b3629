import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IRange,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { BookCustom } from "./book-custom.ts";
import { areaOf } from "./defined-ranges.ts";
import { chartDrawing, drawingResource, type SheetSizes } from "./drawings.ts";
import { TABLES_RESOURCE } from "./table-data.ts";
import { chartsInFile } from "./xlsx-charts-read.ts";
import { formulaFromFile, readsOtherFile } from "./xlsx-formula.ts";
import { linksInFile, shadedInFile } from "./xlsx-marks.ts";
import { openPackage } from "./xlsx-package.ts";
import { sharedStrings } from "./xlsx/cell-strings.ts";
import { sheetPart, type FileCell, type FileValue, type SheetPart } from "./xlsx/sheet-part.ts";
import { fileLooks, type FileLooks } from "./xlsx/styles-part.ts";
import { fileTables } from "./xlsx/table-part.ts";
import { workbookPart, type SheetEntry, type WorkbookPart } from "./xlsx/workbook-part.ts";
import { SPARE_COLUMNS, SPARE_ROWS } from "./sheet-room.ts";

type CellRows = Record<number, Record<number, ICellData>>;
type Sheet = Partial<IWorksheetData> & SheetSizes & { readonly id: string; readonly name: string };

const CHARACTER_PIXELS = 7;
const CELL_PADDING_PIXELS = 5;
const PIXELS_PER_POINT = 96 / 72;
/** Days between the calendars of old Macs and of the engine. */
const DAYS_FROM_1904 = 1462;

/**
 * Reads an .xlsx file: values, formulas, formats, looks, widths, frozen panes, merged cells, names, tables, links
 * between sheets, and the product's own shades and kinds of charts. Pictures and pivot tables are not read.
 *
 * @throws Error in one sentence where the file is no workbook of Excel
 */
export function readXlsx(bytes: Uint8Array): IWorkbookData {
  const parts = openPackage(bytes, "cells");
  const workbook = workbookPart(parts);
  const strings = sharedStrings(parts, workbook.path);
  const looks = fileLooks(parts, workbook.path);
  const read = workbook.sheets.map((entry, i) => {
    const part = sheetPart(parts, entry.path, strings);
    return { entry, part, sheet: worksheetOf(entry, part, `sheet${i}`, contentReader(looks, workbook.from1904)) };
  });
  const sheets = read.map(({ sheet }) => sheet);
  const names = new Set(sheets.map(({ name }) => name));
  const id = `book-${crypto.randomUUID()}`;
  return {
    id,
    name: "SRT workbook",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(namesOf(workbook, sheets)) },
      {
        name: TABLES_RESOURCE,
        data: JSON.stringify(
          Object.fromEntries(read.map(({ entry, sheet }) => [sheet.id, { tables: fileTables(parts, entry.path) }])),
        ),
      },
      drawingResource(
        read.flatMap(({ entry, sheet }) =>
          chartsInFile(parts, entry.path, sheet.name).map(({ plan, place }) =>
            chartDrawing(id, { sheetId: sheet.id, plan }, sheet, place),
          ),
        ),
      ),
    ],
    custom: {
      links: read.flatMap(({ part, sheet }) =>
        linksInFile(part.links, names).map((link) => ({ ...link, sheetId: sheet.id })),
      ),
      shaded: read.flatMap(({ part, sheet }) =>
        shadedInFile(part.rules).map((area) => ({ ...area, sheetId: sheet.id })),
      ),
    } satisfies BookCustom as never,
  };
}

function namesOf({ names }: WorkbookPart, sheets: readonly Sheet[]): Record<string, unknown> {
  const entries = names.map(({ name, formula, sheet }, i) => [
    `name${i}`,
    {
      id: `name${i}`,
      name,
      formulaOrRefString: /^'?[^'"(){}]+'?!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(formula)
        ? formula
        : formulaFromFile(formula),
      localSheetId: sheets.find((one) => one.name === sheet)?.id ?? "AllDefaultWorkbook",
    },
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function worksheetOf({ name, state }: SheetEntry, part: SheetPart, id: string, contents: ContentReader): Sheet {
  const cellData = cellsOf(part, contents);
  const rowCount = part.cells.reduce((most, { row }) => Math.max(most, row + 1), 0) + SPARE_ROWS;
  const columnCount = part.cells.reduce((most, { column }) => Math.max(most, column + 1), 0) + SPARE_COLUMNS;
  const { rows: ySplit, columns: xSplit } = part.frozen;
  return {
    id,
    name,
    hidden: state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    cellData,
    rowCount,
    columnCount,
    defaultColumnWidth: 80,
    defaultRowHeight: 21,
    showGridlines: part.gridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    mergeData: part.merged.map(boundsOf),
    columnData: columnSizes(part, columnCount),
    rowData: rowSizes(part),
    freeze: { xSplit, ySplit, startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1 },
  };
}

/** Widths of the columns that the sheet shows; a file may give one width to all 16,384. */
function columnSizes({ columns }: SheetPart, count: number): IWorksheetData["columnData"] {
  const sizes: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  for (const { first, last, width, hidden } of columns) {
    for (let column = first; column <= Math.min(last, count - 1); column++) {
      if (width === null && !hidden) continue;
      sizes[column] = { ...(width && { w: pixels(width) }), ...(hidden && { hd: BooleanNumber.TRUE }) };
    }
  }
  return sizes;
}

function pixels(characters: number): number {
  return Math.round(characters * CHARACTER_PIXELS + CELL_PADDING_PIXELS);
}

function rowSizes({ rows }: SheetPart): IWorksheetData["rowData"] {
  const sizes: Record<number, { h?: number; ah?: number; hd?: BooleanNumber }> = {};
  for (const [row, { height, hidden }] of rows) {
    const h = Math.round((height ?? 0) * PIXELS_PER_POINT);
    if (height || hidden) sizes[row] = { ...(height && { h, ah: h }), ...(hidden && { hd: BooleanNumber.TRUE }) };
  }
  return sizes;
}

/** What a cell of a file holds, as the engine keeps it; null where it holds nothing. */
type ContentReader = (cell: FileCell) => ICellData | null;

function contentReader(looks: FileLooks, from1904: boolean): ContentReader {
  return ({ style, value, formula }) => {
    const days = from1904 && typeof value === "number" && looks.isDate(style) ? value + DAYS_FROM_1904 : value;
    const shown = valueOf(days);
    const computed = formula === null || readsOtherFile(formula) ? null : formulaFromFile(formula);
    const content = computed === null ? shown : { f: computed, ...shown };
    const look = looks.style(style);
    return content === null && look === null ? null : { ...content, ...(look && { s: look }) };
  };
}

function valueOf(value: FileValue): ICellData | null {
  if (value === null || value === "") return null;
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: typeof value === "string" ? value : value.error, t: CellValueType.STRING };
}

function cellsOf({ cells, merged }: SheetPart, contents: ContentReader): CellRows {
  const rows: CellRows = {};
  for (const cell of cells) {
    const content = contents(cell);
    if (content !== null) (rows[cell.row] ??= {})[cell.column] = content;
  }
  for (const { spill } of cells) if (spill !== null) clearBehindAnchor(rows, rangeOf(spill));
  merged.forEach((reference) => clearBehindAnchor(rows, boundsOf(reference)));
  return rows;
}

/**
 * Spilled values come from the formula again; kept as values they would block it. Values under a merged cell are not
 * shown.
 */
function clearBehindAnchor(rows: CellRows, area: IRange): void {
  for (const row of keysWithin(rows, area.startRow, area.endRow)) {
    const line = rows[row]!;
    for (const column of keysWithin(line, area.startColumn, area.endColumn)) {
      if (row === area.startRow && column === area.startColumn) continue;
      const { s } = line[column]!;
      line[column] = s ? { s } : {};
    }
  }
}

/** Rows or columns that are there, of an area that may span a whole sheet. */
function keysWithin(record: Readonly<Record<number, unknown>>, first: number, last: number): number[] {
  const known = Object.keys(record);
  if (last - first > known.length) return known.map(Number).filter((key) => key >= first && key <= last);
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return all.filter((key) => record[key] !== undefined);
}

function boundsOf(reference: string): IRange {
  return rangeOf(areaOf(reference));
}

function rangeOf({ row, column, rows, columns }: ReturnType<typeof areaOf>): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}
