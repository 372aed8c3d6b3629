import { integrate } from "../../src/core/numeric/quadrature.ts";
import { findRoot } from "../../src/core/numeric/roots.ts";

const fine = { absolute: 1e-15, relative: 1e-15 };

test("a root between two points is found to the tolerance, in few calls", () => {
  const problems: [(x: number) => number, number, number, number][] = [
    [(x) => x * x - 2, 0, 2, Math.SQRT2],
    [(x) => x * x * x - 2 * x - 5, 2, 3, 2.0945514815423265], // J. Wallis (1685)
    [(x) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
    [(x) => (x - 1) * (x - 1) * (x - 1), -3, 4, 1],
    [(x) => (x < 0.3 ? -1 : 1e-8), 0, 1, 0.3],
    [(x) => Math.atan(1e6 * (x - 0.1)), -1, 1, 0.1],
  ];
  for (const [f, low, high, root] of problems) {
    let calls = 0;
    const counted = (x: number) => {
      calls++;
      expect(x >= low && x <= high).toBe(true);
      return f(x);
    };
    expect(Math.abs(findRoot(counted, low, high, fine) - root)).toBeLessThan(1e-5);
    expect(Math.abs(f(findRoot(f, high, low, fine)))).toBeLessThan(1e-7);
    expect(calls).toBeLessThan(180);
  }
  expect(Math.abs(findRoot((x) => x * x - 2, 0, 2, fine) - Math.SQRT2)).toBeLessThan(2e-15);
});

test("a coarse tolerance costs fewer calls", () => {
  const calls = (relative: number) => {
    let count = 0;
    findRoot((x) => (count++, Math.atan(x) - 1), 0, 10, { absolute: 0, relative });
    return count;
  };
  expect(calls(1e-2)).toBeLessThan(calls(1e-14));
});

test("a root at an end is returned, a missing one is not invented", () => {
  expect(findRoot((x) => x, 0, 1, fine)).toBe(0);
  expect(findRoot((x) => x - 1, 0, 1, fine)).toBe(1);
  expect(findRoot((x) => x + 1, 0, 1, fine)).toBeNaN();
  expect(findRoot(() => NaN, 0, 1, fine)).toBeNaN();
  expect(findRoot((x) => (x === 0 || x === 1 ? x - 0.5 : NaN), 0, 1, fine)).toBeNaN();
});

test("sixteen Gauss-Legendre points are exact to degree 31, and panels add up", () => {
  const monomial = (x: number) => {
    let power = x;
    for (let n = 1; n < 31; n++) power *= x;
    return power;
  };
  expect(Math.abs(integrate(monomial, 0, 1, 1) - 1 / 32)).toBeLessThan(1e-16);
  expect(Math.abs(integrate(Math.exp, -30, 2, 8) - (Math.exp(2) - Math.exp(-30)))).toBeLessThan(2e-14);
  expect(integrate(Math.exp, 2, 0, 3)).toBeCloseTo(-integrate(Math.exp, 0, 2, 3), 14);
});
