import { expm1 } from "../numeric/exp.ts";
import { log1p } from "../numeric/log.ts";
import { chiScale } from "../numeric/score-quantile.ts";
import { normalCdf, normalQuantile } from "../numeric/normal.ts";
import { tabulatedNormalCdf } from "../numeric/normal-table.ts";
import type { RandomStream } from "../numeric/random-stream.ts";
import { studentTCdf, studentTQuantile } from "../numeric/student-t.ts";
import type { Dependence } from "../dependence/dependence.ts";

/** What a path draws before its obligors: systematic parts, shape [n], and the divisor of a t copula. */
export type Systematic = { readonly part: Float64Array; scale: number };

/** Draws latent variables of a dependence. */
export type LatentDrawer = {
  readonly systematic: Systematic;
  /** Draws the factors of a path into systematic. */
  readonly drawFactors: (stream: RandomStream) => void;
  /**
   * Draws obligor i's own part, and with it E_i = -log(1 - F(X_i)).
   *
   * @param bound quantile of the default probability above which E_i does not matter
   * @returns E_i, or Infinity where X_i lies above the bound
   */
  readonly drawHazard: (stream: RandomStream, i: number, bound: number) => number;
  /** The quantile that `bound` is: of a probability under the copula's margin. */
  readonly quantile: (probability: number) => number;
};

/** Prepares the drawing of latent variables of n obligors. */
export function latentDrawer({ factors: k, loadings, mean, own, df }: Dependence): LatentDrawer {
  const n = own.length;
  const z = new Float64Array(k);
  const systematic: Systematic = { part: new Float64Array(n), scale: 1 };
  const used = usedLoadings(loadings, n, k);
  const scaleAt = df === Infinity ? null : chiScale(df);
  const margin = (x: number) => (df === Infinity ? normalCdf(x) : studentTCdf(x, df));
  return {
    systematic,
    drawFactors: (stream) => {
      for (let f = 0; f < k; f++) z[f] = normalQuantile(stream.uniform());
      systematic.scale = scaleAt === null ? 1 : scaleAt(normalQuantile(stream.uniform()));
      for (let i = 0; i < n; i++) {
        let sum = mean[i]!;
        for (let m = used.start[i]!; m < used.start[i + 1]!; m++) sum += used.loading[m]! * z[used.factor[m]!]!;
        systematic.part[i] = sum;
      }
    },
    drawHazard: (stream, i, bound) => {
      const u = stream.uniform();
      const { part, scale } = systematic;
      if (u >= tabulatedNormalCdf((bound * scale - part[i]!) / own[i]!)) return Infinity;
      return -log1p(-margin((part[i]! + own[i]! * normalQuantile(u)) / scale));
    },
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
