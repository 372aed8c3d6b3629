import { STILL_CALCULATING } from "../cell-limits.ts";
import type { RemovalRule, Traces } from "../host.ts";
import { MADE_SETTING, madeAlso, madeFrom, madeNoMore, type Made } from "../made.ts";
import { callsSrt, refersTo } from "../srt-formulas.ts";
import { findFormulas } from "./formula-cells.ts";
import { rangeAt } from "./ranges.ts";
import { readSetting } from "./settings.ts";

/** What a cell shows that waits for the answer of a function. */
const WAITING = /^#(BUSY!|GETTING_DATA)$/;

/** True where a cell waits for the answer of a function. */
export function isWaiting(value: unknown): boolean {
  return WAITING.test(String(value));
}

/** Notes what SRT has put into the workbook. */
export async function noteMade(context: Excel.RequestContext, made: Partial<Made>): Promise<void> {
  const text = await readSetting(context, MADE_SETTING);
  context.workbook.settings.add(MADE_SETTING, madeAlso(text, made));
  await context.sync();
}

/** Notes what SRT has taken back. */
export async function forgetMade(context: Excel.RequestContext, made: Partial<Made>): Promise<void> {
  const text = await readSetting(context, MADE_SETTING);
  context.workbook.settings.add(MADE_SETTING, madeNoMore(text, made));
  await context.sync();
}

/** What SRT left in the workbook. */
export async function readTraces(context: Excel.RequestContext): Promise<Traces> {
  return tracesOf(await readMade(context), await findFormulas(context, callsSrt));
}

/** Takes SRT out of the workbook. Formulas first, while what they refer to is there. */
export async function removeSrtTraces(context: Excel.RequestContext, { insertedSheets }: RemovalRule): Promise<Traces> {
  const made = await readMade(context);
  const leaving = insertedSheets === "delete" ? made.sheets : [];
  if (leaving.length === made.sheetCount)
    throw new Error("Every sheet of this workbook was inserted by SRT; keep them with their values.");
  const named = [...made.names, ...made.tables].map(({ name }) => name);
  const gone = leaving.map(({ name }) => name);
  const calls = await findFormulas(context, (formula) => callsSrt(formula) || refersTo(formula, named, gone));
  if (calls.some(({ value }) => isWaiting(value))) throw new Error(STILL_CALCULATING);
  await keepValues(
    context,
    calls.filter(({ address }) => !gone.includes(address.sheet)).map(({ address }) => address),
  );
  for (const table of made.tables) table.convertToRange();
  for (const item of [...made.names, ...made.settings, ...leaving]) item.delete();
  await context.sync();
  return tracesOf(made, calls);
}

type Found = {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
  readonly names: readonly Excel.NamedItem[];
  readonly settings: readonly Excel.Setting[];
  readonly sheetCount: number;
};

async function readMade(context: Excel.RequestContext): Promise<Found> {
  const { worksheets, tables, names, settings } = context.workbook;
  worksheets.load("items/name, items/id");
  tables.load("items/name");
  names.load("items/name");
  settings.load("items/key");
  const made = madeFrom(await readSetting(context, MADE_SETTING));
  return {
    sheets: worksheets.items.filter(({ id }) => made.sheets.includes(id)),
    tables: tables.items.filter(({ name }) => made.tables.includes(name)),
    names: names.items.filter(({ name }) => made.names.includes(name)),
    settings: settings.items,
    sheetCount: worksheets.items.length,
  };
}

function tracesOf(made: Found, calls: readonly { readonly address: Traces["formulas"][number] }[]): Traces {
  const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);
  return {
    formulas: calls.map(({ address }) => address),
    names: names(made.names),
    tables: names(made.tables),
    sheets: names(made.sheets),
    settings: made.settings.map(({ key }) => key),
  };
}

/** Puts values in place of formulas, with the cells that they spill into where this Excel spills. */
async function keepValues(context: Excel.RequestContext, cells: Traces["formulas"]): Promise<void> {
  const spills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const ranges = cells.map((cell) => {
    const range = rangeAt(context, cell);
    return { range, spill: spills ? range.getSpillingToRangeOrNullObject().load({ address: true }) : null };
  });
  await context.sync();
  for (const { range, spill } of ranges) {
    const whole = spill === null || spill.isNullObject ? range : spill;
    whole.copyFrom(whole, "Values");
  }
  await context.sync();
}
