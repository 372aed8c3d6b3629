import { conditionalPd, type ConditionalPd } from "./conditional.ts";
import { gradedNames, gradesBy, type GradedNames } from "./graded-names.ts";
import type { Losses } from "./grid.ts";
import type { OneFactorPortfolio } from "./portfolio.ts";

/** The names that may default, given one factor. */
export type FactorModel = GradedNames & {
  readonly pd: ConditionalPd;
  /** Degrees of freedom of the t copula; Infinity is the Gaussian one. */
  readonly df: number;
};

/** The model of a portfolio's uncertain names; names of one PD and one loading form a grade. */
export function factorModel(portfolio: OneFactorPortfolio, losses: Losses): FactorModel {
  const { pd, loading, df } = portfolio;
  const grades = gradesBy(losses.names, (i) => `${pd[i]!}|${loading[i]!}`);
  return { ...gradedNames(grades, losses), pd: conditionalPd(portfolio, grades.first), df };
}
