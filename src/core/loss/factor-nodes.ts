import { normalPdf } from "../numeric/normal.ts";
import { gaussLegendre } from "../numeric/quadrature.ts";

/** Values of the standard normal factor and their weights, each of shape [n]. */
export type FactorNodes = { readonly z: Float64Array; readonly weight: Float64Array };

/** Beyond this many standard deviations the factor carries less than 1e-17. */
const REACH = 8.5;

/**
 * Equispaced nodes of the trapezoid rule over the factor.
 *
 * @param spacing distance of nodes, in standard deviations
 * @param which all multiples of the spacing, or only the odd ones, which refine the rule of twice the spacing
 * @returns z and normal density (without the spacing, so that nested sums add)
 * @source L. N. Trefethen, J. A. C. Weideman (2014), The exponentially convergent trapezoidal rule
 */
export function trapezoidNodes(spacing: number, which: "all" | "odd"): FactorNodes {
  const last = Math.floor(REACH / spacing);
  const steps: number[] = [];
  for (let j = -last; j <= last; j++) if (which === "all" || j % 2 !== 0) steps.push(j);
  const z = Float64Array.from(steps, (j) => j * spacing);
  return { z, weight: z.map(normalPdf) };
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
