import {
  expectedTrancheLoss,
  oneFactor,
  oneFactorLoss,
  oneFactorPortfolio,
  plainPreparationOf,
  preparationOf,
  sampleLaw,
  sampleTailError,
  sampleTrancheLoss,
  simulatedLosses,
  simulateLoss,
  simulationQuestion,
  tranche,
  type Preparation,
  type SimulationQuestion,
} from "../../src/core/index.ts";
import { balanceOf } from "../../src/core/simulation/importance.ts";
import { loadKernel } from "../../src/kernel/index.ts";

const n = 100;
const kernel = loadKernel();
const silent = () => undefined;
const each = (f: (i: number) => number) => Float64Array.from({ length: n }, (_, i) => f(i));

function question(df: number, changes: Partial<SimulationQuestion> = {}): SimulationQuestion {
  return simulationQuestion({
    ead: each((i) => 1 + (i % 5)),
    lgd: each(() => 0.45),
    lgdModel: "const",
    pd: each((i) => 0.005 + 0.002 * (i % 7)),
    kappa: each(() => 1),
    maturity: each(() => Infinity),
    horizon: 3,
    dependence: oneFactor(
      each((i) => 0.3 + 0.002 * i),
      df,
    ),
    contagion: null,
    paths: 65536,
    precision: 0,
    seed: 1,
    state: 1,
    ...changes,
  });
}

function drawn(asked: SimulationQuestion, preparation: Preparation) {
  const range = { question: asked, preparation, first: 0, count: asked.paths };
  return simulatedLosses(range, kernel, silent);
}

const slices = [tranche(0, 0.01), tranche(0.02, 0.06), tranche(0.06, 0.14), tranche(0.14, 0.25)];

test.each([
  ["Gaussian", Infinity, 50],
  ["Student t", 5, 3],
] as const)(
  "%s: paths drawn where it hurts give the exact tranches, senior ones with a far smaller error",
  (_, df, less) => {
    const asked = question(df);
    const { ead, lgd, dependence } = asked;
    const pd = asked.pd.map((p) => 1 - (1 - p) ** 3);
    const exact = oneFactorLoss(oneFactorPortfolio({ ead, lgd, pd, loading: dependence.loadings, df }), kernel);
    const shifted = sampleLaw(drawn(asked, preparationOf(asked, kernel, silent)));
    const plain = sampleLaw(drawn(asked, plainPreparationOf(asked, kernel, silent)));
    for (const slice of slices) {
      const { value, error } = sampleTrancheLoss(shifted, slice);
      expect(Math.abs(value - expectedTrancheLoss(exact, slice))).toBeLessThan(4 * error);
    }
    const senior = slices.at(-1)!;
    const value = expectedTrancheLoss(exact, senior);
    // A few plain paths hit the senior tranche: their own scatter says little of the variance, so it is bounded from below.
    const plainError = Math.max(sampleTrancheLoss(plain, senior).error, Math.sqrt((0.1 * value) / asked.paths));
    expect((plainError / sampleTrancheLoss(shifted, senior).error) ** 2).toBeGreaterThan(less);
  },
);

test("the stated error is the scatter over seeds, for equity, mezzanine and senior tranches", () => {
  const laws = Array.from({ length: 40 }, (_, seed) =>
    simulateLoss(question(Infinity, { paths: 8192, seed, state: seed }), kernel, silent),
  );
  for (const slice of slices) {
    const estimates = laws.map((law) => sampleTrancheLoss(law, slice));
    const mean = estimates.reduce((sum, { value }) => sum + value, 0) / laws.length;
    const scatter = Math.sqrt(estimates.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / (laws.length - 1));
    const stated = estimates.reduce((sum, { error }) => sum + error, 0) / laws.length;
    // Paths take their centres in turn, which only takes from the scatter.
    expect(scatter / stated).toBeLessThan(1.35);
    expect(scatter / stated).toBeGreaterThan(0.6);
  }
});

test("weights average 1 and stay below 8/3, the share of paths around the origin turned over", () => {
  const asked = question(5, { paths: 60_001 });
  const { weights } = drawn(asked, preparationOf(asked, kernel, silent));
  const mean = weights.reduce((sum, w) => sum + w, 0) / weights.length;
  const scatter = Math.sqrt(weights.reduce((sum, w) => sum + (w - mean) ** 2, 0)) / weights.length;
  expect(Math.abs(mean - 1)).toBeLessThan(4 * scatter);
  expect(Math.max(...weights)).toBeLessThan(8 / 3 + 1e-4);
  expect(drawn(asked, plainPreparationOf(asked, kernel, silent)).weights.every((w) => w === 1)).toBe(true);
});

test("a weight is the normal density by that of all centres", () => {
  const centres = [
    [0, 0],
    [1, 0],
    [0, 2],
    [-1, 3],
  ].map((centre) => Float64Array.from(centre));
  const density = (x: number, y: number) => Math.exp(-(x * x + y * y) / 2);
  const [x, y] = [0.7, -0.4];
  const shares = [3, 2, 2, 1].map((share) => share / 8);
  const all = centres.reduce((sum, [a, b], c) => sum + shares[c]! * density(x - a!, y - b!), 0);
  expect(balanceOf(centres, 1024)(Float64Array.of(9, x), 1, y)).toBeCloseTo(density(x, y) / all, 12);
});

test("the drawing stops once the tails are precise enough, with the paths that a longer one begins with", () => {
  const rough = simulateLoss(question(Infinity, { paths: 262144, precision: 0.03 }), kernel, silent);
  const fine = simulateLoss(question(Infinity, { paths: 262144, precision: 0.01 }), kernel, silent);
  const most = simulateLoss(question(Infinity, { paths: 65536, precision: 1e-9 }), kernel, silent);
  expect(rough.points).toBe(32768);
  expect(fine.points).toBeGreaterThan(rough.points);
  expect(sampleTailError(rough)).toBeLessThan(0.03);
  expect(sampleTailError(fine)).toBeLessThan(0.01);
  expect(most.points).toBe(65536);
});

test("a pool that cannot lose, and one without factors", () => {
  const safe = simulateLoss(question(Infinity, { pd: each(() => 0), paths: 1024 }), kernel, silent);
  expect(sampleTrancheLoss(safe, tranche(0, 1))).toEqual({ value: 0, error: 0 });
  const alone = question(Infinity, { dependence: oneFactor(new Float64Array(n), Infinity), paths: 1024 });
  expect(drawn(alone, preparationOf(alone, kernel, silent)).weights.every((w) => Math.abs(w - 1) < 1e-12)).toBe(true);
});
