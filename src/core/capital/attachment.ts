import { check, nonNegative } from "../domain.ts";
import type { Position } from "./supervisory-formula.ts";

/**
 * Points of a tranche in the pool as its originator counts it, with synthetic excess spread as a tranche below all others.
 *
 * @param points fractions of the pool without the spread
 * @param pool and the exposure value of the spread, amounts of one currency
 * @source Regulation (EU) 575/2013 Art 256(6)
 */
export function pointsAboveSpread(
  { attach, detach }: Position,
  { ead, excessSpread }: { readonly ead: number; readonly excessSpread: number },
): Position {
  check("SES value", excessSpread, nonNegative);
  const shift = (point: number) => (point * ead + excessSpread) / (ead + excessSpread);
  return { attach: shift(attach), detach: detach === 1 ? 1 : shift(detach) };
}
