import { normalPdf } from "../numeric/normal.ts";
import { symmetricEigen } from "../numeric/symmetric-eigen.ts";
import { coordinates, inBasis, type FactorGrades } from "./factor-grades.ts";

/** Step of the difference quotient of a t copula's scale. */
const STEP = 1e-4;
const ROUNDS = 60;

/**
 * The grades in principal axes: the first coordinate moves the pool's loss most, the last least.
 *
 * @param exposure loss of each grade if all its names default, shape [g]
 * @source principal components of the loadings weighted with exposures
 */
export function inPrincipalAxes(grades: FactorGrades, exposure: Float64Array): FactorGrades {
  const { loadings, factors: k } = grades;
  const matrix = new Float64Array(k * k);
  for (let g = 0; g < exposure.length; g++) {
    for (let a = 0; a < k; a++) {
      for (let b = 0; b < k; b++) {
        matrix[a * k + b] = matrix[a * k + b]! + exposure[g]! * loadings[g * k + a]! * loadings[g * k + b]!;
      }
    }
  }
  return inBasis(grades, symmetricEigen(matrix, k).vectors);
}

/**
 * The point at a given distance from the origin at which the pool's expected loss is largest, by following the gradient on
 * the sphere.
 *
 * @param exposure loss of each grade if all its names default, shape [g]
 * @param radius in standard deviations, 0 or more
 * @returns shape [coordinates]
 */
export function mostHarmful(grades: FactorGrades, exposure: Float64Array, radius: number): Float64Array {
  let point = ofLength(againstLoadings(grades, exposure), radius);
  const gradient = new Float64Array(point.length);
  for (let round = 0; radius > 0 && round < ROUNDS; round++) {
    fillGradient(grades, exposure, point, gradient);
    const along = ofLength(gradient, radius);
    // Half the way to the gradient's direction, so that no two points are visited in turns.
    point = ofLength(along.map((x, j) => x + point[j]!), radius); // prettier-ignore
  }
  return point;
}

/** Where to begin: against the sum of all loadings, where the pool's loss is large even if small changes do nothing. */
function againstLoadings(grades: FactorGrades, exposure: Float64Array): Float64Array {
  const k = grades.factors;
  const direction = new Float64Array(coordinates(grades));
  exposure.forEach((loss, g) => {
    for (let f = 0; f < k; f++) direction[f] = direction[f]! - loss * grades.loadings[g * k + f]!;
    if (grades.scale !== null) direction[k] = direction[k]! - loss * Math.sqrt(1 - grades.own[g]! * grades.own[g]!);
  });
  return direction;
}

/** A vector of the same direction; zeros stay zeros. */
function ofLength(vector: Float64Array, length: number): Float64Array {
  const now = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0));
  return now === 0 ? vector : vector.map((x) => (x * length) / now);
}

/** Gradient of the pool's expected loss in the coordinates of a point. */
function fillGradient(grades: FactorGrades, exposure: Float64Array, point: Float64Array, gradient: Float64Array): void {
  const { threshold, mean, own, loadings, factors: k, scale } = grades;
  const at = scale === null ? 1 : scale(point[k]!);
  const slope = scale === null ? 0 : (scale(point[k]! + STEP) - scale(point[k]! - STEP)) / (2 * STEP);
  gradient.fill(0);
  for (let g = 0; g < exposure.length; g++) {
    let systematic = mean[g]!;
    for (let f = 0; f < k; f++) systematic += loadings[g * k + f]! * point[f]!;
    const density = exposure[g]! * normalPdf((threshold[g]! * at - systematic) / own[g]!);
    // Where default is certain or impossible nothing moves it; without an own part it always is one of them.
    if (!(density > 0)) continue;
    const rise = density / own[g]!;
    for (let f = 0; f < k; f++) gradient[f] = gradient[f]! - rise * loadings[g * k + f]!;
    if (scale !== null) gradient[k] = gradient[k]! + rise * threshold[g]! * slope;
  }
}
