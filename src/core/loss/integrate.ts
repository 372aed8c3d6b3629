import { wholePower } from "../numeric/whole-power.ts";
import { fillConditionalPd } from "./conditional.ts";
import type { CutLaw } from "./distribution.ts";
import type { FactorModel } from "./factor-model.ts";
import { panelNodes, stretchedNodes, type FactorNodes, type Stretch } from "./factor-nodes.ts";
import type { GridSum, NodeSum } from "./node-sum.ts";
import { stretchFor } from "./spacing.ts";
import { largestTailChange } from "./tail.ts";

/** A law summed over factor nodes: on a grid, and what is known of it without one. */
export type NodeLaw = { readonly grid: GridSum; readonly totals: Totals };

/**
 * Probabilities that none of the names defaults, that all do, and that one name of each grade does alone, shape [g] or,
 * with many names, [0].
 */
export type Totals = { readonly none: number; readonly all: number; readonly alone: Float64Array };

/** What integrating over the factor gives: the law with all nodes, and with about half of them, which bounds the error. */
export type Integrated = {
  readonly dense: NodeLaw;
  readonly sparse: NodeLaw;
  readonly nodes: number;
  /** The nodes of the sparse law, weights complete. */
  readonly sparseNodes: FactorNodes;
};

/** Conditional default probabilities steeper than this are integrated on panels around their steps. */
const STEEPEST_FOR_TRAPEZOID = 200;
/** With more names a single default's probability no longer shows beside its neighbours'. */
const MOST_ALONE = 400;
const MOST_HALVINGS = 10;
/**
 * Changes of the tails by halving the spacing that end the halving. The integrand is an entire function of the factor,
 * so halving raises the error to about its fourth power.
 */
export const SETTLED = { lattice: { change: 2e-5, width: 0.8 }, smooth: { change: 6e-3, width: 1 } } as const;

/** Largest change of a tail by the last halving, and the first spacing as a share of what should do. */
export type Settled = { readonly change: number; readonly width: number };

/**
 * Integrates conditional laws over the standard normal factor.
 *
 * @param sum receives the law of each node
 * @param settled one of SETTLED
 */
export function integrateOverFactor(model: FactorModel, sum: NodeSum, settled: Settled): Integrated {
  const steepest = model.pd.slope.reduce((most, b) => Math.max(most, Math.abs(b)), 0);
  if (steepest === 0) return withoutFactor(model, sum);
  return steepest > STEEPEST_FOR_TRAPEZOID ? onPanels(model, sum) : byHalving(model, sum, settled);
}

function withoutFactor(model: FactorModel, sum: NodeSum): Integrated {
  const sparseNodes = { z: Float64Array.of(0), weight: Float64Array.of(1) };
  const law = sumAtNodes(model, sum, sparseNodes);
  return { dense: law, sparse: law, nodes: 1, sparseNodes };
}

function onPanels(model: FactorModel, sum: NodeSum): Integrated {
  const breaks = Array.from(model.pd.slope, (b, g) => {
    const width = 1 / Math.abs(b);
    return { at: width === 0 ? Math.sign(b) * model.pd.intercept[g]! : model.pd.intercept[g]! / b, width };
  });
  const sparseNodes = panelNodes(breaks, 10);
  const denseNodes = panelNodes(breaks, 16);
  const sparse = sumAtNodes(model, sum, sparseNodes);
  return { dense: sumAtNodes(model, sum, denseNodes), sparse, nodes: denseNodes.z.length, sparseNodes };
}

/** Halves the spacing of the trapezoid rule until the tails of the loss settle; the rules nest. */
function byHalving(model: FactorModel, sum: NodeSum, settled: Settled): Integrated {
  const { unit, recursion } = sum.grid;
  const stretch = stretchFor(model, unit * recursion.size, 2 * settled.width);
  let sparseNodes = stretchedNodes(stretch, 1, "all");
  let sparse = sumAtNodes(model, sum, sparseNodes);
  for (let halving = 1; ; halving++) {
    const share = wholePower(0.5, halving);
    const dense = refinedBy(sparse, sumAtNodes(model, sum, stretchedNodes(stretch, share, "odd")));
    const change = largestTailChange(gridded(sum, sparse), gridded(sum, dense));

    if (change < settled.change || halving === MOST_HALVINGS) {
      return { dense, sparse, nodes: nodeCount(stretch, share), sparseNodes };
    }
    sparse = dense;
    sparseNodes = stretchedNodes(stretch, share, "all");
  }
}

function nodeCount(stretch: Stretch, share: number): number {
  return stretchedNodes(stretch, share, "all").z.length;
}

/** A law in the steps of its grid. */
export function gridded(sum: NodeSum, { grid }: NodeLaw): CutLaw {
  return { unit: sum.grid.unit, ...grid, cut: sum.grid.cut };
}

/** The rule of half the spacing: half of the sparse law and all of the nodes between, whose weights are halved already. */
function refinedBy(sparse: NodeLaw, between: NodeLaw): NodeLaw {
  const half = (a: number, b: number) => 0.5 * a + b;
  const each = (a: Float64Array, b: Float64Array) => a.map((x, k) => half(x, b[k]!));
  return {
    grid: {
      mass: each(sparse.grid.mass, between.grid.mass),
      probability: half(sparse.grid.probability, between.grid.probability),
      mean: half(sparse.grid.mean, between.grid.mean),
    },
    totals: {
      none: half(sparse.totals.none, between.totals.none),
      all: half(sparse.totals.all, between.totals.all),
      alone: each(sparse.totals.alone, between.totals.alone),
    },
  };
}

/** The law summed over given nodes. */
export function sumAtNodes(model: FactorModel, sum: NodeSum, { z, weight }: FactorNodes): NodeLaw {
  const { size } = model.pd;
  const pd = new Float64Array(size.length);
  const totals = { none: 0, all: 0, alone: new Float64Array(model.severity.length > MOST_ALONE ? 0 : size.length) };
  for (let j = 0; j < z.length; j++) {
    fillConditionalPd(model.pd, z[j]!, pd);
    sum.add(pd, weight[j]!);
    addTotals(totals, size, pd, weight[j]!);
  }
  return { grid: sum.take(), totals };
}

type RunningTotals = { none: number; all: number; readonly alone: Float64Array };

function addTotals(totals: RunningTotals, size: Int32Array, pd: Float64Array, weight: number): void {
  let none = weight;
  let all = weight;
  for (let g = 0; g < pd.length; g++) {
    none *= wholePower(1 - pd[g]!, size[g]!);
    all *= wholePower(pd[g]!, size[g]!);
  }
  totals.none += none;
  totals.all += all;
  if (none === 0) return;
  for (let g = 0; g < totals.alone.length; g++) {
    totals.alone[g] = totals.alone[g]! + (none * pd[g]!) / (1 - pd[g]!);
  }
}
