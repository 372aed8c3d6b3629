import type { Estimate } from "../simulation/sample-measures.ts";

/** Mean of a column of equally likely values. */
export function meanOf(column: Float64Array): Estimate {
  const mean = column.reduce((sum, x) => sum + x, 0) / column.length;
  const square = column.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / column.length;
  return { value: mean, error: Math.sqrt(square / column.length) };
}

/** inf{x: P(X <= x) >= level} of equally likely values, ascending. */
export function quantileOf(sorted: Float64Array, level: number): number {
  return sorted[Math.max(0, Math.ceil(level * sorted.length) - 1)]!;
}

/** Probability of a value below a point, with its standard error. */
export function shareBelow(sorted: Float64Array, point: number): Estimate {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < point) low = middle + 1;
    else high = middle;
  }
  const value = low / sorted.length;
  return { value, error: Math.sqrt((value * (1 - value)) / sorted.length) };
}

/**
 * Correlation of two columns; 0 where one of them does not move.
 *
 * @source error by the influence of each path, u v - r (u^2 + v^2) / 2 for standardised u and v, so that skewed losses are
 * not taken for normal ones: S. Devlin, R. Gnanadesikan, J. Kettenring (1975), Robust estimation and outlier detection with
 * correlation coefficients
 */
export function correlationOf(x: Float64Array, y: Float64Array): Estimate {
  const [mx, my] = [meanOf(x).value, meanOf(y).value];
  const n = x.length;
  const sums = { xx: 0, yy: 0, xy: 0 };
  for (let i = 0; i < n; i++) {
    const [a, b] = [x[i]! - mx, y[i]! - my];
    sums.xx += a * a;
    sums.yy += b * b;
    sums.xy += a * b;
  }
  if (sums.xx === 0 || sums.yy === 0) return { value: 0, error: 0 };
  const value = sums.xy / Math.sqrt(sums.xx * sums.yy);
  const [sx, sy] = [Math.sqrt(sums.xx / n), Math.sqrt(sums.yy / n)];
  let square = 0;
  for (let i = 0; i < n; i++) {
    const [u, v] = [(x[i]! - mx) / sx, (y[i]! - my) / sy];
    const influence = u * v - (value * (u * u + v * v)) / 2;
    square += influence * influence;
  }
  return { value, error: Math.sqrt(square) / n };
}
