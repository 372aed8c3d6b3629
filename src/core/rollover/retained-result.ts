import type { Estimate } from "../simulation/sample-measures.ts";
import { correlationOf, meanOf } from "./path-columns.ts";
import type { RolloverQuestion } from "./rollover-question.ts";
import { meanAt, sumsOf, type RolloverPaths } from "./rollover.ts";

/** What the pools of deals lose by the end, and what the bank bears of it; amounts in its currency unit. */
export type RetainedResult = {
  /** Of all deals together, ascending, shape [paths], and their means. */
  readonly lost: Float64Array;
  readonly lostMean: Estimate;
  readonly retained: Float64Array;
  readonly retainedMean: Estimate;
  /** Means of what the bank has borne by the end of each quarter. */
  readonly byQuarter: readonly number[];
  /** Means of each deal; null for a deal without a pool. */
  readonly byDeal: readonly ({ readonly lost: number; readonly retained: number } | null)[];
  /** Correlation of the largest unrolled RWA with the pool losses by the end. */
  readonly wrongWay: Estimate;
};

/** Sums up the losses of all paths. */
export function retainedResult({ deals, quarters }: RolloverQuestion, all: RolloverPaths): RetainedResult {
  const { retained, dealLost, dealRetained, size } = sumsOf(deals.length, quarters);
  const mean = (place: number) => meanAt(all, place, size);
  return {
    lost: all.lost.slice().sort(),
    lostMean: meanOf(all.lost),
    retained: all.retained.slice().sort(),
    retainedMean: meanOf(all.retained),
    byQuarter: Array.from({ length: quarters }, (_, q) => mean(retained + q)),
    byDeal: deals.map(({ pool }, k) => (pool === null ? null : { lost: mean(dealLost + k), retained: mean(dealRetained + k) })), // prettier-ignore
    wrongWay: correlationOf(all.peak, all.lost),
  };
}
