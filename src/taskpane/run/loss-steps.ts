import { lossQuantile, survivalProbability, type QuantileLaw, type Quantiles } from "../../core/index.ts";

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
export function lossSteps(law: Quantiles): readonly LossStep[] {
  const end = "law" in law ? negligibleLoss(law) : lossQuantile(law, 1 - NEGLIGIBLE);
  const step = Math.max(end, 1e-6) / (LOSS_POINTS - 1);
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
  return certainLoss + k * law.unit;
}
