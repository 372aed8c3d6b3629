import fc from "fast-check";
import { exp, expm1 } from "../../src/core/numeric/exp.ts";
import { log, log1p } from "../../src/core/numeric/log.ts";
import { normalCdf, normalPdf, normalQuantile } from "../../src/core/numeric/normal.ts";
import elementary from "../reference/elementary.json";
import { ulpError } from "./ulp.ts";

fc.configureGlobal({ seed: 20251213, numRuns: 1000 });

/** Function and the worst error seen, rounded up, in units of the last place; the product promises 8. */
const functions = { exp, expm1, log, log1p, normalCdf, normalPdf, normalQuantile };
const worstSeen = { exp: 0.9, expm1: 3.3, log: 0.8, log1p: 0.8, normalCdf: 4.9, normalPdf: 3.2, normalQuantile: 5.7 };

for (const [name, cases] of Object.entries(elementary.cases) as [keyof typeof functions, number[][]][]) {
  test(`${name} is within ${worstSeen[name]} ulp of fifty-digit values`, () => {
    for (const [argument, value, rest] of cases as [number, number, number][]) {
      const error = ulpError(functions[name](argument), value, rest);
      expect({ argument, accepted: error <= worstSeen[name] || error }).toEqual({ argument, accepted: true });
    }
  });
}

const edges: Record<string, [(x: number) => number, [number, number][]]> = {
  exp: [
    exp,
    [
      [0, 1],
      [-0, 1],
      [-Infinity, 0],
      [Infinity, Infinity],
      [710, Infinity],
      [-746, 0],
      [-745.13, 5e-324],
      [NaN, NaN],
    ],
  ],
  expm1: [
    expm1,
    [
      [0, 0],
      [-Infinity, -1],
      [Infinity, Infinity],
      [5e-324, 5e-324],
      [-100, -1],
      [NaN, NaN],
    ],
  ],
  log: [
    log,
    [
      [1, 0],
      [0, -Infinity],
      [-0, -Infinity],
      [Infinity, Infinity],
      [-1, NaN],
      [-Infinity, NaN],
      [NaN, NaN],
    ],
  ],
  log1p: [
    log1p,
    [
      [0, 0],
      [-0, -0],
      [-1, -Infinity],
      [Infinity, Infinity],
      [-1.1, NaN],
      [5e-324, 5e-324],
      [NaN, NaN],
    ],
  ],
  normalCdf: [
    normalCdf,
    [
      [0, 0.5],
      [-Infinity, 0],
      [Infinity, 1],
      [5e-324, 0.5],
      [-40, 0],
      [40, 1],
      [NaN, NaN],
    ],
  ],
  normalPdf: [
    normalPdf,
    [
      [0, 0.3989422804014327],
      [-Infinity, 0],
      [Infinity, 0],
      [40, 0],
      [NaN, NaN],
    ],
  ],
  normalQuantile: [
    normalQuantile,
    [
      [0.5, 0],
      [0, -Infinity],
      [1, Infinity],
      [-0.1, NaN],
      [1.1, NaN],
      [NaN, NaN],
      [-Infinity, NaN],
      [Infinity, NaN],
    ],
  ],
};

for (const [name, [f, cases]] of Object.entries(edges)) {
  test(`${name} at its edges`, () => {
    for (const [argument, value] of cases) expect([argument, f(argument)]).toEqual([argument, value]);
  });
}

const slightly = 1 + 1e-13;
const increasing: [string, (x: number) => number, number, number][] = [
  ["exp", exp, -740, 709],
  ["expm1", expm1, -36, 709],
  ["log", log, 1e-300, 1e300],
  ["log1p", log1p, -0.999, 1e300],
  ["normalCdf", normalCdf, -37, 0],
  ["normalQuantile", normalQuantile, 1e-300, 0.999],
];
for (const [name, f, low, high] of increasing) {
  test(`${name} grows with its argument`, () => {
    const argument = fc.double({ min: low, max: high, noNaN: true });
    fc.assert(
      fc.property(argument, argument, (a, b) => {
        const [x, y] = a < b ? [a, b] : [b, a];
        if (y - x > 1e-13 * Math.abs(x)) expect(f(x)).toBeLessThanOrEqual(f(y) > 0 ? f(y) * slightly : f(y) / slightly);
      }),
    );
  });
}

test("the pieces of each approximation meet without a step down", () => {
  const seams: [(x: number) => number, number[]][] = [
    [expm1, [-0.34, 0.34]],
    [log1p, [-0.2928, 0.4142]],
    [log, [Math.SQRT2, 1, 2.2250738585072014e-308]],
    [normalCdf, [-Math.sqrt(32), -0.67448975, 0.67448975]],
    [normalQuantile, [0.075, 0.925, 1.3887943864964021e-11]],
  ];
  for (const [f, points] of seams) {
    for (const x of points) {
      expect(f(x * (1 - 1e-14) - 1e-320)).not.toBe(f(x * (1 + 1e-14)));
      expect(f(x - Math.abs(x) * 4e-15)).toBeLessThanOrEqual(f(x + Math.abs(x) * 4e-15));
    }
  }
});

test("log undoes exp, log1p undoes expm1", () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(2.3e-16 * Math.max(1, Math.abs(x)));
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: -1, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(log1p(expm1(x)) - x)).toBeLessThanOrEqual(2e-15 * Math.abs(x));
    }),
  );
});

test("the normal law is symmetric and its quantile undoes it", () => {
  fc.assert(
    fc.property(fc.double({ min: -37, max: 8, noNaN: true }), (x) => {
      expect(normalPdf(-x)).toBe(normalPdf(x));
      expect(Math.abs(normalCdf(x) + normalCdf(-x) - 1)).toBeLessThanOrEqual(2.3e-16);
      const p = normalCdf(x);
      const conditioned = 1e-15 * (1 + p / normalPdf(x));
      expect(Math.abs(normalQuantile(p) - x)).toBeLessThanOrEqual(conditioned * Math.max(1, Math.abs(x)));
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: 1e-10, max: 0.4999, noNaN: true }), (p) => {
      const exact = 1 - (1 - p);
      expect(normalQuantile(exact)).toBe(-normalQuantile(1 - exact));
    }),
  );
});
