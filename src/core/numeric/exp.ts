import { scaleByPowerOfTwo } from "./powers-of-two.ts";

/** ln 2 in two parts: the first has 21 trailing zero bits, so that a small whole number times it is exact. */
export const LN2_HIGH = 6.9314718036912381649e-1;
export const LN2_LOW = 1.90821492927058770002e-10;

const LARGEST = 709.782712893384;
const SMALLEST = -745.1332191019411;

/**
 * exp(x).
 *
 * @param x any number
 * @returns e^x, error below 1 ulp; 0 and Infinity beyond the range of doubles
 * @source K. C. Ng (1984), exponential of the freely distributable mathematical library: argument reduction by ln 2 and
 * a rational form of r/tanh(r/2)
 */
export function exp(x: number): number {
  if (x !== x) return NaN;
  if (x > LARGEST) return Infinity;
  if (x < SMALLEST) return 0;
  const k = Math.floor(x * 1.4426950408889634 + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const c = reducedCorrection(r);
  return scaleByPowerOfTwo(1 - (low - (r * c) / (2 - c) - high), k);
}

/**
 * exp(x) - 1 without cancellation near 0.
 *
 * @param x any number
 * @returns e^x - 1, error below 4 ulp
 * @source the reduced form of exp, which gives e^r - 1 directly for |r| up to ln(2)/2
 */
export function expm1(x: number): number {
  if (x > 0.34 || x < -0.34) return exp(x) - 1;
  const c = reducedCorrection(x);
  return x + (x * c) / (2 - c);
}

/** r minus the polynomial of r * (e^r + 1)/(e^r - 1), |r| <= ln(2)/2; then e^r = 1 + r + r c/(2 - c). */
function reducedCorrection(r: number): number {
  const t = r * r;
  const p4 = -1.6533902205465251539e-6 + t * 4.13813679705723846039e-8;
  const p3 = 6.61375632143793436117e-5 + t * p4;
  const p2 = -2.77777777770155933842e-3 + t * p3;
  return r - t * (1.66666666666666019037e-1 + t * p2);
}
