import type { Injector } from "@univerjs/core";
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
  const values = sheet.getRange(area.row, area.column, rows, columns).getRawValues();
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[workbook.getId()]?.[sheetId];
  return values.map((line, r) => line.map((value, c) => plain(value ?? spilled?.[area.row + r]?.[area.column + c]?.v)));
}

function plain(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined || value === "" ? null : String(value);
}
