import type { FWorksheet } from "@univerjs/sheets/facade";
import { areMerged, changedSince, filledRefusal, isProtected, noSheet, writeRefusal } from "../cell-limits.ts";
import type { WriteRule, WrittenCells } from "../host.ts";
import type { Area, Cell, RangeAddress } from "../plan.ts";
import { formulasIn, readCells } from "./cells.ts";
import { inOneStep, makeRoom, putCells } from "./put-cells.ts";
import type { Spreadsheet } from "./univer.ts";

type Running = Pick<Spreadsheet, "api" | "injector">;
type Rows = readonly (readonly Cell[])[];

/** Writes cells of a sheet that exists, as one step of undo. */
export function writeSheetCells(running: Running, address: RangeAddress, values: Rows, rule: WriteRule): WrittenCells {
  const { api, injector } = running;
  const refusal = writeRefusal(address, values);
  if (refusal !== null) throw new Error(refusal);
  const sheet = openSheet(running, address);
  const sheetId = sheet.getSheetId();
  const filled = filledRefusal(address, readCells(api, injector, sheetId, address));
  if (rule.ifNotEmpty === "refuse" && filled !== null) throw new Error(filled);
  const book = api.getActiveWorkbook()!;
  const before = formulasIn(api, injector, sheetId, address);
  inOneStep(injector, book, () => {
    makeRoom(sheet, address);
    putCells(sheet, address, values);
  });
  const after = formulasIn(api, injector, sheetId, address);
  const undo = () => {
    const same = JSON.stringify(formulasIn(api, injector, sheetId, address)) === JSON.stringify(after);
    if (!same) throw new Error(changedSince(address));
    putCells(openSheet(running, address), address, before);
  };
  return { undo: async () => undo() };
}

/** The sheet of an address, which must be there, open to changes and without merged cells in the address. */
function openSheet({ api }: Running, address: RangeAddress): FWorksheet {
  const sheet = api.getActiveWorkbook()!.getSheetByName(address.sheet);
  if (sheet === null) throw new Error(noSheet(address.sheet));
  if (!sheet.getWorksheetPermission().canEdit()) throw new Error(isProtected(address.sheet));
  if (sheet.getMergedRanges().some((range) => overlaps(address, range.getRange()))) throw new Error(areMerged(address));
  return sheet;
}

type Bounds = {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
};

function overlaps({ row, column, rows, columns }: Area, bounds: Bounds): boolean {
  const byRow = bounds.startRow < row + rows && bounds.endRow >= row;
  return byRow && bounds.startColumn < column + columns && bounds.endColumn >= column;
}
