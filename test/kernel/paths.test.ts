import fc from "fast-check";
import { normalQuantile, plainKernel, type Dependence, type Kernel } from "../../src/core/index.ts";
import type { Centres } from "../../src/core/simulation/importance.ts";
import { pathModel } from "../../src/core/simulation/path-model.ts";
import { loadKernel } from "../../src/kernel/index.ts";

const fast = loadKernel();

/** Losses that tell obligors apart. */
const sizes = (bound: Float64Array) => bound.map((_, i) => 1 + i / 7);

/** All that paths first to first + count - 1 draw. */
function drawnBy(kernel: Kernel, model: ReturnType<typeof pathModel>, first: number, count: number) {
  const { draws, draw } = kernel.openPaths(model);
  const paths: { z: number[]; scale: number; loss: number; obligors: number[]; levels: number[] }[] = [];
  for (let done = 0; done < count;) {
    const drawn = draw(first + done, Math.min(1024, count - done));
    for (let p = 0; p < drawn; p++) {
      const [from, to] = [draws.start[p]!, draws.start[p + 1]!];
      paths.push({
        z: [...draws.factors.subarray(p * model.factors, (p + 1) * model.factors)],
        scale: draws.scale[p]!,
        loss: draws.loss[p]!,
        obligors: [...draws.obligor.subarray(from, to)],
        levels: [...draws.level.subarray(from, to)],
      });
    }
    done += drawn;
  }
  return paths;
}

const obligor = fc.record({
  pd: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1e-12, 0.02, 1)),
  loadings: fc.array(fc.double({ min: -0.55, max: 0.55, noNaN: true }), { minLength: 3, maxLength: 3 }),
  used: fc.integer({ min: 0, max: 7 }),
  mean: fc.constantFrom(0, 0, -0.4),
});

function dependenceOf(given: readonly { loadings: number[]; used: number; mean: number }[], df: number): Dependence {
  const rows = given.map(({ loadings, used }) => loadings.map((a, f) => (used & (1 << f) ? a : 0)));
  return {
    factors: 3,
    kinds: ["sector", "sector", "sector"],
    loadings: Float64Array.from(rows.flat()),
    mean: Float64Array.from(given, ({ mean }) => mean),
    own: Float64Array.from(rows, (row) => Math.sqrt(Math.max(0, 1 - row.reduce((sum, a) => sum + a * a, 0)))),
    df,
  };
}

test("WebAssembly draws the paths of TypeScript bit for bit: any loadings, PDs from 0 to 1, either copula", () => {
  fc.assert(
    fc.property(
      fc.array(obligor, { minLength: 1, maxLength: 40 }),
      fc.constantFrom(Infinity, 4),
      fc.integer(),
      fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 16, maxLength: 16 }),
      (given, df, state, shifts) => {
        const bound = Float64Array.from(given, ({ pd }) => normalQuantile(pd));
        const model = pathModel(dependenceOf(given, df), bound, sizes(bound), state, centresOf(shifts));
        expect(drawnBy(fast, model, 5, 40)).toEqual(drawnBy(plainKernel, model, 5, 40));
      },
    ),
    { numRuns: 60 },
  );
});

/** Four centres of three factors and a score, or none. */
function centresOf(shifts: number[]): Centres {
  if (shifts[0]! < -2) return [];
  return [0, 4, 8, 12].map((from) => Float64Array.from(shifts.slice(from, from + 4)));
}

/** 600 obligors of three sectors, eight PDs and many loadings. */
const n = 600;
const pds = Float64Array.from({ length: n }, (_, i) => [0.002, 0.004, 0.007, 0.012, 0.02, 0.03, 0.05, 0.08][i % 8]!);
const mixed = dependenceOf(
  Array.from({ length: n }, (_, i) => ({ loadings: [0.3, 0.1 + 0.0004 * i, 0.3], used: 7, mean: 0 })),
  Infinity,
);
const bounds = pds.map(normalQuantile);

test("a path is the same drawn alone, in a row, and by a draw that the room for obligors cuts short", () => {
  const model = pathModel(mixed, bounds, sizes(bounds), 9, []);
  const row = drawnBy(fast, model, 0, 3000);
  expect(drawnBy(fast, model, 2222, 1)).toEqual([row[2222]]);
  const certain = pathModel(
    mixed,
    bounds.map(() => Infinity),
    sizes(bounds),
    9,
    [],
  );
  const all = drawnBy(fast, certain, 0, 300);
  expect(all.every(({ obligors }) => new Set(obligors).size === n)).toBe(true);
  const whole = sizes(bounds).reduce((sum, x) => sum + x, 0);
  all.forEach(({ loss }) => expect(loss / whole).toBeCloseTo(1, 12));
  expect(drawnBy(plainKernel, certain, 0, 300)).toEqual(all);
});

test("every obligor defaults as often as its PD says, and as often with each other as its correlation says", () => {
  const paths = 200_000;
  const counts = new Float64Array(n);
  const totals = new Float64Array(8);
  let pairs = 0;
  for (const { obligors } of drawnBy(fast, pathModel(mixed, bounds, sizes(bounds), 1, []), 0, paths)) {
    for (const i of obligors) counts[i]!++;
    if (obligors.includes(7) && obligors.includes(15)) pairs++;
  }
  counts.forEach((count, i) => (totals[i % 8]! += count));
  const scores = Array.from(
    counts,
    (count, i) => (count - paths * pds[i]!) / Math.sqrt(paths * pds[i]! * (1 - pds[i]!)),
  );
  // 600 normal scores: the largest lies below 4.5 but once in 240 times; the scores share their factors.
  expect(Math.max(...scores.map(Math.abs))).toBeLessThan(5);
  const correlation = 0.3 * 0.3 + (0.1 + 0.0004 * 7) * (0.1 + 0.0004 * 15) + 0.3 * 0.3;
  const joint = jointProbability(normalQuantile(0.08), correlation);
  expect(Math.abs(pairs - paths * joint)).toBeLessThan(4 * Math.sqrt(paths * joint));
});

/** P(X < x, Y < x) of two standard normal variables: the integral of the density over their correlation. */
function jointProbability(x: number, correlation: number): number {
  const steps = 2000;
  let sum = 0;
  for (let s = 0; s < steps; s++) {
    const r = (correlation * (s + 0.5)) / steps;
    sum += Math.exp((-x * x) / (1 + r)) / (2 * Math.PI * Math.sqrt(1 - r * r));
  }
  const p = 0.08;
  return p * p + (sum * correlation) / steps;
}
