import { normalQuantile } from "../numeric/normal.ts";
import { tabulatedNormalCdf } from "../numeric/normal-table.ts";
import type { OneFactorPortfolio } from "./portfolio.ts";

/**
 * Default probabilities of some names given the factor, as the normal cdf at intercept - slope z. Names of one grade and
 * one loading share theirs: first[i] is the first name like name i.
 */
export type ConditionalPd = {
  readonly intercept: Float64Array;
  readonly slope: Float64Array;
  readonly first: Int32Array;
};

/** Prepares the names' conditional default probabilities; |loading| of 1 gives an infinite slope, a step. */
export function conditionalPd(portfolio: OneFactorPortfolio, names: Int32Array): ConditionalPd {
  const intercept = new Float64Array(names.length);
  const slope = new Float64Array(names.length);
  names.forEach((name, i) => {
    const a = portfolio.loading[name]!;
    const threshold = normalQuantile(portfolio.pd[name]!);
    const own = Math.sqrt((1 - a) * (1 + a));
    intercept[i] = own === 0 ? threshold : threshold / own;
    slope[i] = own === 0 ? (a > 0 ? Infinity : -Infinity) : a / own;
  });
  return { intercept, slope, first: firstAlike(intercept, slope) };
}

function firstAlike(intercept: Float64Array, slope: Float64Array): Int32Array {
  const bySlope = new Map<number, Map<number, number>>();
  return Int32Array.from(intercept, (c, i) => {
    let byIntercept = bySlope.get(slope[i]!);
    if (byIntercept === undefined) bySlope.set(slope[i]!, (byIntercept = new Map<number, number>()));
    const known = byIntercept.get(c);
    if (known === undefined) byIntercept.set(c, i);
    return known ?? i;
  });
}

/**
 * Fills pd with the default probabilities given factor value z.
 *
 * @param z factor value; low z is bad for positive loadings
 * @param pd shape [n], written
 * @source O. Vasicek (2002), Loan portfolio value
 */
export function fillConditionalPd(model: ConditionalPd, z: number, pd: Float64Array): void {
  const { intercept, slope, first } = model;
  for (let i = 0; i < pd.length; i++) {
    const b = slope[i]!;
    if (first[i]! < i) pd[i] = pd[first[i]!]!;
    else if (b === Infinity) pd[i] = z <= intercept[i]! ? 1 : 0;
    else if (b === -Infinity) pd[i] = -z <= intercept[i]! ? 1 : 0;
    else pd[i] = tabulatedNormalCdf(intercept[i]! - b * z);
  }
}
