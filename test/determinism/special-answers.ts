import {
  bivariateNormalCdf,
  exp,
  expm1,
  log,
  log1p,
  normalCdf,
  normalPdf,
  normalQuantile,
  studentTCdf,
  studentTQuantile,
} from "../../src/core/index.ts";

const POINTS = 4000;

/** Values of each special function over a grid that crosses all its branches, by the function's name. */
export function specialAnswers(): Record<string, Float64Array> {
  return {
    exp: over(-746, 710, exp),
    expm1: over(-2, 2, expm1),
    log: over(-700, 700, (x) => log(exp(x))),
    log1p: over(-0.9999, 3, log1p),
    normalCdf: over(-39, 9, normalCdf),
    normalPdf: over(-39, 39, normalPdf),
    normalQuantile: over(-38, 8, (x) => normalQuantile(normalCdf(x))),
    bivariateNormalCdf: over(-0.9999, 0.9999, (rho) => bivariateNormalCdf(3 * rho - 1, 0.3 - 2 * rho, rho)),
    studentTCdf: over(-60, 20, (t) => studentTCdf(t, 0.3 + 0.01 * t * t)),
    studentTQuantile: over(0.0001, 0.9999, (p) => studentTQuantile(p * p * p, 0.2 + 40 * p)),
    studentTCdfManyDegrees: over(-30, 10, (t) => studentTCdf(t, 100 + t * t * t * t)),
  };
}

function over(low: number, high: number, f: (x: number) => number): Float64Array {
  return Float64Array.from({ length: POINTS + 1 }, (_, i) => f(low + ((high - low) * i) / POINTS));
}
