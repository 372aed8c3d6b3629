import { check, fraction, InputError } from "../domain.ts";
import type { Dependence } from "../dependence/dependence.ts";

/**
 * What a model of several factors needs to know of a pool, one entry per obligor, columns of shape [n].
 */
export type FactorPortfolio = {
  /** Exposure at default, any one unit, 0 or more; shares of their sum are what counts. */
  readonly ead: Float64Array;
  /** Loss given default, fraction in [0, 1]. */
  readonly lgd: Float64Array;
  /** Default probability to the horizon, fraction in [0, 1]. */
  readonly pd: Float64Array;
  readonly dependence: Dependence;
};

/**
 * Checks the columns of a portfolio.
 *
 * @throws InputError naming the column, the entry and what is allowed
 */
export function factorPortfolio(columns: FactorPortfolio): FactorPortfolio {
  const { ead, lgd, pd, dependence } = columns;
  check("DF", dependence.df, { words: "above 2", holds: (x) => x > 2 });
  for (let i = 0; i < ead.length; i++) {
    check(`EAD of obligor ${i + 1}`, ead[i]!, { words: "0 or more", holds: (x) => x >= 0 && x < Infinity });
    check(`LGD of obligor ${i + 1}`, lgd[i]!, fraction);
    check(`PD of obligor ${i + 1}`, pd[i]!, fraction);
    check(`Own part of obligor ${i + 1}`, dependence.own[i]!, {
      words: "above 0 and at most 1",
      holds: (x) => x > 0 && x <= 1,
    });
  }
  if (!(ead.reduce((sum, x) => sum + x, 0) > 0)) throw new InputError("The pool's EAD sums to 0; it must be above 0.");
  return columns;
}

/** How a sampled law is drawn. */
export type Sampling = {
  /** Conditional laws at most. */
  readonly paths: number;
  /** Relative standard error of the tails that is small enough; the drawing stops there. 0 draws all paths. */
  readonly precision: number;
  /** What the user calls the seed, and the whole number of 32 bits that drawings start from. */
  readonly seed: number | string;
  readonly state: number;
};
