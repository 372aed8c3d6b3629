import fc from "fast-check";
import { gammaHalfRatio } from "../../src/core/numeric/gamma-ratio.ts";
import { normalCdf, normalQuantile } from "../../src/core/numeric/normal.ts";
import { studentTCdf, studentTQuantile } from "../../src/core/numeric/student-t.ts";

fc.configureGlobal({ seed: 20251213, numRuns: 1000 });

const relative = (got: number, value: number) => Math.abs(got - value) / Math.abs(value);

test("one degree of freedom is A. L. Cauchy's law, two have a closed form", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e8, max: 20, noNaN: true }), (t) => {
      const cauchy = t < -1 ? Math.atan(-1 / t) / Math.PI : 0.5 + Math.atan(t) / Math.PI;
      const root = Math.sqrt(2 + t * t);
      expect(relative(studentTCdf(t, 1), cauchy)).toBeLessThan(1e-14);
      expect(relative(studentTCdf(t, 2), t < 0 ? 1 / (root * (root - t)) : 0.5 + (0.5 * t) / root)).toBeLessThan(1e-14);
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: 1e-250, max: 0.4999, noNaN: true }), (p) => {
      const spread = 2 * p - 1;
      expect(relative(studentTQuantile(p, 2), spread / Math.sqrt(2 * p * (1 - p)))).toBeLessThan(1e-13);
    }),
  );
});

test("many degrees of freedom lead to the normal law without a step", () => {
  for (const x of [-30, -8, -2, -0.3, 0.7, 3]) {
    expect(studentTCdf(x, Infinity)).toBe(normalCdf(x));
    expect(relative(studentTCdf(x, 1e15), normalCdf(x))).toBeLessThan(1e-9);
    expect(relative(studentTCdf(x, 29_999.999999), studentTCdf(x, 30_000))).toBeLessThan(1e-9);
  }
  expect(studentTQuantile(0.001, Infinity)).toBe(normalQuantile(0.001));
  expect(relative(studentTQuantile(1e-9, 1e15), normalQuantile(1e-9))).toBeLessThan(1e-12);
});

test("the quantile undoes the distribution function for any degrees of freedom", () => {
  const df = fc.double({ min: -3, max: 14, noNaN: true }).map((x) => Math.exp(x));
  const tail = fc.double({ min: -500, max: -0.7, noNaN: true }).map((x) => Math.exp(x));
  fc.assert(
    fc.property(df, tail, (freedom, p) => {
      const t = studentTQuantile(p, freedom);
      expect(t).not.toBeNaN();
      if (t > -1e300) expect(relative(studentTCdf(t, freedom), p)).toBeLessThan(1e-12);
    }),
  );
});

test("the law is symmetric and grows", () => {
  const df = fc.double({ min: 0.1, max: 1000, noNaN: true });
  fc.assert(
    fc.property(df, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (freedom, t) => {
      expect(Math.abs(studentTCdf(t, freedom) + studentTCdf(-t, freedom) - 1)).toBeLessThanOrEqual(2.3e-16);
      expect(studentTCdf(t, freedom)).toBeLessThanOrEqual(studentTCdf(t + 0.01 * Math.abs(t), freedom) * (1 + 1e-13));
    }),
  );
  expect(studentTQuantile(0.75, 7.3)).toBe(-studentTQuantile(0.25, 7.3));
});

test("the ends are exact and what has no answer gets none", () => {
  for (const df of [0.01, 1, 3.5, 200, 1e7, Infinity]) {
    expect([-Infinity, 0, Infinity].map((t) => studentTCdf(t, df))).toEqual([0, 0.5, 1]);
    expect([0, 0.5, 1].map((p) => studentTQuantile(p, df))).toEqual([-Infinity, 0, Infinity]);
    for (const p of [-0.1, 1.1, NaN]) expect(studentTQuantile(p, df)).toBeNaN();
    expect(studentTCdf(NaN, df)).toBeNaN();
    expect(studentTCdf(5e-324, df)).toBe(0.5);
    expect(studentTCdf(-1e300, df)).toBeLessThan(0.001);
    expect(studentTQuantile(5e-324, df)).toBeLessThan(-30);
  }
  for (const df of [0, -1, NaN]) {
    expect(studentTCdf(1, df)).toBeNaN();
    expect(studentTQuantile(0.1, df)).toBeNaN();
    expect(gammaHalfRatio(df)).toBeNaN();
  }
});

test("the ratio of gamma functions follows its recurrence and its square roots of pi", () => {
  expect(relative(gammaHalfRatio(0.5), 1 / Math.sqrt(Math.PI))).toBeLessThan(4e-15);
  expect(relative(gammaHalfRatio(1), Math.sqrt(Math.PI) / 2)).toBeLessThan(4e-15);
  expect(relative(gammaHalfRatio(1e300), 1e150)).toBeLessThan(1e-15);
  fc.assert(
    fc.property(fc.double({ min: 1e-10, max: 1e6, noNaN: true }), (a) => {
      expect(relative(gammaHalfRatio(a) * gammaHalfRatio(a + 0.5), a)).toBeLessThan(8e-15);
    }),
  );
});
