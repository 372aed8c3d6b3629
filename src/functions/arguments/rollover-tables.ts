import {
  bankEconomicsOf,
  bankMoney,
  bankOf,
  DEAL_COLUMNS,
  dealsInBankMoney,
  dealsMoney,
  dealsOf,
  InputError,
  poolColumnOf,
  type BankEconomics,
  type Pool,
  type RolloverBank,
  type RolloverDeal,
  say,
} from "../../core/index.ts";
import { plainCard } from "../../workbook/card-cell.ts";
import type { Call } from "../call.ts";
import { poolOfCard } from "../card.ts";
import { readRange } from "./ranges.ts";
import { isOmitted } from "./scalars.ts";

/**
 * Reads a table of deals; a cell of the column Pool may hold a card of SRT.POOL.
 *
 * @throws InputError for a missing argument or column, and for a cell that cannot be read, naming the row
 */
export function readDeals(value: unknown): readonly RolloverDeal[] {
  if (isOmitted(value)) throw new InputError("dealsMissing", { columns: DEAL_COLUMNS });
  return dealsOf(readRange("deals", plainDeals(value)));
}

/** A table of deals as plain cells, cards of pools as text. */
export function plainDeals(value: unknown): unknown {
  const cards = cardsOf(value);
  return cards === null ? value : withPlainCards(value as unknown[][], cards.column);
}

/**
 * The pools that a table of deals names, by their keys in order of first appearance.
 *
 * @param prepared what is made of each before it is simulated
 * @throws CellError #N/A for a card whose pool is not in memory
 */
export function readDealPools(value: unknown, prepared: (pool: Pool) => Pool): ReadonlyMap<string, Pool> {
  const pools = new Map<string, Pool>();
  for (const cell of cardsOf(value)?.cells ?? []) {
    const card = poolOfCard(cell);
    if (card !== null) pools.set(card.key, prepared(card.pool));
  }
  return pools;
}

/** The column of pools and its cells below the heading; null where there is none. */
function cardsOf(value: unknown): { readonly column: number; readonly cells: readonly unknown[] } | null {
  if (!Array.isArray(value)) return null;
  const [headings, ...rows] = value as unknown[][];
  const column = poolColumnOf((headings ?? []).map((cell) => (typeof cell === "string" ? cell : null)));
  return column < 0 ? null : { column, cells: rows.map((row) => row[column]) };
}

/** The table with cards as text. Headings stay as they are. */
function withPlainCards(table: readonly unknown[][], column: number): unknown[][] {
  return table.map((row) => row.map((cell, c) => (c === column ? (plainCard(cell) ?? cell) : cell)));
}

/**
 * Reads deals and their bank in one unit and currency, the bank's.
 *
 * @throws InputError for what readDeals and readBank refuse, for two currencies without a rate, and for relief that cannot be
 * this bank's
 */
export function readDealsAndBank(deals: unknown, bank: unknown): DealsAndBank {
  const [read, own] = [readDeals(deals), readBank(bank)];
  const money = dealsMoney(readRange("deals", plainDeals(deals))[0]!);
  return { bank: own, deals: dealsInBankMoney(read, money, own, bankMoney(readRange("bank", bank))) };
}

/** Says that one of deals and bank names a currency and the other none, so that both are taken to be in it. */
export function warnOfCurrency(call: Call, deals: unknown, bank: unknown): void {
  const { currency } = dealsMoney(readRange("deals", plainDeals(deals))[0]!);
  warnOfSilence(call, "deals", currency, bankMoney(readRange("bank", bank)).currency);
}

/** The same for a bank beside another table, whose name and currency are given. */
export function warnOfSilence(call: Call, table: string, currency: string | null, bank: string | null): void {
  if ((currency === null) === (bank === null)) return;
  const [silent, said] = currency === null ? [table, "bank"] : ["bank", table];
  call.warn(say("currencySilent", { silent: silent!, currency: (currency ?? bank)!, said: said! }));
}

/** Amounts of both in the bank's unit and currency. */
export type DealsAndBank = { readonly deals: readonly RolloverDeal[]; readonly bank: RolloverBank };

/**
 * Reads a bank.
 *
 * @param needed items that the question cannot do without; all three where it is left out
 * @throws InputError for a missing argument, an item that is unknown, given twice or missing, and a value that is no number
 */
export function readBank(value: unknown, needed?: readonly ("RWA" | "CET1" | "MDA")[]): RolloverBank {
  if (isOmitted(value)) throw new InputError("bankMissing");
  return bankOf(readRange("bank", value), needed);
}

/**
 * Reads what a bank says of tax, growth and the standardised approaches.
 *
 * @throws InputError for a missing argument, an item that is unknown or given twice, and a value that is no number
 */
export function readBankEconomics(value: unknown): BankEconomics {
  readBank(value, ["RWA", "CET1"]);
  return bankEconomicsOf(readRange("bank", value));
}
