import { conditionalPd, type ConditionalPd } from "./conditional.ts";
import type { Losses } from "./grid.ts";
import type { OneFactorPortfolio } from "./portfolio.ts";

/** Powers of losses, summed over the names of each grade: six a grade, first to sixth, shape [6 g]. */
export type PowerSums = Float64Array;

/** The names that may default: n names in g grades, given the factor. */
export type FactorModel = {
  readonly pd: ConditionalPd;
  /** Degrees of freedom of the t copula; Infinity is the Gaussian one. */
  readonly df: number;
  /** Losses of the names, fractions of pool EAD, shape [n]. */
  readonly severity: Float64Array;
  readonly powers: PowerSums;
};

/** The model of a portfolio's uncertain names. */
export function factorModel(portfolio: OneFactorPortfolio, { names, severity }: Losses): FactorModel {
  const pd = conditionalPd(portfolio, names);
  return { pd, df: portfolio.df, severity, powers: powerSums(pd, severity, 1) };
}

/**
 * Sums the powers of the names' losses by grade; cumulants of the pool's conditional loss are cut from them.
 *
 * @param model grades of n names
 * @param losses of the names, shape [n]
 * @param unit that the losses are measured in
 */
export function powerSums({ grade, size }: ConditionalPd, losses: Float64Array, unit: number): PowerSums {
  const sums = new Float64Array(6 * size.length);
  for (let i = 0; i < losses.length; i++) {
    const s = losses[i]! / unit;
    const first = 6 * grade[i]!;
    let power = 1;
    for (let k = first; k < first + 6; k++) {
      power *= s;
      sums[k] = sums[k]! + power;
    }
  }
  return sums;
}
