import type { DealBank } from "../../core/index.ts";
import { readBank, readBankEconomics } from "./rollover-tables.ts";

/** The bank that buys protection, its amounts in currency. */
export type OwnBank = DealBank & {
  /** What CET1 is short of for expected loss beyond provisions. */
  readonly shortfall: number;
  /** RWEA of all the bank by the standardised approaches; null where none is given. */
  readonly standardisedRwea: number | null;
};

/** Reads a bank for a deal's economics; its item Unit says what one of its amounts is in the tape's currency. */
export function readDealBank(value: unknown): OwnBank {
  const { cet1, rwa, target, costOfEquity } = readBank(value);
  const { tax, shortfall, standardisedRwea, unit } = readBankEconomics(value);
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
