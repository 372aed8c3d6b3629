import type { NamedRange } from "../host.ts";
import { nameRefusal } from "../names.ts";
import type { RangeAddress } from "../plan.ts";
import { addressOf, loadAddress, rangeAt } from "./ranges.ts";

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

/**
 * Why names cannot be defined here, in a sentence.
 *
 * @returns null when each is legal and free
 */
export async function namesRefusal(context: Excel.RequestContext, names: readonly string[]): Promise<string | null> {
  const taken = names.flatMap((name) => [
    context.workbook.names.getItemOrNullObject(name),
    context.workbook.tables.getItemOrNullObject(name),
  ]);
  for (const item of taken) item.load("name");
  await context.sync();
  const holder = taken.find((item) => !item.isNullObject);
  return names.map(nameRefusal).find((refusal) => refusal !== null) ?? (holder ? takenSentence(holder.name) : null);
}

function takenSentence(name: string): string {
  return `The name "${name}" is taken in this workbook; choose another one.`;
}

/** Defines a workbook name; the same name for the same range again is no fault. */
export async function defineWorkbookName(
  context: Excel.RequestContext,
  name: string,
  address: RangeAddress,
): Promise<void> {
  const existing = (await readNamedRanges(context)).find((item) => item.name.toLowerCase() === name.toLowerCase());
  if (existing?.kind === "name" && sameAddress(existing.address, address)) return;
  const refusal = await namesRefusal(context, [name]);
  if (refusal !== null) throw new Error(refusal);
  context.workbook.names.add(name, rangeAt(context, address));
  await context.sync();
}

function sameAddress(one: RangeAddress, other: RangeAddress): boolean {
  const keys = ["sheet", "row", "column", "rows", "columns"] as const;
  return keys.every((key) => one[key] === other[key]);
}
