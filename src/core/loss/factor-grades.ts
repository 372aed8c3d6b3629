import { chiScale } from "../numeric/score-quantile.ts";
import { tabulatedNormalCdf } from "../numeric/normal-table.ts";
import { studentTQuantile } from "../numeric/student-t.ts";
import type { FactorPortfolio } from "./factor-portfolio.ts";

/**
 * Grades of a pool whose names share PD, loadings, mean and own part. Under a t copula the score of its chi-square variable
 * is one coordinate of the factors more, the last.
 */
export type FactorGrades = {
  /** Quantile of the PD, mean of the systematic part, weight of the own part: shape [g]; loadings row by row, [g k]. */
  readonly threshold: Float64Array;
  readonly mean: Float64Array;
  readonly own: Float64Array;
  readonly loadings: Float64Array;
  readonly factors: number;
  /** Scale of the thresholds given the last coordinate; null under the Gaussian copula. */
  readonly scale: ((score: number) => number) | null;
};

/** What names must share to be of one grade. */
export function gradeKey({ pd, dependence }: FactorPortfolio, i: number): string {
  const { factors: k, loadings, mean, own } = dependence;
  return [pd[i], mean[i], own[i], ...loadings.subarray(i * k, (i + 1) * k)].join("|");
}

/**
 * The grades' part of a portfolio.
 *
 * @param first a row of each grade, shape [g]
 */
export function factorGrades({ pd, dependence }: FactorPortfolio, first: Int32Array): FactorGrades {
  const { factors: k, loadings, mean, own, df } = dependence;
  return {
    threshold: Float64Array.from(first, (i) => studentTQuantile(pd[i]!, df)),
    mean: Float64Array.from(first, (i) => mean[i]!),
    own: Float64Array.from(first, (i) => own[i]!),
    loadings: Float64Array.from([...first].flatMap((i) => [...loadings.subarray(i * k, (i + 1) * k)])),
    factors: k,
    scale: df === Infinity ? null : chiScale(df),
  };
}

/** Coordinates that a point has: one a factor, and one for a t copula's chi-square variable. */
export function coordinates({ factors, scale }: FactorGrades): number {
  return factors + (scale === null ? 0 : 1);
}

/**
 * Fills pd with the default probabilities given a point.
 *
 * @param point of shape [coordinates]
 * @param pd shape [g], written
 */
export function fillGradePd(grades: FactorGrades, point: Float64Array, pd: Float64Array): void {
  const { threshold, mean, own, loadings, factors: k } = grades;
  const scale = grades.scale === null ? 1 : grades.scale(point[k]!);
  for (let g = 0; g < pd.length; g++) {
    let systematic = mean[g]!;
    for (let f = 0; f < k; f++) systematic += loadings[g * k + f]! * point[f]!;
    pd[g] = tabulatedNormalCdf((threshold[g]! * scale - systematic) / own[g]!);
  }
}

/** The same names seen in other coordinates of the factors: column j of the basis is the j-th new axis. */
export function inBasis(grades: FactorGrades, basis: Float64Array): FactorGrades {
  const { loadings, factors: k } = grades;
  const turned = new Float64Array(loadings.length);
  for (let g = 0; g < grades.own.length; g++) {
    for (let j = 0; j < k; j++) {
      let sum = 0;
      for (let f = 0; f < k; f++) sum += loadings[g * k + f]! * basis[f * k + j]!;
      turned[g * k + j] = sum;
    }
  }
  return { ...grades, loadings: turned };
}
