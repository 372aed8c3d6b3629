import { conditionalPd, fillConditionalPd, type ConditionalPd } from "./conditional.ts";
import type { GridLaw, LossDistribution, QuantileLaw } from "./distribution.ts";
import type { FactorNodes } from "./factor-nodes.ts";
import { latticeGrid, poolLosses, smoothGrid, type Losses } from "./grid.ts";
import { integrateOverFactor, lawAtNodes, type IntegratedLaw } from "./integrate.ts";
import type { Kernel } from "./kernel.ts";
import type { OneFactorPortfolio } from "./portfolio.ts";
import { largestGridChange } from "./tail.ts";

/** Grid steps to start with, and the most; few names need a fine grid, because their law is not smooth. */
const FIRST_POINTS = 1500;
const MOST_POINTS = 48000;
/** Relative change of the tails by halving the resolution that is small enough: the error is an eighth of it or less. */
const FINE_ENOUGH = 5e-6;
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
  const { integrated, coarse } = losses.lattice
    ? { integrated: integrateOverFactor(latticeGrid(losses.lattice), model, kernel), coarse: null }
    : refined(losses, model, kernel);
  const { nodes, law, sparse } = integrated;
  return {
    method: "exact",
    lattice: losses.lattice !== null,
    certainLoss: losses.certainLoss,
    ...poolTotals(portfolio),
    ...extremeProbabilities(model, nodes),
    law,
    sparse,
    coarse,
    nodes: nodes.z.length,
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
  const { nodes, law } = integrateOverFactor(grid, model, kernel);
  return {
    lattice: losses.lattice !== null,
    certainLoss: losses.certainLoss,
    ...poolTotals(portfolio),
    law,
    nodes: nodes.z.length,
    kernel: kernel.name,
  };
}

/** Doubles the resolution until it no longer matters. */
function refined(losses: Losses, model: ConditionalPd, kernel: Kernel): { integrated: IntegratedLaw; coarse: GridLaw } {
  for (let points = firstPoints(losses); ; points *= 2) {
    const integrated = integrateOverFactor(smoothGrid(losses, points, "cubic"), model, kernel);
    const coarse = lawAtNodes(smoothGrid(losses, points / 2, "cubic"), model, kernel, integrated.sparseNodes);
    const enough = largestGridChange(coarse, integrated.sparse) < FINE_ENOUGH;
    if (enough || points >= MOST_POINTS) return { integrated, coarse };
  }
}

/** Few names start fine at once; many names start with steps no larger than a typical loss. */
function firstPoints(losses: Losses): number {
  const n = losses.names.length;
  if (n <= 20) return MOST_POINTS;
  return n <= 60 ? 4 * FIRST_POINTS : Math.min(Math.max(FIRST_POINTS, 2 * n), 4000);
}

function poolTotals(portfolio: OneFactorPortfolio): { expectedLoss: number; largestLoss: number } {
  const { ead, lgd, pd } = portfolio;
  let total = 0;
  let expected = 0;
  let largest = 0;
  for (let i = 0; i < ead.length; i++) {
    total += ead[i]!;
    expected += ead[i]! * lgd[i]! * pd[i]!;
    if (pd[i]! > 0) largest += ead[i]! * lgd[i]!;
  }
  return { expectedLoss: expected / total, largestLoss: largest / total };
}

/** Probabilities that none of the names defaults, and that all do. */
function extremeProbabilities(model: ConditionalPd, nodes: FactorNodes): { noneDefault: number; allDefault: number } {
  const pd = new Float64Array(model.slope.length);
  let noneDefault = 0;
  let allDefault = 0;
  for (let j = 0; j < nodes.z.length; j++) {
    fillConditionalPd(model, nodes.z[j]!, pd);
    let none = 1;
    let all = 1;
    for (let i = 0; i < pd.length; i++) {
      none *= 1 - pd[i]!;
      all *= pd[i]!;
    }
    noneDefault += nodes.weight[j]! * none;
    allDefault += nodes.weight[j]! * all;
  }
  return { noneDefault, allDefault };
}
