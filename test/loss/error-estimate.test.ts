import {
  expectedTrancheLoss,
  expectedTrancheLossError,
  oneFactorLoss,
  oneFactorLowerLoss,
  oneFactorPortfolio,
  tranche,
} from "../../src/core/index.ts";
import { loadKernel } from "../../src/kernel/index.ts";
import { denseLaw, sliceLoss, type WholePool } from "./dense-lattice.ts";

/** Repeatable fractions in (0, 1). */
function fractions(step: number): (i: number) => number {
  return (i) => (0.5 + (i + 1) * step) % 1;
}

/** Sizes that sum to a lattice above the engine's largest, so that it has to split losses between grid points. */
function unevenPool(n: number, largestShare: number, from: number, to: number, total = 120000): WholePool {
  const [size, pd, own] = [fractions(0.7548776662466927), fractions(0.6180339887498949), fractions(0.5698402909980532)];
  const names = Array.from({ length: n }, (_, i) => i);
  const mean = total / n;
  const steps = names.map((i) => Math.round(mean * (0.3 + 1.4 * size(i))) + 1);
  if (largestShare > 0) {
    const rest = steps.slice(1).reduce((sum, s) => sum + s, 0);
    steps[0] = Math.round((largestShare / (1 - largestShare)) * rest);
  }
  return {
    steps,
    pd: names.map((i) => 0.002 + 0.06 * pd(i)),
    loading: names.map((i) => from + (to - from) * own(i)),
  };
}

/** Many small names and twenty that make two fifths of the pool, whose conditional law is skewed at every node. */
function lumpyPool(): WholePool {
  const many = unevenPool(520, 0, 0.447, 0.448, 18000);
  return { ...many, steps: many.steps.map((step, i) => (i < 20 ? 600 : step)) };
}

const pools: readonly (readonly [string, WholePool, number])[] = [
  ["12 names", unevenPool(12, 0, 0.3, 0.6), 0.16],
  ["30 names, one of them 60 % of the pool", unevenPool(30, 0.6, 0.3, 0.6), 0.16],
  ["70 names with loadings of both signs", unevenPool(70, 0, -0.3, 0.7), 0.16],
  ["70 names with loadings of 0.93 to 0.97", unevenPool(70, 0, 0.93, 0.97, 60000), 0.06],
  ["300 names, most nodes by series", unevenPool(300, 0, 0.35, 0.55, 60000), 0.14],
  ["520 names, twenty of them 40 % of the pool", lumpyPool(), 0.14],
];
/** What the estimate, which is held to tranches that lose a millionth or more, does not see, as a share of the answer: the references are lattices, and a lattice is not smooth. */
const UNSEEN = 8e-7;
const cuts = [[0, 0.03], [0.03, 0.07], [0.07, 0.15], [0.15, 0.3], [0.3, 1]] as const; // prettier-ignore

/** What the law to 15 % is asked. */
const lowerCuts = [[0, 0.03], [0.03, 0.07], [0.07, 0.15], [0.15, 1]] as const; // prettier-ignore

for (const [title, pool, spacing] of pools) {
  test(`${title}: every tranche is within 1e-6 of a dense lattice, and within the error it states`, () => {
    const total = pool.steps.reduce((sum, s) => sum + s, 0);
    const exact = denseLaw(pool, spacing);
    const whole = oneFactorLoss(
      oneFactorPortfolio({ ead: pool.steps, lgd: pool.steps.map(() => 1), pd: pool.pd, loading: pool.loading }),
      loadKernel(),
    );
    expect(whole.lattice).toBe(false);
    const lower = oneFactorLowerLoss(
      oneFactorPortfolio({ ead: pool.steps, lgd: pool.steps.map(() => 1), pd: pool.pd, loading: pool.loading }),
      loadKernel(),
    );
    const rows = [...cuts, ...lowerCuts].map(([a, b], i) => {
      const d = i < cuts.length ? whole : lower;
      const slice = tranche(a, b);
      const truth = sliceLoss(exact, a * total, b * total);
      const error = Math.abs(expectedTrancheLoss(d, slice) - truth);
      const stated = expectedTrancheLossError(d, slice) + UNSEEN * truth;
      return { a, b, truth, relative: error / truth, ofStated: error / stated };
    });
    expect(rows.filter(({ truth, relative, ofStated }) => relative > 1e-6 || (truth > 1e-6 && ofStated > 1))).toEqual(
      [],
    );
  });
}
