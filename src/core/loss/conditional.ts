import { studentTQuantile } from "../numeric/student-t.ts";
import { tabulatedNormalCdf } from "../numeric/normal-table.ts";
import type { OneFactorPortfolio } from "./portfolio.ts";

/**
 * Default probabilities of the grades of a pool given the factor: the normal cdf at intercept - slope z, both of shape [g].
 */
export type ConditionalPd = { readonly intercept: Float64Array; readonly slope: Float64Array };

/**
 * Prepares the grades' conditional default probabilities; |loading| of 1 gives an infinite slope, a step. Under a t copula
 * they are those given S = df as well.
 *
 * @param first a row of each grade, shape [g]
 */
export function conditionalPd({ pd, loading, df }: OneFactorPortfolio, first: Int32Array): ConditionalPd {
  const own = Float64Array.from(first, (i) => Math.sqrt((1 - loading[i]!) * (1 + loading[i]!)));
  return {
    intercept: own.map((weight, g) => studentTQuantile(pd[first[g]!]!, df) / (weight || 1)),
    slope: own.map((weight, g) => loading[first[g]!]! / weight),
  };
}

/**
 * Fills pd with the default probabilities given factor value z.
 *
 * @param z factor value; low z is bad for positive loadings
 * @param pd shape [g], written
 * @source O. Vasicek (2002), Loan portfolio value
 */
export function fillConditionalPd({ intercept, slope }: ConditionalPd, z: number, pd: Float64Array): void {
  for (let g = 0; g < pd.length; g++) {
    const b = slope[g]!;
    if (b === Infinity) pd[g] = z <= intercept[g]! ? 1 : 0;
    else if (b === -Infinity) pd[g] = -z <= intercept[g]! ? 1 : 0;
    else pd[g] = tabulatedNormalCdf(intercept[g]! - b * z);
  }
}
