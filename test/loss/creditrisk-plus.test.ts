import {
  bivariateNormalCdf,
  commonLoading,
  lossQuantile,
  normalQuantile,
  oneFactorPortfolio,
  oneFactorQuantiles,
  plainKernel,
} from "../../src/core/index.ts";
import { findRoot } from "../../src/core/numeric/roots.ts";
import published from "../reference/creditrisk_plus.json";

/**
 * The example of CreditRisk+ as a sanity band: that model draws default rates from a gamma law, ours latent variables from a
 * normal one. At the correlation that gives the published standard deviation, the tails come near each other.
 */
const { exposure, rating, pdOfRating, total } = published;
const pd = rating.map((grade) => pdOfRating[grade - 1]!);
const n = exposure.length;

/** Standard deviation of the loss by the joint default probabilities of all pairs. */
function deviation(rho: number): number {
  const threshold = pd.map(normalQuantile);
  let variance = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const joint = i === j ? pd[i]! : bivariateNormalCdf(threshold[i]!, threshold[j]!, rho);
      variance += exposure[i]! * exposure[j]! * (joint - pd[i]! * pd[j]!);
    }
  }
  return Math.sqrt(variance);
}

/** The loss that is exceeded in one case of 100, in the document's unit. */
function quantile99(rho: number): number {
  const portfolio = oneFactorPortfolio({
    ead: exposure,
    pd,
    lgd: exposure.map(() => 1),
    loading: commonLoading(rho, n),
  });
  return total * lossQuantile(oneFactorQuantiles(portfolio, plainKernel), 0.99);
}

test("the exposures and the expected loss are those printed", () => {
  expect(exposure.reduce((sum, x) => sum + x, 0)).toBe(total);
  expect(Math.abs(exposure.reduce((sum, x, i) => sum + x * pd[i]!, 0) - published.expectedLoss)).toBeLessThan(1);
});

test("at the one correlation that gives the printed standard deviation the 99 % quantile is within 2 % of the printed one", () => {
  const rho = findRoot((x) => deviation(x) - published.standardDeviation, 0.01, 0.5, { absolute: 1e-10, relative: 0 });
  expect(rho).toBeGreaterThan(0.13);
  expect(rho).toBeLessThan(0.15);
  expect(Math.abs(quantile99(rho) / published.quantile99 - 1)).toBeLessThan(0.02);
});

test("quantiles at other correlations agree with a recursion in units of 1,000 by an independent program", () => {
  for (const [rho, millions] of published.recursion99) expect(quantile99(rho!) / 1e6 / millions!).toBeCloseTo(1, 3);
});
