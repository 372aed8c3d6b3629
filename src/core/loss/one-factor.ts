import { conditionalPd, fillConditionalPd, type ConditionalPd } from "./conditional.ts";
import type { LossDistribution } from "./distribution.ts";
import type { FactorNodes } from "./factor-nodes.ts";
import { lossGrid } from "./grid.ts";
import { integrateOverFactor, lawAtNodes } from "./integrate.ts";
import type { Kernel } from "./kernel.ts";
import type { OneFactorPortfolio } from "./portfolio.ts";

/**
 * The exact loss distribution of any pool under one Gaussian factor.
 *
 * @param portfolio checked columns, n names
 * @param kernel the recursion that runs
 * @returns a distribution that serves every tranche; its measures state their errors
 * @source L. Andersen, J. Sidenius, S. Basu (2003), All your hedges in one basket; trapezoid rule over the factor
 */
export function oneFactorLoss(portfolio: OneFactorPortfolio, kernel: Kernel): LossDistribution {
  const grid = lossGrid(portfolio, 1, "cubic");
  const model = conditionalPd(portfolio, grid.names);
  const { nodes, sparseNodes, law, sparse } = integrateOverFactor(grid, model, kernel);
  const coarse = grid.lattice ? null : lawAtNodes(lossGrid(portfolio, 2, "cubic"), model, kernel, sparseNodes);
  const positive = grid.lattice ? law : lawAtNodes(lossGrid(portfolio, 0.5, "linear"), model, kernel, nodes);
  return {
    method: "exact",
    lattice: grid.lattice,
    certainLoss: grid.certainLoss,
    ...poolTotals(portfolio),
    ...extremeProbabilities(model, nodes),
    law,
    sparse,
    coarse,
    positive,
    nodes: nodes.z.length,
    kernel: kernel.name,
  };
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
