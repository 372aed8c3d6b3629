import type { ICellData, IWorksheetData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { noSheet, STILL_CALCULATING } from "../cell-limits.ts";
import type { InsertedSheet, SheetStamp } from "../host.ts";
import { freeSheetName, newNamesRefusal } from "../names.ts";
import type { Area, AreaFormat } from "../plan.ts";
import { rangeText } from "../reference.ts";
import { stampArea, stampFormats } from "../stamp.ts";
import { addMarks, linksOf, shadedOf } from "./book-custom.ts";
import { definedRanges, tableEntries } from "./defined-ranges.ts";
import { drawingsOn, insertDrawings, rowsCovered, type ChartDrawing } from "./drawings.ts";
import { removeSheet } from "./insert-sheet.ts";
import { forgetMade, noteMade } from "./traces.ts";
import type { Spreadsheet } from "./univer.ts";
import { applyFormat, type CellRows } from "./worksheet.ts";

type Running = Pick<Spreadsheet, "api" | "injector">;

/** Copies a sheet as values to a new one right after it, stamped. */
export function copyAsValues(running: Running, from: string, wanted: string, stamp: SheetStamp): InsertedSheet {
  const book = running.api.getActiveWorkbook()!;
  const source = book.getSheetByName(from);
  if (source === null) throw new Error(noSheet(from));
  const taken = definedRanges(book).map(({ name }) => name);
  const refusal = newNamesRefusal([stamp.name], taken);
  if (refusal !== null) throw new Error(refusal);
  if (awaitsFirstAnswer(running, source)) throw new Error(STILL_CALCULATING);
  const sheets = book.getSheets().map((sheet) => sheet.getSheetName());
  const copy = { id: `sheet-${crypto.randomUUID()}`, name: freeSheetName(wanted, sheets) };
  const drawings = drawingsOn(running.injector, book.getId(), source.getSheetId());
  insertCopy(running, source, copy, { stamp, drawings });
  const made = { sheets: [copy.id], names: [stamp.name] };
  noteMade(book, made);
  return {
    name: copy.name,
    undo: async () => {
      removeSheet(book, copy.id, { names: [{ name: stamp.name, area: stampArea(stamp, 0) }] });
      forgetMade(book, made);
    },
  };
}

type Copy = { readonly id: string; readonly name: string };
type Besides = { readonly stamp: SheetStamp; readonly drawings: readonly ChartDrawing[] };

function insertCopy(running: Running, source: FWorksheet, copy: Copy, { stamp, drawings }: Besides): void {
  const { api, injector } = running;
  const book = api.getActiveWorkbook()!;
  const cells = valuesOf(running, source);
  for (const format of headingFormats(book, source)) applyFormat(cells, format);
  const area = stampArea(stamp, Math.max(lastRow(cells) + 1, rowsCovered(drawings)));
  putStamp(cells, stamp, area);
  const snapshot = structuredClone(source.getSheet().getSnapshot());
  const rowCount = Math.max(snapshot.rowCount, area.row + area.rows + 1);
  const data: IWorksheetData = { ...snapshot, ...copy, cellData: cells, rowCount };
  book.insertSheet(copy.name, { index: source.getIndex() + 1, sheet: data });
  book.insertDefinedName(stamp.name, rangeText({ sheet: copy.name, ...area }));
  insertDrawings(
    injector,
    book.getId(),
    drawings.map((drawing) => movedTo(drawing, copy.id)),
  );
  const own = <T extends { readonly sheetId: string }>(marks: readonly T[]) =>
    marks.filter(({ sheetId }) => sheetId === source.getSheetId());
  addMarks(book, copy.id, { links: own(linksOf(book)), shaded: own(shadedOf(book)) });
}

/** True where a formula of the sheet was never calculated, as right after it was written. */
function awaitsFirstAnswer({ api, injector }: Running, source: FWorksheet): boolean {
  const model = injector.get(FormulaDataModel);
  const spills = model.getArrayFormulaRange()[api.getActiveWorkbook()!.getId()]?.[source.getSheetId()];
  let awaits = false;
  eachCell(source.getSheet().getSnapshot().cellData, (row, column, { f, si, v }) => {
    awaits ||= Boolean(f ?? si) && (v ?? null) === null && !spills?.[row]?.[column];
  });
  return awaits;
}

/** Cells with the values that they show; spilled cells, which hold none of their own, get theirs. */
function valuesOf({ api, injector }: Running, source: FWorksheet): CellRows {
  const book = api.getActiveWorkbook()!.getWorkbook();
  const cells: CellRows = {};
  eachCell(source.getSheet().getSnapshot().cellData, (row, column, { f: _, si: __, ref: ___, xf: ____, ...kept }) => {
    const style = book.getStyles().get(kept.s);
    (cells[row] ??= {})[column] = { ...structuredClone(kept), ...(style && { s: structuredClone(style) }) };
  });
  const spills = injector.get(FormulaDataModel).getArrayFormulaCellData()[book.getUnitId()]?.[source.getSheetId()];
  eachCell((spills ?? {}) as CellRows, (row, column, { v, t }) => {
    const known = cells[row]?.[column];
    if ((known?.v ?? null) === null && !known?.p)
      (cells[row] ??= {})[column] = { ...known, v: v ?? null, t: t ?? null };
  });
  return cells;
}

function eachCell(
  rows: Partial<Record<number, Partial<Record<number, ICellData>>>>,
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  for (const [row, line] of Object.entries(rows)) {
    for (const [column, cell] of Object.entries(line ?? {})) if (cell) visit(Number(row), Number(column), cell);
  }
}

/** A table's heading looks the same where the table is gone. */
function headingFormats(book: FWorkbook, source: FWorksheet): AreaFormat[] {
  const tables = tableEntries(book).filter(({ sheetId }) => sheetId === source.getSheetId());
  return tables.map(({ address: { row, column, columns } }) => ({
    area: { row, column, rows: 1, columns },
    role: "heading",
  }));
}

function putStamp(cells: CellRows, { rows }: SheetStamp, area: Area): void {
  rows.forEach((line, r) =>
    line.forEach((v, c) => {
      if (v !== null) (cells[area.row + r] ??= {})[area.column + c] = { v };
    }),
  );
  stampFormats(area).forEach((format) => applyFormat(cells, format));
}

function lastRow(cells: CellRows): number {
  const holds = (cell: ICellData) => Boolean(cell.p) || (cell.v ?? "") !== "";
  return Object.entries(cells).reduce(
    (last, [row, line]) => (Object.values(line).some(holds) ? Math.max(last, Number(row)) : last),
    -1,
  );
}

function movedTo(drawing: ChartDrawing, sheetId: string): ChartDrawing {
  const copied = structuredClone(drawing);
  return {
    ...copied,
    subUnitId: sheetId,
    drawingId: `chart-${crypto.randomUUID()}`,
    data: { ...copied.data, sheetId },
  };
}
