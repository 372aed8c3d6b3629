import { wholeNumber, type Sampling } from "../core/index.ts";
import { seedWord } from "./seed.ts";

/** Where no number of paths is asked for, points are drawn until tails err by this share, and at most so many. */
const PRECISION = 0.005;
const MOST_PATHS = 262144;

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
