import { normalCdf } from "../numeric/normal.ts";
import { studentTQuantile } from "../numeric/student-t.ts";
import { NO_ATOMS, withoutAtoms } from "./atoms.ts";
import { centresOf, conditionalPoints, REPLICATES, SEQUENCES, type ConditionalPoints } from "./conditional-points.ts";
import type { LossDistribution, QuantileLaw, Sampled, SampledLaw, SampledQuantiles, SplitLaw } from "./distribution.ts";
import { factorGrades, fillGradePd, gradeKey, type FactorGrades } from "./factor-grades.ts";
import type { FactorPortfolio, Sampling } from "./factor-portfolio.ts";
import { gradedNames, gradesBy, type GradedNames } from "./graded-names.ts";
import { firstPoints, latticeGrid, poolLosses, smoothGrid, type Losses, type Split } from "./grid.ts";
import { inPrincipalAxes } from "./harm.ts";
import { collected, gridded, mixtureOf, type NodeLaw } from "./integrate.ts";
import type { Kernel } from "../kernel.ts";
import { recursionSum, smoothSum, type NodeSum } from "./node-sum.ts";
import { tailErrorOf } from "./tail-error.ts";

/** Points of each sequence in a replicate's first drawing; it doubles until the tails are precise enough. */
const FIRST_POINTS = 16;
const QUANTILE_POINTS = 4000;

/**
 * The loss distribution of a pool under several factors: conditional laws, exact given the factors, summed over points
 * drawn by randomised quasi-Monte Carlo with importance sampling.
 *
 * @param portfolio checked columns, n names
 * @param sampling how many points, and their seed
 * @param kernel the recursion that runs
 * @param report told the share done
 * @returns a law of each of 32 independent drawings: their mean is the answer, their scatter its standard error
 */
export function conditionalLoss(
  portfolio: FactorPortfolio,
  sampling: Sampling,
  kernel: Kernel,
  report: (share: number) => void,
): SampledLaw {
  const { losses, rows, names } = gradedLosses(portfolio);
  const sum = conditionalSum(losses, firstPoints(losses), "cubic", names, kernel);
  const { laws, points } = drawn(factorGrades(portfolio, rows.first), names, sum, sampling, report);
  const totals = lossTotals(portfolio, losses);
  return {
    ...sampledBy(portfolio, sampling, points),
    replicates: laws.map((law) => replicate(splitLaw(law, losses, sum, names), law, losses, totals, kernel)),
  };
}

/**
 * The same pool's law for quantiles.
 *
 * @param portfolio checked columns, n names
 * @param sampling how many points, and their seed
 * @param kernel the recursion that runs
 * @param report told the share done
 */
export function conditionalQuantiles(
  portfolio: FactorPortfolio,
  sampling: Sampling,
  kernel: Kernel,
  report: (share: number) => void,
): SampledQuantiles {
  const { losses, rows, names } = gradedLosses(portfolio);
  const sum = conditionalSum(losses, QUANTILE_POINTS, "linear", names, kernel);
  const { laws, points } = drawn(factorGrades(portfolio, rows.first), names, sum, sampling, report);
  const { expectedLoss, largestLoss, df } = lossTotals(portfolio, losses);
  const lawOf = ({ grid }: NodeLaw): QuantileLaw => ({
    lattice: losses.lattice !== null,
    df,
    certainLoss: losses.certainLoss,
    largestLoss,
    expectedLoss: expectedLoss ?? losses.certainLoss + grid.mean * sum.grid.unit,
    law: { unit: sum.grid.unit, mass: grid.mass },
    nodes: 0,
    kernel: kernel.name,
  });
  const whole = mixtureOf(laws.map((law) => ({ weight: 1 / laws.length, law })));
  return { ...sampledBy(portfolio, sampling, points), whole: lawOf(whole), replicates: laws.map(lawOf) };
}

function sampledBy({ dependence }: FactorPortfolio, { seed }: Sampling, points: number): Sampled {
  const { factors, df } = dependence;
  return { method: "conditional", points: points * REPLICATES * SEQUENCES, factors, df, seed };
}

function gradedLosses(portfolio: FactorPortfolio) {
  const losses = poolLosses({ ...portfolio, loading: portfolio.dependence.own });
  const rows = gradesBy(losses.names, (i) => gradeKey(portfolio, i));
  return { losses, rows, names: gradedNames(rows, losses) };
}

/** The laws of all drawings, with twice the points until their tails are precise enough or the points used up. */
function drawn(
  grades: FactorGrades,
  names: GradedNames,
  sum: NodeSum,
  { paths, precision, state }: Sampling,
  report: (share: number) => void,
): Drawn {
  const draw = drawingOf(grades, names, sum, state);
  const most = paths / (REPLICATES * SEQUENCES);
  let all = draw(null, Math.min(FIRST_POINTS, Math.max(1, Math.floor(most))));
  while (2 * all.points <= most && tailErrorOf(all.laws.map((law) => gridded(sum, law))) > precision) {
    report(all.points / most);
    all = draw(all, 2 * all.points);
  }
  return all;
}

function conditionalSum(losses: Losses, points: number, split: Split, names: GradedNames, kernel: Kernel): NodeSum {
  return losses.lattice
    ? recursionSum(latticeGrid(losses, Infinity), names, kernel)
    : smoothSum(smoothGrid(losses, points, Infinity, split), names, kernel);
}

type Drawn = { readonly laws: readonly NodeLaw[]; readonly points: number };

/** Draws the laws of all replicates with so many points of each sequence, from those that are drawn already. */
function drawingOf(grades: FactorGrades, names: GradedNames, sum: NodeSum, seed: number) {
  const exposure = Float64Array.from(names.size, (_, g) => names.powers[6 * g]!);
  const turned = inPrincipalAxes(grades, exposure);
  const centres = centresOf(turned, exposure);
  const drawings = Array.from({ length: REPLICATES }, (_, r) => conditionalPoints(turned, centres, seed, r));
  return (before: Drawn | null, points: number): Drawn => {
    const from = before?.points ?? 0;
    const laws = drawings.map((drawing, r) => {
      const law = pointsLaw(drawing, turned, names, sum, from, points);
      const share = from / points;
      const parts = before === null ? [] : [{ weight: share, law: before.laws[r]! }];
      return mixtureOf([...parts, { weight: 1 - share, law }]);
    });
    return { laws, points };
  };
}

/** The law from points from..to of each sequence of a drawing. */
function pointsLaw(
  drawing: ConditionalPoints,
  grades: FactorGrades,
  names: GradedNames,
  sum: NodeSum,
  from: number,
  to: number,
): NodeLaw {
  return collected(names, sum, (pd, add) => {
    drawing.visit(from, to, (point, weight) => {
      fillGradePd(grades, point, pd);
      add(weight / (to - from));
    });
  });
}

function splitLaw(law: NodeLaw, losses: Losses, sum: NodeSum, names: GradedNames): SplitLaw {
  return losses.lattice ? { ...gridded(sum, law), atoms: NO_ATOMS } : withoutAtoms(law, sum, names);
}

type LossTotals = { readonly expectedLoss: number | null; readonly largestLoss: number; readonly df: number };

/** What is known without sampling. A t copula with a shifted factor has no closed form. */
function lossTotals(portfolio: FactorPortfolio, losses: Losses): LossTotals {
  const { mean, df } = portfolio.dependence;
  const shifted = mean.some((x) => x !== 0) || !unitVariance(portfolio);
  const { largestLoss } = losses;
  if (!shifted) return { expectedLoss: losses.expectedLoss, largestLoss, df };
  return { expectedLoss: df === Infinity ? shiftedLoss(portfolio) : null, largestLoss, df };
}

function systematicVariance({ factors: k, loadings }: FactorPortfolio["dependence"], i: number): number {
  return loadings.subarray(i * k, (i + 1) * k).reduce((sum, a) => sum + a * a, 0);
}

/** True where no factor's spread is changed. */
function unitVariance({ dependence }: FactorPortfolio): boolean {
  const { own } = dependence;
  return own.every((b, i) => Math.abs(b * b + systematicVariance(dependence, i) - 1) < 1e-12);
}

/** Expected loss under a shifted factor: the latent variable is normal with another mean and variance. */
function shiftedLoss({ ead, lgd, pd, dependence }: FactorPortfolio): number {
  let total = 0;
  let loss = 0;
  for (let i = 0; i < ead.length; i++) {
    const spread = Math.sqrt(systematicVariance(dependence, i) + dependence.own[i]! * dependence.own[i]!);
    const threshold = studentTQuantile(pd[i]!, Infinity);
    total += ead[i]!;
    loss += ead[i]! * lgd[i]! * normalCdf((threshold - dependence.mean[i]!) / spread);
  }
  return loss / total;
}

/** One drawing's law as a distribution that tranches are cut from. */
function replicate(
  law: SplitLaw,
  { totals }: NodeLaw,
  losses: Losses,
  { expectedLoss, largestLoss, df }: LossTotals,
  kernel: Kernel,
): LossDistribution {
  const sampled = law.mean * law.unit + law.atoms.loss.reduce((sum, x, i) => sum + x * law.atoms.probability[i]!, 0);
  return {
    method: "exact",
    lattice: losses.lattice !== null,
    df,
    certainLoss: losses.certainLoss,
    largestLoss,
    expectedLoss: expectedLoss ?? losses.certainLoss + sampled,
    noneDefault: totals.none,
    allDefault: totals.all,
    law,
    sparse: law,
    coarse: null,
    nodes: 0,
    kernel: kernel.name,
  };
}
