import type { Dependence } from "./dependence.ts";

/**
 * One factor for all, the market.
 *
 * @param loading of each obligor, in [-1, 1], shape [n]
 * @param df degrees of freedom of the t copula, Infinity for the Gaussian one
 */
export function oneFactor(loading: Float64Array, df: number): Dependence {
  return {
    factors: 1,
    kinds: ["market"],
    loadings: loading,
    mean: new Float64Array(loading.length),
    own: loading.map((a) => Math.sqrt((1 - a) * (1 + a))),
    df,
  };
}

/**
 * The loadings of a dependence that has one factor only.
 *
 * @returns shape [n]; null where obligors follow two factors or more, or a factor is shifted
 */
export function asOneFactor({ factors: k, loadings, mean, own }: Dependence): Float64Array | null {
  const used = new Set<number>();
  loadings.forEach((a, at) => {
    if (a !== 0) used.add(at % k);
  });
  if (used.size > 1 || mean.some((x) => x !== 0)) return null;
  const [only = 0] = used;
  const loading = own.map((_, i) => (k === 0 ? 0 : loadings[i * k + only]!));
  // A factor whose spread a scenario has changed no longer adds up to one with the own part.
  return loading.every((a, i) => Math.abs(a * a + own[i]! * own[i]! - 1) < 1e-12) ? loading : null;
}
