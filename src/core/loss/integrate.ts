import { wholePower } from "../numeric/whole-power.ts";
import { fillConditionalPd } from "./conditional.ts";
import type { CutLaw } from "./distribution.ts";
import type { FactorModel } from "./factor-model.ts";
import { nameCount, type GradedNames } from "./graded-names.ts";
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
  /** The law on another grid, with the nodes of the sparse one. */
  readonly resum: (sum: NodeSum) => NodeLaw;
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
 * Integrates conditional laws over the standard normal factor of a Gaussian copula.
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
  const only = { z: Float64Array.of(0), weight: Float64Array.of(1) };
  const law = sumAtNodes(model, sum, only);
  return { dense: law, sparse: law, nodes: 1, resum: (other) => sumAtNodes(model, other, only) };
}

function onPanels(model: FactorModel, sum: NodeSum): Integrated {
  const breaks = Array.from(model.pd.slope, (b, g) => {
    const width = 1 / Math.abs(b);
    return { at: width === 0 ? Math.sign(b) * model.pd.intercept[g]! : model.pd.intercept[g]! / b, width };
  });
  const sparseNodes = panelNodes(breaks, 10);
  const denseNodes = panelNodes(breaks, 16);
  const sparse = sumAtNodes(model, sum, sparseNodes);
  const dense = sumAtNodes(model, sum, denseNodes);
  return { dense, sparse, nodes: denseNodes.z.length, resum: (other) => sumAtNodes(model, other, sparseNodes) };
}

/** Halves the spacing of the trapezoid rule until the tails of the loss settle; the rules nest. */
function byHalving(model: FactorModel, sum: NodeSum, settled: Settled): Integrated {
  const { unit, recursion } = sum.grid;
  const stretch = stretchFor(model, unit * recursion.size, 2 * settled.width);
  let sparseNodes = stretchedNodes(stretch, 1, "all");
  let sparse = sumAtNodes(model, sum, sparseNodes);
  for (let halving = 1; ; halving++) {
    const share = wholePower(0.5, halving);
    const between = sumAtNodes(model, sum, stretchedNodes(stretch, share, "odd"));
    const dense = mixtureOf([{ weight: 0.5, law: sparse }, { weight: 1, law: between }]); // prettier-ignore
    const change = largestTailChange(gridded(sum, sparse), gridded(sum, dense));

    if (change < settled.change || halving === MOST_HALVINGS) {
      const nodes = sparseNodes;
      return { dense, sparse, nodes: nodeCount(stretch, share), resum: (other) => sumAtNodes(model, other, nodes) };
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

/** A sum of weighted laws on one grid. */
export function mixtureOf(parts: readonly { readonly weight: number; readonly law: NodeLaw }[]): NodeLaw {
  const sum = (number: (law: NodeLaw) => number) =>
    parts.reduce((total, { weight, law }) => total + weight * number(law), 0);
  const each = (column: (law: NodeLaw) => Float64Array) => {
    const total = new Float64Array(column(parts[0]!.law).length);
    for (const { weight, law } of parts) {
      const values = column(law);
      for (let k = 0; k < total.length; k++) total[k] = total[k]! + weight * values[k]!;
    }
    return total;
  };
  return {
    grid: {
      mass: each(({ grid }) => grid.mass),
      probability: sum(({ grid }) => grid.probability),
      mean: sum(({ grid }) => grid.mean),
    },
    totals: {
      none: sum(({ totals }) => totals.none),
      all: sum(({ totals }) => totals.all),
      alone: each(({ totals }) => totals.alone),
    },
  };
}

/** The law summed over given nodes. */
function sumAtNodes(model: FactorModel, sum: NodeSum, { z, weight }: FactorNodes): NodeLaw {
  return collected(model, sum, (pd, add) => {
    for (let j = 0; j < z.length; j++) {
      fillConditionalPd(model.pd, z[j]!, pd);
      add(weight[j]!);
    }
  });
}

/**
 * The law summed over whatever nodes are visited.
 *
 * @param visit fills pd, shape [g], for a node and adds it with its weight, node by node
 */
export function collected(
  { size }: GradedNames,
  sum: NodeSum,
  visit: (pd: Float64Array, add: (weight: number) => void) => void,
): NodeLaw {
  const pd = new Float64Array(size.length);
  const totals = { none: 0, all: 0, alone: new Float64Array(nameCount({ size }) > MOST_ALONE ? 0 : size.length) };
  visit(pd, (weight) => {
    sum.add(pd, weight);
    addTotals(totals, size, pd, weight);
  });
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
