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
  tranche,
} from "../../src/core/index.ts";
import { loadKernel } from "../../src/kernel/index.ts";
import heterogeneous from "../reference/c_heterogeneous.json";
import homogeneous from "../reference/b_homogeneous.json";
import studentT from "../reference/d_student_t.json";

const kernel = loadKernel();

type Inputs = {
  readonly n?: number;
  readonly rho?: number;
  readonly df?: number;
  readonly pd: number | number[];
  readonly lgd: number | number[];
  readonly notional?: number[];
  readonly loading?: number[];
};
type Case = {
  readonly id: string;
  readonly inputs: Inputs;
  readonly outputs: {
    readonly expected_loss: number;
    readonly tranches: { attach: number; detach: number; el_tranche: number; p_hit: number; p_exhaust: number }[];
    readonly quantiles: { alpha: number; var: number; es: number }[];
    readonly loss_pmf?: number[];
  };
};

/** Independent programs, conventions and tolerances of their notes: relative, or absolute where that is more. */
const tolerances: Readonly<Record<string, { relative: number; absolute: number }>> = {
  b_homogeneous: { relative: 1e-9, absolute: 1e-14 },
  c_heterogeneous: { relative: 1e-9, absolute: 1e-14 },
  d_student_t: { relative: 1e-8, absolute: 1e-13 },
};

function portfolioOf(inputs: Inputs) {
  const n = inputs.n ?? inputs.notional!.length;
  const column = (x: number | number[]) => (typeof x === "number" ? new Array<number>(n).fill(x) : x);
  const loading = inputs.loading ?? commonLoading(inputs.rho!, n);
  return oneFactorPortfolio({
    ead: inputs.notional ?? column(1),
    lgd: column(inputs.lgd),
    pd: column(inputs.pd),
    loading,
    ...(inputs.df === undefined ? {} : { df: inputs.df }),
  });
}

for (const family of [homogeneous, heterogeneous, studentT] as unknown as { family: string; cases: Case[] }[]) {
  describe(`exact references ${family.family}`, () => {
    const { relative, absolute } = tolerances[family.family]!;
    const expectClose = (answer: number, reference: number) =>
      expect(Math.abs(answer - reference)).toBeLessThanOrEqual(Math.max(absolute, relative * Math.abs(reference)));
    for (const { id, inputs, outputs } of family.cases) {
      test(`${id} agrees in every tranche, probability and quantile`, () => {
        const portfolio = portfolioOf(inputs);
        const d = oneFactorLoss(portfolio, kernel);
        const q = oneFactorQuantiles(portfolio, kernel);
        expectClose(d.expectedLoss, outputs.expected_loss);
        for (const { attach, detach, el_tranche, p_hit, p_exhaust } of outputs.tranches) {
          expectClose(expectedTrancheLoss(d, tranche(attach, detach)), el_tranche);
          expectClose(hitProbability(d, attach), p_hit);
          expectClose(exhaustionProbability(d, detach), p_exhaust);
        }
        for (const quantile of outputs.quantiles) {
          const level = (quantile as { level?: number }).level ?? quantile.alpha;
          expectClose(lossQuantile(q, level), quantile.var);
          expectClose(expectedShortfall(q, level), quantile.es);
        }
      });
    }
  });
}
