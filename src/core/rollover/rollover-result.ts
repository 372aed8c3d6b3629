import type { Estimate } from "../simulation/sample-measures.ts";
import { OUTCOMES } from "./market-path.ts";
import type { RolloverQuestion } from "./rollover-question.ts";
import { joinedPaths, type RolloverPaths } from "./rollover.ts";

/** What a simulation of roll-over came to. */
export type RolloverResult = {
  readonly paths: number;
  readonly seed: number | string;
  /** Share of each outcome at the first attempt of each deal, in the order protected, rolled, priced out, refused. */
  readonly first: readonly (readonly number[])[];
  /** Share of the deals in each outcome at the end of each quarter. */
  readonly outcome: readonly (readonly number[])[];
  /** Unweighted means over the deals at their first attempt. */
  readonly refused: Estimate;
  readonly pricedOut: Estimate;
  /** Largest unrolled RWA and least CET1 ratio of the paths, ascending, shape [paths]; the mean of the former. */
  readonly peak: Float64Array;
  readonly peakMean: Estimate;
  readonly least: Float64Array;
  /** Quantiles of the CET1 ratio at the end of each quarter, at the levels of FAN. */
  readonly fan: readonly (readonly number[])[];
  /** Correlation of the largest unrolled RWA with how bad the factor is that pool losses share. */
  readonly wrongWay: Estimate;
  /** Means at the end: CET1, RWA, unrolled RWA. */
  readonly end: { readonly cet1: number; readonly rwa: number; readonly back: number };
};

/** Levels of the fan of CET1 ratios. */
export const FAN = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Sums up all paths of a question. */
export function rolloverResult(question: RolloverQuestion, parts: readonly RolloverPaths[]): RolloverResult {
  const { deals, quarters, seed } = question;
  const all = joinedPaths(parts, quarters);
  const paths = all.peak.length;
  const shares = (counts: Float64Array, row: number, of: number) => OUTCOMES.map((_, o) => counts[OUTCOMES.length * row + o]! / of); // prettier-ignore
  const first = deals.map((_, k) => shares(all.first, k, paths));
  const column = (q: number) => all.ratio.slice(q * paths, (q + 1) * paths).sort();
  const wrongWay = correlation(all.peak, all.factor);
  return {
    paths,
    seed,
    first,
    outcome: Array.from({ length: quarters }, (_, q) => shares(all.outcome, q, paths * deals.length)),
    refused: meanShare(first.map((row) => row[3]!), paths),
    pricedOut: meanShare(first.map((row) => row[2]!), paths),
    peakMean: meanOf(all.peak),
    peak: all.peak.slice().sort(),
    least: all.least.slice().sort(),
    fan: Array.from({ length: quarters }, (_, q) => quantilesOf(column(q))),
    wrongWay: { value: -wrongWay, error: (1 - wrongWay * wrongWay) / Math.sqrt(paths) },
    end: { cet1: all.end[0]! / paths, rwa: all.end[1]! / paths, back: all.end[2]! / paths },
  }; // prettier-ignore
}

/** Mean over deals of a share of paths. Deals share a market, so the error is bounded as if all were one. */
function meanShare(shares: readonly number[], paths: number): Estimate {
  const value = shares.reduce((sum, x) => sum + x, 0) / shares.length;
  return { value, error: Math.sqrt((value * (1 - value)) / paths) };
}

function meanOf(column: Float64Array): Estimate {
  const mean = column.reduce((sum, x) => sum + x, 0) / column.length;
  const square = column.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / column.length;
  return { value: mean, error: Math.sqrt(square / column.length) };
}

function quantilesOf(sorted: Float64Array): readonly number[] {
  return FAN.map((level) => quantileOf(sorted, level));
}

/** inf{x: P(X <= x) >= level} of equally likely values. */
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

/** Correlation of two columns; 0 where one of them does not move. */
function correlation(x: Float64Array, y: Float64Array): number {
  const [mx, my] = [meanOf(x).value, meanOf(y).value];
  const sums = { xx: 0, yy: 0, xy: 0 };
  for (let i = 0; i < x.length; i++) {
    const [a, b] = [x[i]! - mx, y[i]! - my];
    sums.xx += a * a;
    sums.yy += b * b;
    sums.xy += a * b;
  }
  return sums.xx === 0 || sums.yy === 0 ? 0 : sums.xy / Math.sqrt(sums.xx * sums.yy);
}
