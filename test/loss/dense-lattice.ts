import { normalCdf, normalPdf, normalQuantile } from "../../src/core/index.ts";

/** A pool whose losses are whole numbers of steps, columns of shape [n]. */
export type WholePool = {
  readonly steps: readonly number[];
  readonly pd: readonly number[];
  readonly loading: readonly number[];
};

/**
 * Probabilities of every whole loss, by the plainest way: every name on the whole lattice at every node of a fine
 * trapezoid rule, no window, no split, no series.
 */
export function denseLaw({ steps, pd, loading }: WholePool, spacing: number): Float64Array {
  const size = steps.reduce((sum, s) => sum + s, 1);
  const total = new Float64Array(size);
  for (let z = -8.5; z <= 8.5; z += spacing) {
    const law = new Float64Array(size);
    law[0] = 1;
    let reach = 0;
    steps.forEach((step, i) => {
      const a = loading[i]!;
      const p = normalCdf((normalQuantile(pd[i]!) - a * z) / Math.sqrt(1 - a * a));
      reach += step;
      for (let k = reach; k >= 0; k--) law[k] = (1 - p) * law[k]! + (k >= step ? p * law[k - step]! : 0);
    });
    const weight = spacing * normalPdf(z);
    for (let k = 0; k < size; k++) total[k] = total[k]! + weight * law[k]!;
  }
  return total;
}

/** Expected loss of a slice between two losses, as a share of the slice; losses in steps. */
export function sliceLoss(law: Float64Array, attach: number, detach: number): number {
  let sum = 0;
  for (let k = law.length - 1; k > attach; k--) sum += law[k]! * (Math.min(k, detach) - attach);
  return sum / (detach - attach);
}
