import fc from "fast-check";
import {
  commonLoading,
  exhaustionProbability,
  expectedShortfall,
  expectedTrancheLoss,
  expectedTrancheLossError,
  hitProbability,
  hitProbabilityError,
  lossQuantile,
  oneFactorLoss,
  oneFactorLowerLoss,
  oneFactorPortfolio,
  oneFactorQuantiles,
  thickness,
  tranche,
  type OneFactorPortfolio,
} from "../../src/core/index.ts";
import { loadKernel } from "../../src/kernel/index.ts";

const kernel = loadKernel();
const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const obligor = fc.record({ ead: real(1, 10), lgd: real(0.05, 1), pd: real(0.001, 0.2), loading: real(-0.7, 0.9) });
const pools = fc.array(obligor, { minLength: 21, maxLength: 40 });
type Obligor = { ead: number; lgd: number; pd: number; loading: number };

function portfolioOf(obligors: readonly Obligor[]): OneFactorPortfolio {
  const column = (key: keyof Obligor) => obligors.map((o) => o[key]);
  return oneFactorPortfolio({ ead: column("ead"), lgd: column("lgd"), pd: column("pd"), loading: column("loading") });
}

const cuts = [0, 0.03, 0.07, 0.15, 0.3, 1];
const slices = cuts.slice(1).map((detach, i) => tranche(cuts[i]!, detach));
const losses = (obligors: readonly Obligor[]) => {
  const d = oneFactorLoss(portfolioOf(obligors), kernel);
  return { d, each: slices.map((slice) => expectedTrancheLoss(d, slice)) };
};

test("tranches that tile the pool share exactly its expected loss", () => {
  fc.assert(
    fc.property(pools, (pool) => {
      const { d, each } = losses(pool);
      const shared = each.reduce((sum, loss, i) => sum + loss * thickness(slices[i]!), 0);
      expect(Math.abs(shared / d.expectedLoss - 1)).toBeLessThan(1e-9);
    }),
    { numRuns: 12 },
  );
});

test("the order of rows changes no bit", () => {
  fc.assert(
    fc.property(pools, (pool) => {
      const shifted = [...pool.slice(7), ...pool.slice(0, 7)];
      expect(losses([...pool].reverse()).each).toEqual(losses(pool).each);
      expect(losses(shifted).each).toEqual(losses(pool).each);
    }),
    { numRuns: 8 },
  );
});

test("the law to 15 % of the pool answers as the whole law does", () => {
  const slices = [tranche(0, 0.02), tranche(0.02, 0.08), tranche(0.08, 0.15), tranche(0.15, 1)];
  const ratings = fc.record({ count: fc.integer({ min: 1, max: 500 }), pd: real(0.0005, 0.1), rho: real(0.01, 0.8) });
  fc.assert(
    fc.property(fc.array(ratings, { minLength: 1, maxLength: 3 }), fc.boolean(), (grades, equal) => {
      const pool = grades.flatMap(
        ({ count, pd, rho }) =>
        Array.from({ length: count }, (_, i) => ({ ead: equal ? 1 : 1 + ((7 * i) % 11) / 7, lgd: 0.45, pd, loading: Math.sqrt(rho) })), // prettier-ignore
      );
      const whole = oneFactorLoss(portfolioOf(pool), kernel);
      const lower = oneFactorLowerLoss(portfolioOf(pool), kernel);
      for (const slice of slices) {
        const loss = expectedTrancheLoss(whole, slice);
        const allowed = expectedTrancheLossError(lower, slice) + expectedTrancheLossError(whole, slice) + 1e-7 * loss;
        expect(Math.abs(expectedTrancheLoss(lower, slice) - loss)).toBeLessThanOrEqual(allowed);
        const hit = hitProbability(whole, slice.attachment);
        const hitAllowed = hitProbabilityError(lower, slice.attachment) + hitProbabilityError(whole, slice.attachment);
        expect(Math.abs(hitProbability(lower, slice.attachment) - hit)).toBeLessThanOrEqual(1e-6 * hit + hitAllowed);
      }
      expect(exhaustionProbability(lower, 1)).toBe(exhaustionProbability(whole, 1));
    }),
    { numRuns: 25 },
  );
});

test("with rho the first loss falls and the senior tranche rises, and the pool stays", () => {
  fc.assert(
    fc.property(fc.array(obligor, { minLength: 21, maxLength: 30 }), (pool) => {
      const rows = [0, 0.1, 0.3, 0.6, 0.9].map((rho) => losses(pool.map((o) => ({ ...o, loading: Math.sqrt(rho) }))));
      for (let i = 1; i < rows.length; i++) {
        expect(rows[i]!.each[0]!).toBeLessThanOrEqual(rows[i - 1]!.each[0]! * (1 + 1e-6));
        expect(rows[i]!.each[4]!).toBeGreaterThanOrEqual(rows[i - 1]!.each[4]! * (1 - 1e-6));
        expect(rows[i]!.d.expectedLoss).toBeCloseTo(rows[0]!.d.expectedLoss, 14);
      }
    }),
    { numRuns: 6 },
  );
});

describe("edges are exact", () => {
  const equal = (n: number, pd: number, lgd: number, rho: number) =>
    oneFactorPortfolio({
      ead: new Array<number>(n).fill(1),
      pd: new Array<number>(n).fill(pd),
      lgd: new Array<number>(n).fill(lgd),
      loading: commonLoading(rho, n),
    });

  test("at rho 1 equal names default together", () => {
    const d = oneFactorLoss(equal(50, 0.02, 0.4, 1), kernel);
    expect(expectedTrancheLoss(d, tranche(0, 0.1))).toBeCloseTo(0.02, 12);
    expect(hitProbability(d, 0)).toBeCloseTo(0.02, 12);
    expect(exhaustionProbability(d, 0.4)).toBeCloseTo(0.02, 12);
    expect(hitProbability(d, 0.4)).toBe(0);
  });

  test("near rho 1 the answer nears that of rho 1", () => {
    const d = oneFactorLoss(equal(50, 0.02, 0.4, 0.999999), kernel);
    expect(expectedTrancheLoss(d, tranche(0, 1)) / (0.02 * 0.4)).toBeCloseTo(1, 9);
    expect(Math.abs(expectedTrancheLoss(d, tranche(0, 0.1)) - 0.02)).toBeLessThan(3e-4);
  });

  test("at rho 0 the number of defaults is binomial", () => {
    const d = oneFactorLoss(equal(10, 0.1, 1, 0), kernel);
    expect(hitProbability(d, 0)).toBeCloseTo(1 - Math.pow(0.9, 10), 14);
    expect(exhaustionProbability(d, 1) / 1e-10).toBeCloseTo(1, 9);
  });

  test("names that cannot default or surely do", () => {
    expect(oneFactorLoss(equal(5, 0, 0.4, 0.2), kernel).expectedLoss).toBe(0);
    const sure = oneFactorLoss(equal(5, 1, 0.4, 0.2), kernel);
    expect(expectedTrancheLoss(sure, tranche(0.3, 0.5))).toBeCloseTo(0.5, 14);
    expect(hitProbability(sure, 0.3)).toBe(1);
    expect(hitProbability(oneFactorLoss(equal(5, 0.5, 0, 0.2), kernel), 0)).toBe(0);
  });

  test("one obligor loses its LGD with its PD", () => {
    const portfolio = equal(1, 0.03, 0.45, 0.2);
    const d = oneFactorLoss(portfolio, kernel);
    expect(expectedTrancheLoss(d, tranche(0, 0.1))).toBeCloseTo(0.03, 13);
    const q = oneFactorQuantiles(portfolio, kernel);
    expect(lossQuantile(q, 0.96)).toBe(0);
    expect(lossQuantile(q, 0.98)).toBeCloseTo(0.45, 14);
    expect(expectedShortfall(q, 0.96)).toBeCloseTo((0.03 * 0.45) / 0.04, 13);
  });

  test("an empty pool, and one without exposure, are refused", () => {
    expect(() => oneFactorPortfolio({ ead: [], pd: [], lgd: [], loading: [] })).toThrow("has no obligor");
    expect(() => oneFactorPortfolio({ ead: [0], pd: [0.1], lgd: [0.4], loading: [0] })).toThrow("EAD sums to 0");
  });
});
