import {
  conditionalLoss,
  exhaustionProbability,
  exhaustionProbabilityError,
  expectedTrancheLoss,
  expectedTrancheLossError,
  hitProbability,
  hitProbabilityError,
  oneFactorLoss,
  oneFactorPortfolio,
  sectorFactors,
  tranche,
  type FactorKind,
  type FactorPortfolio,
  type SampledLaw,
} from "../../src/core/index.ts";
import { loadKernel } from "../../src/kernel/index.ts";
import reference from "../reference/e_multifactor.json";
import { sized } from "../sized.ts";
import { demoPool, stressCases, stressPortfolio } from "./stress-pool.ts";

const kernel = loadKernel();
const kinds = (k: number): FactorKind[] => new Array<FactorKind>(k).fill("sector");
const solve = (portfolio: FactorPortfolio, paths = 262144): SampledLaw =>
  conditionalLoss(portfolio, { paths, precision: 0.005, seed: 20251213, state: 20251213 }, kernel, () => undefined);

/** Distance in joint standard errors; what is known to be exact leaves rounding. */
function distance(answer: number, error: number, [value, se]: readonly [number, number]): number {
  return Math.abs(answer - value) / Math.max(Math.hypot(error, se), 1e-9 * Math.abs(value), 1e-14);
}

type TwoFactorCase = {
  readonly id: string;
  readonly inputs: {
    readonly notional: number[];
    readonly pd: number[];
    readonly lgd: number[];
    readonly loadings?: number[][];
    readonly loading?: number[];
    readonly sector?: number[];
    readonly factor_correlation?: number[][];
  };
  readonly outputs: {
    readonly tranches: {
      readonly attach: number;
      readonly detach: number;
      readonly el_tranche: number;
      readonly el_tranche_se?: number;
      readonly p_hit: number;
      readonly p_hit_se?: number;
    }[];
  };
};

function portfolioOf({ notional, pd, lgd, loadings, loading, sector, factor_correlation }: TwoFactorCase["inputs"]) {
  const n = pd.length;
  const columns = { ead: Float64Array.from(notional), pd: Float64Array.from(pd), lgd: Float64Array.from(lgd) };
  if (loadings) {
    const own = Float64Array.from(loadings, ([a, b]) => Math.sqrt(1 - a! * a! - b! * b!));
    const flat = Float64Array.from(loadings.flat());
    return {
      ...columns,
      dependence: { factors: 2, kinds: kinds(2), loadings: flat, mean: new Float64Array(n), own, df: Infinity },
    };
  }
  const matrix = { sectors: factor_correlation!.map((_, s) => `sector ${s}`), values: Float64Array.from(factor_correlation!.flat()) }; // prettier-ignore
  const dependence = sectorFactors(matrix, Int32Array.from(sector!), Float64Array.from(loading!), Infinity);
  return { ...columns, dependence };
}

describe("several factors agree with independent quadrature", () => {
  for (const { id, inputs, outputs } of (reference as unknown as { cases: TwoFactorCase[] }).cases) {
    test(`${id}: tranche losses and hit probabilities within 4 standard errors`, () => {
      const law = solve(portfolioOf(inputs));
      for (const row of outputs.tranches) {
        const slice = tranche(row.attach, row.detach);
        const error = expectedTrancheLossError(law, slice);
        expect(distance(expectedTrancheLoss(law, slice), error, [row.el_tranche, row.el_tranche_se ?? 0])).toBeLessThan(4); // prettier-ignore
        const hit = hitProbability(law, row.attach);
        expect(distance(hit, hitProbabilityError(law, row.attach), [row.p_hit, row.p_hit_se ?? 0])).toBeLessThan(4);
        if (row.el_tranche > 1e-3) expect(error / row.el_tranche).toBeLessThan(0.005);
      }
    });
  }
});

/** One of every kind: two settings of the factors, a shifted theme, shifted PDs, Student t. */
const CHOSEN = [
  "STANDARD/off/const",
  "BASE/off/const",
  "AI_CORR/off/const",
  "HYP_STRAIN/off/const",
  "AI_CORR_t4/off/const",
];

describe("the demo pool under static scenarios agrees with an independent simulation", () => {
  const pool = demoPool();
  for (const given of stressCases.filter(({ id }) => CHOSEN.includes(id))) {
    test(`${given.id}: three tranches within 4 joint standard errors`, () => {
      const law = solve(stressPortfolio(pool, given));
      for (const { attach, detach, el, p_hit, p_exhaust } of given.outputs.tranches) {
        const slice = tranche(attach, detach);
        const loss = expectedTrancheLoss(law, slice);
        const error = expectedTrancheLossError(law, slice);
        expect(distance(loss, error, el)).toBeLessThan(4);
        if (attach === 0.06) expect(error / loss).toBeLessThan(0.005);
        expect(distance(hitProbability(law, attach), hitProbabilityError(law, attach), p_hit)).toBeLessThan(4);
        if (detach === 1) continue;
        const exhaust = exhaustionProbability(law, detach);
        expect(distance(exhaust, exhaustionProbabilityError(law, detach), p_exhaust)).toBeLessThan(4);
      }
    });
  }
});

for (const df of [Infinity, 5]) {
  test(`one factor, ${df} degrees of freedom: drawn points agree with the exact law within 3 standard errors`, () => {
    const pool = demoPool();
    const n = pool.ead.length;
    const columns = { ead: pool.ead, pd: pool.pd, lgd: pool.lgd };
    const loadings = new Float64Array(n).fill(Math.sqrt(0.2));
    const own = new Float64Array(n).fill(Math.sqrt(0.8));
    const dependence = { factors: 1, kinds: kinds(1), loadings, mean: new Float64Array(n), own, df };
    const law = solve({ ...columns, dependence }, sized(65536, 262144));
    const exact = oneFactorLoss(oneFactorPortfolio({ ...columns, loading: loadings, df }), kernel);
    for (const [a, b] of [
      [0, 0.03],
      [0.03, 0.07],
      [0.07, 0.15],
      [0.15, 1],
    ] as const) {
      // prettier-ignore
      const slice = tranche(a, b);
      const error = expectedTrancheLossError(law, slice);
      expect(distance(expectedTrancheLoss(law, slice), error, [expectedTrancheLoss(exact, slice), 0])).toBeLessThan(3);
    }
  });
}

/**
 * 1,000 names and 21 factors: PD 0.01 (1 + sin(16 pi k / m)), losses linear from 1 to 100, loadings 0.8 on a market, 0.4 on
 * one of ten factors by block of 100 and 0.4 on one of ten by run of 10 names within the block, own part 0.2. P(L > x) by
 * an independent importance sampling of 400,000 paths; the paper's printed values agree to their digits.
 *
 * @source P. Glasserman, J. Li (2005), Importance sampling for portfolio credit risk, 21-factor example
 */
test("the 21-factor example of Glasserman and Li agrees within standard errors", () => {
  const m = 1000;
  const each = (f: (k: number) => number) => Float64Array.from({ length: m }, (_, i) => f(i + 1));
  const loadings = new Float64Array(m * 21);
  for (let i = 0; i < m; i++) {
    loadings[i * 21] = 0.8;
    loadings[i * 21 + 1 + Math.floor(i / 100)] = 0.4;
    loadings[i * 21 + 11 + (Math.floor(i / 10) % 10)] = 0.4;
  }
  const dependence = {
    factors: 21,
    kinds: kinds(21),
    loadings,
    mean: new Float64Array(m),
    own: each(() => 0.2),
    df: Infinity,
  };
  const ead = each((k) => 1 + (99 * (k - 1)) / (m - 1));
  const pd = each((k) => 0.01 * (1 + Math.sin((16 * Math.PI * k) / m)));
  const law = solve({ ead, pd, lgd: each(() => 1), dependence }, sized(8192, 32768));
  // Level, probability and its standard error, and the paper's ratio of the variance of plain simulation to its own.
  const published: readonly (readonly [number, number, number, number])[] = [
    [10000, 0.011148, 4e-5, 33],
    [14000, 0.006263, 3e-5, 53],
    [18000, 0.003596, 2e-5, 83],
    [22000, 0.00206, 1e-5, 125],
    [30000, 0.000619, 4e-6, 278],
    [40000, 0.000074, 1e-6, 977],
  ];
  const total = ead.reduce((sum, x) => sum + x, 0);
  for (const [level, probability, se, ratio] of published) {
    const hit = hitProbability(law, level / total);
    const error = hitProbabilityError(law, level / total);
    expect(distance(hit, error, [probability, se])).toBeLessThan(4);
    const plain = (probability * (1 - probability)) / law.points;
    expect(plain / (error * error)).toBeGreaterThan(ratio);
  }
});
