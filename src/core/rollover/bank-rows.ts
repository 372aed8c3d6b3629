import { came, plainWord } from "../cell-words.ts";
import { InputError } from "../domain.ts";
import { isBlank, type Cell } from "../pool/cell.ts";
import { itemNamed, itemsOf, moneyOf, numberOfItem, type BankItem } from "./bank-items.ts";
import { rolloverBank, type RolloverBank } from "./deals.ts";
import type { BankMoney } from "./money.ts";

type Rows = readonly (readonly Cell[])[];

/** Items of the bank with what stands where one is absent; the three without must be given. Assumptions, see the help. */
const ITEMS = {
  RWA: null,
  CET1: null,
  MDA: null,
  "Management target": 0.13,
  "Requirement + P2G": 0.115,
  "Cost of equity": 0.12,
  "Capital ratio": 0.13,
  "Quarterly earnings": 0.0003,
  "Earnings lost": 0.0006,
  Migration: 0.02,
  Lambda: 0.7,
  alpha0: -3.5,
  alpha1: 1.1,
  alpha2: 0.8,
  alpha3: 0,
  beta1: 0.22,
  beta2: 0.18,
} as const;
type Item = keyof typeof ITEMS;
const NUMBERS = Object.keys(ITEMS) as Item[];
const SWITCHES = ["Premium", "Losses"] as const;
/** Items of capital over time and of a deal's economics, which bankEconomicsOf reads. */
export const ECONOMIC_ITEMS = ["Tax", "RWA growth", "IRB shortfall", "S-TREA", "Unit"] as const;
const NAMES = ["Bank", ...NUMBERS, ...SWITCHES, ...ECONOMIC_ITEMS, "Currency", "Rate"];
/** What a roll-over cannot do without. */
const NEEDED: readonly Item[] = NUMBERS.filter((item) => ITEMS[item] === null);
/** Items that are no shares: amounts, and weights that may be of any size. */
const NO_SHARES: readonly Item[] = ["RWA", "CET1", "alpha0", "alpha1", "alpha2", "alpha3", "beta1", "beta2"];

/** True for rows of Item and Value that give what a bank must have. */
export function looksLikeBank(rows: Rows): boolean {
  const named = rows.map(([item]) => itemNamed(String(item ?? ""), NAMES));
  return NEEDED.every((item) => named.includes(item));
}

/**
 * Reads a bank: rows of Item and Value; a third column of notes may follow.
 *
 * @param range with or without a heading row
 * @param needed items that the question cannot do without; another one that is not given reads as 0
 * @returns amounts in millions where their names have a multiple, else as they stand
 * @throws InputError for an item that is unknown, given twice or missing, and a value that is no number
 */
export function bankOf(range: Rows, needed: readonly Item[] = NEEDED): RolloverBank {
  const given = bankItems(range);
  moneyOf(given);
  const number = (item: Item) => {
    if (!given.has(item) && !needed.includes(item)) return ITEMS[item] ?? 0;
    const value = numberOfItem(given, item, NO_SHARES.includes(item) ? undefined : "share");
    if (value !== null) return value;
    if (given.has(item)) throw new InputError("bankItemNoNumber", { item, value: came(given.get(item)!.cell) });
    throw new InputError("bankItemMissing", { item });
  };
  refuseRatio(number("CET1"), number("RWA"));
  const [premium, losses] = SWITCHES.map((name) => isOn(name, given.get(name)?.cell));
  return rolloverBank({
    rwa: number("RWA"),
    cet1: number("CET1"),
    mda: number("MDA"),
    target: number("Management target"),
    requirement: number("Requirement + P2G"),
    costOfEquity: number("Cost of equity"),
    capitalRatio: number("Capital ratio"),
    earnings: number("Quarterly earnings"),
    earningsLost: number("Earnings lost"),
    migration: number("Migration"),
    lambda: number("Lambda"),
    alpha: [number("alpha0"), number("alpha1"), number("alpha2"), number("alpha3")],
    beta: [number("beta1"), number("beta2")],
    premium: premium!,
    losses: losses!,
  });
}

/** No bank works with less; a CET1 so small beside its RWA is a ratio. */
const LEAST_RATIO = 0.001;

function refuseRatio(cet1: number, rwa: number): void {
  if (!(cet1 > 0 && cet1 < 100 && cet1 / rwa < LEAST_RATIO)) return;
  throw new InputError("bankRatio", { cet1, rwa, percent: cet1 < 1 ? cet1 * 100 : cet1 });
}

function isOn(name: string, cell: Cell | undefined): boolean {
  if (cell === undefined || isBlank(cell)) return false;
  const word = plainWord(String(cell));
  if (word === "on" || word === "off") return word === "on";
  throw new InputError("bankSwitch", { item: name, value: came(cell) });
}

/** The items of a bank by their names. */
export function bankItems(range: Rows): ReadonlyMap<string, BankItem> {
  return itemsOf(range, NAMES);
}

/** What a bank says of its amounts: their unit, their currency, and a rate to that of a table beside it. */
export function bankMoney(range: Rows): BankMoney {
  return moneyOf(bankItems(range));
}
