import { check, fraction, InputError, interval, wholeNumber } from "../domain.ts";
import { MOST_OBLIGORS } from "../pool/counts.ts";
import { say } from "../sentences/said.ts";

/**
 * What a one-factor model needs to know of a pool, one entry per obligor, or per row of equal ones; columns of shape [n].
 * Obligor i defaults when (loading_i Z + sqrt(1 - loading_i^2) e_i) / sqrt(S / df), S chi-square with df degrees and one for
 * all, is at most the t quantile of pd_i; under the Gaussian copula there is no divisor and the quantile is the normal one.
 */
export type OneFactorPortfolio = {
  /** Exposure at default, any one unit, 0 or more; shares of their sum are what counts. A row's is the sum over its obligors. */
  readonly ead: Float64Array;
  /** Obligors of each row, which default each by itself; absent where every row is one. */
  readonly count?: Float64Array;
  /** Loss given default, fraction in [0, 1]. */
  readonly lgd: Float64Array;
  /** Default probability to the horizon, fraction in [0, 1]. */
  readonly pd: Float64Array;
  /** Factor loading in [-1, 1]; its square is the asset correlation. */
  readonly loading: Float64Array;
  /** Degrees of freedom of the t copula, above 2; Infinity is the Gaussian copula. */
  readonly df: number;
};

/**
 * Checks the columns of a portfolio.
 *
 * @param columns ead (currency), lgd, pd (fractions) and loading, each of shape [n], n >= 1; df, Gaussian if left out
 * @throws InputError naming the column, the entry and what is allowed
 */
export function oneFactorPortfolio(columns: {
  readonly ead: ArrayLike<number>;
  readonly lgd: ArrayLike<number>;
  readonly pd: ArrayLike<number>;
  readonly loading: ArrayLike<number>;
  readonly df?: number;
  readonly count?: ArrayLike<number> | undefined;
}): OneFactorPortfolio {
  const { ead, lgd, pd, loading, df = Infinity, count } = columns;
  if (ead.length === 0) throw new InputError("poolEmpty");
  for (const [name, column] of [
    ["LGD", lgd],
    ["PD", pd],
    ["loading", loading],
  ] as const) {
    if (column.length !== ead.length) {
      throw new InputError("columnLength", { name, count: column.length, wanted: ead.length });
    }
  }
  check("DF", df, { words: say("aboveTwo"), holds: (x) => x > 2 });
  let total = 0;
  for (let i = 0; i < ead.length; i++) {
    check(say("columnOfObligor", { column: "EAD", obligor: i + 1 }), ead[i]!, {
      words: say("nonNegative"),
      holds: (x) => x >= 0 && x < Infinity,
    });
    check(say("columnOfObligor", { column: "LGD", obligor: i + 1 }), lgd[i]!, fraction);
    check(say("columnOfObligor", { column: "PD", obligor: i + 1 }), pd[i]!, fraction);
    check(say("loadingOfObligor", { obligor: i + 1 }), loading[i]!, interval(-1, 1));
    if (count !== undefined) {
      check(say("obligorsOfRow", { row: i + 1 }), count[i]!, wholeNumber(1, MOST_OBLIGORS));
    }
    total += ead[i]!;
  }
  if (!(total > 0)) throw new InputError("poolWithoutEad");
  return {
    ead: Float64Array.from(ead),
    lgd: Float64Array.from(lgd),
    pd: Float64Array.from(pd),
    loading: Float64Array.from(loading),
    df,
    ...(count === undefined ? {} : { count: Float64Array.from(count) }),
  };
}

/**
 * One loading for all obligors.
 *
 * @param rho asset correlation in [0, 1]
 * @param n number of obligors
 * @returns sqrt(rho), shape [n]
 */
export function commonLoading(rho: number, n: number): Float64Array {
  check("rho", rho, fraction);
  return new Float64Array(n).fill(Math.sqrt(rho));
}
