import { ICommandService, type Injector } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { SetSheetTableCommand } from "@univerjs/sheets-table";
import { areBlank, noTable, notFree, roomRefusal, rowsRefusal } from "../cell-limits.ts";
import type { TableContent, TableOutline } from "../host.ts";
import type { Cell, RangeAddress } from "../plan.ts";
import { formulasIn, readCells } from "./cells.ts";
import { tableEntries, type TableEntry } from "./defined-ranges.ts";
import { inOneStep, makeRoom, putCells } from "./put-cells.ts";
import type { Spreadsheet } from "./univer.ts";

type Running = Pick<Spreadsheet, "api" | "injector">;

/** Tables of the open workbook. */
export function outlines(running: Running): TableOutline[] {
  return tableEntries(running.api.getActiveWorkbook()!).map((entry) => outlineOf(running, entry));
}

/** A table with its rows. */
export function tableContent(running: Running, name: string): TableContent {
  const entry = entryNamed(running, name);
  const body = bodyOf(entry.address);
  return {
    ...outlineOf(running, entry),
    values: readCells(running.api, running.injector, entry.sheetId, body),
    formulas: formulasIn(running.api, running.injector, entry.sheetId, body),
  };
}

/** Adds rows to a table, which grows over them; one undo takes them back. Nothing comes between looking and writing. */
export function appendTableRows(running: Running, name: string, rows: readonly (readonly Cell[])[]): RangeAddress {
  const { api, injector } = running;
  const book = api.getActiveWorkbook()!;
  const entry = entryNamed(running, name);
  const { address, sheetId } = entry;
  const sheet = book.getSheetBySheetId(sheetId)!;
  const body = bodyOf(address);
  // A table without rows keeps a blank one.
  const isFirst = body.rows === 0 || (body.rows === 1 && areBlank(readCells(api, injector, sheetId, body)));
  const row = isFirst ? body.row : body.row + body.rows;
  const refusal = rowsRefusal(name, address.columns, rows) ?? roomRefusal(address.sheet, row, rows.length);
  if (refusal !== null) throw new Error(refusal);
  const target = { ...body, row, rows: rows.length };
  if (!areBlank(readCells(api, injector, sheetId, target))) throw new Error(notFree(name));
  inOneStep(injector, book, () => {
    makeRoom(sheet, target);
    putCells(sheet, target, rows);
    growTable(injector, book, entry, row + rows.length - 1);
  });
  return target;
}

function growTable(injector: Injector, book: FWorkbook, { id, range }: TableEntry, endRow: number): void {
  injector.get(ICommandService).syncExecuteCommand(SetSheetTableCommand.id, {
    unitId: book.getId(),
    tableId: id,
    updateRange: { newRange: { ...range, endRow } },
  });
}

function entryNamed({ api }: Running, name: string): TableEntry {
  const found = tableEntries(api.getActiveWorkbook()!).find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new Error(noTable(name));
  return found;
}

function outlineOf({ api, injector }: Running, { name, address, sheetId }: TableEntry): TableOutline {
  const [heading] = readCells(api, injector, sheetId, { ...address, rows: 1 });
  return { name, address, headings: heading!.map((cell) => String(cell ?? "")) };
}

function bodyOf(address: RangeAddress): RangeAddress {
  return { ...address, row: address.row + 1, rows: address.rows - 1 };
}
