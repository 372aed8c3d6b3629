import { addEdgeworth, isNearlyNormal, lossCumulants } from "./edgeworth.ts";
import type { LossGrid } from "./grid.ts";
import type { Kernel } from "./kernel.ts";

/** A sum of conditional laws over factor nodes. */
export type NodeSum = {
  /** Adds weight times the law given the names' default probabilities, shape [n]. */
  readonly add: (pd: Float64Array, weight: number) => void;
  /** The sum so far by grid step; the next begins at zero. */
  readonly take: () => Float64Array;
};

/**
 * Conditional laws less skewed than this are summed by their cumulants, with no recursion. Tails of lumpy pools
 * err by 3e-7 of themselves, by 2e-5 at 0.3.
 */
const NEARLY_NORMAL = 0.2;
const FEWEST_NAMES = 200;

/** Every node's law by recursion over the names. */
export function recursionSum(grid: LossGrid, kernel: Kernel): NodeSum {
  return kernel.open(grid.recursion);
}

/**
 * Laws near the normal by their cumulants, all others by recursion. Not for lattices, whose atoms a density would smear.
 *
 * @param severity losses of the names, fractions of pool EAD, shape [n]
 */
export function smoothSum(grid: LossGrid, severity: Float64Array, kernel: Kernel): NodeSum {
  const run = kernel.open(grid.recursion);
  if (severity.length < FEWEST_NAMES) return run;
  const losses = severity.map((s) => s / grid.unit);
  let normal = new Float64Array(grid.recursion.size);
  return {
    add: (pd, weight) => {
      const cumulants = lossCumulants(losses, pd);
      if (isNearlyNormal(cumulants, NEARLY_NORMAL)) addEdgeworth(normal, weight, cumulants);
      else run.add(pd, weight);
    },
    take: () => {
      const rest = run.take();
      const taken = normal.map((m, k) => m + rest[k]!);
      normal = new Float64Array(grid.recursion.size);
      return taken;
    },
  };
}
