import type { BrokenFormula, SrtFormula } from "../host.ts";
import type { RangeAddress } from "../plan.ts";
import { callsSrt, withPlainPrefix } from "../srt-formulas.ts";
import { withNamespace } from "./formula-text.ts";
import { addressOf, loadAddress, rangeAt, rowPortions } from "./ranges.ts";

/** A cell that holds a formula, and what it shows. */
export type FormulaCell = { readonly address: RangeAddress; readonly formula: string; readonly value: unknown };

/** Cells of the workbook whose formulas are wanted, read in portions that Excel on the web can answer. */
export async function findFormulas(
  context: Excel.RequestContext,
  wanted: (formula: string) => boolean,
): Promise<FormulaCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) => loadAddress(sheet.getUsedRangeOrNullObject(true)));
  await context.sync();
  const addresses = used.filter((range) => !range.isNullObject).map(addressOf);
  const found: FormulaCell[] = [];
  for (const portion of addresses.flatMap((address) => rowPortions(address))) {
    const range = rangeAt(context, portion).load({ formulas: true, values: true });
    // One request per portion: Excel on the web answers 5 MB at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    found.push(...formulasOf(portion, range, wanted));
  }
  return found;
}

function formulasOf(
  { sheet, row, column }: RangeAddress,
  { formulas, values }: Excel.Range,
  wanted: (formula: string) => boolean,
): FormulaCell[] {
  return formulas.flatMap((line: unknown[], r) =>
    line.flatMap((formula, c) => {
      if (typeof formula !== "string" || !formula.startsWith("=") || !wanted(formula)) return [];
      const address = { sheet, row: row + r, column: column + c, rows: 1, columns: 1 };
      return [{ address, formula, value: (values[r] as unknown[])[c] }];
    }),
  );
}

/** Formulas of SRT on a sheet, with the prefix that the product writes. */
export async function readSrtFormulas(context: Excel.RequestContext, sheet: string): Promise<SrtFormula[]> {
  const cells = (await findFormulas(context, callsSrt)).filter(({ address }) => address.sheet === sheet);
  return cells.map(({ address, formula }) => ({ address, formula: withPlainPrefix(formula) }));
}

/** Formulas of SRT that show #NAME?. */
export async function findBrokenFormulas(context: Excel.RequestContext, namespace: string): Promise<BrokenFormula[]> {
  const cells = await findFormulas(context, callsSrt);
  return cells
    .filter(({ value }) => value === "#NAME?")
    .map(({ address, formula }) => ({ address, formula: enteredAnew(formula, namespace) }));
}

/** Enters formulas of SRT anew, which makes Excel look its functions up again. */
export async function repairSrtFormulas(
  context: Excel.RequestContext,
  cells: readonly RangeAddress[],
  namespace: string,
): Promise<number> {
  const ranges = cells.map((cell) => rangeAt(context, cell).load({ formulas: true }));
  await context.sync();
  const broken = ranges.filter(({ formulas }) => callsSrt(String(formulas[0]![0])));
  for (const range of broken) range.formulas = [[enteredAnew(String(range.formulas[0]![0]), namespace)]];
  await context.sync();
  return broken.length;
}

function enteredAnew(formula: string, namespace: string): string {
  return withNamespace(withPlainPrefix(formula), namespace);
}
