import { came, plainWord } from "../cell-words.ts";
import { InputError, positive } from "../domain.ts";
import type { Measure } from "../measure.ts";
import { isBlank, plainText, type Cell } from "../pool/cell.ts";
import { currencyCode, isCurrencyCode } from "../pool/currencies.ts";
import { headingCurrency, withoutUnits } from "../pool/heading-units.ts";
import { say } from "../sentences/said.ts";
import type { TableColumn } from "../tables/table-columns.ts";
import { columnNumbers, columnUnit } from "../tables/table-numbers.ts";
import type { BankMoney } from "./money.ts";

type Rows = readonly (readonly Cell[])[];

/** Items that are amounts of money: their names may have a unit and a currency, as in "RWA (EUR m)". */
const AMOUNTS = ["RWA", "CET1", "IRB shortfall", "S-TREA"] as const;
/** No name of an item is longer. */
const LONGEST = 120;

/** What a bank gives for one of its items, and what its name says of units. */
export type BankItem = { readonly cell: Cell; readonly column: TableColumn };

/**
 * The items of a bank by their names: rows of Item and Value, with or without a heading row.
 *
 * @param names every item that a bank may have
 * @throws InputError for an item that is unknown or given twice
 */
export function itemsOf(range: Rows, names: readonly string[]): ReadonlyMap<string, BankItem> {
  const rows = range.filter((row) => !row.every(isBlank));
  if ((rows[0]?.length ?? 0) < 2) throw new InputError("bankColumns");
  const given = new Map<string, BankItem>();
  rows.forEach(([item, cell], r) => {
    const text = String(item ?? "");
    if (r === 0 && ["item", "項目"].includes(plainWord(text))) return;
    const known = itemNamed(text, names);
    if (known === undefined) throw new InputError("bankItemUnknown", { item: came(item), known: names });
    if (given.has(known)) throw new InputError("bankItemTwice", { item: known });
    const column = { at: 1, heading: text, currency: headingCurrency(text) };
    given.set(known, { cell: cell ?? null, column });
  });
  return given;
}

/** The item that a text names, a unit beside an amount's name being no part of it. */
export function itemNamed(text: string, names: readonly string[]): string | undefined {
  const whole = names.find((name) => plainWord(name) === plainWord(text));
  if (whole !== undefined || text.length > LONGEST) return whole;
  const bare = plainWord(withoutUnits(plainText(text)).trim());
  return AMOUNTS.find((name) => plainWord(name) === bare);
}

/**
 * The number of an item; null where it is blank or absent. Amounts are in millions where their names have a multiple.
 *
 * @throws InputError for what is no number
 */
export function numberOfItem(given: ReadonlyMap<string, BankItem>, item: string, measure?: Measure): number | null {
  const found = given.get(item);
  if (found === undefined || isBlank(found.cell)) return null;
  const isAmount = (AMOUNTS as readonly string[]).includes(item);
  const column = isAmount ? found.column : { ...found.column, heading: "" };
  const value = columnNumbers([found.cell], column, measure)[0]!;
  if (!Number.isFinite(value)) throw new InputError("bankItemNoNumber", { item, value: came(found.cell) });
  return isAmount && isMultiple(column) ? value / 1e6 : value;
}

/**
 * What a bank says of its amounts: items Unit, Currency and Rate, and units in the names of amounts.
 *
 * @throws InputError for amounts of which some have a unit or another currency, and what cannot be read
 */
export function moneyOf(given: ReadonlyMap<string, BankItem>): BankMoney {
  const amounts = AMOUNTS.flatMap((name) => given.get(name) ?? []);
  const inNames = amounts.filter(({ column }) => isMultiple(column)).length;
  if (inNames > 0 && inNames < amounts.length) throw new InputError("bankUnitsMixed");
  const unit = numberOfItem(given, "Unit");
  if (inNames > 0 && unit !== null && unit !== 1e6) throw new InputError("bankUnitTwice", { unit });
  const currencies = new Set([currencyOf(given), ...amounts.map(({ column }) => column.currency)].filter((code) => code !== null)); // prettier-ignore
  if (currencies.size > 1) throw new InputError("bankCurrencies", { currencies: [...currencies] });
  const rate = numberOfItem(given, "Rate");
  if (rate !== null && !positive.holds(rate)) throw new InputError("mustBe", { name: say("ofBank", { item: "Rate" }), value: String(rate), domain: positive.words }); // prettier-ignore
  return { unit: inNames > 0 ? 1e6 : unit, currency: [...currencies][0] ?? null, rate };
}

function isMultiple(column: TableColumn): boolean {
  return columnUnit(column, undefined)?.kind === "multiple";
}

function currencyOf(given: ReadonlyMap<string, BankItem>): string | null {
  const cell = given.get("Currency")?.cell ?? null;
  if (isBlank(cell)) return null;
  const code = typeof cell === "string" ? currencyCode(cell) : "";
  if (isCurrencyCode(code)) return code;
  throw new InputError("bankCurrencyUnread", { value: came(cell) });
}
