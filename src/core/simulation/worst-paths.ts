import type { Kernel } from "../kernel.ts";
import { thickness, trancheLoss, type Tranche } from "../tranche/tranche.ts";
import { plainPreparationOf } from "./prepared.ts";
import type { SimulationQuestion } from "./question.ts";
import { openReplay, type ReplayedPath } from "./replay.ts";
import { TIE } from "./sample-measures.ts";
import { calibrationShare, simulatedLosses } from "./simulate.ts";

/** Which paths hurt a tranche most. */
export type WorstPathsQuestion = {
  readonly simulation: SimulationQuestion;
  readonly slice: Tranche;
  /** At most so many paths are listed. */
  readonly count: number;
};

/** A path that hits a tranche. */
export type WorstPath = ReplayedPath & {
  /** Fraction of tranche notional. */
  readonly trancheLoss: number;
  /** Years until the pool's loss passes the attachment point, and until it reaches the detachment point; Infinity if never. */
  readonly hitAt: number;
  readonly exhaustedAt: number;
};

export type WorstPaths = {
  /** The worst first. */
  readonly paths: readonly WorstPath[];
  /** Paths that hit the tranche, of all that were simulated. */
  readonly hits: number;
  readonly points: number;
  readonly seed: number | string;
};

/**
 * Replays the paths in which a tranche loses most, of paths that all weigh the same. The calibration of contagion that preserves PDs is done once.
 *
 * @param report told the share done
 */
export function worstPaths(
  { simulation, slice, count }: WorstPathsQuestion,
  kernel: Kernel,
  report: (share: number) => void,
): WorstPaths {
  const calibrated = calibrationShare(simulation);
  const preparation = plainPreparationOf(simulation, kernel, (share) => report(calibrated * share));
  const { paths: points, seed } = simulation;
  const range = { question: simulation, preparation, first: 0, count: points };
  const { losses } = simulatedLosses(range, kernel, (share) => report(calibrated + (1 - calibrated) * share));
  const { worst, hits } = rankedPaths(losses, slice, count);
  const replay = openReplay(simulation, preparation, kernel);
  return { paths: worst.map((index) => followed(replay(index), slice)), hits, points, seed };
}

/**
 * The paths in which a tranche loses most, the worst first: by its loss, then by the pool's, then by number.
 *
 * @param losses path by path, fractions of initial pool EAD
 * @param count at most so many, 1 or more; a path that does not hit the tranche is never among them
 */
export function rankedPaths(
  losses: Float64Array,
  slice: Tranche,
  count: number,
): { readonly worst: readonly number[]; readonly hits: number } {
  const isWorse = (a: number, b: number) => {
    const more = trancheLoss(losses[a]!, slice) - trancheLoss(losses[b]!, slice);
    return more !== 0 ? more > 0 : losses[a]! > losses[b]!;
  };
  const worst: number[] = [];
  let hits = 0;
  for (let p = 0; p < losses.length; p++) {
    if (losses[p]! <= slice.attachment + TIE) continue;
    hits++;
    let place = worst.length;
    while (place > 0 && isWorse(p, worst[place - 1]!)) place--;
    if (place >= count) continue;
    worst.splice(place, 0, p);
    if (worst.length > count) worst.pop();
  }
  return { worst, hits };
}

/** Follows the pool's loss through a tranche. */
function followed(path: ReplayedPath, slice: Tranche): WorstPath {
  let [poolLoss, hitAt, exhaustedAt] = [0, Infinity, Infinity];
  for (const { time, loss } of path.defaults) {
    poolLoss += loss;
    if (hitAt === Infinity && poolLoss > slice.attachment + TIE) hitAt = time;
    if (exhaustedAt === Infinity && poolLoss >= slice.detachment - TIE) exhaustedAt = time;
  }
  return { ...path, trancheLoss: trancheLoss(path.loss, slice) / thickness(slice), hitAt, exhaustedAt };
}
