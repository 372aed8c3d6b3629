import { exp } from "../numeric/exp.ts";
import type { PowerSums } from "./graded-names.ts";

/** Cumulants of a sum of independent losses, in grid steps. */
export type Cumulants = {
  readonly mean: number;
  readonly variance: number;
  /** Third to sixth cumulant, each divided by that power of the standard deviation. */
  readonly g3: number;
  readonly g4: number;
  readonly g5: number;
  readonly g6: number;
};

/** Beyond this many standard deviations a conditional law is nothing. */
const REACH = 9.5;
const INVERSE_ROOT_TWO_PI = 0.3989422804014327;

/**
 * The first six cumulants of a conditional loss.
 *
 * @param sums powers of the losses by grade, in grid steps, shape [6 g]
 * @param pd of each grade, shape [g]
 * @source definition: cumulants of independent terms add; those of a Bernoulli variable are polynomials in p
 */
export function lossCumulants(sums: PowerSums, pd: Float64Array): Cumulants {
  let k1 = 0;
  let k2 = 0;
  let k3 = 0;
  let k4 = 0;
  let k5 = 0;
  let k6 = 0;
  for (let g = 0, at = 0; g < pd.length; g++, at += 6) {
    const p = pd[g]!;
    const v = p * (1 - p);
    const odd = v * (1 - 2 * p);
    k1 += p * sums[at]!;
    k2 += v * sums[at + 1]!;
    k3 += odd * sums[at + 2]!;
    k4 += v * (1 - 6 * v) * sums[at + 3]!;
    k5 += odd * (1 - 12 * v) * sums[at + 4]!;
    k6 += v * (1 - 30 * v + 120 * v * v) * sums[at + 5]!;
  }
  const sd = Math.sqrt(k2);
  const cube = k2 * sd;
  return { mean: k1, variance: k2, g3: k3 / cube, g4: k4 / (k2 * k2), g5: k5 / (k2 * cube), g6: k6 / (cube * cube) };
}

/**
 * Adds weight times the Edgeworth density of a loss at every grid point within reach.
 *
 * @param sum mass by grid step, shape [size]
 * @returns probability and mean, in grid steps, of what was added and of what lies above the grid
 * @source F. Y. Edgeworth's series in the form of H. Cramér (1946), Mathematical methods of statistics, chapter 17, up to
 * the sixth cumulant
 */
export function addEdgeworth(sum: Float64Array, weight: number, c: Cumulants): Share {
  const sd = Math.sqrt(c.variance);
  const low = Math.ceil(c.mean - REACH * sd);
  const high = Math.min(sum.length - 1, Math.floor(c.mean + REACH * sd));
  const middle = Math.min(Math.round(c.mean), high);
  const start = (middle - c.mean) / sd;
  const density = { step: 1 / sd, scale: (weight * INVERSE_ROOT_TWO_PI) / sd, powers: powerSeries(coefficients(c)) };
  if (low > high) return { probability: weight, mean: weight * c.mean };
  addSide(sum, middle, high, 1, start, density);
  const lost = addSide(sum, middle - 1, low, -1, start - 1 / sd, density);
  // What the series puts below loss 0 is not on the grid, and must not be taken to lie above it.
  return { probability: weight - lost.probability, mean: weight * c.mean - lost.mean };
}

/** Probability and mean of some masses. */
type Share = { readonly probability: number; readonly mean: number };

/** A density to be added at equal steps: normal, times a polynomial. */
type Density = { readonly step: number; readonly scale: number; readonly powers: Float64Array };

/**
 * Adds from one grid point away from the mean to the last. The normal density at equal steps is a product of products,
 * whose rounding grows with the square of the steps to 1e-11 of itself at three standard deviations.
 *
 * @returns what would lie below loss 0
 */
function addSide(sum: Float64Array, from: number, to: number, way: 1 | -1, start: number, density: Density): Share {
  const { step, scale, powers } = density;
  const move = way * step;
  let normal = scale * exp(-0.5 * start * start);
  let ratio = exp(-move * (start + 0.5 * move));
  const bend = exp(-step * step);
  let probability = 0;
  let mean = 0;
  for (let k = from, j = 0; way * (to - k) >= 0; k += way, j++) {
    const mass = normal * polynomial(powers, start + j * move);
    if (k >= 0) sum[k] = sum[k]! + mass;
    else {
      probability += mass;
      mean += k * mass;
    }
    normal *= ratio;
    ratio *= bend;
  }
  return { probability, mean };
}

/** A sum of Edgeworth densities on a grid of some points. */
export function edgeworthSum(size: number) {
  let mass = new Float64Array(size);
  let probability = 0;
  let mean = 0;
  return {
    add: (c: Cumulants, weight: number) => {
      const added = addEdgeworth(mass, weight, c);
      probability += added.probability;
      mean += added.mean;
    },
    take: () => {
      const taken = { mass, probability, mean };
      mass = new Float64Array(size);
      probability = mean = 0;
      return taken;
    },
  };
}

/** A polynomial of degree 12, even and odd powers apart. */
function polynomial(c: Float64Array, x: number): number {
  const y = x * x;
  const even = c[0]! + y * (c[2]! + y * (c[4]! + y * (c[6]! + y * (c[8]! + y * (c[10]! + y * c[12]!)))));
  const odd = c[1]! + y * (c[3]! + y * (c[5]! + y * (c[7]! + y * (c[9]! + y * c[11]!))));
  return even + x * odd;
}

/** Hermite polynomials 0 to 12 by their coefficients of x^k, row by row, by He_(j+1) = x He_j - j He_(j-1). */
const HERMITE = hermiteCoefficients();

function hermiteCoefficients(): Float64Array {
  const rows = new Float64Array(13 * 13);
  rows[0] = 1;
  for (let j = 0; j < 12; j++) {
    for (let k = 0; k <= j + 1; k++) {
      const lifted = k === 0 ? 0 : rows[13 * j + k - 1]!;
      const before = j === 0 ? 0 : rows[13 * (j - 1) + k]!;
      rows[13 * (j + 1) + k] = lifted - j * before;
    }
  }
  return rows;
}

/** Coefficients of x^k of the sum of e[j] He_j(x). */
function powerSeries(e: Float64Array): Float64Array {
  const total = new Float64Array(13);
  for (let j = 0; j < 13; j++) {
    if (e[j] === 0) continue;
    for (let k = j % 2; k <= j; k += 2) total[k] = total[k]! + e[j]! * HERMITE[13 * j + k]!;
  }
  return total;
}

/** Coefficients of the Hermite polynomials 3 to 12, by index. */
function coefficients({ g3, g4, g5, g6 }: Cumulants): Float64Array {
  const e = new Float64Array(13);
  e[0] = 1;
  e[3] = g3 / 6;
  e[4] = g4 / 24;
  e[5] = g5 / 120;
  e[6] = (g3 * g3) / 72 + g6 / 720;
  e[7] = (g3 * g4) / 144;
  e[8] = (g4 * g4) / 1152 + (g3 * g5) / 720;
  e[9] = (g3 * g3 * g3) / 1296;
  e[10] = (g3 * g3 * g4) / 1728;
  e[12] = (g3 * g3 * g3 * g3) / 31104;
  return e;
}

/**
 * True where a conditional law is so near the normal that the series to the sixth cumulant leaves nothing that matters.
 * Each further term of the series is smaller by about the skewness or the root of the excess.
 */
export function isNearlyNormal(c: Cumulants, tolerance: number): boolean {
  const size = Math.max(Math.abs(c.g3), Math.sqrt(Math.abs(c.g4)));
  return size < tolerance;
}
