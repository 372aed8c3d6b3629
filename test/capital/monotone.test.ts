import fc from "fast-check";
import { irbaParameter, secErba, secIrba, secSa, supervisoryWeight, type IrbaPool } from "../../src/core/index.ts";

const OTHER = { senior: false, sts: false };
const SENIOR = { senior: true, sts: false };
const POOL: IrbaPool = { kirb: 0.06, kind: "wholesale", n: 60, lgd: 0.4 };
const weight = (pool: Partial<IrbaPool>, attach: number, detach: number, { maturity = 3, senior = false } = {}) =>
  secIrba({ ...POOL, ...pool }, { attach, detach }, senior ? SENIOR : OTHER, maturity).formula;
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const rises = (low: number, high: number) => expect(high).toBeGreaterThanOrEqual(low - 1e-12);

test("a weight never falls with LGD and maturity, and never rises with attachment or with detachment", () => {
  fc.assert(
    fc.property(between(0.005, 0.3), between(0, 0.9), between(0.01, 0.09), between(0.05, 1), between(1, 4.9), (kirb, attach, width, lgd, maturity) => {
      const detach = attach + width;
      for (const kind of ["wholesale", "retail"] as const) {
        for (const senior of [true, false]) {
          const of = (more: Partial<IrbaPool>, a = attach, d = detach, years = maturity) =>
            weight({ kirb, lgd, kind, ...more }, a, d, { maturity: years, senior });
          rises(of({ lgd: lgd * 0.9 }), of({}));
          rises(of({}), of({}, attach, detach, maturity + 0.1));
          rises(of({}, attach + width / 2, detach), of({}));
          rises(of({}, attach, detach + width / 10), of({}));
        }
      }
    }),
  );
}); // prettier-ignore

test("a weight falls as a pool grows more granular, on either side of 25 exposures", () => {
  for (const senior of [true, false]) {
    for (const [few, many] of [[2, 24.9], [25, 1000]] as const) {
      rises(weight({ n: many }, 0.05, 0.1, { senior }), weight({ n: few }, 0.05, 0.1, { senior }));
    }
  }
}); // prettier-ignore

// At N = 25 the coefficients change: p(25) - p(24.999...) = 0.1424 - 0.2144 + 1.06 K - 0.13 LGD of a senior wholesale position, which is
// above 0 wherever K is above 0.0679 + 0.1226 LGD. The rule is not monotone there.
test("at 25 exposures the rule itself may weigh the more granular pool higher", () => {
  const p = (n: number) => irbaParameter({ kirb: 0.19, kind: "wholesale", n, lgd: 0.9 }, true, 5);
  expect(p(25) - p(25 - 1e-9)).toBeCloseTo(0.1424 - 0.2144 + 1.06 * 0.19 - 0.13 * 0.9, 8);
  expect(p(25)).toBeGreaterThan(p(25 - 1e-9));
  const of = (n: number) => weight({ kirb: 0.19, n, lgd: 0.9 }, 0.3, 1, { maturity: 5, senior: true });
  expect(of(25)).toBeGreaterThan(of(25 - 1e-9));
});

test("at a fixed p a weight never falls with the pool's capital", () => {
  fc.assert(
    fc.property(between(0.001, 0.5), between(0.0001, 0.1), between(0, 0.8), between(0.01, 0.2), between(0.3, 1.5), (capital, more, attach, width, p) => {
      const at = { attach, detach: attach + width };
      rises(supervisoryWeight(capital, at, p), supervisoryWeight(capital + more, at, p));
    }),
  );
}); // prettier-ignore

// p falls with K: of a senior retail position p = c - 7.48 K with c = 0.71 LGD + 0.24 MT, so p K is largest at K = c / 14.96 and falls from
// there until p meets its floor. A thin position far above K weighs about 12.5 exp(-(A - K) / (p K)); where p K falls faster than A - K,
// so does the weight. With LGD 0.4, MT 5 and A 0.6: 0.5 / 0.0736 at K 0.1, but 0.46 / 0.0612 at K 0.14.
test("with the rule's own p a far retail position may weigh less as capital grows", () => {
  const of = (kirb: number) => weight({ kirb, kind: "retail" }, 0.6, 0.6001, { maturity: 5, senior: true });
  expect(of(0.14)).toBeLessThan(of(0.1));
  expect(of(0.1) / 12.5).toBeCloseTo(Math.exp(-0.5 / 0.0736), 5);
});

test("a mezzanine's weight rises with capital in the pools that banks transfer, up to 15 % of capital", () => {
  for (let k = 1; k <= 14; k++) rises(weight({ kirb: 0.01 * k }, 0.01, 0.085), weight({ kirb: 0.01 * (k + 1) }, 0.01, 0.085)); // prettier-ignore
});

test("SEC-SA rises with KSA, with W while KSA is below a half, and with what is not known", () => {
  const of = (ksa: number, w: number, unknown = 0) =>
    secSa({ ksa, w, unknown }, { attach: 0.08, detach: 0.3 }, { ...OTHER, resecuritisation: false }, null).formula;
  for (let k = 1; k < 20; k++) {
    rises(of(0.02 * k, 0.05), of(0.02 * (k + 1), 0.05));
    rises(of(0.08, 0.02 * k), of(0.08, 0.02 * (k + 1)));
    rises(of(0.08, 0.02, 0.002 * k), of(0.08, 0.02, 0.002 * (k + 1)));
  }
  // A pool weighed above 625 % gains from a default, which counts 50 %.
  expect(of(0.6, 0.5)).toBeLessThanOrEqual(of(0.6, 0));
});

test("SEC-ERBA rises with the step and with maturity, and falls with thickness; never below the senior of its step", () => {
  for (let step = 1; step < 18; step++) {
    const of = (cqs: number, maturity: number, detach: number) => secErba(cqs, { attach: 0.1, detach }, OTHER, maturity).riskWeight; // prettier-ignore
    rises(of(step, 3, 0.2), of(step + 1, 3, 0.2));
    rises(of(step, 2, 0.2), of(step, 4, 0.2));
    rises(of(step, 3, 0.5), of(step, 3, 0.2));
    rises(secErba(step, { attach: 0.1, detach: 1 }, SENIOR, 3).riskWeight, of(step, 3, 1));
  }
});

test("without capital nothing but the floor is left, within capital everything is deducted, and a thin tranche has its limit", () => {
  const at = (kirb: number, attach: number, detach: number) =>
    secIrba({ ...POOL, kirb }, { attach, detach }, OTHER, 3).riskWeight;
  expect(at(0, 0, 0.1)).toBe(0.15);
  expect(at(1e-12, 0.01, 0.1)).toBe(0.15);
  expect(at(0.06, 0.02, 0.06)).toBe(12.5);
  const p = irbaParameter(POOL, false, 3);
  expect(at(0.06, 0.1, 0.1 + 1e-9) / (12.5 * Math.exp(-0.04 / (p * 0.06)))).toBeCloseTo(1, 6);
});
