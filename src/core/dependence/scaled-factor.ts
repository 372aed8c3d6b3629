import { exp } from "../numeric/exp.ts";
import { gammaHalfRatio } from "../numeric/gamma-ratio.ts";
import { log1p } from "../numeric/log.ts";
import { normalCdf, normalPdf } from "../numeric/normal.ts";
import { studentTCdf } from "../numeric/student-t.ts";

const PI = 3.141592653589793;

/** A factor of mean 0 and variance 1: normal, or Student's t scaled to it. */
export type ScaledFactor = {
  readonly cdf: (x: number) => number;
  /** Values and their probabilities, close enough together to integrate smooth functions to rounding. */
  readonly nodes: readonly { readonly value: number; readonly weight: number }[];
};

const STEP = 0.05;
/** Weight that no integral feels. */
const NOTHING = 1e-20;
/** Ends of the trapezoid rule, in the variable whose hyperbolic sine is the factor where it has heavy tails. */
const NORMAL_END = 9;
const T_END = 16;

/**
 * Builds a factor.
 *
 * @param df degrees of freedom above 2; Infinity is the normal law
 * @source the trapezoid rule, which errs exponentially little for analytic functions that fade at both ends
 */
export function scaledFactor(df: number): ScaledFactor {
  if (df === Infinity) return { cdf: normalCdf, nodes: nodesTo(NORMAL_END, (s) => [s, normalPdf(s)]) };
  const scale = Math.sqrt(df / (df - 2));
  const height = (scale * gammaHalfRatio(df / 2)) / Math.sqrt(df * PI);
  const density = (x: number) => height * exp(-0.5 * (df + 1) * log1p((scale * x * (scale * x)) / df));
  const nodes = nodesTo(T_END, (s) => {
    const [up, down] = [exp(s), exp(-s)];
    return [0.5 * (up - down), 0.5 * (up + down) * density(0.5 * (up - down))];
  });
  return { cdf: (x) => studentTCdf(scale * x, df), nodes };
}

function nodesTo(end: number, at: (s: number) => readonly [value: number, weight: number]): ScaledFactor["nodes"] {
  const count = Math.round(end / STEP);
  const nodes = Array.from({ length: 2 * count + 1 }, (_, i) => {
    const [value, weight] = at((i - count) * STEP);
    return { value, weight: STEP * weight };
  });
  // Weights sum to 1 to rounding; what the ends cut off is given back.
  const total = nodes.reduce((sum, { weight }) => sum + weight, 0);
  return nodes.map(({ value, weight }) => ({ value, weight: weight / total })).filter(({ weight }) => weight > NOTHING);
}
