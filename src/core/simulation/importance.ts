import { exp } from "../numeric/exp.ts";
import { factorGrades, gradeKey } from "../loss/factor-grades.ts";
import { gradesBy } from "../loss/graded-names.ts";
import { mostHarmful } from "../loss/harm.ts";
import { hazardsOf, lifetimePd } from "./hazards.ts";
import type { SimulationQuestion } from "./question.ts";

/**
 * Points that paths are drawn around, each of shape [k + 1]: the factors, and the score of a t copula's divisor, 0 without
 * one. No centre at all draws every path around the origin.
 */
export type Centres = readonly Float64Array[];

/** Distances of the centres from the origin, standard deviations. */
const RADII = [0, 1.5, 3, 4.5];
/** The centre of each path, in turns: three of eight paths are drawn around the origin, one around the farthest. */
const TURNS = [0, 1, 2, 0, 1, 3, 0, 2] as const;
/** Number of turns after which they begin again. */
export const ROUND = TURNS.length;

/**
 * The centres of a question: the origin, and the points at growing distances at which the pool's expected loss, infection
 * left out, is largest.
 *
 * @source P. Glasserman, J. Li (2005), Importance sampling for portfolio credit risk: shift of the factor mean
 */
export function harmfulCentres(question: SimulationQuestion): Centres {
  const { ead, lgd, dependence } = question;
  const hazards = hazardsOf(question);
  const pd = ead.map((_, i) => lifetimePd(hazards, i));
  const portfolio = { ead, lgd, pd, dependence };
  const mayLose = Int32Array.from(ead.keys()).filter((i) => ead[i]! * lgd[i]! * pd[i]! > 0);
  const { grade, first } = gradesBy(mayLose, (i) => gradeKey(portfolio, i));
  const grades = factorGrades(portfolio, first);
  const exposure = new Float64Array(first.length);
  mayLose.forEach((i, at) => (exposure[grade[at]!] = exposure[grade[at]!]! + ead[i]! * lgd[i]!));
  return RADII.map((radius) => {
    const centre = new Float64Array(dependence.factors + 1);
    centre.set(mostHarmful(grades, exposure, radius));
    return centre;
  });
}

/** Coordinate j of the centre of each path of a round, shape [8]. */
export function shiftsInTurn(centres: Centres, j: number): Float64Array {
  return Float64Array.from(TURNS, (c) => centres[c]?.[j] ?? 0);
}

/** Weight of a path whose factors begin at `at`, with the score of its divisor. */
export type PathWeight = (factors: Float64Array, at: number, score: number) => number;

/**
 * The weights of paths drawn around centres: the standard normal density by that of all centres together, so that none
 * exceeds the share of paths around the origin, turned over. They average 1.
 *
 * @param paths drawn in all
 * @source E. Veach, L. J. Guibas (1995), Optimally combining sampling techniques: the balance heuristic
 */
export function balanceOf(centres: Centres, paths: number): PathWeight {
  if (centres.length === 0) return () => 1;
  const drawn = new Float64Array(centres.length);
  for (let p = 0; p < ROUND; p++) drawn[TURNS[p]!] = drawn[TURNS[p]!]! + Math.ceil((paths - p) / ROUND);
  const shares = drawn.map((count) => count / paths);
  const halves = centres.map((centre) => 0.5 * centre.reduce((sum, x) => sum + x * x, 0));
  return (factors, at, score) => {
    let density = 0;
    for (let c = 0; c < centres.length; c++) {
      const centre = centres[c]!;
      const k = centre.length - 1;
      let product = centre[k]! * score;
      for (let j = 0; j < k; j++) product += centre[j]! * factors[at + j]!;
      density += shares[c]! * exp(product - halves[c]!);
    }
    return 1 / density;
  };
}
