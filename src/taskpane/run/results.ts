import {
  exhaustionProbability,
  exhaustionProbabilityError,
  expectedTrancheLoss,
  expectedTrancheLossError,
  hitProbability,
  hitProbabilityError,
  totalEad,
  tranche,
  type LossLaw,
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

/** What tranches are cut from. */
type Solved = Pick<RunResult, "pool" | "distribution">;

/** Every tranche from the first loss up, cut from one distribution. */
export function trancheResults(result: Solved, rows: readonly TrancheRow[]): readonly TrancheResult[] {
  const poolEad = totalEad(result.pool);
  return ordered(rows).map((row) => cut(result.distribution, row, poolEad));
}

/** The pool as the tranche from 0 to all of it. */
export function poolResult(result: Solved, name: string): TrancheResult {
  return cut(result.distribution, { id: null, name, attach: 0, detach: 1 }, totalEad(result.pool));
}

function cut(
  d: LossLaw,
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

/** Expected loss of the pool, fraction of its EAD. */
export function expectedPoolLoss(d: LossLaw): number {
  return d.method === "exact" ? d.expectedLoss : expectedTrancheLoss(d, tranche(0, 1));
}
