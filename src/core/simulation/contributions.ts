import type { Kernel } from "../kernel.ts";
import { thickness, type Tranche } from "../tranche/tranche.ts";
import { BLOCK } from "./draws.ts";
import { preparationOf, preparedPaths } from "./prepared.ts";
import type { SimulationQuestion } from "./question.ts";
import { weightedMean, type Estimate } from "./sample-measures.ts";

/** Whose losses make up a tranche's expected loss. */
export type ContributionQuestion = {
  readonly simulation: SimulationQuestion;
  readonly slice: Tranche;
  /** Set of each obligor, 0 to sets - 1, shape [n]. */
  readonly setOf: Int32Array;
  readonly sets: number;
};

/** One part for every set of obligors, and their sum; fractions of tranche notional. */
export type Contributions = { readonly parts: readonly Estimate[]; readonly whole: Estimate; readonly points: number };

/**
 * Contributions of sets of obligors to a tranche's expected loss. In each path the tranche takes the losses in the order of
 * time, so what falls between its points is due to those who defaulted then; the parts sum to the tranche's loss.
 *
 * @param report told the share done
 */
export function trancheContributions(
  question: ContributionQuestion,
  kernel: Kernel,
  report: (share: number) => void,
): Contributions {
  const { simulation, slice, setOf, sets } = question;
  const { attachment, detachment } = slice;
  const preparation = preparationOf(simulation, kernel, () => undefined);
  const { path: drawn, visit, loss, defaults } = preparedPaths(simulation, preparation, kernel, true);
  const all = { weight: 0, square: 0 };
  const sums = new Float64Array(sets + 1);
  const squares = new Float64Array(sets + 1);
  const crosses = new Float64Array(sets + 1);
  const path = new Float64Array(sets + 1);
  const add = () => {
    const w = drawn.weight[0]!;
    all.weight += w;
    all.square += w * w;
    if (loss() <= attachment) return;
    path.fill(0);
    let lost = 0;
    for (const { obligor, loss } of defaults()) {
      const inside = Math.min(lost + loss, detachment) - Math.min(Math.max(lost, attachment), detachment);
      lost += loss;
      if (inside <= 0) continue;
      const share = inside / thickness(slice);
      path[setOf[obligor]!] = path[setOf[obligor]!]! + share;
      path[sets] = path[sets]! + share;
    }
    for (let s = 0; s <= sets; s++) {
      sums[s] = sums[s]! + w * path[s]!;
      squares[s] = squares[s]! + w * path[s]! * (w * path[s]!);
      crosses[s] = crosses[s]! + w * w * path[s]!;
    }
  };
  for (let p = 0; p < simulation.paths; p += BLOCK) {
    report(p / simulation.paths);
    visit(p, Math.min(BLOCK, simulation.paths - p), add);
  }
  const estimates = Array.from(sums, (sum, s) => weightedMean(all, { sum, square: squares[s]!, cross: crosses[s]! }));
  return { parts: estimates.slice(0, sets), whole: estimates[sets]!, points: simulation.paths };
}
