import { bankOf, DEAL_COLUMNS, dealsOf, InputError, type RolloverBank, type RolloverDeal } from "../../core/index.ts";
import { readRange } from "./ranges.ts";
import { isOmitted } from "./scalars.ts";

/**
 * Reads a table of deals.
 *
 * @throws InputError for a missing argument or column, and for a cell that cannot be read, naming the row
 */
export function readDeals(value: unknown): readonly RolloverDeal[] {
  if (isOmitted(value)) throw new InputError(`deals is missing; it must be a range with ${DEAL_COLUMNS}.`);
  return dealsOf(readRange("deals", value));
}

/**
 * Reads a bank.
 *
 * @throws InputError for a missing argument, an item that is unknown, given twice or missing, and a value that is no number
 */
export function readBank(value: unknown): RolloverBank {
  if (isOmitted(value)) throw new InputError("bank is missing; it must be a range with Item and Value: RWA, CET1, MDA and others."); // prettier-ignore
  return bankOf(readRange("bank", value));
}
