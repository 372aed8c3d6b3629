import { check, fraction, InputError, nonNegative, positive } from "../domain.ts";
import { totalEad, type Pool } from "../pool/pool.ts";
import { openDeal } from "../waterfall/deal-path.ts";
import { soldShare } from "../tranche/holder.ts";
import type { DealLoans } from "../waterfall/loans.ts";
import type { Terms } from "../waterfall/terms.ts";
import { dealCapital } from "./deal-capital.ts";
import type { DealBank } from "./deal-economics.ts";
import type { DealRules, HeldTranche } from "./deal-rules.ts";
import type { Framework } from "./frameworks.ts";
import { mismatchedRwea } from "./maturity-mismatch.ts";
import { poolCapital } from "./pool-capital.ts";
import { trancheMaturity } from "./tranche-maturity.ts";

/** A tranche below this, fraction of the initial pool, is repaid. */
const NOTHING = 1e-12;
/** The shortest protection and pool that a mismatch is looked at for, years. */
const SHORTEST = 0.25;

/** A deal whose cost is followed while its pool runs off. */
export type DealLife = {
  readonly pool: Pool;
  readonly framework: Framework;
  readonly loans: DealLoans;
  readonly terms: Terms;
  /** From the first loss up, tiling [0, 1]; each keeps its rating while the deal runs. */
  readonly tranches: readonly HeldTranche[];
  /** Rules at closing; the tranche maturity follows the legal maturity, years at closing. */
  readonly rules: DealRules;
  readonly legalMaturity: number;
  /** Years that protection and pool have at closing; null where they end together. */
  readonly mismatch: { readonly protection: number; readonly pool: number } | null;
  /** What investors' notes earn on their own, decimal a year. */
  readonly collateralYield: number;
  /** Amounts: fees a year, and the cost at closing. */
  readonly fees: number;
  readonly upfront: number;
  /** Years that the upfront cost is spread over, at most until the deal ends; null takes those. */
  readonly life: number | null;
  readonly bank: DealBank;
};

/** A deal at the start of a payment period. Amounts in the pool's currency. */
export type LifePeriod = {
  readonly years: number;
  readonly pool: number;
  readonly protected: number;
  readonly before: number;
  readonly after: number;
  readonly capitalReleased: number;
  /** What investors are paid, and all that the deal costs, a year. */
  readonly premium: number;
  readonly cost: number;
  readonly costOfCapital: number;
};

/** What a deal costs from closing to its end. */
export type LifeCost = {
  readonly periods: readonly LifePeriod[];
  /** Years until the deal ends by run-off, call or the end of the years that are looked at. */
  readonly ends: number;
  /** Years that the upfront cost is spread over. */
  readonly spreadOver: number;
  /** Costs of all periods over the capital that they release; Infinity where they release none in all. */
  readonly average: number;
  /** Years until a period's cost of capital first reaches the cost of equity; Infinity where it never does. */
  readonly breakEven: number;
  /** Weighted life of what is protected, years. */
  readonly protectedLife: number;
};

/**
 * Follows cost and released capital through a run-off without losses: each loan repays by its contract, tranches by the
 * deal's rule, and the capital of what is left is computed anew at each payment date, PDs and LGDs as they are.
 *
 * @throws InputError for a protected tranche without a spread, a deal that protects nothing, and tranches that leave a gap
 * @source definition of ours: cost of capital = (premium + fees + upfront / life) / (relief x target)
 */
export function costThroughLife(deal: DealLife): LifeCost {
  checkLife(deal);
  const stages = stagesOf(deal);
  const ends = stages.at(-1)!.ends;
  const spreadOver = Math.min(deal.life ?? ends, ends);
  const periods = stages.map((stage) => periodOf(deal, stage, spreadOver));
  const years = stages.map(({ years: from, ends: to }) => to - from);
  const over = (of: (period: LifePeriod) => number) => periods.reduce((sum, one, p) => sum + of(one) * years[p]!, 0);
  const dear = periods.find(({ costOfCapital }) => !(costOfCapital < deal.bank.costOfEquity));
  return {
    periods,
    ends,
    spreadOver,
    average: priceOf(over(({ cost }) => cost), over(({ capitalReleased }) => capitalReleased)), // prettier-ignore
    breakEven: dear?.years ?? Infinity,
    protectedLife: over((one) => one.protected) / periods[0]!.protected,
  };
}

/** Cost over capital; Infinity where no capital is released. */
function priceOf(cost: number, released: number): number {
  return released > 0 ? cost / released : Infinity;
}

/** What is outstanding between two payment dates, fractions of the initial pool; years since closing. */
type Stage = { readonly years: number; readonly ends: number; readonly month: number; readonly left: Float64Array };

/** The payment periods until everything is repaid or called. */
function stagesOf({ terms, loans }: DealLife): readonly Stage[] {
  const { principal } = openDeal(terms, loans)([]);
  const n = terms.tranches.length;
  const length = 12 / terms.paymentsAYear;
  const left = Float64Array.from(terms.tranches, ({ slice }) => slice.detachment - slice.attachment);
  const stages: Stage[] = [];
  for (let p = 0; p * n < principal.length && left.some((x) => x > NOTHING); p++) {
    const last = Math.min((p + 1) * length, loans.months);
    stages.push({ years: (p * length) / 12, ends: last / 12, month: p * length, left: left.slice() });
    for (let k = 0; k < n; k++) left[k] = left[k]! - principal[p * n + k]!;
  }
  return stages;
}

function periodOf(deal: DealLife, { years, ends, month, left }: Stage, spreadOver: number): LifePeriod {
  const { terms, bank, fees, upfront, collateralYield, legalMaturity } = deal;
  const pool = agedPool(deal, month);
  const capital = poolCapital(pool, deal.framework);
  const initial = totalEad(deal.pool);
  const maturity = trancheMaturity(legalMaturity - years, []);
  const rules = { ...deal.rules, maturity, excessSpread: (deal.rules.excessSpread * capital.ead) / initial };
  const { before, after } = dealCapital(capital, standing(deal, left), rules);
  const matched = afterMismatch(deal, { deal: after, pool: before }, years);
  const sold = terms.tranches.map(
    (tranche, k) => soldShare(tranche.investorShare, terms.verticalSlice) * left[k]! * initial,
  );
  const premium = terms.tranches.reduce((sum, { spread }, k) => sum + (sold[k]! > 0 ? (spread - collateralYield) * sold[k]! : 0), 0); // prettier-ignore
  const capitalReleased = bank.target * (before - matched);
  const spread = Math.max(Math.min(ends, spreadOver) - years, 0) / (ends - years);
  const cost = premium + fees + (spread * upfront) / spreadOver;
  return {
    years,
    pool: capital.ead,
    protected: sold.reduce((sum, x) => sum + x, 0),
    before,
    after: matched,
    capitalReleased,
    premium,
    cost,
    costOfCapital: priceOf(cost, capitalReleased),
  };
}

/** What is left of each obligor's loan after some months, with the years that it has left. */
function agedPool({ pool, loans }: DealLife, month: number): Pool {
  const { schedule, owed, maturity } = loans;
  const left = maturity.map((years) => Math.max(years - month / 12, 0));
  return {
    ...pool,
    ead: pool.ead.map((ead, i) => ead * owed[schedule[i]!]![month]!),
    maturity: pool.maturity.map((term, i) => Math.min(term, left[i]!)),
  };
}

/** The tranches that are left, from the first loss up, as points of what is left of the pool. */
function standing({ terms, tranches: rated }: DealLife, left: Float64Array): readonly HeldTranche[] {
  const total = left.reduce((sum, x) => sum + x, 0);
  const alive = terms.tranches
    .map((tranche, k) => ({ tranche, step: rated[k]!.step ?? null, left: left[k]! }))
    .filter(({ left: x }) => x > NOTHING);
  let below = 0;
  return alive.map(({ tranche, step, left: x }, k) => {
    const attach = below / total;
    below += x;
    const detach = k === alive.length - 1 ? 1 : below / total;
    return {
      name: tranche.name,
      attach,
      detach,
      held: 1 - soldShare(tranche.investorShare, terms.verticalSlice),
      step,
    };
  });
}

function afterMismatch({ mismatch }: DealLife, rwea: { deal: number; pool: number }, years: number): number {
  if (mismatch === null) return rwea.deal;
  const [protection, pool] = [mismatch.protection - years, mismatch.pool - years];
  if (pool <= SHORTEST) return rwea.deal;
  return protection < SHORTEST ? rwea.pool : mismatchedRwea(rwea, protection, pool);
}

function checkLife({ terms, life, fees, upfront, collateralYield }: DealLife): void {
  const sold = terms.tranches.filter((tranche) => soldShare(tranche.investorShare, terms.verticalSlice) > 0);
  if (sold.length === 0) throw new InputError("nothingSold");
  const unpriced = sold.find(({ spread }) => spread !== spread);
  if (unpriced !== undefined) throw new InputError("soldWithoutSpread", { name: unpriced.name });
  check("Running fees", fees, nonNegative);
  check("Upfront", upfront, nonNegative);
  check("Collateral yield", collateralYield, fraction);
  if (life !== null) check("Life", life, positive);
}
