import { check, nonNegative, probability } from "../domain.ts";
import type { QuantileLaw, SampledQuantiles } from "./distribution.ts";
import { sampleAbove, sampleQuantile, sampleShortfall } from "../simulation/sample-measures.ts";
import type { SimulatedLaw } from "../simulation/simulate.ts";
import { standardErrorOf } from "./tail-error.ts";
import { largePoolAbove, largePoolQuantile, largePoolShortfall, type LargePool } from "./large-pool.ts";

/** A law that quantiles are read from. */
export type Quantiles = QuantileLaw | SampledQuantiles | SimulatedLaw | LargePool;

/** True of a law that was drawn. */
function isDrawn(q: Quantiles): q is SampledQuantiles {
  return "method" in q && q.method === "conditional";
}

/** True of simulated paths. */
function isSimulated(q: Quantiles): q is SimulatedLaw {
  return "method" in q && q.method === "simulation";
}

/** A point within this share of a grid step of a grid point is that point. */
const TIE = 1e-9;

/**
 * Value at risk: the smallest loss x with P(L <= x) >= level.
 *
 * @param level in (0, 1)
 * @returns fraction of pool EAD, a point of the grid
 * @throws InputError for a level outside (0, 1)
 */
export function lossQuantile(q: Quantiles, level: number): number {
  check("level", level, probability);
  if (isSimulated(q)) return sampleQuantile(q, level).value;
  if (isDrawn(q)) return lossQuantile(q.whole, level);
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
export function expectedShortfall(q: Quantiles, level: number): number {
  check("level", level, probability);
  if (isSimulated(q)) return sampleShortfall(q, level).value;
  if (isDrawn(q)) return expectedShortfall(q.whole, level);
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
export function survivalProbability(q: Quantiles, loss: number): number {
  check("loss", loss, nonNegative);
  if (isSimulated(q)) return sampleAbove(q, loss).value;
  if (isDrawn(q)) return survivalProbability(q.whole, loss);
  if ("method" in q) return largePoolAbove(q, loss);
  const { unit, mass } = q.law;
  const x = (loss - q.certainLoss) / unit;
  return sumFrom(mass, x < 0 ? 0 : Math.floor(x + TIE) + 1);
}

/** What can be asked of a law for quantiles: value at risk or shortfall at a level, or the probability to exceed a loss. */
export type QuantileMeasure = { readonly kind: "VAR" | "ES" | "ABOVE"; readonly at: number };

/**
 * Error of a measure: the standard error of a law that was drawn or simulated, else the distance of the grid's points, which
 * bounds it; 0 on a lattice and of a closed form.
 */
export function quantileError(q: Quantiles, { kind, at }: QuantileMeasure): number {
  if (isSimulated(q)) {
    return { VAR: sampleQuantile, ES: sampleShortfall, ABOVE: sampleAbove }[kind](q, at).error;
  }
  const measure = { VAR: lossQuantile, ES: expectedShortfall, ABOVE: survivalProbability }[kind];
  if (isDrawn(q)) return standardErrorOf(q.replicates.map((law) => measure(law, at))).error;
  return "method" in q || q.lattice ? 0 : q.law.unit;
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
