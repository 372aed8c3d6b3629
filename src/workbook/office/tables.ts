import type { TableContent, TableOutline } from "../host.ts";
import { noTable } from "../cell-limits.ts";
import type { Cell } from "../plan.ts";
import { addressOf, loadAddress, rangeAt, readCell, rowPortions } from "./ranges.ts";

/** Tables of the workbook that show their heading row. */
export async function readTables(context: Excel.RequestContext): Promise<TableOutline[]> {
  const { tables } = context.workbook;
  tables.load("items/name, items/showHeaders");
  await context.sync();
  const headed = tables.items.filter(({ showHeaders }) => showHeaders);
  const asked = headed.map((table) => ({ name: table.name, ...askOutline(table) }));
  await context.sync();
  return asked.map(({ name, range, heading }) => outlineOf(name, range, heading));
}

/** A table with its rows, asked for in portions that Excel on the web can answer. */
export async function readTable(context: Excel.RequestContext, name: string): Promise<TableContent> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load({ name: true, showHeaders: true, showTotals: true });
  await context.sync();
  if (table.isNullObject || !table.showHeaders) throw new Error(noTable(name));
  const { range, heading } = askOutline(table);
  await context.sync();
  const outline = outlineOf(table.name, range, heading);
  const body = { ...outline.address, row: outline.address.row + 1, rows: outline.address.rows - 1 };
  const rows = table.showTotals ? { ...body, rows: body.rows - 1 } : body;
  const values: Cell[][] = [];
  const formulas: Cell[][] = [];
  for (const portion of rowPortions(rows)) {
    const part = rangeAt(context, portion).load({ values: true, formulas: true });
    // One request per portion: Excel on the web answers 5 MB at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    values.push(...part.values.map((row: unknown[]) => row.map(readCell)));
    formulas.push(...part.formulas.map((row: unknown[]) => row.map(readCell)));
  }
  return { ...outline, values, formulas };
}

function askOutline(table: Excel.Table): { readonly range: Excel.Range; readonly heading: Excel.Range } {
  return { range: loadAddress(table.getRange()), heading: table.getHeaderRowRange().load({ values: true }) };
}

function outlineOf(name: string, range: Excel.Range, heading: Excel.Range): TableOutline {
  return { name, address: addressOf(range), headings: (heading.values[0] as unknown[]).map(String) };
}
