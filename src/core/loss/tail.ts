import type { CutLaw } from "./distribution.ts";

/** Tails smaller than this share of the expected loss decide nothing. */
const SMALLEST_TAIL = 1e-6;
/** Laws are compared at losses from their last point down to this fraction of pool EAD, each a fifth below the one before. */
const SMALLEST_LOSS = 0.01;
const NEXT = 0.8;

/**
 * Compares E[(L - K)+] of two laws on one grid at points spread over the losses that matter.
 *
 * @returns largest relative change over the points
 */
export function largestTailChange(before: CutLaw, after: CutLaw): number {
  const tailBefore = tailExpectations(before);
  const tailAfter = tailExpectations(after);
  const floor = SMALLEST_TAIL * tailAfter[0]!;
  let largest = 0;
  for (const k of [0, ...probes(tailAfter.length - 1, after.unit)]) {
    const tail = tailAfter[k]!;
    if (tail > floor) largest = Math.max(largest, Math.abs(tailBefore[k]! - tail) / tail);
  }
  return largest;
}

/**
 * Compares E[(L - K)+] of a law with that on a grid of twice the step, at points of both.
 *
 * @returns largest relative difference, kink terms included
 */
export function largestGridChange(coarse: CutLaw, fine: CutLaw): number {
  const tailsCoarse = tailExpectations(coarse);
  const tailsFine = tailExpectations(fine);
  const floor = SMALLEST_TAIL * tailsFine[0]!;
  const last = Math.min(coarse.mass.length - 1, Math.floor((fine.mass.length - 1) / 2));
  let largest = 0;
  for (const k of probes(last, coarse.unit)) {
    const tail = tailsFine[2 * k]! + fine.mass[2 * k]! / 12;
    const other = 2 * (tailsCoarse[k]! + coarse.mass[k]! / 12);
    if (tail > floor) largest = Math.max(largest, Math.abs(other - tail) / tail);
  }
  return largest;
}

function probes(last: number, unit: number): number[] {
  const points: number[] = [];
  for (let x = last; x >= 1 && x * unit > SMALLEST_LOSS; x *= NEXT) points.push(Math.floor(x));
  return points;
}

/** E[(L - k)+] in grid steps for every point k, from the top down so that small tails keep their digits. */
export function tailExpectations({ mass, probability, mean, cut }: CutLaw): Float64Array {
  const tails = new Float64Array(mass.length);
  const last = mass.length - 1;
  let above = 0;
  if (cut) {
    above = probability;
    tails[last] = mean - last * probability;
    for (let k = 0; k <= last; k++) {
      above -= mass[k]!;
      tails[last] = tails[last] + (last - k) * mass[k]!;
    }
  }
  for (let k = last - 1; k >= 0; k--) {
    above += mass[k + 1]!;
    tails[k] = tails[k + 1]! + above;
  }
  return tails;
}
