import { noSheet, STILL_CALCULATING } from "../cell-limits.ts";
import type { InsertedSheet, SheetStamp } from "../host.ts";
import { freeSheetName, newNamesRefusal } from "../names.ts";
import { callsSrt } from "../srt-formulas.ts";
import { stampArea, stampFormats } from "../stamp.ts";
import { batch, undoableBatch } from "./batch.ts";
import { findFormulas } from "./formula-cells.ts";
import { formatArea } from "./formats.ts";
import { typedCell } from "./formula-text.ts";
import { removeSheet } from "./insert-sheet.ts";
import { readTakenNames } from "./named-ranges.ts";
import { addressOf, areaOf, loadAddress } from "./ranges.ts";
import { isWaiting, noteMade } from "./traces.ts";

export type CopyRequest = { readonly sheet: string; readonly name: string; readonly stamp: SheetStamp };

/**
 * Copies a sheet as values to a new one right after it. What fails half-way is taken back.
 *
 * @param namespace prefix under which this copy of the add-in registered its functions
 */
export async function copySheetAsValues(request: CopyRequest, namespace: string): Promise<InsertedSheet> {
  const { stamp } = request;
  const { name, id } = await undoableBatch(async (context) => {
    const { source, free } = await lookBefore(context, request);
    const copy = source.copy("After", source);
    copy.load({ id: true });
    await context.sync();
    try {
      copy.name = free;
      await keepValues(context, source, copy);
      await addStamp(context, copy, stamp, namespace);
      await noteMade(context, { sheets: [copy.id], names: [stamp.name] });
    } catch (error) {
      await removeSheet(context, copy.id, namesOf(stamp));
      throw error;
    }
    return { name: free, id: copy.id };
  });
  return { name, undo: () => batch((context) => removeSheet(context, id, namesOf(stamp))) };
}

type Found = { readonly source: Excel.Worksheet; readonly free: string };

/** Finds the sheet and a free name; refuses what could not be carried out. */
async function lookBefore(context: Excel.RequestContext, { sheet, name, stamp }: CopyRequest): Promise<Found> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.10"))
    throw new Error("This Excel cannot copy a sheet for an add-in; it takes Excel 2021, Microsoft 365 or the web.");
  const { worksheets } = context.workbook;
  const source = worksheets.getItemOrNullObject(sheet);
  source.load({ name: true });
  worksheets.load("items/name");
  await context.sync();
  if (source.isNullObject) throw new Error(noSheet(sheet));
  const refusal = newNamesRefusal([stamp.name], await readTakenNames(context));
  if (refusal !== null) throw new Error(refusal);
  const calls = await findFormulas(context, callsSrt);
  if (calls.some(({ address, value }) => address.sheet === sheet && isWaiting(value)))
    throw new Error(STILL_CALCULATING);
  const taken = worksheets.items.map((item) => item.name);
  return { source, free: freeSheetName(name, taken) };
}

/**
 * Puts the source's values over the copy's formulas, which Excel may have begun to calculate anew, and takes away the
 * names and tables that Excel copies with a sheet.
 */
async function keepValues(
  context: Excel.RequestContext,
  source: Excel.Worksheet,
  copy: Excel.Worksheet,
): Promise<void> {
  const used = loadAddress(source.getUsedRangeOrNullObject());
  copy.names.load("items/name");
  copy.tables.load("items/name");
  await context.sync();
  if (!used.isNullObject) areaOf(copy, addressOf(used)).copyFrom(used, "Values");
  for (const table of copy.tables.items) table.convertToRange();
  for (const name of copy.names.items) name.delete();
  await context.sync();
}

async function addStamp(
  context: Excel.RequestContext,
  copy: Excel.Worksheet,
  stamp: SheetStamp,
  namespace: string,
): Promise<void> {
  const area = stampArea(stamp, await firstFreeRow(context, copy));
  const range = areaOf(copy, area);
  range.formulas = stamp.rows.map((row) =>
    Array.from({ length: area.columns }, (_, i) => typedCell(row[i] ?? null, namespace)),
  );
  for (const format of stampFormats(area)) formatArea(areaOf(copy, format.area), format);
  context.workbook.names.add(stamp.name, range);
  await context.sync();
}

/** First row below cells and charts. Rows below the used ones have the sheet's standard height. */
async function firstFreeRow(context: Excel.RequestContext, copy: Excel.Worksheet): Promise<number> {
  const used = loadAddress(copy.getUsedRangeOrNullObject(true));
  copy.charts.load("items/top, items/height");
  copy.load({ standardHeight: true });
  await context.sync();
  const end = used.isNullObject ? 0 : addressOf(used).row + addressOf(used).rows;
  const below = areaOf(copy, { row: end, column: 0, rows: 1, columns: 1 }).load({ top: true });
  await context.sync();
  const covered = Math.max(below.top, ...copy.charts.items.map(({ top, height }) => top + height));
  return end + Math.ceil((covered - below.top) / copy.standardHeight);
}

function namesOf({ name }: SheetStamp) {
  return { names: [{ name, area: { row: 0, column: 0, rows: 1, columns: 1 } }] };
}
