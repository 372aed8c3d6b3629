import { ICommandService } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { DeleteSheetTableCommand } from "@univerjs/sheets-table";
import type { RemovalRule, Traces } from "../host.ts";
import { MADE_SETTING, madeAlso, madeFrom, madeNoMore, type Made } from "../made.ts";
import { callsSrt, refersTo } from "../srt-formulas.ts";
import { setSetting, settingKeys, settingOf } from "./book-custom.ts";
import { readCells } from "./cells.ts";
import { tableEntries } from "./defined-ranges.ts";
import { findFormulas, type PlacedFormula } from "./formula-cells.ts";
import { inOneStep, putCells } from "./put-cells.ts";
import type { Spreadsheet } from "./univer.ts";

type Running = Pick<Spreadsheet, "api" | "injector">;

/** Notes what SRT has put into the workbook. */
export function noteMade(book: FWorkbook, made: Partial<Made>): void {
  setSetting(book, MADE_SETTING, madeAlso(settingOf(book, MADE_SETTING), made));
}

/** Notes what SRT has taken back. */
export function forgetMade(book: FWorkbook, made: Partial<Made>): void {
  setSetting(book, MADE_SETTING, madeNoMore(settingOf(book, MADE_SETTING), made));
}

/** What SRT left in the workbook. */
export function readTraces(running: Running): Traces {
  return tracesOf(running.api.getActiveWorkbook()!, findFormulas(running, callsSrt));
}

/** Takes SRT out of the workbook, as one step of undo. Formulas first, while what they refer to is there. */
export function removeSrtTraces(running: Running, { insertedSheets }: RemovalRule): Traces {
  const { api, injector } = running;
  const book = api.getActiveWorkbook()!;
  const { names, tables, sheets } = tracesOf(book, []);
  const leaving = insertedSheets === "delete" ? sheets : [];
  if (leaving.length === book.getNumSheets())
    throw new Error("Every sheet of this workbook was inserted by SRT; keep them with their values.");
  const calls = findFormulas(running, (text) => callsSrt(text) || refersTo(text, [...names, ...tables], leaving));
  const traces = tracesOf(book, calls);
  const kept = calls.filter(({ address }) => !leaving.includes(address.sheet));
  const values = kept.map(({ sheetId, fills }) => readCells(api, injector, sheetId, fills));
  inOneStep(injector, book, () => {
    kept.forEach(({ sheetId, fills }, i) => putCells(book.getSheetBySheetId(sheetId)!, fills, values[i]!));
    tableEntries(book)
      .filter(({ name }) => tables.includes(name))
      .forEach(({ id, sheetId }) => deleteTable(running, book, { tableId: id, subUnitId: sheetId }));
    names.forEach((name) => book.deleteDefinedName(name));
    leaving.forEach((name) => book.deleteSheet(book.getSheetByName(name)!));
  });
  traces.settings.forEach((key) => setSetting(book, key, null));
  return traces;
}

function deleteTable(
  { injector }: Running,
  book: FWorkbook,
  table: { readonly tableId: string; readonly subUnitId: string },
): void {
  injector.get(ICommandService).syncExecuteCommand(DeleteSheetTableCommand.id, { unitId: book.getId(), ...table });
}

function tracesOf(book: FWorkbook, calls: readonly PlacedFormula[]): Traces {
  const made = madeFrom(settingOf(book, MADE_SETTING));
  const namesOf = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);
  const names = book.getDefinedNames().map((defined) => ({ name: defined.getName() }));
  const sheets = book.getSheets().filter((sheet) => made.sheets.includes(sheet.getSheetId()));
  return {
    formulas: calls.map(({ address }) => address),
    names: namesOf(names).filter((name) => made.names.includes(name)),
    tables: namesOf(tableEntries(book)).filter((name) => made.tables.includes(name)),
    sheets: sheets.map((sheet) => sheet.getSheetName()),
    settings: settingKeys(book),
  };
}
