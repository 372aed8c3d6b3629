import {
  commonLoading,
  expectedTrancheLoss,
  impliedRho,
  oneFactorLoss,
  oneFactorPortfolio,
  tranche,
} from "../../src/core/index.ts";
import { loadKernel } from "../../src/kernel/index.ts";

const kernel = loadKernel();
const n = 40;
const column = (x: number) => new Float64Array(n).fill(x);
const pool = { ead: column(1), lgd: column(0.5), pd: column(0.05) };

function lossAt(rho: number, attachment: number, detachment: number): number {
  const portfolio = oneFactorPortfolio({ ...pool, loading: commonLoading(rho, n) });
  return expectedTrancheLoss(oneFactorLoss(portfolio, kernel), tranche(attachment, detachment));
}

function rootsOf(target: number, attachment: number, detachment: number) {
  return impliedRho({ ...pool, df: Infinity, attachment, detachment, target }, kernel, () => undefined);
}

for (const rho of [0.05, 0.3, 0.8]) {
  test(`the first loss at rho ${rho} implies that rho alone`, () => {
    const { roots } = rootsOf(lossAt(rho, 0, 0.05), 0, 0.05);
    expect(roots).toHaveLength(1);
    expect(Math.abs(roots[0]! - rho)).toBeLessThan(1e-9);
  });
}

test("a mezzanine's expected loss may come from two rhos, one of them the one it was made with", () => {
  const target = lossAt(0.15, 0.03, 0.05);
  const { roots } = rootsOf(target, 0.03, 0.05);
  expect(roots).toHaveLength(2);
  expect(roots[0]!).toBeLessThan(roots[1]!);
  expect(Math.min(...roots.map((root) => Math.abs(root - 0.15)))).toBeLessThan(1e-8);
  for (const root of roots) expect(lossAt(root, 0.03, 0.05) / target).toBeCloseTo(1, 9);
});

test("a target out of reach has no root, and the reach is told", () => {
  const { roots, least, most } = rootsOf(0.99, 0, 0.05);
  expect(roots).toEqual([]);
  expect(most).toBeCloseTo(lossAt(0, 0, 0.05), 12);
  expect(least).toBeCloseTo(lossAt(1, 0, 0.05), 12);
});

test("a target that is no fraction is refused", () => {
  expect(() => rootsOf(1.5, 0, 0.05)).toThrow("target is 1.5");
});
