import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type Injector,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { Workbook, type CellValue, type Worksheet } from "exceljs";
import type { Area } from "../plan.ts";
import { areaText } from "../reference.ts";
import type { BookCustom } from "./book-custom.ts";
import { readCells } from "./cells.ts";
import { chartsIn, type ChartDrawing } from "./drawings.ts";
import { drawInFile } from "./xlsx-drawing-parts.ts";
import { formulaToFile } from "./xlsx-formula.ts";
import { linkInFile, shadeInFile } from "./xlsx-marks.ts";
import { workbookPart } from "./xlsx/workbook-part.ts";
import { closePackage, setDefinedNames, type DefinedName } from "./xlsx-package.ts";
import { layOutPages } from "./xlsx-page.ts";
import { withDynamicArrays } from "./xlsx-spills.ts";
import { styleToFile } from "./xlsx-style.ts";
import { TABLES_RESOURCE, type TablesBySheet } from "./table-data.ts";
import { addTables } from "./xlsx-tables.ts";

const CHARACTER_PIXELS = 7;
const CELL_PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 72 / 96;
const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;
/** A range beside an operator: such a formula needs Excel's array evaluation even where one cell holds its answer. */
const RANGE_ARITHMETIC = /:\$?[A-Z]{1,3}\$?\d+\s*[-+*/^&=<>]|[-+*/^&=<>]\s*\$?[A-Z]{1,3}\$?\d+:/i;

/** How a file is written. */
export type FileOptions = {
  /** When; the same workbook at the same moment is the same file. */
  readonly made?: Date;
  /** Values in place of formulas, for readers that know no SRT function and calculate all the same. */
  readonly contents?: "formulas" | "values";
};

/** What writing needs of a running spreadsheet, with or without a screen. */
type OpenBook = { readonly api: FUniver; readonly injector: Injector };

/** One sheet under way into a file. */
type SheetSource = {
  readonly data: Partial<IWorksheetData>;
  readonly styles: IWorkbookData["styles"];
  readonly defaultStyle: IStyleData;
  readonly formula: (row: number, column: number, cell: ICellData) => string | null;
  readonly spill: (row: number, column: number) => { endRow: number; endColumn: number } | null;
  readonly spilled: Readonly<Record<number, Readonly<Record<number, ICellData>>>>;
};

/**
 * Writes the open workbook as an .xlsx file: values, formulas with their results, spills as dynamic arrays, formats,
 * looks, widths, frozen panes, merged cells, names, tables, links, shades, charts and how pages are printed.
 */
export async function writeXlsx(
  open: OpenBook,
  { made = new Date(), contents = "formulas" }: FileOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const data = open.api.getActiveWorkbook()!.save();
  const { links = [], shaded = [], printed = [] } = (data.custom ?? {}) as BookCustom;
  const tables = resource<TablesBySheet>(data, TABLES_RESOURCE);
  const file = new Workbook();
  Object.assign(file, { created: made, modified: made });
  for (const id of data.sheetOrder) {
    const sheet = data.sheets[id]!;
    const written = file.addWorksheet(sheet.name ?? id);
    writeSheet(written, sourceOf(open, data, id, contents), tables[id]?.tables ?? []);
    shaded.filter((area) => area.sheetId === id).forEach((area) => shadeInFile(written, area));
    layOutPages(
      written,
      sheet,
      printed.find(({ sheetId }) => sheetId === id),
    );
  }
  const parts = withDynamicArrays(new Uint8Array(await file.xlsx.writeBuffer()));
  setDefinedNames(parts, namesOf(data));
  const paths = workbookPart(parts).sheets.map(({ path }) => path);
  drawInFile(
    parts,
    data.sheetOrder.map((id, i) => [paths[i]!, chartsIn(data, id).map((drawing) => chartSource(open, data, drawing))]),
  );
  data.sheetOrder.forEach((id, i) => {
    const own = links.filter(({ sheetId }) => sheetId === id);
    linkInFile(parts, paths[i]!, own);
  });
  return closePackage(parts, made) as Uint8Array<ArrayBuffer>;
}

function sourceOf(
  { injector }: OpenBook,
  data: IWorkbookData,
  id: string,
  contents: NonNullable<FileOptions["contents"]>,
): SheetSource {
  const model = injector.get(FormulaDataModel);
  const ranges = model.getArrayFormulaRange()[data.id]?.[id];
  return {
    data: data.sheets[id]!,
    styles: data.styles,
    defaultStyle: (typeof data.defaultStyle === "object" && data.defaultStyle) || {},
    formula: (row, column, cell) =>
      contents === "values"
        ? null
        : (cell.f ?? (cell.si ? model.getFormulaStringByCell(row, column, id, data.id) : null) ?? null),
    spill: (row, column) => ranges?.[row]?.[column] ?? null,
    spilled: (model.getArrayFormulaCellData()[data.id]?.[id] ?? {}) as SheetSource["spilled"],
  };
}

function chartSource({ api, injector }: OpenBook, data: IWorkbookData, drawing: ChartDrawing) {
  const { sheetId, plan } = drawing.data;
  return {
    plan,
    place: drawing.sheetTransform,
    sheet: data.sheets[sheetId]!.name ?? sheetId,
    read: (area: Area) => readCells(api, injector, sheetId, area),
  };
}

function writeSheet(sheet: Worksheet, source: SheetSource, tables: TablesBySheet[string]["tables"]): void {
  const { data, spilled } = source;
  const { xSplit = 0, ySplit = 0 } = data.freeze ?? {};
  const showGridLines = data.showGridlines !== BooleanNumber.FALSE;
  sheet.views = [
    xSplit > 0 || ySplit > 0 ? { state: "frozen", xSplit, ySplit, showGridLines } : { state: "normal", showGridLines },
  ];
  if (data.hidden === BooleanNumber.TRUE) sheet.state = "hidden";
  addTables(sheet, tables, (row, column) => String(data.cellData?.[row]?.[column]?.v ?? ""));
  eachCell(data.cellData ?? {}, (row, column, cell) => writeCell(sheet, source, row, column, cell));
  eachCell(spilled, (row, column, { v, t }) => {
    if (source.spill(row, column) !== null) return;
    const target = sheet.getCell(row + 1, column + 1);
    target.value = valueToFile({ v, t });
    if (!data.cellData?.[row]?.[column]?.s) Object.assign(target, styleToFile(source.defaultStyle));
  });
  const { defaultColumnWidth, defaultRowHeight } = data;
  if (defaultColumnWidth) sheet.properties.defaultColWidth = charactersOf(defaultColumnWidth);
  if (defaultRowHeight) sheet.properties.defaultRowHeight = defaultRowHeight * POINTS_PER_PIXEL;
  for (const [column, { w, hd }] of Object.entries(data.columnData ?? {})) {
    if (w) sheet.getColumn(Number(column) + 1).width = charactersOf(w);
    if (hd === BooleanNumber.TRUE) sheet.getColumn(Number(column) + 1).hidden = true;
  }
  for (const [row, { h, hd }] of Object.entries(data.rowData ?? {})) {
    if (h && h !== data.defaultRowHeight) sheet.getRow(Number(row) + 1).height = h * POINTS_PER_PIXEL;
    if (hd === BooleanNumber.TRUE) sheet.getRow(Number(row) + 1).hidden = true;
  }
  for (const { startRow, startColumn, endRow, endColumn } of data.mergeData ?? []) {
    sheet.mergeCells(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
  }
}

function charactersOf(pixels: number): number {
  return (pixels - CELL_PADDING_PIXELS) / CHARACTER_PIXELS;
}

type CellRows = Readonly<Record<number, Readonly<Record<number, ICellData>> | undefined>>;

function eachCell(rows: CellRows, visit: (row: number, column: number, cell: ICellData) => void): void {
  for (const [row, line] of Object.entries(rows)) {
    for (const [column, cell] of Object.entries(line ?? {})) if (cell) visit(Number(row), Number(column), cell);
  }
}

function writeCell(sheet: Worksheet, source: SheetSource, row: number, column: number, cell: ICellData): void {
  const target = sheet.getCell(row + 1, column + 1);
  const formula = source.formula(row, column, cell);
  target.value = formula === null ? valueToFile(cell) : formulaValue(source, formula, row, column, cell);
  const style = typeof cell.s === "string" ? source.styles[cell.s] : cell.s;
  Object.assign(target, styleToFile({ ...source.defaultStyle, ...style }));
}

function formulaValue(source: SheetSource, formula: string, row: number, column: number, cell: ICellData): CellValue {
  const spill = source.spill(row, column);
  const end = cell.v !== "#SPILL!" && spill !== null ? spill : { endRow: row, endColumn: column };
  const ref = areaText({ row, column, rows: end.endRow - row + 1, columns: end.endColumn - column + 1 });
  const isArray = spill !== null || RANGE_ARITHMETIC.test(formula);
  return {
    formula: formulaToFile(formula),
    result: valueToFile(cell),
    ...(isArray && { shareType: "array", ref }),
  } as CellValue;
}

function valueToFile({ v, t }: Pick<ICellData, "v" | "t">): CellValue {
  if (v === null || v === undefined || v === "") return null;
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") return Boolean(v);
  if (typeof v === "string" && ERROR.test(v)) return { error: v } as CellValue;
  return t === CellValueType.STRING ? String(v) : v;
}

function namesOf(data: IWorkbookData): DefinedName[] {
  type SnapshotName = { name: string; formulaOrRefString: string; localSheetId?: string };
  const names = Object.values(resource<Record<string, SnapshotName>>(data, "SHEET_DEFINED_NAME_PLUGIN"));
  return names.map(({ name, formulaOrRefString, localSheetId = "" }) => {
    const sheet = data.sheetOrder.indexOf(localSheetId);
    return { name, formula: formulaToFile(formulaOrRefString), localSheet: sheet < 0 ? null : sheet };
  });
}

/** What a plugin keeps in the snapshot; an empty record where it keeps nothing. */
function resource<T extends object>(data: IWorkbookData, name: string): T {
  const text = data.resources?.find((entry) => entry.name === name)?.data;
  return (text ? JSON.parse(text) : {}) as T;
}
