import { check, nonNegative, probability } from "../domain.ts";
import type { QuantileLaw } from "./distribution.ts";
import { largePoolAbove, largePoolQuantile, largePoolShortfall, type LargePool } from "./large-pool.ts";

/** A point within this share of a grid step of a grid point is that point. */
const TIE = 1e-9;

/**
 * Value at risk: the smallest loss x with P(L <= x) >= level.
 *
 * @param level in (0, 1)
 * @returns fraction of pool EAD, a point of the grid
 * @throws InputError for a level outside (0, 1)
 */
export function lossQuantile(q: QuantileLaw | LargePool, level: number): number {
  check("level", level, probability);
  if ("method" in q) return largePoolQuantile(q, level);
  const { unit, mass } = q.law;
  return q.certainLoss + quantileStep(mass, level) * unit;
}

/**
 * Expected shortfall, the mean loss in the worst 1 - level of cases (coherent: part of an atom where it must be).
 *
 * @param level in (0, 1)
 * @returns fraction of pool EAD
 * @throws InputError for a level outside (0, 1)
 * @source C. Acerbi, D. Tasche (2002), On the coherence of expected shortfall
 */
export function expectedShortfall(q: QuantileLaw | LargePool, level: number): number {
  check("level", level, probability);
  if ("method" in q) return largePoolShortfall(q, level);
  const { unit, mass } = q.law;
  const k = quantileStep(mass, level);
  let above = 0;
  let excess = 0;
  for (let j = mass.length - 1; j > k; j--) {
    above += mass[j]!;
    excess += mass[j]! * j;
  }
  const part = excess + k * (1 - level - above);
  return q.certainLoss + (unit * part) / (1 - level);
}

/**
 * P(L > loss), from the positive law.
 *
 * @param loss fraction of pool EAD, 0 or more
 */
export function survivalProbability(q: QuantileLaw | LargePool, loss: number): number {
  check("loss", loss, nonNegative);
  if ("method" in q) return largePoolAbove(q, loss);
  const { unit, mass } = q.law;
  const x = (loss - q.certainLoss) / unit;
  return sumFrom(mass, x < 0 ? 0 : Math.floor(x + TIE) + 1);
}

function quantileStep(mass: Float64Array, level: number): number {
  const allowed = 1 - level;
  let above = 0;
  let k = mass.length - 1;
  // Cumulating from the top keeps the digits of small tails; the last point still inside the tail is passed.
  while (k > 0 && above + mass[k]! <= allowed) above += mass[k--]!;
  return k;
}

function sumFrom(mass: Float64Array, first: number): number {
  let sum = 0;
  for (let k = mass.length - 1; k >= first; k--) sum += mass[k]!;
  return sum;
}
