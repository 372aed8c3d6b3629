import { check, fraction } from "../domain.ts";
import { findRoot } from "../numeric/roots.ts";
import { tranche, type Tranche } from "../tranche/tranche.ts";
import type { Kernel } from "../kernel.ts";
import { expectedTrancheLoss } from "./measures.ts";
import { oneFactorLossFor } from "./one-factor.ts";
import { commonLoading, oneFactorPortfolio } from "./portfolio.ts";

/** Which asset correlation gives a tranche its expected loss. Columns of shape [n]. */
export type ImpliedRhoQuestion = {
  readonly ead: Float64Array;
  /** Obligors of each row, whose EAD is their sum; absent where every row is one. */
  readonly count?: Float64Array;
  readonly lgd: Float64Array;
  /** Default probability to the horizon, fractions. */
  readonly pd: Float64Array;
  /** Degrees of freedom of the t copula; Infinity is the Gaussian one. */
  readonly df: number;
  readonly attachment: number;
  readonly detachment: number;
  /** Expected loss wanted, fraction of tranche notional. */
  readonly target: number;
};

/** The roots in ascending order, 0, 1 or 2 of them, and the expected losses that any rho can reach. */
export type ImpliedRho = { readonly roots: readonly number[]; readonly least: number; readonly most: number };

/** Correlations at which the curve is looked at before its roots are found; denser where it bends. */
const LOOKS: readonly number[] = [
  0, 0.005, 0.01, 0.02, 0.04, 0.07, 0.1, 0.15, 0.2, 0.27, 0.35, 0.43, 0.52, 0.61, 0.7, 0.78, 0.85, 0.91, 0.95, 0.98, 1,
];
const ROOT_TOLERANCE = { absolute: 1e-12, relative: 1e-12 };
const GOLDEN = 0.3819660112501051;
const PEAK_STEPS = 30;

/**
 * Implied correlation of a tranche. A mezzanine's expected loss rises and falls with rho, so it may have two.
 *
 * @param question pool columns, tranche and target
 * @param kernel the recursion that runs
 * @param report told the share done
 * @throws InputError for a target outside [0, 1] or bad columns
 */
export function impliedRho(question: ImpliedRhoQuestion, kernel: Kernel, report: (share: number) => void): ImpliedRho {
  check("target", question.target, fraction);
  const slice = tranche(question.attachment, question.detachment);
  let done = 0;
  return rhosAt((rho) => {
    report(Math.min(0.99, ++done / 50));
    return lossAt(question, slice, rho, kernel);
  }, question.target);
}

/**
 * Correlations at which a measure has a value.
 *
 * @param measure of the asset correlation, 0 to 1; smooth, with few humps
 * @returns the roots in ascending order, and what the measure can reach
 */
export function rhosAt(measure: (rho: number) => number, target: number): ImpliedRho {
  const curve = memoised(measure);
  const looks = withExtrema(curve, target);
  const values = looks.map(curve);
  const roots = rootsBetween(curve, looks, target);
  return { roots, least: Math.min(...values), most: Math.max(...values) };
}

function lossAt(question: ImpliedRhoQuestion, slice: Tranche, rho: number, kernel: Kernel): number {
  const { ead, count, lgd, pd, df } = question;
  const portfolio = oneFactorPortfolio({ ead, count, lgd, pd, loading: commonLoading(rho, ead.length), df });
  return expectedTrancheLoss(oneFactorLossFor(slice, portfolio, kernel), slice);
}

function memoised(f: (x: number) => number): (x: number) => number {
  const known = new Map<number, number>();
  return (x) => {
    if (!known.has(x)) known.set(x, f(x));
    return known.get(x)!;
  };
}

/**
 * The looks, with the curve's inner maximum put in where a look is above both neighbours and the target above it, so that
 * roots may hide beside it; minima likewise.
 */
function withExtrema(curve: (rho: number) => number, target: number): number[] {
  const points = [...LOOKS];
  for (let i = 1; i + 1 < LOOKS.length; i++) {
    const [before, here, after] = [curve(LOOKS[i - 1]!), curve(LOOKS[i]!), curve(LOOKS[i + 1]!)];
    if (here > before && here > after && target > here) points.push(peak(curve, LOOKS[i - 1]!, LOOKS[i + 1]!));
    if (here < before && here < after && target < here)
      points.push(peak((x) => -curve(x), LOOKS[i - 1]!, LOOKS[i + 1]!));
  }
  return points.sort((a, b) => a - b);
}

/** Golden-section search for the maximum of a curve with one hump. */
function peak(curve: (x: number) => number, low: number, high: number): number {
  let a = low;
  let b = high;
  for (let step = 0; step < PEAK_STEPS; step++) {
    const left = a + GOLDEN * (b - a);
    const right = b - GOLDEN * (b - a);
    if (curve(left) > curve(right)) b = right;
    else a = left;
  }
  return 0.5 * (a + b);
}

function rootsBetween(curve: (x: number) => number, points: readonly number[], target: number): number[] {
  const roots: number[] = [];
  for (let i = 0; i < points.length; i++) {
    const here = curve(points[i]!) - target;
    if (here === 0) roots.push(points[i]!);
    else if (i > 0 && here * (curve(points[i - 1]!) - target) < 0) {
      roots.push(findRoot((x) => curve(x) - target, points[i - 1]!, points[i]!, ROOT_TOLERANCE));
    }
  }
  return roots;
}
