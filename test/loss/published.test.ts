import {
  commonLoading,
  exhaustionProbability,
  expectedShortfall,
  expectedTrancheLoss,
  hitProbability,
  lossQuantile,
  oneFactorLoss,
  oneFactorPortfolio,
  oneFactorQuantiles,
  plainKernel,
  tranche,
} from "../../src/core/index.ts";
import published from "../reference/published_one_factor.json";

type Column = number | readonly number[];
type Case = {
  readonly id: string;
  readonly source: string;
  readonly n?: number;
  readonly ead?: readonly number[];
  readonly pd: Column;
  readonly lgd: Column;
  readonly rho?: number;
  readonly loading?: Column;
  readonly tolerance?: number;
  readonly relative?: number;
  readonly expectedLoss?: number;
  readonly noLoss?: number;
  readonly masses?: readonly number[];
  readonly atLeast?: readonly (readonly [number, number])[];
  readonly tranches?: readonly (readonly [number, number, number])[];
  readonly quantiles?: readonly (readonly [number, number, number | null])[];
};

function portfolioOf({ n, ead, pd, lgd, rho, loading }: Case) {
  const size = n ?? ead!.length;
  const column = (x: Column) => (typeof x === "number" ? new Array<number>(size).fill(x) : x);
  return oneFactorPortfolio({
    ead: ead ?? column(1),
    pd: column(pd),
    lgd: column(lgd),
    loading: loading === undefined ? commonLoading(rho!, size) : column(loading),
  });
}

for (const given of published.cases as unknown as Case[]) {
  test(`${given.id} lose what was published`, () => {
    const portfolio = portfolioOf(given);
    const d = oneFactorLoss(portfolio, plainKernel);
    const n = portfolio.ead.length;
    const near = (answer: number, value: number) => {
      const allowed = given.tolerance ?? given.relative! * value;
      expect(Math.abs(answer - value)).toBeLessThanOrEqual(allowed);
    };
    if (given.expectedLoss !== undefined) near(d.expectedLoss, given.expectedLoss);
    if (given.noLoss !== undefined) near(1 - hitProbability(d, 0), given.noLoss);
    given.masses?.forEach((mass, k) => near(exhaustionProbability(d, k / n) - hitProbability(d, k / n), mass));
    for (const [loss, probability] of given.atLeast ?? []) near(exhaustionProbability(d, loss), probability);
    for (const [a, b, loss] of given.tranches ?? []) near(expectedTrancheLoss(d, tranche(a, b)), loss);
    if (given.quantiles) {
      const q = oneFactorQuantiles(portfolio, plainKernel);
      for (const [level, valueAtRisk, shortfall] of given.quantiles) {
        near(lossQuantile(q, level), valueAtRisk);
        if (shortfall !== null) near(expectedShortfall(q, level), shortfall);
      }
    }
  });
}
