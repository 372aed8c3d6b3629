import type { GridLaw } from "./distribution.ts";

/** Tails smaller than this share of the expected loss decide nothing. */
const SMALLEST_TAIL = 1e-6;
const PROBES = 24;

/**
 * Compares E[(L - K)+] of two laws on one grid at points spread over the losses that matter.
 *
 * @param before mass of one law, shape [n]
 * @param after mass of the other, shape [n]
 * @returns largest relative change over the points
 */
export function largestTailChange(before: Float64Array, after: Float64Array): number {
  const tailBefore = tailExpectations(before);
  const tailAfter = tailExpectations(after);
  const floor = SMALLEST_TAIL * tailAfter[0]!;
  let largest = 0;
  let factor = 1;
  for (let probe = 0; probe <= PROBES; probe++) {
    const k = probe === 0 ? 0 : Math.floor((after.length - 1) * factor);
    const tail = tailAfter[k]!;
    if (tail > floor) largest = Math.max(largest, Math.abs(tailBefore[k]! - tail) / tail);
    factor *= 0.8;
  }
  return largest;
}

/**
 * Compares E[(L - K)+] of a law with that on a grid of twice the step, at points of both.
 *
 * @returns largest relative difference, kink terms included
 */
export function largestGridChange(coarse: GridLaw, fine: GridLaw): number {
  const tailsCoarse = tailExpectations(coarse.mass);
  const tailsFine = tailExpectations(fine.mass);
  const floor = SMALLEST_TAIL * tailsFine[0]!;
  let largest = 0;
  let factor = 1;
  for (let probe = 0; probe < PROBES; probe++) {
    const k = Math.floor((coarse.mass.length - 1) * factor);
    const tail = tailsFine[2 * k]! + fine.mass[2 * k]! / 12;
    const other = 2 * (tailsCoarse[k]! + coarse.mass[k]! / 12);
    if (tail > floor && k > 0) largest = Math.max(largest, Math.abs(other - tail) / tail);
    factor *= 0.8;
  }
  return largest;
}

/** Sum over j > k of (j - k) mass[j] for every k, summed from the top so that small tails keep their digits. */
export function tailExpectations(mass: Float64Array): Float64Array {
  const tails = new Float64Array(mass.length);
  let above = 0;
  for (let k = mass.length - 2; k >= 0; k--) {
    above += mass[k + 1]!;
    tails[k] = tails[k + 1]! + above;
  }
  return tails;
}
