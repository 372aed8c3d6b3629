import { expm1 } from "../numeric/exp.ts";
import { log1p } from "../numeric/log.ts";
import { normalCdf, normalQuantile } from "../numeric/normal.ts";
import { studentTCdf, studentTQuantile } from "../numeric/student-t.ts";
import type { Dependence } from "../dependence/dependence.ts";

/** Latent variables of a dependence, and the clocks that they set. */
export type Latent = {
  /**
   * Systematic part of obligor i.
   *
   * @param factors of which those of this path begin at `at`
   */
  readonly part: (i: number, factors: Float64Array, at: number) => number;
  /**
   * E_i = -log(1 - F(X_i)) of a latent variable X_i.
   *
   * @param part its systematic part
   * @param scale the divisor of a t copula, 1 without one
   * @param level probability of its own part
   */
  readonly clock: (i: number, part: number, scale: number, level: number) => number;
  /** Quantile of a probability under the copula's margin. */
  readonly quantile: (probability: number) => number;
};

/** Prepares latent variables of n obligors. */
export function latentOf({ factors: k, loadings, mean, own, df }: Dependence): Latent {
  const used = usedLoadings(loadings, own.length, k);
  const margin = (x: number) => (df === Infinity ? normalCdf(x) : studentTCdf(x, df));
  return {
    part: (i, factors, at) => {
      let sum = mean[i]!;
      for (let m = used.start[i]!; m < used.start[i + 1]!; m++)
        sum += used.loading[m]! * factors[at + used.factor[m]!]!;
      return sum;
    },
    clock: (i, part, scale, level) => -log1p(-margin((part + own[i]! * normalQuantile(level)) / scale)),
    quantile: (probability) => (df === Infinity ? normalQuantile(probability) : studentTQuantile(probability, df)),
  };
}

/** The loadings other than 0, obligor by obligor: those of i stand at start[i] to start[i + 1]. */
function usedLoadings(loadings: Float64Array, n: number, k: number) {
  const start = new Int32Array(n + 1);
  const factor: number[] = [];
  const loading: number[] = [];
  for (let i = 0; i < n; i++) {
    for (let f = 0; f < k; f++) {
      if (loadings[i * k + f] === 0) continue;
      factor.push(f);
      loading.push(loadings[i * k + f]!);
    }
    start[i + 1] = factor.length;
  }
  return { start, factor: Int32Array.from(factor), loading: Float64Array.from(loading) };
}

/** The probability that a cumulative hazard of a level stands for. */
export function probabilityOf(level: number): number {
  return -expm1(-level);
}
