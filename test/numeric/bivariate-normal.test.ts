import fc from "fast-check";
import { bivariateNormalCdf } from "../../src/core/numeric/bivariate-normal.ts";
import { normalCdf } from "../../src/core/numeric/normal.ts";

fc.configureGlobal({ seed: 20251213, numRuns: 500 });

const bound = fc.double({ min: -8, max: 8, noNaN: true });
const correlation = fc.double({ min: -1, max: 1, noNaN: true });
const near = (got: number, value: number, relative: number) =>
  expect(Math.abs(got - value)).toBeLessThanOrEqual(relative * Math.abs(value) + 1e-312);

test("W. F. Sheppard's orthant probabilities 1/4 + asin(rho)/(2 pi) hold", () => {
  for (const [rho, orthant] of [
    [0.5, 1 / 3],
    [-0.5, 1 / 6],
    [Math.SQRT1_2, 3 / 8],
    [-Math.SQRT1_2, 1 / 8],
    [0, 1 / 4],
    [1, 1 / 2],
    [-1, 0],
  ] as const) {
    near(bivariateNormalCdf(0, 0, rho), orthant, 1e-15);
  }
});

test("a bound at infinity leaves the other variable's law, a bound at minus infinity nothing", () => {
  for (const rho of [-1, -0.7, 0, 0.3, 1]) {
    for (const k of [-38, -3, 0, 2, Infinity]) {
      expect(bivariateNormalCdf(Infinity, k, rho)).toBe(normalCdf(k));
      expect(bivariateNormalCdf(k, -Infinity, rho)).toBe(0);
    }
  }
});

test("a missing number or a correlation beyond one is not answered", () => {
  for (const [h, k, rho] of [
    [NaN, 0, 0],
    [0, NaN, 0],
    [0, 0, NaN],
    [0, 0, 1.0001],
    [0, 0, -1.0001],
  ] as const) {
    expect(bivariateNormalCdf(h, k, rho)).toBeNaN();
  }
});

test("the order of the variables does not matter, and both halves of a margin add up", () => {
  fc.assert(
    fc.property(bound, bound, correlation, (h, k, rho) => {
      const joint = bivariateNormalCdf(h, k, rho);
      expect(bivariateNormalCdf(k, h, rho)).toBe(joint);
      near(joint + bivariateNormalCdf(h, -k, -rho), normalCdf(h), 1e-13);
    }),
  );
});

test("the probability rises with the correlation, from the bounds of M. Frechet to each other", () => {
  fc.assert(
    fc.property(bound, bound, correlation, correlation, (h, k, a, b) => {
      const low = bivariateNormalCdf(h, k, Math.min(a, b));
      const high = bivariateNormalCdf(h, k, Math.max(a, b));
      expect(low).toBeLessThanOrEqual(high * (1 + 1e-13));
      expect(high).toBeLessThanOrEqual(normalCdf(Math.min(h, k)) * (1 + 1e-13));
      expect(low).toBeGreaterThanOrEqual((normalCdf(h) - normalCdf(-k)) * (1 - 1e-13) - 1e-16);
    }),
  );
});
