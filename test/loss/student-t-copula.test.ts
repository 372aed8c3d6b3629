import {
  commonLoading,
  exhaustionProbability,
  expectedTrancheLoss,
  expectedTrancheLossError,
  hitProbability,
  oneFactorLoss,
  oneFactorPortfolio,
  tranche,
} from "../../src/core/index.ts";
import { loadKernel } from "../../src/kernel/index.ts";

const kernel = loadKernel();
const slices = [tranche(0, 0.03), tranche(0.03, 0.06), tranche(0.06, 0.1), tranche(0.1, 1)];

function uneven(n: number, df: number) {
  const each = <T>(f: (i: number) => T) => Array.from({ length: n }, (_, i) => f(i));
  return oneFactorPortfolio({
    ead: each((i) => 1 + ((i * 0.6180339887498949) % 1)),
    lgd: each((i) => 0.3 + 0.3 * ((i * 0.7548776662466927) % 1)),
    pd: each((i) => 0.002 + 0.03 * ((i * 0.5698402909980532) % 1)),
    loading: each((i) => 0.3 + 0.3 * ((i * 0.4142135623730951) % 1)),
    df,
  });
}

/**
 * n = 100, PD 1 %, rho 0.2, LGD 60 %: probability of no default and of ten or more, expected losses of four tranches. Own
 * cross-check of two independent programs, good to about 1e-5 of the mean; printed with the digits given here.
 */
const table: readonly (readonly [number, readonly number[]])[] = [
  [Infinity, [0.568093, 0.0072583, 0.179103, 0.016753, 0.002609, 0.000022]],
  [30, [0.62109, 0.012425, 0.16676, 0.023477, 0.005484, 0.000082]],
  [10, [0.70266, 0.020516, 0.144025, 0.032163, 0.01115, 0.000298]],
  [4, [0.81469, 0.029434, 0.105527, 0.039021, 0.019612, 0.000977]],
];

for (const [df, [none, tenOrMore, ...losses]] of table) {
  test(`100 equal names with ${df} degrees of freedom agree with the published-check table`, () => {
    const column = (x: number) => new Array<number>(100).fill(x);
    const d = oneFactorLoss(
      oneFactorPortfolio({ ead: column(1), lgd: column(0.6), pd: column(0.01), loading: commonLoading(0.2, 100), df }),
      kernel,
    );
    expect(Math.abs(1 - hitProbability(d, 0) - none!)).toBeLessThan(1.5e-5);
    expect(Math.abs(exhaustionProbability(d, 0.06) - tenOrMore!)).toBeLessThan(1.5e-6);
    slices.forEach((slice, k) => expect(Math.abs(expectedTrancheLoss(d, slice) - losses[k]!)).toBeLessThan(3e-6));
  });
}

test("the t copula nears the Gaussian one as 1 / df: within 1e-5 at a million where losses are likely", () => {
  const [million, tenMillion, gaussian] = [1e6, 1e7, Infinity].map((df) => oneFactorLoss(uneven(80, df), kernel));
  slices.forEach((slice, k) => {
    const [far, near, limit] = [million!, tenMillion!, gaussian!].map((d) => expectedTrancheLoss(d, slice));
    expect(Math.abs(near! / limit! - 1)).toBeLessThan(1e-5);
    expect((far! - limit!) / (near! - limit!)).toBeCloseTo(10, 0);
    if (k < 2) expect(Math.abs(far! / limit! - 1)).toBeLessThan(1e-5);
  });
});

test("off a lattice tranches share the pool's expected loss, and state small errors", () => {
  const d = oneFactorLoss(uneven(450, 4), kernel);
  const shared = slices.reduce((sum, s) => sum + (s.detachment - s.attachment) * expectedTrancheLoss(d, s), 0);
  expect(Math.abs(shared / d.expectedLoss - 1)).toBeLessThan(1e-9);
  for (const slice of slices) {
    expect(expectedTrancheLossError(d, slice)).toBeLessThan(3e-6 * expectedTrancheLoss(d, slice));
  }
});

test("degrees of freedom of 2 or less, which have no variance, are refused", () => {
  expect(() => uneven(5, 2)).toThrow("DF is 2; it must be above 2.");
  expect(() => uneven(5, NaN)).toThrow("DF is NaN; it must be above 2.");
});
