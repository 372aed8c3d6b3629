import { LN2_HIGH, LN2_LOW } from "./exp.ts";
import { powerOfTwo } from "./powers-of-two.ts";

/** The bits of one double, read as two words (every machine that runs JavaScript engines today is little-endian). */
const DOUBLE = new Float64Array(1);
const WORDS = new Uint32Array(DOUBLE.buffer);

const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_TO_54 = 18014398509481984;

/**
 * Natural logarithm.
 *
 * @param x a number; below 0 gives NaN, 0 gives -Infinity
 * @returns ln x, error below 1 ulp
 * @source K. C. Ng (1984), logarithm of the freely distributable mathematical library: x = 2^k (1 + f) with 1 + f near 1
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  if (x < SMALLEST_NORMAL) return logOfNormal(x * TWO_TO_54, -54);
  return logOfNormal(x, 0);
}

/**
 * ln(1 + x) without cancellation near 0.
 *
 * @param x a number; below -1 gives NaN, -1 gives -Infinity
 * @returns ln(1 + x), error below 2 ulp
 * @source the reduced form of log near 1; elsewhere log(1 + x) with the rounding of 1 + x put back
 */
export function log1p(x: number): number {
  if (x > -0.2928 && x < 0.4142) return x === 0 ? x : x - nearOne(x, 0);
  const u = 1 + x;
  if (!(u > 0) || u === Infinity) return log(u);
  return log(u) + (x - (u - 1)) / u;
}

function logOfNormal(x: number, shift: number): number {
  DOUBLE[0] = x;
  let k = (WORDS[1]! >>> 20) - 1023;
  let m = k === 1023 ? x * 0.5 * powerOfTwo(-1022) : x * powerOfTwo(-k);
  if (m > 1.4142135623730951) {
    m *= 0.5;
    k += 1;
  }
  const f = m - 1;
  k += shift;
  if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
  return k * LN2_HIGH - (nearOne(f, k * LN2_LOW) - f);
}

/** f - ln(1 + f) - low for f in [-0.2929, 0.4143]: the part to take from f, small against it. */
function nearOne(f: number, low: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd5 = 1.818357216161805012e-1 + w * 1.479819860511658591e-1;
  const odd = z * (6.66666666666673513e-1 + w * (2.857142874366239149e-1 + w * odd5));
  const halfSquare = 0.5 * f * f;
  return halfSquare - (s * (halfSquare + (odd + even)) + low);
}
