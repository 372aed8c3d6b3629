import { CellValueType, IUndoRedoService, type ICellData, type Injector } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Area, Cell } from "../plan.ts";

/** Joins the commands of a piece of work into one step of undo. */
export function inOneStep(injector: Injector, book: FWorkbook, work: () => void): void {
  const joining = injector.get(IUndoRedoService).__tempBatchingUndoRedo(book.getId());
  try {
    work();
  } finally {
    joining.dispose();
  }
}

/** Gives a sheet of the engine, which has an end of its own, as many rows as an area needs. */
export function makeRoom(sheet: FWorksheet, { row, rows }: Area): void {
  const missing = row + rows - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows() - 1, missing);
}

/** Writes values and formulas; blank ones empty their cells. */
export function putCells(sheet: FWorksheet, area: Area, values: readonly (readonly Cell[])[]): void {
  const cells = values.map((line) => line.map(cellData));
  sheet.getRange(area.row, area.column, area.rows, area.columns).setValues(cells);
}

/** A text stays one, whatever it looks like. */
function cellData(cell: Cell): ICellData {
  const nothing = { v: null, f: null, si: null, p: null, t: null };
  if (cell === null || cell === "") return nothing;
  if (typeof cell === "string" && cell.startsWith("=")) return { ...nothing, f: cell };
  if (typeof cell === "string") return { ...nothing, v: cell, t: CellValueType.STRING };
  if (typeof cell === "boolean") return { ...nothing, v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...nothing, v: cell, t: CellValueType.NUMBER };
}
