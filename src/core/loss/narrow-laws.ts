import { normalCdf, normalPdf } from "../numeric/normal.ts";
import type { Cumulants } from "./edgeworth.ts";

/**
 * A sum of laws that are narrower than a grid step or two: those of hundreds of thousands of names given the factor. A density
 * sampled at the grid's points would miss them.
 *
 * @param size grid points
 * @param split cubic keeps three moments with signed weights, linear keeps the mean with positive ones
 */
export function narrowSum(size: number, split: "cubic" | "linear" | "whole") {
  let mass = new Float64Array(size);
  let [probability, mean] = [0, 0];
  const put = (at: number, x: number) => {
    if (at < size) mass[at] = mass[at]! + x;
  };
  return {
    add: (c: Cumulants, weight: number) => {
      if (split === "cubic") addByMoments(c, weight, put);
      else addByHats(c, weight, put);
      probability += weight;
      mean += weight * c.mean;
    },
    take: () => {
      const taken = { mass, probability, mean };
      mass = new Float64Array(size);
      probability = mean = 0;
      return taken;
    },
  };
}

type Put = (at: number, x: number) => void;

/**
 * Expectation of the weights that four-point interpolation gives a loss: they are polynomials of its offset, so three moments
 * make them.
 *
 * @source four-point Lagrange interpolation
 */
function addByMoments({ mean, variance, g3 }: Cumulants, weight: number, put: Put): void {
  const at = Math.max(1, Math.floor(mean));
  const f = mean - at;
  const second = variance + f * f;
  const third = g3 * variance * Math.sqrt(variance) + 3 * variance * f + f * f * f;
  put(at - 1, (weight * (-third + 3 * second - 2 * f)) / 6);
  put(at, (weight * (third - 2 * second - f + 2)) / 2);
  put(at + 1, (weight * (-third + second + 2 * f)) / 2);
  put(at + 2, (weight * (third - f)) / 6);
}

/** Standard deviations beyond which a normal law has next to nothing. */
const REACH = 9;

/**
 * Each loss of a normal law split between its two neighbouring points.
 *
 * @source definition: second differences of E[(X - k)+], X normal
 */
function addByHats({ mean, variance }: Cumulants, weight: number, put: Put): void {
  const sd = Math.sqrt(variance);
  const tail = (k: number) => expectedExcess(mean - k, sd);
  const low = Math.max(0, Math.floor(mean - REACH * sd));
  for (let k = low; k <= Math.ceil(mean + REACH * sd); k++) put(k, weight * (tail(k - 1) - 2 * tail(k) + tail(k + 1)));
}

/** E[X+] of a normal variable. */
function expectedExcess(mean: number, sd: number): number {
  if (sd === 0) return Math.max(mean, 0);
  return mean * normalCdf(mean / sd) + sd * normalPdf(mean / sd);
}
