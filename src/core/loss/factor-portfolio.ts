import { check, fraction, InputError } from "../domain.ts";
import type { Dependence } from "../dependence/dependence.ts";
import { say } from "../sentences/said.ts";

/**
 * What a model of several factors needs to know of a pool, one entry per obligor, columns of shape [n].
 */
export type FactorPortfolio = {
  /** Exposure at default, any one unit, 0 or more; shares of their sum are what counts. */
  readonly ead: Float64Array;
  /** Obligors of each row, which default each by itself; absent where every row is one. A row's EAD is their sum. */
  readonly count?: Float64Array;
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
  check("DF", dependence.df, { words: say("aboveTwo"), holds: (x) => x > 2 });
  for (let i = 0; i < ead.length; i++) {
    check(say("columnOfObligor", { column: "EAD", obligor: i + 1 }), ead[i]!, {
      words: say("nonNegative"),
      holds: (x) => x >= 0 && x < Infinity,
    });
    check(say("columnOfObligor", { column: "LGD", obligor: i + 1 }), lgd[i]!, fraction);
    check(say("columnOfObligor", { column: "PD", obligor: i + 1 }), pd[i]!, fraction);
    check(say("ownPart", { obligor: i + 1 }), dependence.own[i]!, {
      words: say("aboveZeroAtMostOne"),
      holds: (x) => x > 0 && x <= 1,
    });
  }
  if (!(ead.reduce((sum, x) => sum + x, 0) > 0)) throw new InputError("poolWithoutEad");
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
