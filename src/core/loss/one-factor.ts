import { conditionalPd, type ConditionalPd } from "./conditional.ts";
import type { LossDistribution, QuantileLaw, SplitLaw } from "./distribution.ts";
import { latticeGrid, poolLosses, smoothGrid, type Losses } from "./grid.ts";
import { integrateOverFactor, SETTLED, sumAtNodes, type Integrated } from "./integrate.ts";
import { NO_ATOMS, withoutAtoms } from "./atoms.ts";
import type { Kernel } from "./kernel.ts";
import { recursionSum, smoothSum } from "./node-sum.ts";
import { sumInAnyOrder, type OneFactorPortfolio } from "./portfolio.ts";
import { largestGridChange } from "./tail.ts";

/** Grid steps to start with, and the most; few names need a fine grid, because their law is not smooth. */
const FIRST_POINTS = 1500;
const MOST_POINTS = 48000;
/** Relative change of the tails by halving the resolution that is small enough: the error is an eighth of it or less. */
const FINE_ENOUGH = 1e-5;
const QUANTILE_POINTS = 16000;

/**
 * The exact loss distribution of any pool under one Gaussian factor.
 *
 * @param portfolio checked columns, n names
 * @param kernel the recursion that runs
 * @returns a distribution that serves every tranche; its measures state their errors
 * @source L. Andersen, J. Sidenius, S. Basu (2003), All your hedges in one basket; trapezoid rule over the factor
 */
export function oneFactorLoss(portfolio: OneFactorPortfolio, kernel: Kernel): LossDistribution {
  const losses = poolLosses(portfolio);
  const model = conditionalPd(portfolio, losses.names);
  const { law, sparse, coarse, integrated } = losses.lattice
    ? onLattice(losses.lattice, losses, model, kernel)
    : refined(losses, model, kernel);
  return {
    method: "exact",
    lattice: losses.lattice !== null,
    certainLoss: losses.certainLoss,
    ...poolTotals(portfolio),
    noneDefault: integrated.counts.none,
    allDefault: integrated.counts.all,
    law,
    sparse,
    coarse,
    nodes: integrated.nodes,
    kernel: kernel.name,
  };
}

/**
 * The same pool's law for quantiles.
 *
 * @param portfolio checked columns, n names
 * @param kernel the recursion that runs
 */
export function oneFactorQuantiles(portfolio: OneFactorPortfolio, kernel: Kernel): QuantileLaw {
  const losses = poolLosses(portfolio);
  const model = conditionalPd(portfolio, losses.names);
  const grid = losses.lattice ? latticeGrid(losses.lattice) : smoothGrid(losses, QUANTILE_POINTS, "linear");
  const sum = losses.lattice ? recursionSum(grid, kernel) : smoothSum(grid, losses.severity, kernel);
  const { laws, nodes } = integrateOverFactor(
    model,
    losses.severity,
    [sum],
    losses.lattice ? SETTLED.lattice : SETTLED.smooth,
  );
  return {
    lattice: losses.lattice !== null,
    certainLoss: losses.certainLoss,
    ...poolTotals(portfolio),
    law: { unit: grid.unit, mass: laws[0]! },
    nodes,
    kernel: kernel.name,
  };
}

/** A law, the same from half the nodes, and the same again on a grid of half the resolution. */
type CheckedLaw = {
  readonly law: SplitLaw;
  readonly sparse: SplitLaw;
  readonly coarse: SplitLaw | null;
  readonly integrated: Integrated;
};

function onLattice(
  lattice: NonNullable<Losses["lattice"]>,
  losses: Losses,
  model: ConditionalPd,
  kernel: Kernel,
): CheckedLaw {
  const grid = latticeGrid(lattice);
  const integrated = integrateOverFactor(model, losses.severity, [recursionSum(grid, kernel)], SETTLED.lattice);
  const law = (mass: Float64Array) => ({ unit: grid.unit, mass, atoms: NO_ATOMS });
  return { law: law(integrated.laws[0]!), sparse: law(integrated.sparse[0]!), coarse: null, integrated };
}

/** Doubles the resolution until it no longer matters. */
function refined(losses: Losses, model: ConditionalPd, kernel: Kernel): CheckedLaw {
  for (let points = firstPoints(losses); ; points *= 2) {
    const fine = smoothGrid(losses, points, "cubic");
    const half = smoothGrid(losses, points / 2, "cubic");
    const integrated = integrateOverFactor(
      model,
      losses.severity,
      [smoothSum(fine, losses.severity, kernel)],
      SETTLED.smooth,
    );
    const check = sumAtNodes(model, smoothSum(half, losses.severity, kernel), integrated.sparseNodes);
    const law = withoutAtoms(integrated.laws[0]!, fine, losses, integrated.counts);
    const sparse = withoutAtoms(integrated.sparse[0]!, fine, losses, integrated.sparseCounts);
    const coarse = withoutAtoms(check, half, losses, integrated.sparseCounts);
    if (largestGridChange(coarse, sparse) < FINE_ENOUGH || points >= mostPoints(losses))
      return { law, sparse, coarse, integrated };
  }
}

/** Many names are smooth where it matters; a finer grid would cost more than it tells, and the error estimate says so. */
function mostPoints(losses: Losses): number {
  const n = losses.names.length;
  if (n <= 60) return MOST_POINTS;
  return n <= 300 ? MOST_POINTS / 2 : MOST_POINTS / 6;
}

/** Few names start fine at once, for their law is rough; thousands of names have a law so smooth that few steps do. */
function firstPoints(losses: Losses): number {
  const n = losses.names.length;
  if (n <= 20) return MOST_POINTS;
  if (n <= 150) return n <= 60 ? 16 * FIRST_POINTS : 8 * FIRST_POINTS;
  return n <= 3000 ? Math.min(Math.max(FIRST_POINTS, 6 * n), 4000) : 2000;
}

function poolTotals({ ead, lgd, pd }: OneFactorPortfolio): { expectedLoss: number; largestLoss: number } {
  const total = sumInAnyOrder(ead);
  const loss = ead.map((x, i) => x * lgd[i]!);
  return {
    expectedLoss: sumInAnyOrder(loss.map((x, i) => x * pd[i]!)) / total,
    largestLoss: sumInAnyOrder(loss.filter((_, i) => pd[i]! > 0)) / total,
  };
}
