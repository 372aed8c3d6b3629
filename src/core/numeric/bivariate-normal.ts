import { exp } from "./exp.ts";
import { integrate } from "./quadrature.ts";
import { log } from "./log.ts";
import { normalCdf, normalPdf } from "./normal.ts";

const INVERSE_PI = 0.3183098861837907;
/** P(X > 39) is below the smallest double. */
const FAR = 39;

/**
 * Distribution function of two standard normals with correlation rho.
 *
 * Integrates the density over the correlation from -1 up to rho. Every term is positive, so that joint tails keep
 * their relative accuracy: error below 1e-12 relative wherever the result is above 1e-300.
 *
 * @param h first bound, infinities included
 * @param k second bound, infinities included
 * @param rho correlation in [-1, 1], ends exact; outside NaN
 * @returns P(X <= h, Y <= k)
 * @source R. L. Plackett (1954), A reduction formula for normal multivariate integrals, with u^2 = (1 + r)/(1 - r) in
 * place of the correlation r
 */
export function bivariateNormalCdf(h: number, k: number, rho: number): number {
  if (h !== h || k !== k || !(rho >= -1 && rho <= 1)) return NaN;
  const low = h < k ? h : k;
  const high = h < k ? k : h;
  if (low < -FAR) return 0;
  if (high > FAR || rho === 1) return normalCdf(low);
  if (rho === 0) return normalCdf(low) * normalCdf(high);
  const opposite = probabilityBetween(-high, low);
  if (rho === -1) return opposite;
  const sum = low + high;
  const difference = high - low;
  return opposite + sinceOpposite((sum * sum) / 8, (difference * difference) / 8, (1 + rho) / (1 - rho));
}

/** P(low < X <= high), 0 where the bounds are in the other order: the result at correlation -1. */
function probabilityBetween(low: number, high: number): number {
  const width = high - low;
  if (!(width > 0)) return 0;
  const nearby = width * (1 + Math.abs(high)) < 0.5;
  return nearby ? integrate(normalPdf, low, high, 1) : normalCdf(high) - normalCdf(low);
}

/**
 * 1/pi times the integral of exp(-(1 + 1/y) (a + b y)) sqrt(y)/(1 + y) over t >= 0, where y = u^2 = end exp(-2 t).
 * The integrand is log-concave in t: it is scaled to its peak and cut where it has fallen by exp(-40).
 */
function sinceOpposite(a: number, b: number, end: number): number {
  const peak = peakOf(a, b, end);
  const rising = a / peak;
  const falling = b * peak;
  const integrand = (t: number): number => {
    const shrink = exp(-t);
    const square = shrink * shrink;
    const y = peak * square;
    return (exp(-rising * (1 / square - 1) - falling * (square - 1)) * shrink) / (1 + y);
  };
  const floor = integrand(0) * 4e-18;
  const before = lengthAbove(floor, (t) => integrand(-t), 0.5 * log(end / peak));
  const after = lengthAbove(floor, integrand, Infinity);
  const area = integrate(integrand, -before, 0, panels(before)) + integrate(integrand, 0, after, panels(after));
  return INVERSE_PI * exp(-(a + b + rising + falling)) * Math.sqrt(peak) * area;
}

/** Panels short enough for a fall by exp(-40) and for the unit scale of the factors exp(2 t). */
function panels(length: number): number {
  return Math.max(4, Math.floor(length) + 1);
}

/** The y in (0, end] where the integrand peaks: the root of a cubic, by Newton steps from above, to 1e-3. */
function peakOf(a: number, b: number, end: number): number {
  const square = 2 * b + 1;
  const linear = 2 * a + 1;
  const constant = 2 * a;
  let y = Math.min(end, Math.max((2 * linear) / square, Math.sqrt((2 * constant) / square)));
  for (let step = Infinity; step > 1e-3 * y; y -= step) {
    const value = ((2 * b * y + square) * y - linear) * y - constant;
    if (value <= 0) break;
    step = value / ((6 * b * y + 2 * square) * y - linear);
  }
  return y;
}

/** How far f, falling from t = 0, stays above a floor; at most limit. Within a tenth, on the long side. */
function lengthAbove(floor: number, f: (t: number) => number, limit: number): number {
  let long = Math.min(limit, 0.001);
  while (long < limit && f(long) > floor) long = Math.min(limit, 1.3 * long);
  return long;
}
