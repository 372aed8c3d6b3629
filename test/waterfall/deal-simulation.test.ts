import {
  dealFairSpread,
  dealLoans,
  dealQuestion,
  expectedTrancheLoss,
  hitProbability,
  oneFactor,
  oneFactorLoss,
  oneFactorPortfolio,
  poolFromColumns,
  simulationQuestion,
  tranche,
  type DealQuestion,
  type DealResult,
  type Pool,
  type Terms,
} from "../../src/core/index.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { loadKernel } from "../../src/kernel/index.ts";
import { sized } from "../sized.ts";
import { termsOf } from "./terms.ts";

const kernel = loadKernel();
const engine = createEngine({ spawn: null, workers: 0, kernel, memoryLimitBytes: 1e7 });
const n = 180;
const each = (f: (i: number) => number) => Float64Array.from({ length: n }, (_, i) => f(i));
const bullets = poolFromColumns({ ead: each((i) => 1 + (i % 9)), pd: each((i) => 0.004 + (i % 11) / 400), lgd: each(() => 0.45) }); // prettier-ignore

function question(pool: Pool, terms: Terms, paths: number): DealQuestion {
  const loans = dealLoans(pool, 5, null);
  const simulation = simulationQuestion({
    ead: pool.ead,
    lgd: pool.lgd,
    lgdModel: "const",
    pd: pool.pd,
    kappa: each(() => 1),
    maturity: loans.maturity,
    horizon: 5,
    dependence: oneFactor(each(() => Math.sqrt(0.25)), Infinity), // prettier-ignore
    contagion: null,
    paths,
    precision: 0,
    seed: 3,
    state: 3,
  });
  return dealQuestion({ simulation, terms, loans });
}

const run = (asked: DealQuestion) => engine.run("deal", asked, { label: "test" }) as DealResult;

test("a static deal of bullets is the exact engine's tranche, within its standard errors", () => {
  const result = run(question(bullets, termsOf(), sized(16384, 65536)));
  const law = oneFactorLoss(
    oneFactorPortfolio({ ead: bullets.ead, lgd: bullets.lgd, pd: bullets.pd.map((p) => 1 - (1 - p) ** 5), loading: each(() => 0.5) }), // prettier-ignore
    kernel,
  );
  [tranche(0, 0.06), tranche(0.06, 0.14)].forEach((slice, k) => {
    const { loss, hit } = result.tranches[k]!;
    expect(Math.abs(loss.value - expectedTrancheLoss(law, slice))).toBeLessThan(4 * loss.error);
    expect(loss.error / loss.value).toBeLessThan(0.04);
    expect(Math.abs(hit.value - hitProbability(law, slice.attachment))).toBeLessThan(4 * hit.error);
  });
});

test("at its fair spread a tranche's expected cash returns what was paid, and its life is what premiums run on", () => {
  const first = run(question(bullets, termsOf({ rule: "pro rata" }), 16384));
  const fair = dealFairSpread(first, 1, 0);
  const { tranches } = termsOf();
  const repriced = termsOf({ rule: "pro rata", tranches: tranches.map((one) => ({ ...one, spread: fair })) });
  const { ofMeans, life, loss, mean } = run(question(bullets, repriced, 16384)).tranches[1]!;
  expect(Math.abs(ofMeans)).toBeLessThan(1e-12);
  expect(fair * life).toBeCloseTo(loss.value, 12);
  expect(mean.value).toBeLessThan(0);
  expect(dealFairSpread(first, 1, 0.03)).toBeGreaterThan(0);
});

test("without defaults every return is the spread, whatever the loans repay", () => {
  const safe = { ...bullets, pd: each(() => 0), maturity: each((i) => 1 + (i % 6)) };
  const [, mezzanine] = run(question(safe, termsOf({ rule: "pro rata" }), 1024)).tranches;
  const { mean, low, median, ofMeans, loss } = mezzanine!;
  for (const value of [mean.value, low, median, ofMeans]) expect(value).toBeCloseTo(0.095, 12);
  expect(loss).toEqual({ value: 0, error: 0 });
});

test("a tranche that is written down and up again is not hit, and has earned less meanwhile", () => {
  // Of a tenth of the pool most defaults: taken whole at once that reaches the mezzanine, and at most 2 % are lost in the end.
  const few = poolFromColumns({ ead: each(() => 1), pd: each((i) => (i < 18 ? 0.3 : 0)), lgd: each(() => 0.2), maturity: each(() => 5) }); // prettier-ignore
  const [, mezzanine] = run(question(few, termsOf({ initialLgd: 1, recoveryLag: 12 }), 4096)).tranches;
  const { loss, hit, mean, ofMeans, low } = mezzanine!;
  expect([loss.value, hit.value]).toEqual([0, 0]);
  expect(ofMeans).toBeLessThan(0.09495);
  expect(Math.abs(mean.value - ofMeans)).toBeLessThan(2e-4);
  expect(low).toBeLessThan(mean.value);
});

test("more excess spread, a thicker first loss: less is lost", () => {
  const loss = (terms: Partial<Terms>) => run(question(bullets, termsOf(terms), 8192)).tranches[1]!.loss.value;
  const excess = { rates: [0.01], base: "outstanding" as const, trapped: false, broughtForward: 0 };
  const usual = loss({});
  expect(loss({ excessSpread: excess })).toBeLessThan(usual);
  expect(loss({ excessSpread: { ...excess, trapped: true } })).toBeLessThan(loss({ excessSpread: excess }));
});

test("a horizon of half a quarter is refused", () => {
  const loans = dealLoans(bullets, 4.5, null);
  const asked = question(bullets, termsOf(), 1024);
  expect(() => dealQuestion({ ...asked, loans: { ...loans, months: 55 } })).toThrow(
    "horizon is 4.583333333333333; with 4 payments a year it must be a whole number of quarters.",
  );
});

/** So that a debug build or a lost kernel is noticed: 102,400 paths take 6 s on one quiet thread. */
const MANY_PATHS = sized(25600, 102400);

test("many paths of 180 names through three tranches with excess spread and a trigger, on one thread", () => {
  const mixed = { ...bullets, maturity: each((i) => 1 + (i % 50) / 10) };
  const terms = termsOf({
    rule: "pro rata",
    trigger: { loss: 0.03, seniorShare: null, year: null },
    excessSpread: { rates: [0.005], base: "outstanding", trapped: true, broughtForward: 0 },
  });
  // The processor's time, which a busy machine does not stretch.
  const start = process.cpuUsage();
  const { points } = run(question(mixed, terms, MANY_PATHS));
  const seconds = process.cpuUsage(start).user / 1e6;
  process.stdout.write(`${points} paths of a deal took ${seconds.toFixed(2)} s\n`);
  expect(seconds / MANY_PATHS).toBeLessThan(40 / 102400);
});
