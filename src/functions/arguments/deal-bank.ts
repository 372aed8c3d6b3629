import { bankMoney, rateBetween, type DealBank } from "../../core/index.ts";
import { readRange } from "./ranges.ts";
import { readBank, readBankEconomics } from "./rollover-tables.ts";

/** The bank that buys protection, its amounts in currency. */
export type OwnBank = DealBank & {
  /** What CET1 is short of for expected loss beyond provisions. */
  readonly shortfall: number;
  /** RWEA of all the bank by the standardised approaches; null where none is given. */
  readonly standardisedRwea: number | null;
};

/**
 * Reads a bank for a deal's economics, its amounts in the tape's currency: by its item Unit, and by Rate where the bank is in
 * another currency.
 *
 * @param currency of the tape; null where it names none
 * @throws InputError for what cannot be read, and for two currencies without a rate
 */
export function readDealBank(value: unknown, currency: string | null): OwnBank {
  const { cet1, rwa, target, costOfEquity } = readBank(value, ["RWA", "CET1"]);
  const { tax, shortfall, standardisedRwea, unit: own } = readBankEconomics(value);
  const unit = own * rateBetween("pool", currency, bankMoney(readRange("bank", value)));
  return {
    cet1: cet1 * unit,
    rwa: rwa * unit,
    target,
    costOfEquity,
    tax,
    shortfall: shortfall * unit,
    standardisedRwea: standardisedRwea === null ? null : standardisedRwea * unit,
  };
}
