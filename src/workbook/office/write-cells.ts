import {
  areBlank,
  areMerged,
  changedSince,
  filledRefusal,
  isProtected,
  noSheet,
  writeRefusal,
} from "../cell-limits.ts";
import type { WriteRule, WrittenCells } from "../host.ts";
import type { Cell, RangeAddress } from "../plan.ts";
import { batch, undoableBatch } from "./batch.ts";
import { typedCell } from "./formula-text.ts";
import { areaOf, readCell } from "./ranges.ts";

type Writing = {
  readonly address: RangeAddress;
  readonly values: readonly (readonly Cell[])[];
  readonly rule: WriteRule;
  /** Prefix under which this copy of the add-in registered its functions. */
  readonly namespace: string;
};

/** What the cells held before and hold after, as formulas. */
type Change = { readonly before: unknown[][]; readonly after: unknown[][] };

/** Writes cells of a sheet that exists, as one step of undo where Excel can join requests. */
export async function writeSheetCells(writing: Writing): Promise<WrittenCells> {
  const { address, values, namespace } = writing;
  const refusal = writeRefusal(address, values);
  if (refusal !== null) throw new Error(refusal);
  const change = await undoableBatch((context) => write(context, writing));
  return { undo: () => batch((context) => takeBack(context, { address, namespace }, change)) };
}

async function write(context: Excel.RequestContext, writing: Writing): Promise<Change> {
  const { address, values, rule, namespace } = writing;
  const sheet = await openSheet(context, address);
  const range = areaOf(sheet, address);
  if (rule.ifNotEmpty === "refuse") {
    range.load({ values: true });
    await context.sync();
    const refusal = filledRefusal(address, range.values);
    if (refusal !== null) throw new Error(refusal);
  }
  const before = areaOf(sheet, address).load({ formulas: true });
  range.formulas = values.map((row) => row.map((cell) => typedCell(cell, namespace)));
  const after = areaOf(sheet, address).load({ formulas: true });
  await context.sync();
  if (rule.ifNotEmpty === "overwrite" || areBlank(before.formulas))
    return { before: before.formulas, after: after.formulas };
  // Somebody typed here between the look and the writing.
  range.formulas = retyped(before.formulas, namespace);
  await context.sync();
  throw new Error(filledRefusal(address, before.formulas)!);
}

/** The sheet of an address, which must be there, open to changes and without merged cells in the address. */
async function openSheet(context: Excel.RequestContext, address: RangeAddress): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(address.sheet);
  sheet.load({ name: true });
  await context.sync();
  if (sheet.isNullObject) throw new Error(noSheet(address.sheet));
  sheet.protection.load({ protected: true });
  const merged = Office.context.requirements.isSetSupported("ExcelApi", "1.13")
    ? areaOf(sheet, address).getMergedAreasOrNullObject().load({ address: true })
    : null;
  await context.sync();
  if (sheet.protection.protected) throw new Error(isProtected(address.sheet));
  if (merged !== null && !merged.isNullObject) throw new Error(areMerged(address));
  return sheet;
}

async function takeBack(
  context: Excel.RequestContext,
  { address, namespace }: Pick<Writing, "address" | "namespace">,
  { before, after }: Change,
): Promise<void> {
  const range = areaOf(await openSheet(context, address), address).load({ formulas: true });
  await context.sync();
  if (JSON.stringify(range.formulas) !== JSON.stringify(after)) throw new Error(changedSince(address));
  range.formulas = retyped(before, namespace);
  await context.sync();
}

/** Formulas as they were read, so that Excel makes the same cells of them. */
export function retyped(formulas: readonly (readonly unknown[])[], namespace: string): (string | number | boolean)[][] {
  return formulas.map((row) => row.map((cell) => typedCell(readCell(cell), namespace)));
}
