import type { Kernel } from "../kernel.ts";
import { hazardsOf } from "../simulation/hazards.ts";
import { lgdOf } from "../simulation/lgd.ts";
import { preparedPaths, type PreparedPaths, type Preparation } from "../simulation/prepared.ts";
import type { PoolHolding, PoolsQuestion } from "../stress/pools-question.ts";

/** What pools lose in the path that was visited last. */
export type PoolPath = {
  /** The path's draw of the theme factor, standard normal: a scenario's shift of it is left out. */
  readonly theme: () => number;
  /** Loss of pool k by the end of quarter q, fraction of its initial EAD, at k quarters + q; shape [pools quarters]. */
  readonly loss: Float64Array;
};

/** Paths of several pools, one path for all of them at a time. */
export type PoolPaths = {
  readonly path: PoolPath;
  /** Visits paths first to first + count - 1. */
  readonly visit: (first: number, count: number, at: (index: number) => void) => void;
};

/**
 * Prepares the losses of pools by quarter. Time begins with the first quarter, and a default counts at the end of the
 * quarter that it falls in.
 */
export function poolPaths(
  { simulation, holdings }: PoolsQuestion,
  quarters: number,
  preparation: Preparation,
  kernel: Kernel,
): PoolPaths {
  const prepared = preparedPaths(simulation, preparation, kernel, true);
  const { factors, kinds } = simulation.dependence;
  const theme = kinds.indexOf("theme");
  const state = { theme: 0 };
  const path = { theme: () => state.theme, loss: new Float64Array(holdings.length * quarters) };
  const fills = holdings.map((holding, k) =>
    fillLosses(holding, simulation, prepared, path.loss.subarray(k * quarters, (k + 1) * quarters)),
  );
  const visit = (first: number, count: number, at: (index: number) => void) =>
    prepared.visit(first, count, (index, p) => {
      state.theme = prepared.draws.factors[factors * p + theme]!;
      fills.forEach((fill) => fill());
      at(index);
    });
  return { path, visit };
}

/** Prepares the losses of one pool: fills their sum by the end of each quarter. */
function fillLosses(
  holding: PoolHolding,
  simulation: PoolsQuestion["simulation"],
  { path, counts }: PreparedPaths,
  loss: Float64Array,
): () => void {
  const question = { ...simulation, ...holding };
  const hazards = hazardsOf(question);
  const lgd = lgdOf(question, hazards, path);
  const total = holding.ead.reduce((sum, x) => sum + x, 0);
  const share = holding.ead.map((x) => x / total);
  const longest = hazardsOf(simulation).life;
  // Without contagion a candidate defaults within the longest of its lives, whatever its time rounds to.
  const timeOf = (i: number) => (counts(i) ? Math.min(path.time[i]!, longest[i]!) : Infinity);
  const isLost = (i: number) => share[i]! > 0 && timeOf(i) <= hazards.life[i]!;
  return () => {
    let rate = 0;
    for (const i of path.candidates) if (isLost(i)) rate += share[i]!;
    loss.fill(0);
    for (const i of path.candidates) {
      if (!isLost(i)) continue;
      const quarter = Math.max(0, Math.ceil(4 * timeOf(i)) - 1);
      loss[quarter] = loss[quarter]! + share[i]! * lgd(i, rate);
    }
    for (let q = 1; q < loss.length; q++) loss[q] = loss[q]! + loss[q - 1]!;
  };
}
