import { exp } from "../numeric/exp.ts";
import { wholePower } from "../numeric/whole-power.ts";
import type { FactorModel } from "./factor-model.ts";
import { gridded, integrateOverFactor, mixtureOf, type Integrated, type NodeLaw, type Settled } from "./integrate.ts";
import type { NodeSum } from "./node-sum.ts";
import { largestTailChange } from "./tail.ts";

/** Logarithm of the density, relative to its top, below which y carries nothing. */
const NOTHING = -36;
/** First spacing of nodes in standard deviations of y, and at most. */
const SHARE = 0.8;
const WIDEST = 0.8;
/** Spacing, as a share of the first, at which the density sums to its integral to the last bits. */
const FINE = 1 / 8;
const MOST_HALVINGS = 5;

/** The law at one node over the chi-square variable. */
type Mixed = { readonly weight: number; readonly law: Integrated };

/**
 * Integrates conditional laws over both variables of a t copula. Given S, its chi-square variable, the law is that of one
 * Gaussian factor whose thresholds are scaled by the root of S / df; over y = ln(S / df) the trapezoid rule does again.
 *
 * @param sum receives the law of each node
 * @param settled one of SETTLED
 * @source S. Demarta, A. McNeil (2005), The t copula and related copulas
 */
export function integrateOverMixing(model: FactorModel, sum: NodeSum, settled: Settled): Integrated {
  const widest = Math.min(WIDEST, SHARE * Math.sqrt(2 / model.df));
  const integral = nodesOver(model.df, widest * FINE, "all").reduce((total, { weight }) => total + weight, 0);
  const solve = (spacing: number, which: "all" | "odd"): Mixed[] =>
    nodesOver(model.df, spacing, which).map(({ y, weight }) => {
      return { weight: weight / integral, law: integrateOverFactor(givenMixing(model, y), sum, settled) };
    });
  let coarse = solve(widest, "all");
  for (let halving = 1; ; halving++) {
    const halved = coarse.map(({ weight, law }) => ({ weight: 0.5 * weight, law }));
    const all = [...halved, ...solve(widest * wholePower(0.5, halving), "odd")];
    const sparse = mixed(coarse, (law) => law.sparse);
    const dense = mixed(all, (law) => law.dense);
    const change = largestTailChange(gridded(sum, sparse), gridded(sum, dense));
    if (change < settled.change || halving === MOST_HALVINGS) {
      const nodes = all.reduce((count, { law }) => count + law.nodes, 0);
      const used = coarse;
      return { dense, sparse, nodes, resum: (other) => mixed(used, (law) => law.resum(other)) };
    }
    coarse = all;
  }
}

function mixed(nodes: readonly Mixed[], part: (law: Integrated) => NodeLaw): NodeLaw {
  return mixtureOf(nodes.map(({ weight, law }) => ({ weight, law: part(law) })));
}

/** The model given y: thresholds and with them intercepts scale. */
function givenMixing(model: FactorModel, y: number): FactorModel {
  const scale = exp(0.5 * y);
  return { ...model, pd: { ...model.pd, intercept: model.pd.intercept.map((c) => c * scale) } };
}

/** Equispaced values of y with their spacing times the density, up to a constant, of ln(S / df). */
function nodesOver(df: number, spacing: number, which: "all" | "odd"): { y: number; weight: number }[] {
  const logDensity = (y: number) => 0.5 * df * (y + 1 - exp(y));
  const nodes: { y: number; weight: number }[] = [];
  let first = 0;
  while (logDensity((first - 1) * spacing) > NOTHING) first--;
  for (let j = first; logDensity(j * spacing) > NOTHING; j++) {
    if (which === "odd" && j % 2 === 0) continue;
    nodes.push({ y: j * spacing, weight: spacing * exp(logDensity(j * spacing)) });
  }
  return nodes;
}
