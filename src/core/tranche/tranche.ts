import { InputError } from "../domain.ts";
import type { Gap } from "../sentences/said.ts";

declare const checked: unique symbol;

/** A slice of pool loss. Both points are fractions of initial pool EAD, 0 <= attachment < detachment <= 1. */
export type Tranche = {
  readonly attachment: number;
  readonly detachment: number;
  readonly [checked]: true;
};

/**
 * Builds a Tranche.
 *
 * @param attachment fraction of pool EAD in [0, 1)
 * @param detachment fraction of pool EAD, above attachment and at most 1
 * @throws InputError naming the point, what came and what is allowed; 6 asks "did you mean 6%?"
 */
export function tranche(attachment: number, detachment: number): Tranche {
  checkPoint("attach", attachment);
  checkPoint("detach", detachment);
  if (detachment <= attachment) {
    throw new InputError("detachNotAbove", { detach: detachment, attach: attachment });
  }
  return { attachment, detachment } as Tranche;
}

/** Refuses a point outside [0, 1] and offers the percentage that was probably meant. */
export function checkPoint(name: Gap, point: number): void {
  if (point >= 0 && point <= 1) return;
  if (point > 1 && point <= 100) throw new InputError("pointPercent", { name, point, percent: point });
  throw new InputError("pointOutside", { name, point });
}

/** Detachment minus attachment, fraction of pool EAD. */
export function thickness(slice: Tranche): number {
  return slice.detachment - slice.attachment;
}

/**
 * What a tranche loses when the pool loses poolLoss.
 *
 * @param poolLoss fraction of initial pool EAD
 * @returns fraction of pool EAD, min(max(poolLoss - attachment, 0), thickness)
 * @source definition
 */
export function trancheLoss(poolLoss: number, slice: Tranche): number {
  return Math.min(Math.max(poolLoss - slice.attachment, 0), thickness(slice));
}
