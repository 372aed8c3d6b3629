import { check, fraction, interval, nonNegative, positive, type Domain } from "../domain.ts";
import { type Cell } from "../pool/cell.ts";
import { moneyOf, numberOfItem } from "./bank-items.ts";
import { bankItems, type ECONOMIC_ITEMS } from "./bank-rows.ts";
import { say } from "../sentences/said.ts";

type Item = (typeof ECONOMIC_ITEMS)[number];

/** What a bank's table says beyond the roll-over. Amounts in the bank's currency unit. */
export type BankEconomics = {
  /** Share of costs that tax takes back; 0 where none is given. */
  readonly tax: number;
  /** Growth of RWA without deals, a year; 0 where none is given. */
  readonly growth: number;
  /** What CET1 is short of for expected loss beyond provisions; 0 where none is given. */
  readonly shortfall: number;
  /** RWEA of all the bank by the standardised approaches; null where none is given. */
  readonly standardisedRwea: number | null;
  /** What one of the table's amounts is in currency: 1,000,000 where they are millions; 1 where none is given. */
  readonly unit: number;
};

/**
 * Reads the economics of a bank from rows of Item and Value.
 *
 * @throws InputError for an item that is unknown or given twice, and a value that is no number or outside its domain
 */
export function bankEconomicsOf(range: readonly (readonly Cell[])[]): BankEconomics {
  const given = bankItems(range);
  const number = (item: Item, domain: Domain): number | null => {
    const value = numberOfItem(given, item, domain.measure);
    if (value !== null) check(say("ofBank", { item }), value, domain);
    return value;
  };
  return {
    tax: number("Tax", fraction) ?? 0,
    growth: number("RWA growth", { ...interval(-0.5, 1), measure: "share" }) ?? 0,
    shortfall: number("IRB shortfall", nonNegative) ?? 0,
    standardisedRwea: number("S-TREA", nonNegative),
    unit: number("Unit", positive) ?? moneyOf(given).unit ?? 1,
  };
}
