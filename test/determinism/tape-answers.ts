import demoTape from "../../assets/demo/pool.csv";
import {
  commonLoading,
  conditionalLoss,
  defaultProbabilities,
  exhaustionProbability,
  expectedShortfall,
  expectedTrancheLoss,
  expectedTrancheLossError,
  globalThemeSector,
  hitProbability,
  impliedRho,
  largePool,
  largePoolDensity,
  lossQuantile,
  oneFactorLoss,
  oneFactorLowerLoss,
  oneFactorPortfolio,
  oneFactorQuantiles,
  readTape,
  tranche,
  type Kernel,
  type OneFactorPortfolio,
  type Pool,
} from "../../src/core/index.ts";

const CUTS = [0, 0.01, 0.03, 0.06, 0.14, 0.3, 1];
const LEVELS = [0.95, 0.99, 0.999];
const RHOS = [0, 0.12, 0.2, 0.45, 0.97];

/** Some 200 answers of the product over the demo tape, by what was asked. */
export function tapeAnswers(kernel: Kernel): Record<string, number> {
  const pool = demoPool();
  const answers: Record<string, number> = {};
  for (const [horizon, curve] of [[1, "flat"] as const, [5, "seasoned"] as const]) {
    const pd = defaultProbabilities(pool, horizon, curve);
    for (const rho of RHOS) {
      const portfolio = oneFactorPortfolio({ ...pool, pd, loading: commonLoading(rho, pd.length) });
      Object.assign(answers, portfolioAnswers(`${horizon} years ${curve}, rho ${rho}`, portfolio, kernel));
    }
  }
  return Object.assign(answers, equalNamesAnswers(kernel), largePoolAnswers(), drawnAnswers(pool, kernel));
}

function demoPool(): Pool {
  const lines = demoTape.trim().split(/\r?\n/);
  const cells = lines.map((line) => line.split(",").map((cell) => (/^[0-9.]+$/.test(cell) ? Number(cell) : cell)));
  const { pool } = readTape(cells);
  if (pool === null) throw new Error("The demo tape has an error.");
  return pool;
}

function portfolioAnswers(label: string, portfolio: OneFactorPortfolio, kernel: Kernel): Record<string, number> {
  const answers: Record<string, number> = {};
  const law = oneFactorLoss(portfolio, kernel);
  for (let i = 1; i < CUTS.length; i++) {
    const slice = tranche(CUTS[i - 1]!, CUTS[i]!);
    answers[`${label}: loss of ${CUTS[i - 1]} to ${CUTS[i]}`] = expectedTrancheLoss(law, slice);
    answers[`${label}: error of ${CUTS[i - 1]} to ${CUTS[i]}`] = expectedTrancheLossError(law, slice);
    answers[`${label}: hit at ${CUTS[i - 1]}`] = hitProbability(law, CUTS[i - 1]!);
    answers[`${label}: exhausted at ${CUTS[i]}`] = exhaustionProbability(law, CUTS[i]!);
  }
  const quantiles = oneFactorQuantiles(portfolio, kernel);
  for (const level of LEVELS) {
    answers[`${label}: quantile at ${level}`] = lossQuantile(quantiles, level);
    answers[`${label}: shortfall at ${level}`] = expectedShortfall(quantiles, level);
  }
  return answers;
}

/** The closed form of the large pool. */
function largePoolAnswers(): Record<string, number> {
  const pool = largePool(0.0137, 0.43, 0.2);
  const answers: Record<string, number> = {};
  for (let i = 1; i < CUTS.length; i++) {
    answers[`large pool: loss of ${CUTS[i - 1]} to ${CUTS[i]}`] = expectedTrancheLoss(
      pool,
      tranche(CUTS[i - 1]!, CUTS[i]!),
    );
    answers[`large pool: hit at ${CUTS[i - 1]}`] = hitProbability(pool, CUTS[i - 1]!);
    answers[`large pool: density at ${CUTS[i]}`] = largePoolDensity(pool, CUTS[i]!);
  }
  for (const level of LEVELS) {
    answers[`large pool: quantile at ${level}`] = lossQuantile(pool, level);
    answers[`large pool: shortfall at ${level}`] = expectedShortfall(pool, level);
  }
  return answers;
}

/** Several factors under both copulas, drawn from one seed; and one factor under a t copula. */
function drawnAnswers(pool: Pool, kernel: Kernel): Record<string, number> {
  const answers: Record<string, number> = {};
  const exposures = { theta: pool.theta, sector: pool.sector.index, sectors: pool.sector.names.length };
  const sampling = { paths: 1024, precision: 0, seed: 1, state: 1 };
  for (const df of [Infinity, 4.5]) {
    const dependence = globalThemeSector({ g: 0.06, h: 0.07, w: 0.1 }, exposures, { mean: -0.5, sd: 0.8 }, df);
    const law = conditionalLoss({ ...pool, dependence }, sampling, kernel, () => undefined);
    const exact = oneFactorLowerLoss(oneFactorPortfolio({ ...pool, loading: commonLoading(0.2, pool.ead.length), df }), kernel); // prettier-ignore
    for (const slice of [tranche(0, 0.06), tranche(0.06, 0.14), tranche(0.14, 1)]) {
      answers[`${df} degrees of freedom, drawn: loss from ${slice.attachment}`] = expectedTrancheLoss(law, slice);
      answers[`${df} degrees of freedom, drawn: error from ${slice.attachment}`] = expectedTrancheLossError(law, slice);
      answers[`${df} degrees of freedom, exact: loss from ${slice.attachment}`] = expectedTrancheLoss(exact, slice);
    }
  }
  return answers;
}

/** A pool on a lattice, where ties are resolved exactly. */
function equalNamesAnswers(kernel: Kernel): Record<string, number> {
  const column = (value: number) => new Float64Array(100).fill(value);
  const [ead, pd, lgd] = [column(1), column(0.02), column(0.4)];
  const portfolio = oneFactorPortfolio({ ead, pd, lgd, loading: commonLoading(0.25, 100) });
  const question = { ead, lgd, pd, df: Infinity, attachment: 0.01, detachment: 0.03, target: 0.1 };
  const { roots, least, most } = impliedRho(question, kernel, () => undefined);
  return {
    ...portfolioAnswers("100 equal names", portfolio, kernel),
    ...Object.fromEntries(roots.map((root, i) => [`100 equal names: implied rho ${i}`, root])),
    "100 equal names: least loss of 0.01 to 0.03": least,
    "100 equal names: most loss of 0.01 to 0.03": most,
  };
}
