import { fillConditionalPd, type ConditionalPd } from "./conditional.ts";
import { panelNodes, trapezoidNodes, type FactorNodes } from "./factor-nodes.ts";
import type { NodeSum } from "./node-sum.ts";
import { firstSpacing } from "./spacing.ts";
import { largestTailChange } from "./tail.ts";

/** What integrating over the factor gives: sums in the order of the sums asked for. */
export type Integrated = {
  /** Laws with all nodes, and with about half of them, which bounds the error. */
  readonly laws: readonly Float64Array[];
  readonly sparse: readonly Float64Array[];
  readonly counts: Counts;
  readonly sparseCounts: Counts;
  readonly nodes: number;
  /** The nodes of the sparse laws, weights complete. */
  readonly sparseNodes: FactorNodes;
};

/** Probabilities that none of the names defaults, that all do, and that one alone does, shape [n] or, of many, [0]. */
export type Counts = { readonly none: number; readonly all: number; readonly alone: Float64Array };

/** Conditional default probabilities steeper than this are integrated on panels around their steps. */
const STEEPEST_FOR_TRAPEZOID = 200;
/** With more names a single default's probability no longer shows beside its neighbours'. */
const MOST_ALONE = 400;
const FINEST_SPACING = 1 / 4096;
/**
 * Changes of the tails by halving the spacing that end the halving. The integrand is an entire function of the factor,
 * so halving raises the error to about its fourth power.
 */
export const SETTLED = { lattice: { change: 3e-5, width: 0.69 }, smooth: { change: 1e-2, width: 1 } } as const;

/** Largest change of a tail by the last halving, and the first spacing as a share of what should do. */
export type Settled = { readonly change: number; readonly width: number };

/**
 * Integrates conditional laws over the standard normal factor.
 *
 * @param model conditional default probabilities of n names
 * @param severity losses of the names, fractions of pool EAD, shape [n]
 * @param sums receive the law of each node; the first decides when the nodes are dense enough
 * @param settled one of SETTLED
 */
export function integrateOverFactor(
  model: ConditionalPd,
  severity: Float64Array,
  sums: readonly NodeSum[],
  settled: Settled,
): Integrated {
  const steepest = model.slope.reduce((most, b) => Math.max(most, Math.abs(b)), 0);
  if (steepest === 0) return withoutFactor(model, sums);
  return steepest > STEEPEST_FOR_TRAPEZOID ? onPanels(model, sums) : byHalving(model, severity, sums, settled);
}

function withoutFactor(model: ConditionalPd, sums: readonly NodeSum[]): Integrated {
  const sparseNodes = { z: Float64Array.of(0), weight: Float64Array.of(1) };
  const swept = sweep(model, sums, sparseNodes);
  return { ...swept, sparse: swept.laws, sparseCounts: swept.counts, sparseNodes };
}

function onPanels(model: ConditionalPd, sums: readonly NodeSum[]): Integrated {
  const breaks = Array.from(model.slope, (b, i) => {
    const width = 1 / Math.abs(b);
    return { at: width === 0 ? Math.sign(b) * model.intercept[i]! : model.intercept[i]! / b, width };
  });
  const sparseNodes = panelNodes(breaks, 10);
  const sparse = sweep(model, sums, sparseNodes);
  const dense = sweep(model, sums, panelNodes(breaks, 16));
  return { ...dense, sparse: sparse.laws, sparseCounts: sparse.counts, sparseNodes };
}

/** Halves the spacing of the trapezoid rule until the tails of the loss settle; the rules nest. */
function byHalving(
  model: ConditionalPd,
  severity: Float64Array,
  sums: readonly NodeSum[],
  settled: Settled,
): Integrated {
  let spacing = 2 * settled.width * firstSpacing(model, severity);
  let total = sweep(model, sums, trapezoidNodes(spacing, "all"));
  for (;;) {
    const extra = sweep(model, sums, trapezoidNodes(spacing / 2, "odd"));
    const sparse = total.laws.map((law) => law.map((m) => m * spacing));
    const sparseCounts = scaledCounts(total.counts, spacing);
    total = added(total, extra);
    const dense = total.laws.map((law) => law.map((m) => (m * spacing) / 2));
    spacing /= 2;
    if (largestTailChange(sparse[0]!, dense[0]!) < settled.change || spacing <= FINEST_SPACING) {
      return {
        laws: dense,
        sparse,
        counts: scaledCounts(total.counts, spacing),
        sparseCounts,
        nodes: total.nodes,
        sparseNodes: scaledNodes(2 * spacing),
      };
    }
  }
}

function scaledCounts({ none, all, alone }: Counts, factor: number): Counts {
  return { none: none * factor, all: all * factor, alone: alone.map((p) => p * factor) };
}

function scaledNodes(spacing: number): FactorNodes {
  const { z, weight } = trapezoidNodes(spacing, "all");
  return { z, weight: weight.map((w) => w * spacing) };
}

/** A sum over given nodes alone, weights complete. */
export function sumAtNodes(model: ConditionalPd, sum: NodeSum, nodes: FactorNodes): Float64Array {
  const pd = new Float64Array(model.slope.length);
  for (let j = 0; j < nodes.z.length; j++) {
    fillConditionalPd(model, nodes.z[j]!, pd);
    sum.add(pd, nodes.weight[j]!);
  }
  return sum.take();
}

type Swept = Omit<Integrated, "sparse" | "sparseCounts" | "sparseNodes">;

/** Visits nodes once and gives each node's law to every sum. */
function sweep(model: ConditionalPd, sums: readonly NodeSum[], { z, weight }: FactorNodes): Swept {
  const pd = new Float64Array(model.slope.length);
  const alone = new Float64Array(pd.length > MOST_ALONE ? 0 : pd.length);
  let noneDefault = 0;
  let allDefault = 0;
  for (let j = 0; j < z.length; j++) {
    fillConditionalPd(model, z[j]!, pd);
    for (const sum of sums) sum.add(pd, weight[j]!);
    let none = 1;
    let all = 1;
    for (let i = 0; i < pd.length; i++) {
      none *= 1 - pd[i]!;
      all *= pd[i]!;
    }
    noneDefault += weight[j]! * none;
    allDefault += weight[j]! * all;
    addAlone(pd, weight[j]! * none, alone);
  }
  const counts = { none: noneDefault, all: allDefault, alone };
  return { laws: sums.map((sum) => sum.take()), counts, nodes: z.length };
}

/** Adds, for each name, the probability that it defaults and no other; `none` that none does. */
function addAlone(pd: Float64Array, none: number, alone: Float64Array): void {
  if (none === 0) return;
  for (let i = 0; i < alone.length; i++) alone[i] = alone[i]! + (none * pd[i]!) / (1 - pd[i]!);
}

function added(a: Swept, b: Swept): Swept {
  return {
    laws: a.laws.map((law, s) => law.map((m, k) => m + b.laws[s]![k]!)),
    counts: {
      none: a.counts.none + b.counts.none,
      all: a.counts.all + b.counts.all,
      alone: a.counts.alone.map((p, i) => p + b.counts.alone[i]!),
    },
    nodes: a.nodes + b.nodes,
  };
}
