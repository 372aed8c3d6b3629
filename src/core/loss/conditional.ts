import { studentTQuantile } from "../numeric/student-t.ts";
import { tabulatedNormalCdf } from "../numeric/normal-table.ts";
import type { OneFactorPortfolio } from "./portfolio.ts";

/**
 * Default probabilities of some names given the factor. Names of one PD and one loading form a grade and share theirs:
 * the normal cdf at intercept - slope z, both of shape [g].
 */
export type ConditionalPd = {
  readonly intercept: Float64Array;
  readonly slope: Float64Array;
  /** Grade of each name, shape [n], and number of names in each grade, shape [g]. */
  readonly grade: Int32Array;
  readonly size: Int32Array;
};

/**
 * Prepares the names' conditional default probabilities; |loading| of 1 gives an infinite slope, a step. Under a t copula
 * they are those given S = df as well.
 */
export function conditionalPd(portfolio: OneFactorPortfolio, names: Int32Array): ConditionalPd {
  const { pd, loading, df } = portfolio;
  const first: number[] = [];
  const size: number[] = [];
  const known = new Map<number, Map<number, number>>();
  const grade = Int32Array.from(names, (name) => {
    let ofLoading = known.get(loading[name]!);
    if (ofLoading === undefined) known.set(loading[name]!, (ofLoading = new Map<number, number>()));
    let g = ofLoading.get(pd[name]!);
    if (g === undefined) {
      g = first.push(name) - 1;
      size.push(0);
      ofLoading.set(pd[name]!, g);
    }
    size[g] = size[g]! + 1;
    return g;
  });
  const own = first.map((name) => Math.sqrt((1 - loading[name]!) * (1 + loading[name]!)));
  const intercept = first.map((name, g) => studentTQuantile(pd[name]!, df) / (own[g]! || 1));
  const slope = first.map((name, g) => loading[name]! / own[g]!);
  return {
    intercept: Float64Array.from(intercept),
    slope: Float64Array.from(slope),
    grade,
    size: Int32Array.from(size),
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
