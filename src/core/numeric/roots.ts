/** Where a search stops: when the bracket is within absolute + relative * |root|. */
export type RootTolerance = { readonly absolute: number; readonly relative: number };

/**
 * Root of a continuous function between two points of opposite sign.
 *
 * @param f function, called once per step and never outside [low, high]
 * @param low one end
 * @param high the other end
 * @param tolerance accepted distance from the root, in the unit of x
 * @returns x with f(x) = 0 within the tolerance; NaN when f(low) and f(high) have the same sign or f gives NaN
 * @source R. P. Brent (1973), Algorithms for minimization without derivatives, chapter 4, procedure zero
 */
export function findRoot(f: (x: number) => number, low: number, high: number, tolerance: RootTolerance): number {
  let a = low;
  let b = high;
  let fa = f(a);
  let fb = f(b);
  if (!(fa <= 0 ? fb >= 0 : fb <= 0)) return NaN;
  let c = a;
  let fc = fa;
  let step = b - a;
  let previousStep = step;
  for (;;) {
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb];
    const accepted = 0.5 * (tolerance.absolute + (tolerance.relative + 4e-16) * Math.abs(b));
    const middle = 0.5 * (c - b);
    if (fb === 0 || Math.abs(middle) <= accepted) return b;
    const guess = interpolatedStep(a, b, c, fa, fb, fc);
    const trusted =
      Math.abs(guess) < Math.abs(0.5 * previousStep) &&
      guess * middle > 0 &&
      Math.abs(guess) < 1.5 * Math.abs(middle) - 0.5 * accepted;
    previousStep = trusted ? step : middle;
    step = trusted ? guess : middle;
    a = b;
    fa = fb;
    b += Math.abs(step) > accepted ? step : middle > 0 ? accepted : -accepted;
    fb = f(b);
    if (fb !== fb) return NaN;
    if (fb > 0 === fc > 0) {
      c = a;
      fc = fa;
      step = b - a;
      previousStep = step;
    }
  }
}

/** Step from b by inverse quadratic interpolation through three points, or by the secant where two coincide. */
function interpolatedStep(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  const s = fb / fa;
  if (a === c) return ((c - b) * s) / (1 - s);
  const q = fa / fc;
  const r = fb / fc;
  const numerator = s * ((c - b) * q * (q - r) - (b - a) * (r - 1));
  return -numerator / ((q - 1) * (r - 1) * (s - 1));
}
