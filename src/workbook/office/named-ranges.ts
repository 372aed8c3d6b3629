import type { NamedRange } from "../host.ts";
import { newNamesRefusal } from "../names.ts";
import type { RangeAddress } from "../plan.ts";
import { addressOf, loadAddress, rangeAt } from "./ranges.ts";
import { noteMade } from "./traces.ts";

/** Tables, and visible names that refer to one rectangle. */
export async function readNamedRanges(context: Excel.RequestContext): Promise<NamedRange[]> {
  const { tables, names } = context.workbook;
  tables.load("items/name");
  names.load("items/name, items/type, items/visible, items/formula");
  await context.sync();
  const rectangles = names.items.filter(({ type, visible, formula }) => type === "Range" && visible && isOne(formula));
  const found = [
    ...tables.items.map((table) => ({ name: table.name, kind: "table" as const, range: table.getRange() })),
    ...rectangles.map((item) => ({ name: item.name, kind: "name" as const, range: item.getRangeOrNullObject() })),
  ];
  for (const { range } of found) loadAddress(range);
  await context.sync();
  return found
    .filter(({ range }) => !range.isNullObject)
    .map(({ name, kind, range }) => ({ name, kind, address: addressOf(range) }));
}

/** A name of several rectangles has a comma outside its quoted sheet names, and asking for its range fails the batch. */
function isOne(formula: unknown): boolean {
  return !String(formula)
    .replace(/'(?:[^']|'')*'/g, "")
    .includes(",");
}

/** Names of the workbook's tables and of everything it has a name for. */
export async function readTakenNames(context: Excel.RequestContext): Promise<string[]> {
  const { tables, names } = context.workbook;
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  return [...tables.items, ...names.items].map(({ name }) => name);
}

/** Defines a workbook name; the same name for the same range again is no fault. */
export async function defineWorkbookName(
  context: Excel.RequestContext,
  name: string,
  address: RangeAddress,
): Promise<void> {
  const existing = (await readNamedRanges(context)).find((item) => item.name.toLowerCase() === name.toLowerCase());
  if (existing?.kind === "name" && sameAddress(existing.address, address)) return;
  const refusal = newNamesRefusal([name], await readTakenNames(context));
  if (refusal !== null) throw new Error(refusal);
  context.workbook.names.add(name, rangeAt(context, address));
  await noteMade(context, { names: [name] });
}

function sameAddress(one: RangeAddress, other: RangeAddress): boolean {
  const keys = ["sheet", "row", "column", "rows", "columns"] as const;
  return keys.every((key) => one[key] === other[key]);
}
