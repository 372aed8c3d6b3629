import { thickness, type Tranche } from "../tranche/tranche.ts";
import { atomsAbove, atomsFrom, atomsTail } from "./atoms.ts";
import type { LossDistribution, SampledLaw, SplitLaw } from "./distribution.ts";
import { sampleAbove, sampleFrom, sampleTrancheLoss } from "../simulation/sample-measures.ts";
import type { SimulatedLaw } from "../simulation/simulate.ts";
import { standardErrorOf } from "./tail-error.ts";
import { largePoolAbove, largePoolFrom, largePoolTail, type LargePool } from "./large-pool.ts";

/** A loss law that tranches are cut from. */
export type LossLaw = LossDistribution | LargePool | SampledLaw | SimulatedLaw;

/** A point within this share of a grid step of a lattice point is that point. */
const TIE = 1e-9;
/** Share of the largest second difference of the masses by which a kink's term may err. */
const KINK_ERROR = 0.15;

/** Relative error of the closed form of a large pool: that of the bivariate normal law. */
const CLOSED_FORM = 1e-12;

/**
 * Expected loss of a tranche.
 *
 * @param d the pool's loss distribution
 * @returns fraction of tranche notional, 0 to 1
 * @source definition; off a lattice with the Euler-Maclaurin term for the kink at each tranche point
 */
export function expectedTrancheLoss(d: LossLaw, slice: Tranche): number {
  if (d.method === "simulation") return sampleTrancheLoss(d, slice).value;
  if (d.method === "conditional") return sampled(d, (law) => expectedTrancheLoss(law, slice)).mean;
  if (d.method === "large-pool") {
    return (largePoolTail(d, slice.attachment) - largePoolTail(d, slice.detachment)) / thickness(slice);
  }
  return trancheLossOn(d, d.law, slice);
}

/**
 * Error estimate of expectedTrancheLoss: what half the factor nodes and half the grid resolution change.
 *
 * @returns fraction of tranche notional
 */
export function expectedTrancheLossError(d: LossLaw, slice: Tranche): number {
  if (d.method === "simulation") return sampleTrancheLoss(d, slice).error;
  if (d.method === "conditional") return sampled(d, (law) => expectedTrancheLoss(law, slice)).error;
  if (d.method === "large-pool") return (CLOSED_FORM * expectedTrancheLoss(d, slice)) / thickness(slice);
  const kinks = d.law.unit * (roughness(d, slice.attachment) + roughness(d, slice.detachment));
  return errorOf(d, (law) => trancheLossOn(d, law, slice)) + (KINK_ERROR * kinks) / thickness(slice);
}

/**
 * Probability that the tranche is hit, P(L > attachment).
 *
 * @param attachment fraction of pool EAD in [0, 1]
 */
export function hitProbability(d: LossLaw, attachment: number): number {
  if (d.method === "simulation") return sampleAbove(d, attachment).value;
  if (d.method === "conditional") return sampled(d, (law) => hitProbability(law, attachment)).mean;
  return d.method === "large-pool" ? largePoolAbove(d, attachment) : probabilityAbove(d, d.law, attachment);
}

/** Error estimate of hitProbability. */
export function hitProbabilityError(d: LossLaw, attachment: number): number {
  if (d.method === "simulation") return sampleAbove(d, attachment).error;
  if (d.method === "conditional") return sampled(d, (law) => hitProbability(law, attachment)).error;
  if (d.method === "large-pool") return CLOSED_FORM * hitProbability(d, attachment);
  return errorOf(d, (law) => probabilityAbove(d, law, attachment));
}

/**
 * Probability that the tranche is exhausted, P(L >= detachment).
 *
 * @param detachment fraction of pool EAD in [0, 1]
 */
export function exhaustionProbability(d: LossLaw, detachment: number): number {
  if (d.method === "simulation") return sampleFrom(d, detachment).value;
  if (d.method === "conditional") return sampled(d, (law) => exhaustionProbability(law, detachment)).mean;
  return d.method === "large-pool" ? largePoolFrom(d, detachment) : probabilityFrom(d, d.law, detachment);
}

/** Error estimate of exhaustionProbability. */
export function exhaustionProbabilityError(d: LossLaw, detachment: number): number {
  if (d.method === "simulation") return sampleFrom(d, detachment).error;
  if (d.method === "conditional") return sampled(d, (law) => exhaustionProbability(law, detachment)).error;
  if (d.method === "large-pool") return CLOSED_FORM * exhaustionProbability(d, detachment);
  return errorOf(d, (law) => probabilityFrom(d, law, detachment));
}

/** An answer of every drawing: their mean, and its standard error. */
function sampled({ replicates }: SampledLaw, measure: (law: LossDistribution) => number) {
  return standardErrorOf(replicates.map(measure));
}

function trancheLossOn(d: LossDistribution, law: SplitLaw, slice: Tranche): number {
  return (tailExpectation(d, law, slice.attachment) - tailExpectation(d, law, slice.detachment)) / thickness(slice);
}

/** E[(L - point)+], fraction of pool EAD. */
function tailExpectation(d: LossDistribution, law: SplitLaw, point: number): number {
  if (point >= d.largestLoss) return 0;
  if (point <= d.certainLoss) return d.expectedLoss - point;
  const x = pointOn(d, law, point);
  const theta = x - Math.floor(x);
  const kink = d.lattice ? 0 : 0.5 * (theta * theta - theta + 1 / 6) * massAt(law, x);
  return law.unit * (excess(law, x) + kink) + atomsTail(law.atoms, point - d.certainLoss);
}

/** A loss in grid steps above the certain one. */
function pointOn(d: LossDistribution, law: SplitLaw, point: number): number {
  const x = (point - d.certainLoss) / law.unit;
  if (law.cut && x > law.mass.length - 1) throw new Error("A lower loss law was asked for a point above its reach.");
  return x;
}

/** E[(L - x)+] on the grid alone, in grid steps: from above, or of a cut law from below. */
function excess({ mass, probability, mean, cut }: SplitLaw, x: number): number {
  const k = Math.floor(x);
  if (cut) {
    let below = 0;
    for (let j = 0; j <= k; j++) below += mass[j]! * (x - j);
    return mean - x * probability + below;
  }
  let above = 0;
  let tail = 0;
  for (let j = mass.length - 1; j > k; j--) {
    above += mass[j]!;
    tail += mass[j]! * (j - k);
  }
  return tail - (x - k) * above;
}

/** Probability on the grid alone of points from first on. */
function sumFrom({ mass, probability, cut }: SplitLaw, first: number): number {
  let sum = 0;
  if (cut) {
    for (let k = 0; k < first; k++) sum += mass[k]!;
    return probability - sum;
  }
  for (let k = mass.length - 1; k >= first; k--) sum += mass[k]!;
  return sum;
}

/** Mass a grid step around x. */
function massAt({ mass }: SplitLaw, x: number): number {
  const k = Math.floor(x);
  const theta = x - k;
  return (1 - theta) * (mass[k] ?? 0) + theta * (mass[k + 1] ?? 0);
}

/** P(L > point). */
function probabilityAbove(d: LossDistribution, law: SplitLaw, point: number): number {
  if (point < d.certainLoss) return 1;
  if (point >= d.largestLoss) return 0;
  const x = pointOn(d, law, point);
  if (d.lattice) return sumFrom(law, floorOfTie(x) + 1);
  return x === 0 ? 1 - d.noneDefault : smoothSurvival(law, x) + atomsAbove(law.atoms, point - d.certainLoss);
}

/** P(L >= point). */
function probabilityFrom(d: LossDistribution, law: SplitLaw, point: number): number {
  if (point <= d.certainLoss) return 1;
  if (Math.abs(point - d.largestLoss) < TIE * law.unit) return d.allDefault;
  if (point > d.largestLoss) return 0;
  const x = pointOn(d, law, point);
  if (d.lattice) return sumFrom(law, Math.ceil(isTie(x) ? Math.round(x) : x));
  return smoothSurvival(law, x) + atomsFrom(law.atoms, point - d.certainLoss);
}

/** Minus the slope of tailExpectation, so that thin tranches agree with it. */
function smoothSurvival(law: SplitLaw, x: number): number {
  const k = Math.floor(x);
  return sumFrom(law, k + 1) - (x - k - 0.5) * massAt(law, x);
}

/** Largest second difference of the masses about a point; none on a lattice, little where the law is smooth. */
function roughness(d: LossDistribution, point: number): number {
  if (d.lattice || point <= d.certainLoss || point >= d.largestLoss) return 0;
  const { unit, mass } = d.law;
  const k = Math.floor((point - d.certainLoss) / unit);
  let largest = 0;
  for (let j = k - 1; j <= k + 2; j++) {
    const bend = (mass[j - 1] ?? 0) - 2 * (mass[j] ?? 0) + (mass[j + 1] ?? 0);
    largest = Math.max(largest, Math.abs(bend));
  }
  return largest;
}

function isTie(x: number): boolean {
  return Math.abs(x - Math.round(x)) < TIE * Math.max(1, x);
}

function floorOfTie(x: number): number {
  return isTie(x) ? Math.round(x) : Math.floor(x);
}

/**
 * Half the grid resolution changes an answer by several times the working grid's error, whose order is three or more.
 * Half the nodes change it by about the fourth root of the nodes' error; the third power leaves room. Rounding adds a few
 * units in the last place of what was summed.
 */
function errorOf(d: LossDistribution, measure: (law: SplitLaw) => number): number {
  const answer = measure(d.law);
  const sparse = measure(d.sparse);
  const share = answer === 0 ? 0 : (answer - sparse) / answer;
  const nodes = share * share * (answer - sparse);
  const grid = d.coarse === null ? 0 : Math.abs(measure(d.coarse) - sparse) / 2;
  return Math.abs(nodes) + grid + 4e-15 * d.expectedLoss + 4e-16;
}
