import { longestMaturity } from "../pool/horizon.ts";
import type { Pool } from "../pool/pool.ts";
import { costThroughLife, type DealLife, type LifeCost } from "./cost-through-life.ts";
import { dealCapital, type DealCapital } from "./deal-capital.ts";
import { dealEconomics, expectedLossRelief, type DealEconomics } from "./deal-economics.ts";
import { mismatchedRwea } from "./maturity-mismatch.ts";
import { poolCapital, type PoolCapital } from "./pool-capital.ts";

/** A deal, what it costs and the bank that pays. Amounts in the pool's currency. */
export type DealCostQuestion = DealLife & {
  /** What the bank's CET1 is short of for expected loss beyond provisions, and the pool's part of the provisions. */
  readonly shortfall: number;
  readonly provisions: number;
  /** Expected loss that investors take over, a year; null where none is given. */
  readonly expectedLoss: number | null;
  /** The same as a share of the protected notional; null where none is given. */
  readonly expectedLossShare?: number | null;
};

/** What a deal costs at closing and through its life. */
export type DealCost = {
  readonly pool: PoolCapital;
  readonly deal: DealCapital;
  /** RWEA after, with the mismatch of maturities. */
  readonly after: number;
  readonly expectedLossRelief: number;
  /** Years that the upfront cost is spread over at closing. */
  readonly life: number;
  /** Expected loss that investors take over, a year; null where none is given. */
  readonly transferred: number | null;
  /** Null where the deal relieves nothing. */
  readonly economics: DealEconomics | null;
  readonly through: LifeCost;
};

/**
 * Capital of a deal, what it costs, and both through its life.
 *
 * @throws InputError for tranches that leave a gap, a deal that protects nothing, and values outside their domains
 * @source definition of ours, not law, over the rules of each part
 */
export function dealCost(question: DealCostQuestion): DealCost {
  const { mismatch, bank, fees, upfront, expectedLoss } = question;
  const pool = poolCapital(question.pool, question.framework);
  const deal = dealCapital(pool, question.tranches, question.rules);
  const through = costThroughLife(question);
  const rwea = { deal: deal.after, pool: deal.before };
  const after = mismatch === null ? deal.after : mismatchedRwea(rwea, mismatch.protection, mismatch.pool);
  const relieved = expectedLossRelief(question.shortfall, pool.expectedLoss, question.provisions);
  const life = question.life ?? through.ends;
  const { premium, protected: notional } = through.periods[0]!;
  const effect = { before: deal.before, after, expectedLossRelief: relieved };
  const { expectedLossShare: share = null } = question;
  const transferred = share === null ? expectedLoss : share * notional;
  const cost = { notional, premium, fees, upfront, life, expectedLoss: transferred };
  const economics = after < deal.before ? dealEconomics(effect, cost, bank) : null;
  return { pool, deal, after, expectedLossRelief: relieved, life, transferred, economics, through };
}

/**
 * Years that a run-off is followed: until the last loan is due or the legal maturity, in whole months.
 *
 * @param replenishment years in which loans are replaced
 */
export function runOffYears(pool: Pool, legalMaturity: number, replenishment: number): number {
  return Math.ceil(12 * Math.min(longestMaturity(pool) + replenishment, legalMaturity) - 1e-9) / 12;
}
