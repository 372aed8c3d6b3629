import { checkAmounts } from "./arguments/structure.ts";
import {
  dealCost,
  dealLoans,
  InputError,
  longestMaturity,
  readStructure,
  runOffYears,
  totalEad,
  USUAL_TERMS,
  type DealCost,
  type DealEconomics,
  type DealLife,
  type Pool,
} from "../core/index.ts";
import { readDealBank, type OwnBank } from "./arguments/deal-bank.ts";
import { readEconomicsRules, type EconomicsRules } from "./arguments/economics-rules.ts";
import { readPool } from "./arguments/pool.ts";
import { replenishmentOf, termsOf } from "./deal-table.ts";
import { noAnswer } from "./result.ts";
import { heldTranches } from "./transfer-deal.ts";

/** The longest exposure that a mismatch of maturities knows, years. */
const LONGEST = 5;

/** A deal's cost with what it was asked by. */
export type AskedCost = {
  readonly cost: DealCost;
  readonly economics: DealEconomics;
  readonly currency: string | null;
  readonly rules: EconomicsRules;
  readonly bank: OwnBank;
  readonly mismatch: DealLife["mismatch"];
};

/** Reads a deal, its bank and its rules, and computes what it costs. */
export function dealCostOf(value: unknown, structure: unknown, given: unknown, ruled: unknown): AskedCost {
  const rules = readEconomicsRules(ruled);
  const { pool } = readPool(value, null);
  if (rules.capital.view === "investor") throw new InputError("viewInvestorCost");
  const { rows, terms, sum } = readStructure(structure);
  checkAmounts(sum, totalEad(pool));
  const bank = readDealBank(given, pool.currency);
  const mismatch = mismatchOf(pool, rules);
  const written = terms ?? USUAL_TERMS;
  const cost = dealCost({
    ...rules,
    pool,
    framework: rules.capital.framework,
    rules: rules.capital,
    loans: dealLoans(pool, runOffYears(pool, rules.legalMaturity, written.replenishmentYears), replenishmentOf(written)), // prettier-ignore
    terms: termsOf({ rows, terms: written }),
    tranches: heldTranches(structure, "originator"),
    mismatch,
    bank,
    shortfall: bank.shortfall,
  });
  const { economics, deal, after } = cost;
  if (economics === null) throw noAnswer("nothingRelieved", { before: deal.before, after });
  return { cost, economics, currency: pool.currency, rules, bank, mismatch };
}

/** Years of protection and pool where the rules say that protection ends before the pool may. */
function mismatchOf(pool: Pool, { protection, poolMaturity }: EconomicsRules): DealLife["mismatch"] {
  if (protection === null) return null;
  const longest = poolMaturity ?? longestMaturity(pool);
  if (longest === Infinity) {
    throw new InputError("poolMaturityMissing");
  }
  return { protection, pool: Math.min(longest, LONGEST) };
}
