import {
  bankMoney,
  bankOf,
  dealsInBankMoney,
  dealsMoney,
  dealsOf,
  moneyTogether,
  type Money,
  type RolloverBank,
  type RolloverDeal,
} from "../../core/index.ts";
import type { Source } from "./rollover-state.ts";

/** Deals and their bank in one unit and currency, and what that is called, such as USD m; blank where neither says. */
export type RolloverTables = {
  readonly deals: readonly RolloverDeal[];
  readonly bank: RolloverBank;
  readonly unit: string;
};

/**
 * Reads deals and bank as formulas read them.
 *
 * @throws InputError for what cannot be read, two currencies without a rate, and relief that cannot be this bank's
 */
export function rolloverTables(deals: Source, bank: Source): RolloverTables {
  const [of, rows] = [deals.content.values, bank.content.values];
  const [read, own] = [dealsOf(of), bankOf(rows)];
  const [money, ofBank] = [dealsMoney(of[0] ?? []), bankMoney(rows)];
  return {
    deals: dealsInBankMoney(read, money, own, ofBank),
    bank: own,
    unit: moneyWords(moneyTogether(money, ofBank)),
  };
}

const MULTIPLES: Readonly<Record<number, string>> = { 1e3: "k", 1e6: "m", 1e9: "bn" };

function moneyWords({ unit, currency }: Money): string {
  const multiple = unit === null || unit === 1 ? "" : (MULTIPLES[unit] ?? `× ${unit}`);
  return [currency ?? "", multiple].filter((word) => word !== "").join(" ");
}
