import { exp, expm1 } from "./exp.ts";
import { gammaHalfRatio } from "./gamma-ratio.ts";
import { incompleteBetaFraction, incompleteBetaSeries } from "./incomplete-beta.ts";
import { log, log1p } from "./log.ts";
import { normalCdf, normalQuantile } from "./normal.ts";

const ROOT_PI = 1.772453850905516;
/** From here the expansion around the normal law is exact to rounding; the continued fraction needs ever more terms. */
const NEARLY_NORMAL = 3e4;

/**
 * Distribution function of Student's t.
 *
 * @param t any number, infinities included
 * @param df degrees of freedom, any number above 0, Infinity for the normal law; otherwise NaN
 * @returns P(T <= t), relative error below 1e-13 (below 3e-13 where df is above 128 and the result below 1e-200)
 * @source NIST Digital library of mathematical functions (2010), 8.17: the incomplete beta function at df/2 and 1/2
 */
export function studentTCdf(t: number, df: number): number {
  if (t !== t || !(df > 0)) return NaN;
  if (df >= NEARLY_NORMAL) return normalCdf(normalScore(t, df));
  const { outside } = split(Math.abs(t), df);
  return t < 0 ? outside : 1 - outside;
}

/**
 * Quantile of Student's t.
 *
 * @param p probability; 0 and 1 give the infinities, outside [0, 1] NaN
 * @param df degrees of freedom, any number above 0, Infinity for the normal law; otherwise NaN
 * @returns t with P(T <= t) = p, relative error below 1e-12; infinite where it leaves the range of doubles
 * @source Newton's method for log probability against log t, which is concave on both sides of the quartile
 */
export function studentTQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1) || !(df > 0)) return NaN;
  if (p === 0.5) return 0;
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  if (df >= NEARLY_NORMAL) return fromNormalScore(normalQuantile(p), df);
  const tail = p < 0.5 ? p : 1 - p;
  const t = tail < 0.25 ? tailQuantile(tail, df) : centralQuantile(0.5 - tail, df);
  return p < 0.5 ? -t : t;
}

/** P(T > t), P(0 < T < t) and t times the density, for t >= 0. */
type Split = { readonly outside: number; readonly inside: number; readonly slope: number };

function split(t: number, df: number): Split {
  const u = t / Math.sqrt(df);
  if (u === Infinity) return { outside: 0, inside: 0.5, slope: 0 };
  const a = 0.5 * df;
  const square = u * u;
  const x = 1 / (1 + square);
  const y = square < 1e16 ? square * x : 1;
  const power = square < 1e16 ? powerOf(x, a, -log1p(square)) : powerOf(1 / u, df, -log(u));
  const slope = (power * Math.sqrt(y) * gammaHalfRatio(a)) / ROOT_PI;
  if (x < (a + 1) / (a + 2.5)) {
    const outside = 0.5 * slope * incompleteBetaFraction(a, 0.5, x, y);
    return { outside, inside: 0.5 - outside, slope };
  }
  const inside = 0.5 * slope * incompleteBetaSeries(0.5, a, y);
  return { outside: 0.5 - inside, inside, slope };
}

/** base^exponent for base in [0, 1]: whole powers up to 64 by squaring, the rest through the logarithm. */
function powerOf(base: number, exponent: number, logBase: number): number {
  const whole = exponent <= 128 ? Math.floor(exponent) : 0;
  let power = exp((exponent - whole) * logBase);
  let square = base;
  for (let n = whole; n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) power *= square;
    square *= square;
  }
  return power;
}

/** t > 0 with P(T > t) = tail, tail < 1/4. */
function tailQuantile(tail: number, df: number): number {
  let t = tailGuess(tail, df);
  for (let step = 1; Math.abs(step) > 1e-9 && t < Infinity;) {
    const { outside, slope } = split(t, df);
    step = (log(outside / tail) * outside) / slope;
    t *= exp(step);
  }
  return t;
}

/** Far out the tail is a power of 1 + t^2/df; nearer, the law is like the normal. */
function tailGuess(tail: number, df: number): number {
  const scaled = (tail * df * ROOT_PI) / gammaHalfRatio(0.5 * df);
  if (scaled > 0.25) return fromNormalScore(-normalQuantile(tail), Math.max(df, 3));
  const exponent = -log(scaled) / df;
  return Math.sqrt(-df * expm1(-2 * exponent)) * exp(exponent);
}

/** t > 0 with P(0 < T < t) = mass, mass <= 1/4; the first guess takes the density as flat. */
function centralQuantile(mass: number, df: number): number {
  let t = (mass * Math.sqrt(df) * ROOT_PI) / gammaHalfRatio(0.5 * df);
  for (let step = 1; Math.abs(step) > 1e-9;) {
    const { inside, slope } = split(t, df);
    step = (log(mass / inside) * inside) / slope;
    t *= exp(step);
  }
  return t;
}

/**
 * The normal score with the probability of t, for many degrees of freedom.
 * @source G. W. Hill (1970), Algorithm 395: Student's t-distribution
 */
function normalScore(t: number, df: number): number {
  if (df === Infinity) return t;
  const w = Math.sqrt((df - 0.5) * log1p((t * t) / df));
  const z = w < 40 ? w * scoreRatio(w * w, df) : w;
  return t < 0 ? -z : z;
}

/** Inverse of normalScore by two substitutions; for few degrees of freedom a first guess. */
function fromNormalScore(z: number, df: number): number {
  if (df === Infinity) return z;
  const square = z * z;
  const first = scoreRatio(square, df);
  const ratio = scoreRatio(square / (first * first), df);
  const t = Math.sqrt(df * expm1(square / (ratio * ratio * (df - 0.5))));
  return z < 0 ? -t : t;
}

/** Normal score over w, as a function of w squared. */
function scoreRatio(square: number, df: number): number {
  const b = 48 * (df - 0.5) * (df - 0.5);
  return 1 + (square + 3 - (((4 * square + 33) * square + 240) * square + 855) / (10 * b)) / b;
}
