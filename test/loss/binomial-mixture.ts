import type { Tranche } from "../../src/core/index.ts";

/** Rows of equal loans: EAD of all, how many, PD to the horizon and LGD. */
type Row = { readonly ead: number; readonly count: number; readonly pd: number; readonly lgd: number };

export function densityAt(x: number): number {
  return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
}

/** By the power series near 0 and the continued fraction beyond (Abramowitz and Stegun 26.2.11 and 26.2.14). */
export function normalCdf(x: number): number {
  if (Math.abs(x) < 3) {
    let [term, sum] = [x, x];
    for (let k = 1; k < 200; k++) sum += term *= (x * x) / (2 * k + 1);
    return 0.5 + densityAt(x) * sum;
  }
  const y = Math.abs(x);
  let fraction = y;
  for (let k = 200; k >= 1; k--) fraction = y + k / fraction;
  const tail = densityAt(y) / fraction;
  return x > 0 ? 1 - tail : tail;
}

/** Newton's method on the above. */
function quantile(p: number): number {
  let x = 0;
  for (let k = 0; k < 100; k++) x -= Math.max(-1, Math.min(1, (normalCdf(x) - p) / densityAt(x)));
  return x;
}

/** Logarithms of factorials by adding them up. */
function logFactorials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let k = 2; k <= n; k++) logs[k] = logs[k - 1]! + Math.log(k);
  return logs;
}

/** Binomial probabilities with their numbers of successes, those below 1e-18 left out. */
function binomial(n: number, p: number, logs: Float64Array): (readonly [number, number])[] {
  const law: (readonly [number, number])[] = [];
  for (let k = 0; k <= n; k++) {
    const log = logs[n]! - logs[k]! - logs[n - k]! + k * Math.log(p) + (n - k) * Math.log1p(-p);
    if (log > -41) law.push([k, Math.exp(log)]);
  }
  return law;
}

/**
 * Expected loss of a tranche, fraction of its notional, of two rows of equal loans under one normal factor: the plain double
 * sum over both numbers of defaults, and the trapezoid rule over the factor.
 */
export function mixtureLoss(rows: readonly Row[], rho: number, { attachment, detachment }: Tranche): number {
  const [a, b] = rows as [Row, Row];
  const total = a.ead + b.ead;
  const logs = logFactorials(Math.max(a.count, b.count));
  const [one, other] = [a, b].map((row) => (row.ead * row.lgd) / row.count / total) as [number, number];
  const [first, second] = [quantile(a.pd), quantile(b.pd)];
  const step = 1 / 24;
  let sum = 0;
  for (let j = -Math.round(8.5 / step); j <= 8.5 / step; j++) {
    const z = j * step;
    const given = (c: number) => normalCdf((c - Math.sqrt(rho) * z) / Math.sqrt(1 - rho));
    const others = binomial(b.count, given(second), logs);
    let loss = 0;
    for (const [k, p] of binomial(a.count, given(first), logs)) {
      for (const [l, q] of others) {
        const x = k * one + l * other;
        if (x > attachment) loss += p * q * (Math.min(x, detachment) - attachment);
      }
    }
    sum += step * densityAt(z) * loss;
  }
  return sum / (detachment - attachment);
}
