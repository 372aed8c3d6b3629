import { ascendingOrder } from "../numeric/ascending.ts";

/** Losses of paths and the weights of the paths, shape [paths] each. */
export type PathLosses = { readonly losses: Float64Array; readonly weights: Float64Array };

/**
 * Losses of weighted paths in ascending order, with sums from the top, so that any measure is a look-up. Of shape
 * [paths + 1] each, entry k over path k and those above it: the weights w, the losses weighted, and the like with squared
 * weights, which errors come from.
 */
export type SampleLaw = {
  /** Fractions of initial pool EAD, ascending, shape [paths]. */
  readonly losses: Float64Array;
  /** Sums of w and of w loss. */
  readonly weight: Float64Array;
  readonly weighted: Float64Array;
  /** Sums of w^2, of w^2 loss and of w^2 loss^2. */
  readonly square: Float64Array;
  readonly squareLoss: Float64Array;
  readonly squareLossSquare: Float64Array;
};

/** Sorts losses and adds them up. */
export function sampleLaw({ losses, weights }: PathLosses): SampleLaw {
  const n = losses.length;
  const order = ascendingOrder(losses);
  const sums = () => new Float64Array(n + 1);
  const law = { losses: new Float64Array(n), weight: sums(), weighted: sums() };
  const squares = { square: sums(), squareLoss: sums(), squareLossSquare: sums() };
  for (let k = n - 1; k >= 0; k--) {
    const loss = losses[order[k]!]!;
    const w = weights[order[k]!]!;
    law.losses[k] = loss;
    law.weight[k] = law.weight[k + 1]! + w;
    law.weighted[k] = law.weighted[k + 1]! + w * loss;
    squares.square[k] = squares.square[k + 1]! + w * w;
    squares.squareLoss[k] = squares.squareLoss[k + 1]! + w * w * loss;
    squares.squareLossSquare[k] = squares.squareLossSquare[k + 1]! + w * w * loss * loss;
  }
  return { ...law, ...squares };
}

/** Place of the first loss at or above a point; the number of paths where there is none. */
export function placeFrom({ losses }: SampleLaw, point: number): number {
  let low = 0;
  let high = losses.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (losses[middle]! < point) low = middle + 1;
    else high = middle;
  }
  return low;
}
