import { weightedMean, type Estimate } from "./sample-measures.ts";

/** Sums over weighted paths of c quantities of each path; a plain record that can be sent between threads. */
export type WeightedTally = {
  /** Sums of the weights and of their squares, shape [2]. */
  readonly all: Float64Array;
  /** Of each quantity x: sums of w x, (w x)^2 and w^2 x; shape [c] each. */
  readonly sum: Float64Array;
  readonly square: Float64Array;
  readonly cross: Float64Array;
};

/** A tally of c quantities over no path. */
export function emptyTally(c: number): WeightedTally {
  return {
    all: new Float64Array(2),
    sum: new Float64Array(c),
    square: new Float64Array(c),
    cross: new Float64Array(c),
  };
}

/** Adds a path of weight w, with its quantities of shape [c]. */
export function addPath({ all, sum, square, cross }: WeightedTally, w: number, values: Float64Array): void {
  all[0] = all[0]! + w;
  all[1] = all[1]! + w * w;
  for (let c = 0; c < values.length; c++) {
    const x = values[c]!;
    if (x === 0) continue;
    sum[c] = sum[c]! + w * x;
    square[c] = square[c]! + w * x * (w * x);
    cross[c] = cross[c]! + w * w * x;
  }
}

/** Adds tallies of one range of paths after another. */
export function joinedTallies(parts: readonly WeightedTally[]): WeightedTally {
  const whole = emptyTally(parts[0]!.sum.length);
  for (const part of parts) {
    for (const name of ["all", "sum", "square", "cross"] as const) {
      part[name].forEach((x, c) => (whole[name][c] = whole[name][c]! + x));
    }
  }
  return whole;
}

/** Weighted mean of a quantity over all paths, with its standard error. */
export function talliedMean({ all, sum, square, cross }: WeightedTally, c: number): Estimate {
  return weightedMean({ weight: all[0]!, square: all[1]! }, { sum: sum[c]!, square: square[c]!, cross: cross[c]! });
}
