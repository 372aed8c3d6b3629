import { areBlank, noTable, notFree, roomRefusal, rowsRefusal } from "../cell-limits.ts";
import type { Cell, RangeAddress } from "../plan.ts";
import { typedCell } from "./formula-text.ts";
import { addressOf, loadAddress } from "./ranges.ts";
import { retyped } from "./write-cells.ts";

const TRIES = 5;
const PAUSE_MS = 40;

type Rows = readonly (readonly Cell[])[];
type Typed = (string | number | boolean)[][];

/** The table and the cells that its next rows will take, looked up at one moment. */
type End = { readonly table: Excel.Table; readonly isFirst: boolean; readonly isFree: boolean };

/**
 * Adds rows to a table by writing below it, because rows that co-authors add with Excel's own command collide. The
 * place is resolved in the very request that writes, and what stood there is read in it too, so that what another one
 * wrote in between is put back and the rows go further down.
 *
 * @param namespace prefix under which this copy of the add-in registered its functions
 */
export async function appendTableRows(
  context: Excel.RequestContext,
  { name, rows, namespace }: { readonly name: string; readonly rows: Rows; readonly namespace: string },
): Promise<RangeAddress> {
  const typed = rows.map((row) => row.map((cell) => typedCell(cell, namespace)));
  for (let tries = 0; tries < TRIES; tries++) {
    const end = await lookBelow(context, name, rows);
    if (end.isFree) {
      const written = await writeBelow(context, end, { typed, namespace });
      if (written !== null && (await holds(context, written, rows))) return addressOf(written);
    } else await new Promise((later) => setTimeout(later, PAUSE_MS * (tries + 1)));
  }
  throw new Error(notFree(name));
}

async function lookBelow(context: Excel.RequestContext, name: string, rows: Rows): Promise<End> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load({ name: true, showTotals: true });
  await context.sync();
  if (table.isNullObject) throw new Error(noTable(name));
  if (table.showTotals) throw new Error(`The table ${name} has a total row; hide it, then try again.`);
  const range = loadAddress(table.getRange());
  const body = table.getDataBodyRange().load({ values: true, rowCount: true });
  await context.sync();
  const refusal =
    rowsRefusal(name, range.columnCount, rows) ??
    roomRefusal(range.worksheet.name, range.rowIndex + range.rowCount, rows.length);
  if (refusal !== null) throw new Error(refusal);
  // A table without rows keeps a blank one.
  const isFirst = body.rowCount === 1 && areBlank(body.values);
  const target = placeBelow(table, isFirst, rows.length).load({ values: true });
  await context.sync();
  return { table, isFirst, isFree: areBlank(target.values) };
}

function placeBelow(table: Excel.Table, isFirst: boolean, rows: number): Excel.Range {
  const first = isFirst ? table.getDataBodyRange() : table.getRange().getRowsBelow(1);
  return first.getResizedRange(rows - 1, 0);
}

/** One request: what stands at the end now, the new rows, and the table grown over them; null where it was not free. */
async function writeBelow(
  context: Excel.RequestContext,
  { table, isFirst }: End,
  { typed, namespace }: { readonly typed: Typed; readonly namespace: string },
): Promise<Excel.Range | null> {
  const whole = table.getRange();
  const target = placeBelow(table, isFirst, typed.length);
  const grown = table.getHeaderRowRange().getBoundingRect(target);
  const before = target.getResizedRange(0, 0).load({ formulas: true });
  target.formulas = typed;
  // Typing below a table makes it grow where the user has not switched that off.
  const resizes = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  if (resizes) table.resize(grown);
  const after = loadAddress(table.getRange());
  loadAddress(target);
  await context.sync();
  const wasFree = areBlank(before.formulas);
  if (wasFree && after.rowIndex + after.rowCount >= target.rowIndex + target.rowCount) return target;
  target.formulas = retyped(before.formulas, namespace);
  if (resizes) table.resize(whole);
  await context.sync();
  if (wasFree)
    throw new Error(
      "The table did not grow over the new rows; switch on 'Include new rows and columns in table' among Excel's AutoCorrect options, then try again.",
    );
  return null;
}

/** Reads rows back: those of a co-author may have taken their place. */
async function holds(context: Excel.RequestContext, written: Excel.Range, rows: Rows): Promise<boolean> {
  written.load({ values: true });
  await context.sync();
  return rows.every((row, r) =>
    row.every((cell, c) => {
      if (typeof cell === "string" && cell.startsWith("=")) return true;
      return written.values[r]![c] === (cell ?? "");
    }),
  );
}
