import { exp } from "../numeric/exp.ts";
import { normalQuantile } from "../numeric/normal.ts";
import { sobolSequence, type SobolSequence } from "../numeric/sobol.ts";
import { coordinates, type FactorGrades } from "./factor-grades.ts";
import { mostHarmful } from "./harm.ts";

/** Distances, in standard deviations, at which points are drawn around the most harmful values of the factors. */
const RADII = [0, 1.5, 3, 4.5] as const;

/** Sequences of a drawing, one around each centre. */
export const SEQUENCES = RADII.length;
/** Independent drawings, whose scatter is the standard error. */
export const REPLICATES = 32;

/**
 * Points of the factors with weights, for integrals against their standard normal law. Each of four sequences is normal
 * around its own centre, the origin and three ever more harmful points; a point's weight is the balance of all four, so it
 * is never above four times its share and one set of points serves every tranche.
 *
 * @source P. Glasserman, J. Li (2005), Importance sampling for portfolio credit risk: shift of the factor mean; E. Veach,
 * L. J. Guibas (1995): the balance heuristic
 */
export type ConditionalPoints = {
  /** Calls back with each point, shape [coordinates], and its weight; points from..to of every sequence. */
  readonly visit: (from: number, to: number, at: (point: Float64Array, weight: number) => void) => void;
};

/** The centres of the sequences: all the points of one pool share them. */
export function centresOf(grades: FactorGrades, exposure: Float64Array): readonly Float64Array[] {
  return RADII.map((radius) => mostHarmful(grades, exposure, radius));
}

/** Points of one replicate; its weights, over all points visited, sum to about their number in each sequence. */
export function conditionalPoints(
  grades: FactorGrades,
  centres: readonly Float64Array[],
  seed: number,
  replicate: number,
): ConditionalPoints {
  const d = coordinates(grades);
  const sequences = centres.map((_, c) => sobolSequence(d, seedOf(seed, replicate * centres.length + c)));
  const halves = centres.map((centre) => 0.5 * centre.reduce((sum, x) => sum + x * x, 0));
  const point = new Float64Array(d);
  return {
    visit: (from, to, at) => {
      for (let i = from; i < to; i++) {
        for (let c = 0; c < centres.length; c++) {
          fillNormal(sequences[c]!, i, centres[c]!, point);
          at(point, balance(point, centres, halves));
        }
      }
    },
  };
}

function fillNormal(sequence: SobolSequence, i: number, centre: Float64Array, point: Float64Array): void {
  sequence.point(i, point);
  for (let j = 0; j < point.length; j++) point[j] = normalQuantile(point[j]!) + centre[j]!;
}

/** Standard normal density by the sum of the densities around the centres. */
function balance(point: Float64Array, centres: readonly Float64Array[], halves: readonly number[]): number {
  let sum = 0;
  for (let c = 0; c < centres.length; c++) {
    const centre = centres[c]!;
    let product = 0;
    for (let j = 0; j < point.length; j++) product += centre[j]! * point[j]!;
    sum += exp(product - halves[c]!);
  }
  return 1 / sum;
}

/** Seeds that differ in many bits for neighbouring drawings. */
function seedOf(seed: number, drawing: number): number {
  return Math.imul(seed ^ Math.imul(drawing + 1, 0x9e3779b1), 0x85ebca6b) >>> 0;
}
