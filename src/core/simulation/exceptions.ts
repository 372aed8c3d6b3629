import { ascendingOrder } from "../numeric/ascending.ts";
import { joined } from "../numeric/joined.ts";
import { weightedMean, type Estimate } from "./sample-measures.ts";

/** Values of the paths that differ from what is usual, and their weights; columns of shape [paths that differ]. */
export type Exceptions = { readonly value: Float64Array; readonly weight: Float64Array };

/** Sums over all paths of their weights, and of the squares of these. */
export type AllPaths = { readonly weight: number; readonly square: number };

/** Joins exceptions of one range of paths after another. */
export function exceptions(parts: readonly Exceptions[]): Exceptions {
  return { value: joined(parts.map(({ value }) => value)), weight: joined(parts.map(({ weight }) => weight)) };
}

/** Mean of what is usual in all paths but the exceptions. */
export function meanOf(all: AllPaths, { value, weight }: Exceptions, usual: number): Estimate {
  const rest = { weight: all.weight, square: all.square };
  const sums = { sum: 0, square: 0, cross: 0 };
  for (let h = 0; h < value.length; h++) {
    const w = weight[h]!;
    const x = value[h]!;
    rest.weight -= w;
    rest.square -= w * w;
    sums.sum += w * x;
    sums.square += w * x * (w * x);
    sums.cross += w * w * x;
  }
  return weightedMean(all, {
    sum: sums.sum + rest.weight * usual,
    square: sums.square + rest.square * usual * usual,
    cross: sums.cross + rest.square * usual,
  });
}

/**
 * Quantiles of what is usual in all paths but the exceptions.
 *
 * @param usual not below any exception
 * @returns the smallest x with P(X <= x) >= level
 */
export function quantilesOf(all: AllPaths, { value, weight }: Exceptions, usual: number): (level: number) => number {
  const least = value.reduce((low, x) => Math.min(low, x), 0);
  const order = ascendingOrder(value.map((x) => x - least));
  return (level) => {
    let below = 0;
    for (const h of order) {
      below += weight[h]!;
      if (below >= level * all.weight) return value[h]!;
    }
    return usual;
  };
}
