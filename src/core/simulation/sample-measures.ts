import { thickness, type Tranche } from "../tranche/tranche.ts";
import { placeFrom, type SampleLaw } from "./sample-law.ts";

/** An estimate from simulated paths and its standard error. */
export type Estimate = { readonly value: number; readonly error: number };

/** Losses this near, as fractions of pool EAD, are the same decimal. */
export const TIE = 1e-12;

/** Expected loss of a tranche, fraction of its notional. */
export function sampleTrancheLoss(law: SampleLaw, slice: Tranche): Estimate {
  const { value, error } = lossBetween(law, slice.attachment, slice.detachment);
  return { value: value / thickness(slice), error: error / thickness(slice) };
}

/** P(L > point). */
export function sampleAbove(law: SampleLaw, point: number): Estimate {
  return share(law, placeFrom(law, point + TIE));
}

/** P(L >= point). */
export function sampleFrom(law: SampleLaw, point: number): Estimate {
  return share(law, placeFrom(law, point - TIE));
}

/** Smallest loss x with P(L <= x) >= level; its error by the losses one standard error of the level away. */
export function sampleQuantile(law: SampleLaw, level: number): Estimate {
  const k = quantilePlace(law, 1 - level);
  const step = share(law, k).error;
  const at = (probability: number) => law.losses[quantilePlace(law, probability)]!;
  const [low, high] = [at(Math.min(1, 1 - level + step)), at(Math.max(0, 1 - level - step))];
  return { value: law.losses[k]!, error: 0.5 * (high - low) };
}

/** Mean loss in the worst 1 - level of paths (coherent: part of a path where it must be). */
export function sampleShortfall(law: SampleLaw, level: number): Estimate {
  const { value } = sampleQuantile(law, level);
  const excess = lossBetween(law, value, 1);
  return { value: value + excess.value / (1 - level), error: excess.error / (1 - level) };
}

/** Losses at which the tail's error is looked at: each so much below the one before. */
const NEXT = 0.8;
/** Tails smaller than this share of the expected loss need not be precise. */
const SMALLEST_TAIL = 1e-3;

/** Largest relative standard error of E[(L - K)+] over losses K that matter. */
export function sampleTailError(law: SampleLaw): number {
  const whole = lossBetween(law, 0, 1);
  let largest = whole.value === 0 ? 0 : whole.error / whole.value;
  for (let point = NEXT * law.losses.at(-1)!; point > whole.value; point *= NEXT) {
    const { value, error } = lossBetween(law, point, 1);
    if (value > SMALLEST_TAIL * whole.value) largest = Math.max(largest, error / value);
  }
  return largest;
}

/** E[min(max(L - low, 0), high - low)]. */
function lossBetween(law: SampleLaw, low: number, high: number): Estimate {
  const [a, d] = [placeFrom(law, low), placeFrom(law, high)];
  const inside = (sums: Float64Array) => sums[a]! - sums[d]!;
  const width = high - low;
  const square = inside(law.square);
  const squareLoss = inside(law.squareLoss);
  const spread = inside(law.squareLossSquare) - 2 * low * squareLoss + low * low * square;
  return ratio(law, {
    sum: inside(law.weighted) - low * inside(law.weight) + width * law.weight[d]!,
    square: Math.max(0, spread) + width * width * law.square[d]!,
    cross: squareLoss - low * square + width * law.square[d]!,
  });
}

/** The place of the smallest loss that no more than a share of the weights lies above. */
function quantilePlace({ weight, losses }: SampleLaw, above: number): number {
  const allowed = (above + TIE) * weight[0]!;
  let low = 0;
  let high = losses.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (weight[middle + 1]! <= allowed) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Share of the weights from a place on. */
function share(law: SampleLaw, k: number): Estimate {
  return ratio(law, { sum: law.weight[k]!, square: law.square[k]!, cross: law.square[k]! });
}

/** Sums over weighted paths of w f, (w f)^2 and w^2 f for a function f of the path. */
export type WeightedSums = { readonly sum: number; readonly square: number; readonly cross: number };

/**
 * Weighted mean of a function, its error that of a ratio of two means.
 *
 * @param all sums of the weights and of their squares
 * @source the delta method: A. B. Owen (2013), Monte Carlo theory, methods and examples, 9.2
 */
export function weightedMean(
  all: { readonly weight: number; readonly square: number },
  { sum, square, cross }: WeightedSums,
): Estimate {
  const value = sum / all.weight;
  const variance = Math.max(0, square - 2 * value * cross + value * value * all.square);
  return { value, error: Math.sqrt(variance) / all.weight };
}

function ratio({ weight, square }: SampleLaw, sums: WeightedSums): Estimate {
  return weightedMean({ weight: weight[0]!, square: square[0]! }, sums);
}
