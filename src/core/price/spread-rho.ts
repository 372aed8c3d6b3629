import { check, fraction, interval } from "../domain.ts";
import type { Kernel } from "../kernel.ts";
import { rhosAt, type ImpliedRho } from "../loss/implied-rho.ts";
import { expectedTrancheLoss } from "../loss/measures.ts";
import { oneFactorLossFor } from "../loss/one-factor.ts";
import { commonLoading, oneFactorPortfolio } from "../loss/portfolio.ts";
import { tranche } from "../tranche/tranche.ts";
import { discountCurve } from "./discount.ts";
import { fairSpread, premiumLegs, quarterlyPeriods } from "./legs.ts";

/** Which asset correlation makes a spread fair. Columns of shape [n]. */
export type SpreadRhoQuestion = {
  readonly ead: Float64Array;
  /** Obligors of each row, whose EAD is their sum; absent where every row is one. */
  readonly count?: Float64Array;
  readonly lgd: Float64Array;
  /** Default probabilities to the end of each quarter, the last of them the horizon. */
  readonly pds: readonly Float64Array[];
  readonly horizon: number;
  /** Degrees of freedom of the t copula; Infinity is the Gaussian one. */
  readonly df: number;
  readonly attachment: number;
  readonly detachment: number;
  /** Spread wanted, decimal a year. */
  readonly target: number;
  /** Whether premium runs up to a loss. */
  readonly accrual: boolean;
  /** Continuous rate, decimal a year. */
  readonly rate: number;
  /** Paid at the start beside the spread, fraction of the tranche's notional. */
  readonly upfront: number;
};

/** Looks at the curve, its humps and its roots, roughly. */
const EVALUATIONS = 45;

/**
 * Implied correlation of a tranche's quote: a spread paid quarterly, and what is paid at the start beside it. That of an
 * equity tranche is a base correlation.
 *
 * @returns the roots, 0, 1 or 2 of them, and the spreads that any rho can reach
 * @throws InputError for a target outside [0, 1] or bad columns
 */
export function spreadRho(question: SpreadRhoQuestion, kernel: Kernel, report: (share: number) => void): ImpliedRho {
  const { ead, count, lgd, pds, df, horizon, attachment, detachment, target, accrual, rate, upfront } = question;
  check("target", target, fraction);
  check("Upfront", upfront, interval(-1, 1));
  const slice = tranche(attachment, detachment);
  const periods = quarterlyPeriods(horizon, discountCurve([[0, rate]]));
  let done = 0;
  return rhosAt((rho) => {
    report(Math.min(0.99, ++done / EVALUATIONS));
    const loading = commonLoading(rho, ead.length);
    const losses = pds.map((pd) => {
      const law = oneFactorLossFor(slice, oneFactorPortfolio({ ead, count, lgd, pd, loading, df }), kernel);
      return expectedTrancheLoss(law, slice);
    });
    const legs = premiumLegs(losses, periods);
    return fairSpread({ ...legs, protection: legs.protection - upfront }, accrual);
  }, target);
}
