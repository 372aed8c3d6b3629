import { fillConditionalPd, type ConditionalPd } from "./conditional.ts";

/** Factor values at which the sharpness of the conditional loss is looked at. */
const FROM = -3;
const TO = 3;
const STEP = 0.75;
const SLOPE_STEP = 0.05;
/** Spacing as a share of the narrowest transition: twice as wide changes the tails by about 1e-3, so this one errs by 1e-11. */
const SHARE = 1.3;
const WIDEST = 0.29;

/**
 * Spacing of trapezoid nodes that resolves how the conditional loss moves with the factor. A loss level is crossed over
 * a width of conditional standard deviation by slope of conditional mean; names of their own steps cross over theirs.
 *
 * @param severity losses of the names, fractions of pool EAD, shape [n]
 * @returns spacing in standard deviations of the factor
 */
export function firstSpacing(model: ConditionalPd, severity: Float64Array): number {
  const steepest = model.slope.reduce((most, b) => Math.max(most, Math.abs(b)), 0);
  let narrowest = Math.min(WIDEST / SHARE, 1 / steepest);
  for (let z = FROM; z <= TO; z += STEP) {
    const here = moments(model, severity, z);
    const beside = moments(model, severity, z + SLOPE_STEP);
    const slope = Math.abs(beside.mean - here.mean) / SLOPE_STEP;
    if (slope > 0) narrowest = Math.min(narrowest, Math.sqrt(here.variance) / slope);
  }
  return SHARE * Math.max(narrowest, 1 / 512);
}

function moments(model: ConditionalPd, severity: Float64Array, z: number): { mean: number; variance: number } {
  const pd = new Float64Array(severity.length);
  fillConditionalPd(model, z, pd);
  let mean = 0;
  let variance = 0;
  for (let i = 0; i < pd.length; i++) {
    const p = pd[i]!;
    const s = severity[i]!;
    mean += p * s;
    variance += p * (1 - p) * s * s;
  }
  return { mean, variance };
}
