import { InputError, wholeNumber, type Sampling, type SimulationQuestion } from "../core/index.ts";
import { seedWord } from "./seed.ts";

/** Where no number of paths is asked for, points are drawn until tails err by this share, and at most so many. */
const PRECISION = 0.005;
const MOST_PATHS = 262144;

/** Losses at many dates fill memory: so many paths are followed where none are asked for, and so many at most. */
const USUAL_TIMED_PATHS = 65536;
const MOST_TIMED_PATHS = 262144;

export const DEFAULT_SEED = 20251213;

/** Numbers of paths that can be asked for. */
export const pathCounts = wholeNumber(1024, 16777216);

/**
 * How points and paths are drawn.
 *
 * @param seed number or text
 * @param paths exactly so many; null draws as many as precision needs, and of paths the most of that
 */
export function samplingOf(seed: number | string, paths: number | null): Sampling {
  const drawn = { seed, state: seedWord(seed) };
  return paths === null ? { ...drawn, paths: MOST_PATHS, precision: PRECISION } : { ...drawn, paths, precision: 0 };
}

/** A simulation of a number of paths: what was asked for, or as many as are usual for its purpose. */
export function countedPaths(simulation: SimulationQuestion, usual: number): SimulationQuestion {
  return simulation.precision > 0 ? { ...simulation, paths: usual, precision: 0 } : simulation;
}

/**
 * A simulation whose paths are followed through time.
 *
 * @throws InputError where more paths are asked for than fit
 */
export function throughTime(simulation: SimulationQuestion): SimulationQuestion {
  const { paths, precision } = simulation;
  if (precision > 0) return { ...simulation, paths: Math.min(paths, USUAL_TIMED_PATHS) };
  if (paths <= MOST_TIMED_PATHS) return simulation;
  throw new InputError("tooManyTimedPaths", { paths, most: MOST_TIMED_PATHS });
}
