import { exp } from "../numeric/exp.ts";

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
 * @param losses of each name, in grid steps, shape [n]
 * @param pd of each name, shape [n]
 * @source definition: cumulants of independent terms add; those of a Bernoulli variable are polynomials in p
 */
export function lossCumulants(losses: Float64Array, pd: Float64Array): Cumulants {
  let k1 = 0;
  let k2 = 0;
  let k3 = 0;
  let k4 = 0;
  let k5 = 0;
  let k6 = 0;
  for (let i = 0; i < losses.length; i++) {
    const p = pd[i]!;
    const s = losses[i]!;
    const square = s * s;
    const v = p * (1 - p);
    const odd = 1 - 2 * p;
    const first = v * square;
    k1 += p * s;
    k2 += first;
    k3 += first * s * odd;
    k4 += first * square * (1 - 6 * v);
    k5 += first * square * s * odd * (1 - 12 * v);
    k6 += first * square * square * (1 - 30 * v + 120 * v * v);
  }
  const sd = Math.sqrt(k2);
  const cube = k2 * sd;
  return { mean: k1, variance: k2, g3: k3 / cube, g4: k4 / (k2 * k2), g5: k5 / (k2 * cube), g6: k6 / (cube * cube) };
}

/**
 * Adds weight times the Edgeworth density of a loss at every grid point within reach.
 *
 * @param sum mass by grid step, shape [size]
 * @source F. Y. Edgeworth's series in the form of H. Cramér (1946), Mathematical methods of statistics, chapter 17, up to
 * the sixth cumulant
 */
export function addEdgeworth(sum: Float64Array, weight: number, c: Cumulants): void {
  const sd = Math.sqrt(c.variance);
  const low = Math.max(0, Math.ceil(c.mean - REACH * sd));
  const high = Math.min(sum.length - 1, Math.floor(c.mean + REACH * sd));
  const middle = Math.min(Math.max(Math.round(c.mean), low), high);
  const start = (middle - c.mean) / sd;
  const density = { step: 1 / sd, scale: (weight * INVERSE_ROOT_TWO_PI) / sd, powers: powerSeries(coefficients(c)) };
  addSide(sum, middle, high, 1, start, density);
  addSide(sum, middle - 1, low, -1, start - 1 / sd, density);
}

/** A density to be added at equal steps: normal, times a polynomial. */
type Density = { readonly step: number; readonly scale: number; readonly powers: Float64Array };

/**
 * Adds from one grid point away from the mean to the last. The normal density at equal steps is a product of products,
 * whose rounding grows with the square of the steps to 1e-11 of itself at three standard deviations.
 */
function addSide(sum: Float64Array, from: number, to: number, way: 1 | -1, start: number, density: Density): void {
  const { step, scale, powers } = density;
  const move = way * step;
  let normal = scale * exp(-0.5 * start * start);
  let ratio = exp(-move * (start + 0.5 * move));
  const bend = exp(-step * step);
  for (let k = from, j = 0; way * (to - k) >= 0; k += way, j++) {
    sum[k] = sum[k]! + normal * polynomial(powers, start + j * move);
    normal *= ratio;
    ratio *= bend;
  }
}

/** A polynomial of degree 12, even and odd powers apart. */
function polynomial(c: Float64Array, x: number): number {
  const y = x * x;
  const even = c[0]! + y * (c[2]! + y * (c[4]! + y * (c[6]! + y * (c[8]! + y * (c[10]! + y * c[12]!)))));
  const odd = c[1]! + y * (c[3]! + y * (c[5]! + y * (c[7]! + y * (c[9]! + y * c[11]!))));
  return even + x * odd;
}

/** Coefficients of x^k of the sum of e[j] He_j(x), by He_(j+1) = x He_j - j He_(j-1). */
function powerSeries(e: Float64Array): Float64Array {
  const total = new Float64Array(13);
  let before = new Float64Array(13);
  let here = Float64Array.from(before, (_, k) => (k === 0 ? 1 : 0));
  for (let j = 0; j < 13; j++) {
    for (let k = 0; k <= j; k++) total[k] = total[k]! + e[j]! * here[k]!;
    const next = here.map((_, k) => (k === 0 ? 0 : here[k - 1]!) - j * before[k]!);
    before = here;
    here = next;
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
