import { exp } from "./exp.ts";
import { log, log1p } from "./log.ts";
import { normalPdf, normalQuantile } from "./normal.ts";

/** Logarithm of the density, relative to its top, at which the table ends. */
const NOTHING = -60;
const POINTS = 2048;
const REACH = 8;

/**
 * The root of S / df, S chi-square with df degrees, as a function of a standard normal score of the same probability.
 *
 * @param df degrees of freedom, above 2
 * @returns a function of any score, whose relative error is below 1e-8, beyond 5 below 1e-6; beyond 8 it stays what it is there
 * @source definition: the distribution of ln(S / df)
 */
export function chiScale(df: number): (score: number) => number {
  const quantile = scoreQuantile((y) => 0.5 * df * (y + 1 - exp(y)));
  return (score) => exp(0.5 * quantile(score));
}

/**
 * A beta variable as a function of a standard normal score of the same probability.
 *
 * @param a first parameter, above 0
 * @param b second parameter, above 0
 * @returns a function of any score, with values in (0, 1)
 * @source definition: the distribution of the logit
 */
export function betaScore(a: number, b: number): (score: number) => number {
  const top = log(a / b);
  const height = a * top - (a + b) * log1p(exp(top));
  const quantile = scoreQuantile((y) => a * (top + y) - (a + b) * softplus(top + y) - height);
  return (score) => 1 / (1 + exp(-(top + quantile(score))));
}

function softplus(x: number): number {
  return Math.max(x, 0) + log1p(exp(-Math.abs(x)));
}

/**
 * The quantile of a variable at the probability of a normal score, by its density: Simpson's rule from both ends, inverted by
 * cubics.
 *
 * @param logDensity up to a constant; its top is 0, at 0
 */
function scoreQuantile(logDensity: (y: number) => number): (score: number) => number {
  const { score, y, slope } = scoreTable(logDensity);
  return (wanted) => {
    const u = Math.min(REACH, Math.max(-REACH, wanted));
    const i = placeIn(score, u);
    const width = score[i + 1]! - score[i]!;
    const t = (u - score[i]!) / width;
    const rise = y[i + 1]! - y[i]!;
    const [a, b] = [slope[i]! * width - rise, rise - slope[i + 1]! * width];
    return y[i]! + t * rise + t * (1 - t) * (a * (1 - t) + b * t);
  };
}

/** Normal scores of equispaced values of y, ascending, and dy by dscore. */
function scoreTable(logDensity: (y: number) => number): { score: number[]; y: number[]; slope: number[] } {
  const low = edge(logDensity, -1);
  const step = (edge(logDensity, 1) - low) / POINTS;
  const density = Array.from({ length: 2 * POINTS + 1 }, (_, j) => exp(logDensity(low + 0.5 * j * step)));
  const panel = (j: number) => (step / 6) * (density[2 * j]! + 4 * density[2 * j + 1]! + density[2 * j + 2]!);
  const below = new Float64Array(POINTS + 1);
  const above = new Float64Array(POINTS + 1);
  for (let j = 0; j < POINTS; j++) below[j + 1] = below[j]! + panel(j);
  for (let j = POINTS - 1; j >= 0; j--) above[j] = above[j + 1]! + panel(j);
  const total = below[POINTS]!;
  const table = { score: [] as number[], y: [] as number[], slope: [] as number[] };
  for (let j = 1; j < POINTS; j++) {
    const left = below[j]! < above[j]!;
    const u = left ? normalQuantile(below[j]! / total) : -normalQuantile(above[j]! / total);
    if (Math.abs(u) > REACH + 1) continue;
    table.score.push(u);
    table.y.push(low + j * step);
    table.slope.push((normalPdf(u) * total) / density[2 * j]!);
  }
  return table;
}

/** Where the density has become nothing, to the left or to the right of its top at 0. */
function edge(logDensity: (y: number) => number, way: 1 | -1): number {
  let far: number = way;
  while (logDensity(far) > NOTHING) far *= 2;
  let near = 0;
  for (let step = 0; step < 60; step++) {
    const middle = 0.5 * (near + far);
    if (logDensity(middle) > NOTHING) near = middle;
    else far = middle;
  }
  return far;
}

/** Index of the last entry at or below x, at most the last but one. */
function placeIn(sorted: readonly number[], x: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= x) low = middle;
    else high = middle;
  }
  return low;
}
