import { exp } from "../numeric/exp.ts";
import { log1p } from "../numeric/log.ts";
import { normalPdf } from "../numeric/normal.ts";
import { gaussLegendre } from "../numeric/quadrature.ts";

/** Values of the standard normal factor and their weights, each of shape [n]. */
export type FactorNodes = { readonly z: Float64Array; readonly weight: Float64Array };

/** Beyond this many standard deviations the factor carries less than 1e-17. */
const REACH = 8.5;

/** Spacings of nodes far left and far right, in standard deviations of the factor, and where one turns into the other. */
export type Stretch = { readonly middle: number; readonly left: number; readonly right: number };

/**
 * Nodes of the trapezoid rule in a variable that stretches the factor: the spacing grows from left to right.
 *
 * @param share step as a share of the stretch's spacings
 * @param which all multiples of the step, or only the odd ones, which refine the rule of twice the step
 * @returns z and complete weights
 * @source L. N. Trefethen, J. A. C. Weideman (2014), The exponentially convergent trapezoidal rule: it holds after any
 * analytic change of variable
 */
export function stretchedNodes(stretch: Stretch, share: number, which: "all" | "odd"): FactorNodes {
  const z: number[] = [];
  const weight: number[] = [];
  const wanted = (j: number) => which === "all" || j % 2 !== 0;
  const add = (j: number) => {
    const node = stretchedFactor(stretch, j * share);
    z.push(node.z);
    weight.push(share * node.spacing * normalPdf(node.z));
  };
  let first = 0;
  while (stretchedFactor(stretch, (first - 1) * share).z >= -REACH) first--;
  for (let j = first; stretchedFactor(stretch, j * share).z <= REACH; j++) if (wanted(j)) add(j);
  return { z: Float64Array.from(z), weight: Float64Array.from(weight) };
}

/** Nodes that a stretch needs, about. */
export function nodesOf({ middle, left, right }: Stretch): number {
  return (REACH + middle) / left + (REACH - middle) / right;
}

/** The factor at u steps from the middle, and how fast it moves there: left to right by a logistic turn. */
function stretchedFactor({ middle, left, right }: Stretch, u: number): { z: number; spacing: number } {
  const turn = exp(-Math.abs(u));
  const logistic = u > 0 ? 1 / (1 + turn) : turn / (1 + turn);
  const softplus = Math.max(u, 0) + log1p(turn);
  return { z: middle + left * u + (right - left) * softplus, spacing: left + (right - left) * logistic };
}

/**
 * Gauss-Legendre nodes on panels, for conditional laws that change within a hair's breadth of the factor.
 *
 * @param breaks where the conditional law changes fast, with the width of each change
 * @param points nodes a panel
 * @returns z and weights that include the normal density
 */
export function panelNodes(breaks: readonly { at: number; width: number }[], points: number): FactorNodes {
  const edges = panelEdges(breaks);
  const { abscissa, weight } = gaussLegendre(points);
  const z: number[] = [];
  const w: number[] = [];
  for (let e = 1; e < edges.length; e++) {
    const middle = 0.5 * (edges[e]! + edges[e - 1]!);
    const half = 0.5 * (edges[e]! - edges[e - 1]!);
    for (let i = 0; i < points; i++) {
      const node = middle + half * abscissa[i]!;
      z.push(node);
      w.push(half * weight[i]! * normalPdf(node));
    }
  }
  return { z: Float64Array.from(z), weight: Float64Array.from(w) };
}

function panelEdges(breaks: readonly { at: number; width: number }[]): number[] {
  const edges: number[] = [];
  for (let x = -REACH; x <= REACH; x += 0.5) edges.push(x);
  for (const { at, width } of breaks) {
    for (const step of [-9, -5, -2.5, 0, 2.5, 5, 9]) {
      const edge = at + step * width;
      if (edge > -REACH && edge < REACH) edges.push(edge);
    }
  }
  edges.sort((a, b) => a - b);
  return edges.filter((x, i) => i === 0 || x > edges[i - 1]!);
}
