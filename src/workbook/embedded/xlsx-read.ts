import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { Workbook, type Cell, type CellValue, type Worksheet } from "exceljs";
import { areaOf } from "./defined-ranges.ts";
import { chartDrawing, drawingResource, type SheetSizes } from "./drawings.ts";
import { TABLES_RESOURCE } from "./table-data.ts";
import { formulaFromFile } from "./xlsx-formula.ts";
import type { BookCustom } from "./book-custom.ts";
import { chartsInFile } from "./xlsx-charts-read.ts";
import { linksInFile, shadedInFile } from "./xlsx-marks.ts";
import { definedNames, openPackage, sheetParts, type DefinedName } from "./xlsx-package.ts";
import { styleFromFile } from "./xlsx-style.ts";
import { tablesOf } from "./xlsx-tables.ts";

type CellRows = Record<number, Record<number, ICellData>>;

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 26;
const CHARACTER_PIXELS = 7;
const CELL_PADDING_PIXELS = 5;
const PIXELS_PER_POINT = 96 / 72;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial of 1 January 1970. Dates of the old Mac calendar are moved to the engine's own. */
const EPOCH_SERIAL = 25_569;

/**
 * Reads an .xlsx file: values, formulas, formats, looks, widths, frozen panes, merged cells, names, tables, links
 * between sheets, and the product's own shades and kinds of charts. Pictures and pivot tables are not read.
 *
 * @throws Error in one sentence where the file is no workbook of Excel
 */
export async function readXlsx(bytes: Uint8Array): Promise<IWorkbookData> {
  const parts = openPackage(bytes);
  const file = new Workbook();
  await file.xlsx.load(bytes as unknown as Parameters<typeof file.xlsx.load>[0]);
  const id = `book-${crypto.randomUUID()}`;
  const sheets = file.worksheets.map((sheet, i) => worksheetOf(sheet, `sheet${i}`));
  const pathOf = new Map(sheetParts(parts).map(({ name, path }) => [name, path]));
  const byId = new Map(file.worksheets.map((sheet, i) => [`sheet${i}`, sheet]));
  return {
    id,
    name: "SRT workbook",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id!),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id!, sheet])),
    resources: [
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(namesOf(definedNames(parts))) },
      { name: TABLES_RESOURCE, data: JSON.stringify(tablesOf(byId)) },
      drawingResource(
        sheets.flatMap((sheet) =>
          chartsInFile(parts, pathOf.get(sheet.name!)!, sheet.name!).map(({ plan, place }) =>
            chartDrawing(id, { sheetId: sheet.id!, plan }, sheet, place),
          ),
        ),
      ),
    ],
    custom: {
      links: [...byId].flatMap(([sheetId, { name }]) =>
        linksInFile(parts, pathOf.get(name)!).map((link) => ({ ...link, sheetId })),
      ),
      shaded: [...byId].flatMap(([sheetId, sheet]) => shadedInFile(sheet).map((area) => ({ ...area, sheetId }))),
    } satisfies BookCustom as never,
  };
}

function namesOf(names: readonly DefinedName[]): Record<string, unknown> {
  const entries = names.map(({ name, formula, localSheet }, i) => [
    `name${i}`,
    {
      id: `name${i}`,
      name,
      formulaOrRefString: /^'?[^'"(){}]+'?!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(formula)
        ? formula
        : formulaFromFile(formula),
      localSheetId: localSheet === null ? "AllDefaultWorkbook" : `sheet${localSheet}`,
    },
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function worksheetOf(sheet: Worksheet, id: string): Partial<IWorksheetData> & SheetSizes {
  const cellData = cellsOf(sheet);
  const columns = sheet.columns ?? [];
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    cellData,
    rowCount: sheet.rowCount + SPARE_ROWS,
    columnCount: sheet.columnCount + SPARE_COLUMNS,
    defaultColumnWidth: 80,
    defaultRowHeight: 21,
    showGridlines: viewOf(sheet)?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    mergeData: ((sheet.model as { merges?: string[] }).merges ?? []).map(boundsOf),
    columnData: Object.fromEntries(
      columns.flatMap(({ width, hidden }, c) =>
        width === undefined && !hidden ? [] : [[c, { ...(width && { w: pixels(width) }), ...(hidden && { hd: 1 }) }]],
      ),
    ) as IWorksheetData["columnData"],
    rowData: rowSizes(sheet),
    freeze: freezeOf(sheet),
  };
}

function pixels(characters: number): number {
  return Math.round(characters * CHARACTER_PIXELS + CELL_PADDING_PIXELS);
}

function rowSizes(sheet: Worksheet): IWorksheetData["rowData"] {
  const sizes: Record<number, { h?: number; ah?: number; hd?: BooleanNumber }> = {};
  sheet.eachRow(({ number, height, hidden }) => {
    const h = Math.round(height * PIXELS_PER_POINT);
    if (height || hidden)
      sizes[number - 1] = { ...(height && { h, ah: h }), ...(hidden && { hd: BooleanNumber.TRUE }) };
  });
  return sizes;
}

/** The sheet's first view; a file may have none. */
function viewOf(sheet: Worksheet): Worksheet["views"][number] | undefined {
  return (sheet.views as Worksheet["views"] | null)?.[0];
}

function freezeOf(sheet: Worksheet): NonNullable<IWorksheetData["freeze"]> {
  const view = viewOf(sheet);
  const { xSplit = 0, ySplit = 0 } = view?.state === "frozen" ? view : {};
  return { xSplit, ySplit, startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1 };
}

function cellsOf(sheet: Worksheet): CellRows {
  const rows: CellRows = {};
  const spills: IRange[] = [];
  sheet.eachRow((row, number) => {
    const line: Record<number, ICellData> = {};
    row.eachCell((cell, column) => {
      const content = contentOf(cell);
      const style: IStyleData | null = styleFromFile(cell.style);
      if (content !== null || style !== null) line[column - 1] = { ...content, ...(style && { s: style }) };
      const array = cell.value as { shareType?: string; ref?: string } | null;
      if (array?.shareType === "array" && array.ref?.includes(":")) spills.push(boundsOf(array.ref));
    });
    rows[number - 1] = line;
  });
  spills.forEach((spill) => clearBehindAnchor(rows, spill));
  return rows;
}

/** Spilled values come from the formula again; kept as values they would block it. */
function clearBehindAnchor(rows: CellRows, spill: IRange): void {
  for (let row = spill.startRow; row <= spill.endRow; row++) {
    for (let column = spill.startColumn; column <= spill.endColumn; column++) {
      const cell = rows[row]?.[column];
      if (cell === undefined || (row === spill.startRow && column === spill.startColumn)) continue;
      rows[row]![column] = cell.s ? { s: cell.s } : {};
    }
  }
}

function contentOf(cell: Cell): ICellData | null {
  if (cell.isMerged && cell.master !== cell) return null;
  const { formula } = cell;
  if (formula) return { f: formulaFromFile(formula), ...valueOf(cell.result as CellValue) };
  return valueOf(cell.value);
}

function valueOf(value: CellValue): ICellData | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  if (value instanceof Date) {
    return { v: value.getTime() / MILLISECONDS_PER_DAY + EPOCH_SERIAL, t: CellValueType.NUMBER };
  }
  if ("error" in value) return { v: value.error, t: CellValueType.STRING };
  if ("richText" in value) return { v: value.richText.map(({ text }) => text).join(""), t: CellValueType.STRING };
  return "text" in value ? valueOf(value.text as CellValue) : null;
}

function boundsOf(reference: string): IRange {
  const { row, column, rows, columns } = areaOf(reference);
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}
