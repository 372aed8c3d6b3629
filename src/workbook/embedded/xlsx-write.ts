import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Cell as SavedCell, CellValue, Workbook as SavedBook, Worksheet as SavedSheet } from "exceljs";
import type { Area, Cell } from "../plan.ts";
import { areaText, rangeText } from "../reference.ts";
import { readCells } from "./cells.ts";
import { definedRanges } from "./defined-ranges.ts";
import { snapshotOf } from "./open-book.ts";
import type { Spreadsheet } from "./univer.ts";
import { savedFormula } from "./xlsx-formulas.ts";
import { savedStyle } from "./xlsx-styles.ts";

const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/**
 * The open workbook as an .xlsx file: values, formulas with their results, looks, names and frozen rows. A spilling
 * formula becomes an array formula over the cells that it covers. Charts are not written.
 */
export async function writeXlsx(spreadsheet: Spreadsheet): Promise<Uint8Array<ArrayBuffer>> {
  const { default: excel } = await import("exceljs");
  const data = snapshotOf(spreadsheet);
  const saved: SavedBook = new excel.Workbook();
  for (const id of data.sheetOrder) {
    const sheet = data.sheets[id]!;
    const target = saved.addWorksheet(sheet.name ?? id, sheetOptions(sheet));
    writeSizes(target, sheet);
    writeCells(spreadsheet, target, id, sheet, (style) => (typeof style === "string" ? data.styles[style] : style));
  }
  for (const { name, kind, address } of definedRanges(spreadsheet.api.getActiveWorkbook()!)) {
    if (kind === "name") saved.definedNames.add(rangeText(address), name);
  }
  return new Uint8Array(await saved.xlsx.writeBuffer());
}

function sheetOptions({ freeze, hidden, showGridlines }: Partial<IWorksheetData>) {
  const frozen = freeze !== undefined && (freeze.xSplit > 0 || freeze.ySplit > 0);
  const view = { showGridLines: showGridlines !== BooleanNumber.FALSE };
  return {
    state: hidden === BooleanNumber.TRUE ? ("hidden" as const) : ("visible" as const),
    views: [frozen ? { ...view, state: "frozen" as const, xSplit: freeze.xSplit, ySplit: freeze.ySplit } : view],
  };
}

function writeSizes(target: SavedSheet, { columnData, rowData }: Partial<IWorksheetData>): void {
  for (const [index, column] of Object.entries(columnData ?? {})) {
    if (column?.w) target.getColumn(Number(index) + 1).width = column.w / PIXELS_PER_CHARACTER;
    if (column?.hd === BooleanNumber.TRUE) target.getColumn(Number(index) + 1).hidden = true;
  }
  for (const [index, row] of Object.entries(rowData ?? {})) {
    if (row?.h) target.getRow(Number(index) + 1).height = row.h * POINTS_PER_PIXEL;
    if (row?.hd === BooleanNumber.TRUE) target.getRow(Number(index) + 1).hidden = true;
  }
}

function writeCells(
  { api, injector }: Spreadsheet,
  target: SavedSheet,
  sheetId: string,
  { cellData }: Partial<IWorksheetData>,
  styleOf: (style: ICellData["s"]) => Nullable<IStyleData>,
): void {
  const spills = injector.get(FormulaDataModel).getArrayFormulaRange()[api.getActiveWorkbook()!.getId()]?.[sheetId];
  const read = (area: Area) => readCells(api, injector, sheetId, area);
  for (const [r, line] of Object.entries(cellData ?? {})) {
    for (const [c, cell] of Object.entries(line as Record<string, ICellData>)) {
      const at = { row: Number(r), column: Number(c) };
      const saved = target.getCell(at.row + 1, at.column + 1);
      saved.style = savedStyle(styleOf(cell.s));
      const spill = spills?.[at.row]?.[at.column];
      if (!cell.f) saved.value = plainValue(cell);
      else if (!spill) saved.value = formulaValue(cell.f, read({ ...at, rows: 1, columns: 1 })[0]?.[0] ?? null);
      else {
        const area = {
          ...at,
          rows: spill.endRow - spill.startRow + 1,
          columns: spill.endColumn - spill.startColumn + 1,
        };
        writeSpill(target, saved, cell.f, area, read(area));
      }
    }
  }
}

function plainValue({ v, t }: ICellData): CellValue {
  return t === CellValueType.BOOLEAN ? Boolean(v) : (v ?? null);
}

function formulaValue(formula: string, result: Cell): CellValue {
  return { formula: savedFormula(formula), result: resultOf(result) } as CellValue;
}

function writeSpill(target: SavedSheet, anchor: SavedCell, formula: string, area: Area, values: Cell[][]): void {
  values.forEach((line, r) =>
    line.forEach((value, c) => {
      const cell = target.getCell(area.row + r + 1, area.column + c + 1);
      if (r + c > 0) cell.value = value;
    }),
  );
  const first = resultOf(values[0]?.[0] ?? null);
  anchor.value = {
    formula: savedFormula(formula),
    result: first,
    shareType: "array",
    ref: areaText(area),
  } as CellValue;
}

/** An error is kept as the error that it is, and not as its text. */
function resultOf(value: Cell): unknown {
  return typeof value === "string" && /^#(N\/A|VALUE!|NUM!|REF!|NAME\?|DIV\/0!|NULL!)$/.test(value)
    ? { error: value }
    : (value ?? undefined);
}
