import { fillConditionalPd, type ConditionalPd } from "./conditional.ts";
import type { GridLaw } from "./distribution.ts";
import { panelNodes, trapezoidNodes, type FactorNodes } from "./factor-nodes.ts";
import type { LossGrid } from "./grid.ts";
import type { Kernel, RecursionRun } from "./kernel.ts";
import { largestTailChange } from "./tail.ts";

/** A law integrated over the factor, and the same from a rule with fewer nodes, which bounds its error. */
export type IntegratedLaw = {
  readonly nodes: FactorNodes;
  readonly sparseNodes: FactorNodes;
  readonly law: GridLaw;
  readonly sparse: GridLaw;
};

/** Conditional default probabilities steeper than this are integrated on panels around their steps. */
const STEEPEST_FOR_TRAPEZOID = 200;
const FIRST_SPACING = 0.5;
const FINEST_SPACING = 1 / 4096;
/** Halving the spacing at least squares the error, so a change of this size leaves less than 4e-8. */
const SETTLED = 2e-4;

/** Integrates the conditional law of the loss over the standard normal factor. */
export function integrateOverFactor(grid: LossGrid, model: ConditionalPd, kernel: Kernel): IntegratedLaw {
  const steepest = model.slope.reduce((most, b) => Math.max(most, Math.abs(b)), 0);
  if (steepest === 0) return withoutFactor(grid, model, kernel);
  return steepest > STEEPEST_FOR_TRAPEZOID ? onPanels(grid, model, kernel) : byHalving(grid, model, kernel);
}

/** The law at given nodes, weights included. */
export function lawAtNodes(grid: LossGrid, model: ConditionalPd, kernel: Kernel, nodes: FactorNodes): GridLaw {
  const run = kernel.open(grid.recursion);
  addNodes(run, model, nodes);
  return { unit: grid.unit, mass: run.take() };
}

function withoutFactor(grid: LossGrid, model: ConditionalPd, kernel: Kernel): IntegratedLaw {
  const nodes = { z: Float64Array.of(0), weight: Float64Array.of(1) };
  const law = lawAtNodes(grid, model, kernel, nodes);
  return { nodes, sparseNodes: nodes, law, sparse: law };
}

function onPanels(grid: LossGrid, model: ConditionalPd, kernel: Kernel): IntegratedLaw {
  const breaks = Array.from(model.slope, (b, i) => {
    const width = 1 / Math.abs(b);
    return { at: width === 0 ? Math.sign(b) * model.intercept[i]! : model.intercept[i]! / b, width };
  });
  const sparseNodes = panelNodes(breaks, 10);
  const nodes = panelNodes(breaks, 16);
  return {
    nodes,
    sparseNodes,
    law: lawAtNodes(grid, model, kernel, nodes),
    sparse: lawAtNodes(grid, model, kernel, sparseNodes),
  };
}

/** Halves the spacing of the trapezoid rule until the tails of the loss settle; the rules nest. */
function byHalving(grid: LossGrid, model: ConditionalPd, kernel: Kernel): IntegratedLaw {
  const run = kernel.open(grid.recursion);
  let spacing = FIRST_SPACING;
  addNodes(run, model, trapezoidNodes(spacing, "all"));
  let sum = run.take();
  for (;;) {
    addNodes(run, model, trapezoidNodes(spacing / 2, "odd"));
    const extra = run.take();
    const sparse = sum.map((m) => m * spacing);
    sum = sum.map((m, k) => m + extra[k]!);
    const dense = sum.map((m) => (m * spacing) / 2);
    if (largestTailChange(sparse, dense) < SETTLED || spacing <= FINEST_SPACING) {
      return {
        nodes: scaledNodes(spacing / 2),
        sparseNodes: scaledNodes(spacing),
        law: { unit: grid.unit, mass: dense },
        sparse: { unit: grid.unit, mass: sparse },
      };
    }
    spacing /= 2;
  }
}

function scaledNodes(spacing: number): FactorNodes {
  const { z, weight } = trapezoidNodes(spacing, "all");
  return { z, weight: weight.map((w) => w * spacing) };
}

function addNodes(run: RecursionRun, model: ConditionalPd, nodes: FactorNodes): void {
  const pd = new Float64Array(model.slope.length);
  for (let j = 0; j < nodes.z.length; j++) {
    fillConditionalPd(model, nodes.z[j]!, pd);
    run.add(pd, nodes.weight[j]!);
  }
}
