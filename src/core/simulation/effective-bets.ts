import type { Estimate } from "./sample-measures.ts";

/** Sums over weighted paths: of w L^j for j up to 2, shape [3], and of w^2 L^j for j up to 4, shape [5]; L a path's loss. */
export type LossMoments = { readonly plain: Float64Array; readonly squared: Float64Array };

/** How many independent bets a pool is. */
export type Bets = {
  /** Such bets that a pool's loss varies as much as theirs. */
  readonly effective: Estimate;
  /** The same if obligors with these default probabilities did not depend on each other. */
  readonly apart: number;
};

/** Moments of no path. */
export function emptyMoments(): LossMoments {
  return { plain: new Float64Array(3), squared: new Float64Array(5) };
}

/** Adds a path of weight w that loses a fraction of pool EAD. */
export function addMoments({ plain, squared }: LossMoments, w: number, loss: number): void {
  let power = 1;
  for (let j = 0; j < squared.length; j++, power *= loss) {
    if (j < plain.length) plain[j] = plain[j]! + w * power;
    squared[j] = squared[j]! + w * w * power;
  }
}

/** Adds moments of one range of paths after another. */
export function joinedMoments(parts: readonly LossMoments[]): LossMoments {
  const whole = emptyMoments();
  for (const part of parts) {
    part.plain.forEach((x, j) => (whole.plain[j] = whole.plain[j]! + x));
    part.squared.forEach((x, j) => (whole.squared[j] = whole.squared[j]! + x));
  }
  return whole;
}

/**
 * The effective number of independent bets: one bet is the pool with all its obligors moving as one, the weakest first to
 * default, which varies most of all that these default probabilities allow; N independent ones of 1/N of its size each
 * vary 1/N times as much. Perfect dependence gives 1; obligors of equal PD and LGD that are independent give the effective
 * number of the pool, one over the sum of squared shares.
 *
 * @param severity loss of each obligor that defaults, fraction of pool EAD, shape [n]
 * @param alone default probability of each without infection, which says who is weaker; shape [n]
 * @param pd how often each defaults, shape [n]; a drawn order would be biased towards a smaller variance
 * @param moments of the pool's loss at these severities
 * @source comonotonic bound: J. Dhaene et al. (2002), The concept of comonotonicity in actuarial science and finance
 */
export function effectiveBets(
  severity: Float64Array,
  alone: Float64Array,
  pd: Float64Array,
  moments: LossMoments,
): Bets {
  const asOne = varianceAsOne(severity, alone, pd);
  const apart = pd.reduce((sum, p, i) => sum + severity[i]! * severity[i]! * p * (1 - p), 0);
  const { value, error } = varianceOf(moments);
  const effective = asOne / value;
  return { effective: { value: effective, error: (effective * error) / value }, apart: asOne / apart };
}

/** Variance of the pool's loss where of two obligors the safer defaults only if the weaker does. */
function varianceAsOne(severity: Float64Array, alone: Float64Array, pd: Float64Array): number {
  const order = [...pd.keys()].sort((a, b) => alone[b]! - alone[a]!);
  let weaker = 0;
  let mean = 0;
  let square = 0;
  for (const i of order) {
    mean += severity[i]! * pd[i]!;
    square += pd[i]! * severity[i]! * (severity[i]! + 2 * weaker);
    weaker += severity[i]!;
  }
  return square - mean * mean;
}

/** Weighted variance of the loss, its error by the spread of squared deviations. */
function varianceOf({ plain, squared }: LossMoments): Estimate {
  const mean = plain[1]! / plain[0]!;
  const value = plain[2]! / plain[0]! - mean * mean;
  // Sum of w^2 ((L - mean)^2 - value)^2, by powers of L.
  const [a, b] = [mean * mean - value, -2 * mean];
  const spread = [a * a, 2 * a * b, 2 * a + b * b, 2 * b, 1].reduce((sum, c, j) => sum + c * squared[j]!, 0);
  return { value, error: Math.sqrt(Math.max(0, spread)) / plain[0]! };
}
