import {
  costThroughLife,
  dealEconomics,
  dealLoans,
  expectedLossRelief,
  InputError,
  mismatchedRwea,
  type DealCapital,
  type DealEconomics,
  type DealLife,
  type LifeCost,
  type Pool,
  type PoolCapital,
} from "../core/index.ts";
import { USUAL_TERMS } from "./arguments/deal-terms.ts";
import { readEconomicsRules, type EconomicsRules } from "./arguments/economics-rules.ts";
import { readPool } from "./arguments/pool.ts";
import { readDealBank, type OwnBank } from "./arguments/deal-bank.ts";
import { readStructure } from "./arguments/structure.ts";
import { replenishmentOf, termsOf } from "./deal-table.ts";
import { noAnswer } from "./result.ts";
import { transferOf } from "./transfer-tables.ts";

/** The longest exposure that a mismatch of maturities knows, years. */
const LONGEST = 5;

/** A deal with what it costs, at closing and through its life. Amounts in the tape's currency. */
export type DealCost = {
  readonly pool: PoolCapital;
  readonly currency: string | null;
  readonly deal: DealCapital;
  readonly rules: EconomicsRules;
  readonly bank: OwnBank;
  /** RWEA after the mismatch of maturities. */
  readonly after: number;
  readonly mismatch: DealLife["mismatch"];
  readonly expectedLossRelief: number;
  /** Years that the upfront cost is spread over at closing. */
  readonly life: number;
  readonly found: DealEconomics;
  readonly through: LifeCost;
};

/** Reads a deal, its bank and its rules, and computes what it costs. */
export function dealCostOf(pool: unknown, structure: unknown, bank: unknown, given: unknown): DealCost {
  const rules = readEconomicsRules(given);
  const { pool: capital, deal } = transferOf(pool, structure, given);
  const tape = readPool(pool, null).pool;
  const own = readDealBank(bank);
  const mismatch = mismatchOf(tape, rules);
  const through = costThroughLife(lifeOf(tape, structure, { rules, mismatch, bank: own }));
  const rwea = { deal: deal.after, pool: deal.before };
  const after = mismatch === null ? deal.after : mismatchedRwea(rwea, mismatch.protection, mismatch.pool);
  if (after >= deal.before)
    throw noAnswer(`The deal relieves nothing: RWEA is ${deal.before} before and ${after} after.`);
  const first = through.periods[0]!;
  const life = rules.life ?? through.ends;
  const relieved = expectedLossRelief(own.shortfall, capital.expectedLoss, rules.provisions);
  const found = dealEconomics(
    { before: deal.before, after, expectedLossRelief: relieved },
    {
      notional: first.protected,
      premium: first.premium,
      fees: rules.fees,
      upfront: rules.upfront,
      life,
      expectedLoss: rules.expectedLoss,
    },
    own,
  );
  return { pool: capital, currency: tape.currency, deal, rules, bank: own, after, mismatch, expectedLossRelief: relieved, life, found, through }; // prettier-ignore
}

/** A deal whose cost is followed until its last loan is due, or its legal maturity. */
function lifeOf(
  pool: Pool,
  structure: unknown,
  asked: { readonly rules: EconomicsRules; readonly mismatch: DealLife["mismatch"]; readonly bank: OwnBank },
): DealLife {
  const { rules, mismatch, bank } = asked;
  const { rows, terms } = readStructure(structure);
  const written = terms ?? USUAL_TERMS;
  const longest = pool.maturity.reduce((most, years) => Math.max(most, years), 0) + written.replenishmentYears;
  const horizon = Math.ceil(12 * Math.min(longest, rules.legalMaturity) - 1e-9) / 12;
  return {
    pool,
    framework: rules.capital.framework,
    loans: dealLoans(pool, horizon, replenishmentOf(written)),
    terms: termsOf({ rows, terms: written }),
    rules: rules.capital,
    legalMaturity: rules.legalMaturity,
    mismatch,
    collateralYield: rules.collateralYield,
    fees: rules.fees,
    upfront: rules.upfront,
    life: rules.life,
    target: bank.target,
    costOfEquity: bank.costOfEquity,
  };
}

/** Years of protection and pool where the rules say that protection ends before the pool may. */
function mismatchOf(pool: Pool, { protection, poolMaturity }: EconomicsRules): DealLife["mismatch"] {
  if (protection === null) return null;
  const longest = poolMaturity ?? pool.maturity.reduce((most, years) => Math.max(most, years), 0);
  if (longest === Infinity) {
    throw new InputError("Protection maturity of rules is given and the tape has exposures without a maturity; add Pool maturity to rules."); // prettier-ignore
  }
  return { protection, pool: Math.min(longest, LONGEST) };
}
