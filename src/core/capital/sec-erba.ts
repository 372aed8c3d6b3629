import { check, positive, wholeNumber } from "../domain.ts";
import { checkPosition, type Position } from "./supervisory-formula.ts";
import type { Treatment } from "./sec-irba.ts";

/** Percent by credit quality step: senior at 1 and 5 years, other at 1 and 5 years; the same for STS. Step 18 is all below. */
const TABLE: readonly (readonly number[])[] = [
  [15, 20, 15, 70, 10, 10, 15, 40],
  [15, 30, 15, 90, 10, 15, 15, 55],
  [25, 40, 30, 120, 15, 20, 15, 70],
  [30, 45, 40, 140, 15, 25, 25, 80],
  [40, 50, 60, 160, 20, 30, 35, 95],
  [50, 65, 80, 180, 30, 40, 60, 135],
  [60, 70, 120, 210, 35, 40, 95, 170],
  [75, 90, 170, 260, 45, 55, 150, 225],
  [90, 105, 220, 310, 55, 65, 180, 255],
  [120, 140, 330, 420, 70, 85, 270, 345],
  [140, 160, 470, 580, 120, 135, 405, 500],
  [160, 180, 620, 760, 135, 155, 535, 655],
  [200, 225, 750, 860, 170, 195, 645, 740],
  [250, 280, 900, 950, 225, 250, 810, 855],
  [310, 340, 1050, 1050, 280, 305, 945, 945],
  [380, 420, 1130, 1130, 340, 380, 1015, 1015],
  [460, 505, 1250, 1250, 415, 455, 1250, 1250],
  [1250, 1250, 1250, 1250, 1250, 1250, 1250, 1250],
];

/** A risk weight by rating with its parts. */
export type ErbaWeight = {
  /** Between one and five years, before thickness. */
  readonly interpolated: number;
  /** Of a senior tranche of the same step and maturity, below which no other goes. */
  readonly seniorWeight: number;
  readonly riskWeight: number;
};

/**
 * Risk weight by SEC-ERBA.
 *
 * @param step credit quality step, 1 to 17, 18 for all below
 * @param position of a tranche that is not senior: a thicker one weighs less
 * @param maturity of the tranche, years; cut to 1 to 5 by the rule
 * @throws InputError outside the domains
 * @source Regulation (EU) 575/2013 Arts 263, 264; Basel Framework CRE42
 */
export function secErba(step: number, position: Position, { senior, sts }: Treatment, maturity: number): ErbaWeight {
  check("cqs", step, wholeNumber(1, TABLE.length));
  check("maturity", maturity, positive);
  if (!senior) checkPosition(position);
  const seniorWeight = between(step, sts ? 4 : 0, maturity);
  const interpolated = senior ? seniorWeight : between(step, sts ? 6 : 2, maturity);
  const floor = sts && senior ? 0.1 : 0.15;
  if (senior) return { interpolated, seniorWeight, riskWeight: Math.max(interpolated, floor) };
  const thick = 1 - Math.min(position.detach - position.attach, 0.5);
  return { interpolated, seniorWeight, riskWeight: Math.max(interpolated * thick, floor, seniorWeight) };
}

/** Linear between one and five years. */
function between(step: number, column: number, maturity: number): number {
  const row = TABLE[step - 1]!;
  const years = Math.min(Math.max(maturity, 1), 5);
  return (row[column]! + ((row[column + 1]! - row[column]!) * (years - 1)) / 4) / 100;
}
