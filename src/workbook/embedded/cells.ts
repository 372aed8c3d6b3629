import { CellValueType, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area, Cell } from "../plan.ts";

/** Reads cells in full precision; spilled cells, which hold no value of their own, come from the engine's record. */
export function readCells(api: FUniver, injector: Injector, sheetId: string, area: Area): Cell[][] {
  const workbook = api.getActiveWorkbook()!;
  const sheet = workbook.getSheetBySheetId(sheetId)!;
  const rows = Math.min(area.rows, sheet.getMaxRows() - area.row);
  const columns = Math.min(area.columns, sheet.getMaxColumns() - area.column);
  if (rows <= 0 || columns <= 0) return [];
  const cells = sheet.getSheet().getCellMatrix();
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[workbook.getId()]?.[sheetId];
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => {
      const [row, column] = [area.row + r, area.column + c];
      return plain(cells.getValue(row, column)) ?? plain(spilled?.[row]?.[column]);
    }),
  );
}

/** The same cells with their formulas where they hold some; spilled cells as values. */
export function formulasIn(api: FUniver, injector: Injector, sheetId: string, area: Area): Cell[][] {
  const unitId = api.getActiveWorkbook()!.getId();
  const model = injector.get(FormulaDataModel);
  return readCells(api, injector, sheetId, area).map((line, r) =>
    line.map((value, c) => model.getFormulaStringByCell(area.row + r, area.column + c, sheetId, unitId) || value),
  );
}

/** A cell's value; the engine keeps TRUE as the number 1 with a type, and a text with looks of its own as a document. */
function plain(cell: Nullable<ICellData>): Cell {
  const value = cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? cell?.v;
  if (cell?.t === CellValueType.BOOLEAN && typeof value === "number") return value !== 0;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined || value === "" ? null : value;
}
