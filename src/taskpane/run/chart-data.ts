import { expectedTrancheLoss, survivalProbability, tranche, type QuantileLaw } from "../../core/index.ts";
import type { ChartColour } from "../../workbook/plan.ts";
import { trancheColours } from "../structure/stack-parts.ts";
import { ordered } from "../structure/structure-check.ts";
import type { TrancheRow } from "../structure/structure-state.ts";
import type { CurvePoint } from "./run-state.ts";

/** Rows of the distribution table, heading left out; SRT.LOSSDIST has as many by default. */
export const LOSS_POINTS = 101;
const NEGLIGIBLE = 1e-6;

/** One step of the loss distribution: losses above `from` and up to `to`, fractions of pool EAD. */
export type LossStep = {
  readonly from: number;
  readonly to: number;
  readonly mass: number;
  /** P(L > to). */
  readonly exceeded: number;
};

/**
 * The distribution in equal steps from 0 to the loss that is exceeded with less than 1e-6; the first entry is the
 * probability of no loss at all.
 */
export function lossSteps(law: QuantileLaw): readonly LossStep[] {
  const step = negligibleLoss(law) / (LOSS_POINTS - 1);
  let above = 1;
  return Array.from({ length: LOSS_POINTS }, (_, i) => {
    const exceeded = survivalProbability(law, i * step);
    const mass = Math.max(0, above - exceeded);
    above = exceeded;
    return { from: Math.max(0, i - 1) * step, to: i * step, mass, exceeded };
  });
}

function negligibleLoss({ certainLoss, law }: QuantileLaw): number {
  let k = law.mass.length - 1;
  let above = 0;
  while (k > 0 && above + law.mass[k]! < NEGLIGIBLE) above += law.mass[k--]!;
  return Math.max(certainLoss + k * law.unit, 1e-6);
}

/** EL of one tranche against rho. */
export type RhoCurve = {
  readonly name: string;
  readonly colour: ChartColour;
  readonly points: readonly { readonly rho: number; readonly el: number }[];
};

/** One curve a tranche, from the first loss up. */
export function rhoCurves(curve: readonly CurvePoint[], rows: readonly TrancheRow[]): readonly RhoCurve[] {
  const sorted = ordered(rows);
  const colours = trancheColours(sorted.length);
  return sorted.map((row, i) => {
    const slice = tranche(row.attach, row.detach);
    return {
      name: row.name,
      colour: colours[i]!,
      points: curve.map(({ rho, distribution }) => ({ rho, el: expectedTrancheLoss(distribution, slice) })),
    };
  });
}
