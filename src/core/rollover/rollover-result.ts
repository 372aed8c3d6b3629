import type { Estimate } from "../simulation/sample-measures.ts";
import { OUTCOMES } from "./market-path.ts";
import { correlationOf, meanOf, quantileOf } from "./path-columns.ts";
import { retainedResult, type RetainedResult } from "./retained-result.ts";
import type { RolloverQuestion } from "./rollover-question.ts";
import { joinedPaths, meanAt, sumsOf, type RolloverPaths } from "./rollover.ts";

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
  /** Null where no deal has a pool. */
  readonly losses: RetainedResult | null;
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
  const wrongWay = correlationOf(all.peak, all.factor);
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
    wrongWay: { value: -wrongWay.value, error: wrongWay.error },
    end: endOf(question, all),
    losses: question.pools === null ? null : retainedResult(question, all),
  }; // prettier-ignore
}

function endOf({ deals, quarters }: RolloverQuestion, all: RolloverPaths): RolloverResult["end"] {
  const { size } = sumsOf(deals.length, quarters);
  return { cet1: meanAt(all, 0, size), rwa: meanAt(all, 1, size), back: meanAt(all, 2, size) };
}

/** Mean over deals of a share of paths. Deals share a market, so the error is bounded as if all were one. */
function meanShare(shares: readonly number[], paths: number): Estimate {
  const value = shares.reduce((sum, x) => sum + x, 0) / shares.length;
  return { value, error: Math.sqrt((value * (1 - value)) / paths) };
}

function quantilesOf(sorted: Float64Array): readonly number[] {
  return FAN.map((level) => quantileOf(sorted, level));
}
