import { readFileSync } from "node:fs";
import { plainKernel, readTape, type Pool } from "../../src/core/index.ts";
import { createEngine, type Engine } from "../../src/engine/engine.ts";
import { rhoCurves } from "../../src/taskpane/run/chart-data.ts";
import { lossDescription, lossFinding, rhoDescription, rhoFinding } from "../../src/taskpane/run/findings.ts";
import { expectedPoolLoss, largestError, poolResult, trancheResults } from "../../src/taskpane/run/results.ts";
import { inputProblem } from "../../src/taskpane/run/run-problems.ts";
import { curveRhos, isWhole, questionAt, type SoundInputs } from "../../src/taskpane/run/run-question.ts";
import { firstRun, isOld, runTransition, type RunInputs, type RunResult } from "../../src/taskpane/run/run-state.ts";
import { runPool } from "../../src/taskpane/run/run-steps.ts";
import { initialPane, paneTransition } from "../../src/taskpane/state/pane-state.ts";
import type { Pane } from "../../src/taskpane/state/pane.tsx";
import { createStore } from "../../src/taskpane/state/store.ts";
import { cellsOf } from "./csv.ts";
import { memoryHost } from "./memory-host.ts";

const demo = cellsOf(readFileSync("assets/demo/pool.csv", "utf8"));
const reading = readTape(demo);
const pool: Pool = reading.pool!;
const inputs: SoundInputs = { ...firstRun.inputs, rho: 0.2, horizon: 5, curve: "seasoned", df: null };
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

/** What the engine is asked of one factor. */
function portfolioAt(asked: Pool, wanted: SoundInputs, rho: number | null) {
  const question = questionAt(asked, wanted, rho);
  if (question.kind !== "exact") throw new Error(`${question.kind} is not exact`);
  return question.portfolio;
}

function paneOf(engine: Engine): Pane {
  return {
    host: memoryHost({}),
    engine,
    store: createStore(paneTransition, initialPane),
    demoTape: null,
    poolOfCard: () => null,
  };
}

const newEngine = (): Engine =>
  createEngine({ spawn: null, workers: 1, kernel: plainKernel, memoryLimitBytes: 2 ** 28 });

describe("a run of the demo pool at rho 0.2 over 5 years, seasoned", () => {
  const pane = paneOf(newEngine());
  const { rows } = pane.store.get().structure;
  const progress: number[] = [];
  const result = (): RunResult => pane.store.get().run.result!;

  beforeAll(async () => {
    pane.store.subscribe(() => {
      const now = pane.store.get().run.progress;
      if (now) progress.push(now.done / now.total);
    });
    await runPool(pane, { pool, reading, inputs }, new AbortController().signal);
  }, 120_000);

  // Recomputed independently by an exact recursion over a half-million unit; printed to six digits.
  test.each([
    [0, 0.333266],
    [1, 0.015785],
    [2, 0.000038],
  ])("tranche %d is expected to lose %d of itself", (index, el) => {
    const tranche = trancheResults(result(), rows)[index]!;
    expect(Math.abs(tranche.el.value - el)).toBeLessThan(1.5e-6);
    expect(tranche.elAmount).toBeCloseTo(tranche.el.value * tranche.notional, 6);
  });

  test("the copula reaches the engine, and its degrees of freedom are asked for where it has some", () => {
    const asT = (df: number | null) => ({ ...inputs, copula: "t" as const, df });
    expect(portfolioAt(pool, inputs, 0.2).df).toBe(Infinity);
    expect(portfolioAt(pool, asT(4), 0.2).df).toBe(4);
    expect(inputProblem(asT(4), pool, "en")).toBeNull();
    expect(inputProblem(asT(null), pool, "en")).toContain("degrees of freedom");
    expect(inputProblem(asT(2), pool, "en")).toBe("The degrees of freedom are 2; they must be above 2.");
  });

  test("tranches share the pool's loss", () => {
    const sum = trancheResults(result(), rows).reduce((total, tranche) => total + tranche.elAmount, 0);
    expect(sum / poolResult(result(), "Pool").elAmount).toBeCloseTo(1, 9);
  });

  test("hitting a tranche is losing all below it", () => {
    const tranches = trancheResults(result(), rows);
    expect(tranches[0]!.exhausted.value).toBeCloseTo(tranches[1]!.hit.value, 5);
    expect(largestError(tranches)).toBeLessThan(1e-6);
  });

  test("VaR and ES agree with the independent value and with each other", () => {
    const [var99, var999, es99, es999] = result().tail.map((measure) => measure.loss);
    expect(Math.abs(var999! - 0.14947)).toBeLessThan(5e-5);
    expect(es99!).toBeGreaterThan(var99!);
    expect(es999!).toBeGreaterThan(var999!);
  });

  test("the chart's steps hold all the probability, and the mean", () => {
    const { steps } = result();
    const width = steps[1]!.to;
    expect(steps.length).toBe(101);
    expect(steps.reduce((sum, step) => sum + step.mass, 0)).toBeCloseTo(1, 5);
    const middle = steps.reduce((sum, step) => sum + (step.mass * (step.from + step.to)) / 2, 0);
    expect(Math.abs(middle - expectedPoolLoss(result().distribution))).toBeLessThan(width / 2);
  });

  test("the curve is complete, ascending, and holds today's rho exactly", () => {
    const { curve, distribution } = result();
    const rhos = curve.map((point) => point.rho);
    expect(rhos).toEqual([...curveRhos(0.2)]);
    expect(isWhole(result())).toBe(true);
    expect(curve.find((point) => point.rho === 0.2)!.distribution).toBe(distribution);
  });

  test("first loss suffers less from a higher rho, senior more", () => {
    const [first, , senior] = rhoCurves(result().curve, rows).map(({ points }) => points.map((point) => point.el));
    first!.slice(2).forEach((el, i) => expect(el).toBeLessThan(first![i + 1]!));
    senior!.slice(2).forEach((el, i) => expect(el).toBeGreaterThan(senior![i + 1]!));
  });

  test("titles say the finding", () => {
    const curves = rhoCurves(result().curve, rows);
    expect(lossFinding(trancheResults(result(), rows), "en")).toBe("First loss is exhausted in 1 of 17 futures");
    expect(plain(rhoFinding(curves, 0.2, "en"))).toBe("Mezzanine's EL goes from 1.58 % at rho 0.20 to 4.19 % at 0.40");
    expect(plain(lossDescription(result(), "en"))).toContain("Expected 2.13 %, VaR 99 %:");
    expect(plain(rhoDescription(curves, "en"))).toContain("Mezzanine from");
  });

  test("progress grows step by step to the end and then leaves", () => {
    expect(progress.at(-1)).toBe(1);
    progress.slice(1).forEach((share, i) => expect(share).toBeGreaterThanOrEqual(progress[i]!));
    expect(pane.store.get().run.progress).toBeNull();
  });

  test("the result is spoken", () => {
    expect(pane.store.get().announcement).toBe("Run finished. First loss is exhausted in 1 of 17 futures.");
  });
});

test("a cancelled run leaves no progress and no failure", async () => {
  const pane = paneOf(newEngine());
  const abort = new AbortController();
  pane.store.subscribe(() => {
    if (pane.store.get().run.result) abort.abort();
  });
  await runPool(pane, { pool, reading, inputs: { ...inputs, horizon: 1 } }, abort.signal);
  const { run } = pane.store.get();
  expect(run).toMatchObject({ progress: null, failure: null });
  expect(isWhole(run.result!)).toBe(false);
});

test("a run that fails says why", async () => {
  const broken: Engine = {
    ...newEngine(),
    run: () => {
      throw new Error("The worker could not start.");
    },
  };
  const pane = paneOf(broken);
  await runPool(pane, { pool, reading, inputs }, new AbortController().signal);
  expect(pane.store.get().run).toMatchObject({ progress: null, failure: { en: "The worker could not start." } });
});

test.each<[Partial<RunInputs>, string]>([
  [{ rho: 20 }, "rho is 20; did you mean 20 %?"],
  [{ rho: -0.1 }, "rho is -0.1; it must be between 0 and 1."],
  [{ rho: null }, "Type rho, a number between 0 and 1."],
  [{ horizon: 0 }, "The horizon is 0; it must be above 0 and at most 30 years."],
  [{ horizon: null }, "Type the horizon in years."],
  [{ dependence: "tape" }, "The tape has no Rho or Loading for every obligor; use one rho for all."],
])("inputs %j are refused in a sentence", (change, sentence) => {
  expect(inputProblem({ ...inputs, ...change }, pool, "en")).toBe(sentence);
});

test("both ends of rho can be run", () => {
  expect(inputProblem({ ...inputs, rho: 0 }, pool, "en")).toBeNull();
  expect(inputProblem({ ...inputs, rho: 1 }, pool, "en")).toBeNull();
  expect(curveRhos(0.7).at(-1)).toBe(1);
  expect(curveRhos(null).at(-1)).toBe(0.6);
});

test("the tape's own loadings are asked as they are", () => {
  const cells = demo.map((row, r) => [...row, r === 0 ? "Rho" : r % 2 === 0 ? 0.25 : 0.16]);
  const own = readTape(cells).pool!;
  const { loading } = portfolioAt(own, { ...inputs, dependence: "tape" }, null);
  expect([loading[0], loading[1]]).toEqual([0.4, 0.5]);
});

test("a result is old once an input or the pool has changed, and young again when it is changed back", () => {
  const result = { inputs, reading } as unknown as RunResult;
  expect(isOld(result, inputs, reading)).toBe(false);
  expect(isOld(result, { ...inputs, rho: 0.3 }, reading)).toBe(true);
  expect(isOld(result, { ...inputs, curve: "flat" }, reading)).toBe(true);
  expect(isOld(result, { ...inputs, df: 9 }, reading)).toBe(false);
  expect(isOld(result, { ...inputs, copula: "t", df: 9 }, reading)).toBe(true);
  expect(isOld(result, inputs, readTape(demo))).toBe(true);
  const state = runTransition(firstRun, { type: "run/changed", change: { ...inputs } });
  expect(isOld(result, state.inputs, reading)).toBe(false);
});
