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
  const scale = (weight * INVERSE_ROOT_TWO_PI) / sd;
  const e = coefficients(c);
  for (let k = low; k <= high; k++) {
    const x = (k - c.mean) / sd;
    sum[k] = sum[k]! + scale * exp(-0.5 * x * x) * hermiteSeries(x, e);
  }
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

/** Sum of e[j] He_j(x), by the recurrence He_(j+1) = x He_j - j He_(j-1) run backwards (Clenshaw). */
function hermiteSeries(x: number, e: Float64Array): number {
  let after = 0;
  let next = 0;
  for (let j = 12; j >= 0; j--) {
    const here = e[j]! + x * next - (j + 1) * after;
    after = next;
    next = here;
  }
  return next;
}

/**
 * True where a conditional law is so near the normal that the series to the sixth cumulant leaves nothing that matters.
 * Each further term of the series is smaller by about the skewness or the root of the excess.
 */
export function isNearlyNormal(c: Cumulants, tolerance: number): boolean {
  const size = Math.max(Math.abs(c.g3), Math.sqrt(Math.abs(c.g4)));
  return size < tolerance;
}
