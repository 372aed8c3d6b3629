import { countedRecursion } from "./counted-recursion.ts";
import { edgeworthSum, isNearlyNormal, lossCumulants } from "./edgeworth.ts";
import { nameCount, powerSums, type GradedNames } from "./graded-names.ts";
import type { LossGrid } from "./grid.ts";
import type { Kernel } from "../kernel.ts";
import { narrowSum } from "./narrow-laws.ts";

/** Masses by grid step, with the probability of all losses and their mean in grid steps, those above the grid included. */
export type GridSum = { readonly mass: Float64Array; readonly probability: number; readonly mean: number };

/** A sum of conditional laws over factor nodes. */
export type NodeSum = {
  /** Adds weight times the law given the grades' default probabilities, shape [g]. */
  readonly add: (pd: Float64Array, weight: number) => void;
  /** The sum so far; the next begins at zero. */
  readonly take: () => GridSum;
  readonly grid: LossGrid;
};

/**
 * Conditional laws less skewed than this are summed by their cumulants, with no recursion. Tails of lumpy pools
 * err by 3e-7 of themselves, by 2e-5 at 0.3.
 */
const NEARLY_NORMAL = 0.2;
const FEWEST_NAMES = 400;

/** Conditional laws of fewer grid steps than this squared are narrower than a sampled density shows. */
const NARROW = 1.5;

/** Every node's law by recursion over the names. */
export function recursionSum(grid: LossGrid, { grade, powers }: GradedNames, kernel: Kernel): NodeSum {
  const { counted } = grid;
  const run = counted
    ? countedRecursion(grid.recursion.size, counted, grade)
    : kernel.open({ ...grid.recursion, grade });
  let probability = 0;
  let mean = 0;
  return {
    grid,
    add: (pd, weight) => {
      run.add(pd, weight);
      probability += weight;
      mean += weight * meanLoss(powers, pd);
    },
    take: () => {
      const taken = { mass: run.take(), probability, mean: mean / grid.unit };
      probability = mean = 0;
      return taken;
    },
  };
}

/** Mean loss given the grades' default probabilities, fraction of pool EAD. */
function meanLoss(powers: Float64Array, pd: Float64Array): number {
  let mean = 0;
  for (let g = 0; g < pd.length; g++) mean += pd[g]! * powers[6 * g]!;
  return mean;
}

/** Laws near the normal by their cumulants, all others by recursion. Not for lattices, whose atoms a density would smear. */
export function smoothSum(grid: LossGrid, names: GradedNames, kernel: Kernel): NodeSum {
  const recursion = recursionSum(grid, names, kernel);
  if (nameCount(names) < FEWEST_NAMES) return recursion;
  const powers = powerSums(names, names.severity, grid.unit);
  const normal = edgeworthSum(grid.recursion.size);
  const { counted } = grid;
  const narrow = narrowSum(grid.recursion.size, counted?.split ?? "cubic");
  return {
    grid,
    add: (pd, weight) => {
      const cumulants = lossCumulants(powers, pd);
      if (isNearlyNormal(cumulants, NEARLY_NORMAL)) {
        if (counted && cumulants.variance < NARROW) narrow.add(cumulants, weight);
        else normal.add(cumulants, weight);
      } else recursion.add(pd, weight);
    },
    take: () => {
      const both = together(normal.take(), recursion.take());
      return counted ? together(both, narrow.take()) : both;
    },
  };
}

/** Two sums as one, in the first one's mass. */
function together(a: GridSum, b: GridSum): GridSum {
  for (let k = 0; k < a.mass.length; k++) a.mass[k] = a.mass[k]! + b.mass[k]!;
  return { mass: a.mass, probability: a.probability + b.probability, mean: a.mean + b.mean };
}
