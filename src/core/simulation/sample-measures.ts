import type { Tranche } from "../tranche/tranche.ts";
import { thickness } from "../tranche/tranche.ts";

/** An estimate from simulated paths and its standard error. */
export type Estimate = { readonly value: number; readonly error: number };

/** Losses this near, as fractions of pool EAD, are the same decimal. */
export const TIE = 1e-12;

/** Mean of a function of the loss, with its standard error. */
export function sampleMean(losses: Float64Array, of: (loss: number) => number): Estimate {
  let sum = 0;
  let squares = 0;
  for (let p = 0; p < losses.length; p++) {
    const x = of(losses[p]!);
    sum += x;
    squares += x * x;
  }
  const value = sum / losses.length;
  const variance = Math.max(0, squares / losses.length - value * value);
  return { value, error: Math.sqrt(variance / losses.length) };
}

/** Expected loss of a tranche, fraction of its notional. */
export function sampleTrancheLoss(losses: Float64Array, slice: Tranche): Estimate {
  const { attachment, detachment } = slice;
  const width = thickness(slice);
  return sampleMean(losses, (loss) => Math.min(Math.max(loss - attachment, 0), detachment - attachment) / width);
}

/** P(L > point). */
export function sampleAbove(losses: Float64Array, point: number): Estimate {
  return sampleMean(losses, (loss) => (loss > point + TIE ? 1 : 0));
}

/** P(L >= point). */
export function sampleFrom(losses: Float64Array, point: number): Estimate {
  return sampleMean(losses, (loss) => (loss >= point - TIE ? 1 : 0));
}

/** Losses in ascending order. */
export function sortedLosses(losses: Float64Array): Float64Array {
  return losses.slice().sort();
}

/**
 * Smallest loss x with P(L <= x) >= level; its error by the losses one standard error of the level away.
 *
 * @param sorted losses ascending
 */
export function sampleQuantile(sorted: Float64Array, level: number): Estimate {
  const n = sorted.length;
  const at = (probability: number) => sorted[Math.min(n - 1, Math.max(0, Math.ceil(probability * n - TIE * n) - 1))]!;
  const step = Math.sqrt((level * (1 - level)) / n);
  return { value: at(level), error: 0.5 * (at(Math.min(1, level + step)) - at(Math.max(0, level - step))) };
}

/** Mean loss in the worst 1 - level of paths (coherent: part of a path where it must be). */
export function sampleShortfall(sorted: Float64Array, level: number): Estimate {
  const { value } = sampleQuantile(sorted, level);
  const excess = sampleMean(sorted, (loss) => Math.max(loss - value, 0) / (1 - level));
  return { value: value + excess.value, error: excess.error };
}
