import {
  exhaustionProbability,
  exhaustionProbabilityError,
  expectedShortfall,
  expectedTrancheLoss,
  expectedTrancheLossError,
  hitProbability,
  hitProbabilityError,
  lossQuantile,
  tranche,
  type LossDistribution,
} from "../../core/index.ts";
import { ordered, type CompleteRow } from "../structure/structure-check.ts";
import type { TrancheRow } from "../structure/structure-state.ts";
import type { RunResult } from "./run-state.ts";

/** A number with its error estimate, in the same unit. */
export type Measured = { readonly value: number; readonly error: number };

/** One line of the tranche table. Fractions of the tranche and probabilities; amounts in the tape's currency. */
export type TrancheResult = {
  readonly id: number | null;
  readonly name: string;
  readonly attach: number;
  readonly detach: number;
  readonly notional: number;
  readonly el: Measured;
  readonly elAmount: number;
  readonly hit: Measured;
  readonly exhausted: Measured;
};

/** Every tranche from the first loss up, cut from one distribution. */
export function trancheResults(result: RunResult, rows: readonly TrancheRow[]): readonly TrancheResult[] {
  return ordered(rows).map((row) => cut(result.distribution, row, result.poolEad));
}

/** The pool as the tranche from 0 to all of it. */
export function poolResult(result: RunResult, name: string): TrancheResult {
  return cut(result.distribution, { id: null, name, attach: 0, detach: 1 }, result.poolEad);
}

function cut(
  d: LossDistribution,
  row: Pick<CompleteRow, "name" | "attach" | "detach"> & { id: number | null },
  poolEad: number,
): TrancheResult {
  const slice = tranche(row.attach, row.detach);
  const el = { value: expectedTrancheLoss(d, slice), error: expectedTrancheLossError(d, slice) };
  const notional = (row.detach - row.attach) * poolEad;
  return {
    id: row.id,
    name: row.name,
    attach: row.attach,
    detach: row.detach,
    notional,
    el,
    elAmount: el.value * notional,
    hit: { value: hitProbability(d, row.attach), error: hitProbabilityError(d, row.attach) },
    exhausted: {
      value: exhaustionProbability(d, row.detach),
      error: exhaustionProbabilityError(d, row.detach),
    },
  };
}

/** The largest error of the table's numbers, for the method line. */
export function largestError(results: readonly TrancheResult[]): number {
  return results.reduce((most, r) => Math.max(most, r.el.error, r.hit.error, r.exhausted.error), 0);
}

/** Losses that are exceeded in 1 - level of futures, and the mean loss beyond; fractions of pool EAD. */
export type TailMeasure = { readonly kind: "VaR" | "ES"; readonly level: number; readonly loss: number };

export const TAIL_LEVELS = [0.99, 0.999] as const;

export function tailMeasures({ quantiles }: RunResult): readonly TailMeasure[] {
  return [
    ...TAIL_LEVELS.map((level) => ({ kind: "VaR" as const, level, loss: lossQuantile(quantiles, level) })),
    ...TAIL_LEVELS.map((level) => ({ kind: "ES" as const, level, loss: expectedShortfall(quantiles, level) })),
  ];
}
