import {
  exhaustionProbability,
  expectedShortfall,
  expectedTrancheLoss,
  hitProbability,
  InputError,
  largePool,
  largePoolDensity,
  lossQuantile,
  survivalProbability,
  tranche,
} from "../../src/core/index.ts";
import reference from "../reference/a_lhp.json";

type Row = {
  readonly attach: number;
  readonly detach: number;
  readonly el_tranche: number;
  readonly p_hit: number;
  readonly p_exhaust: number;
  readonly note?: string;
};

// 32-digit quadrature by an independent program; 1e-9 relative or 1e-14 absolute, and where a case is marked
// degenerate (rho 0 or next to it) 1e-9 absolute.
function expectClose(answer: number, value: number, degenerate = false): void {
  const allowed = degenerate ? 1e-9 : Math.max(1e-14, 1e-9 * Math.abs(value));
  expect(Math.abs(answer - value)).toBeLessThanOrEqual(allowed);
}

describe("the large pool agrees with quadrature", () => {
  for (const { id, inputs, outputs } of reference.cases) {
    test(`${id}: PD ${inputs.pd}, LGD ${inputs.lgd}, rho ${inputs.rho}`, () => {
      const pool = largePool(inputs.pd, inputs.lgd, inputs.rho);
      for (const row of outputs.tranches as Row[]) {
        const degenerate = row.note !== undefined;
        expectClose(expectedTrancheLoss(pool, tranche(row.attach, row.detach)), row.el_tranche, degenerate);
        if (!degenerate) {
          if (row.attach > 0 || pool.atoms !== null) expectClose(hitProbability(pool, row.attach), row.p_hit);
          expectClose(exhaustionProbability(pool, row.detach), row.p_exhaust);
        }
      }
      for (const { alpha, var: quantile, es } of outputs.quantiles as { alpha: number; var: number; es: number }[]) {
        const near = inputs.rho < 1e-5;
        expectClose(lossQuantile(pool, alpha), quantile, near);
        expectClose(expectedShortfall(pool, alpha), es, near);
      }
      for (const point of (outputs.distribution ?? []) as { x: number; sf: number; pdf?: number | null }[]) {
        if (inputs.rho < 1e-5 || pool.atoms !== null) continue;
        expectClose(survivalProbability(pool, point.x), point.sf);
        if (typeof point.pdf === "number") expectClose(largePoolDensity(pool, point.x), point.pdf);
      }
    });
  }
});

test("a PD, LGD or rho outside 0 to 1 is refused", () => {
  expect(() => largePool(1.2, 0.4, 0.2)).toThrow("PD is 1.2; it must be between 0 and 1; did you mean 1.2%?");
  expect(() => largePool(0.2, -0.4, 0.2)).toThrow(InputError);
  expect(() => largePool(0.2, 0.4, NaN)).toThrow("rho is NaN; it must be between 0 and 1.");
});
