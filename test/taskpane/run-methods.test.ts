import { readFileSync } from "node:fs";
import { readTape, type Pool } from "../../src/core/index.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { loadKernel } from "../../src/kernel/index.ts";
import { methodLine } from "../../src/taskpane/run/method-words.ts";
import { trancheResults } from "../../src/taskpane/run/results.ts";
import { inputProblem } from "../../src/taskpane/run/run-problems.ts";
import { curveRhos, isWhole, questionAt, seedOf, type SoundInputs } from "../../src/taskpane/run/run-question.ts";
import { firstRun, isOld, type RunInputs, type RunResult } from "../../src/taskpane/run/run-state.ts";
import { runPool } from "../../src/taskpane/run/run-steps.ts";
import { initialPane, paneTransition } from "../../src/taskpane/state/pane-state.ts";
import { createStore } from "../../src/taskpane/state/store.ts";
import { cellsOf } from "./csv.ts";
import { memoryHost } from "./memory-host.ts";

const cells = cellsOf(readFileSync("assets/demo/pool.csv", "utf8"));
const links = cellsOf(readFileSync("assets/demo/links.csv", "utf8"));
const pool: Pool = readTape(cells).pool!;
const linked: Pool = readTape(cells, { links }).pool!;
const inputs: SoundInputs = { ...firstRun.inputs, horizon: 5 };
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

async function ranWith(change: Partial<SoundInputs>, on: Pool = pool): Promise<RunResult> {
  const engine = createEngine({ spawn: null, workers: 1, kernel: loadKernel(), memoryLimitBytes: 2 ** 28 });
  const pane = {
    host: memoryHost({}),
    engine,
    store: createStore(paneTransition, initialPane),
    demoTape: null,
    poolOfCard: () => null,
  };
  const abort = new AbortController();
  // The first answer is enough.
  pane.store.subscribe(() => pane.store.get().run.result && abort.abort());
  await runPool(pane, { pool: on, reading: {}, inputs: { ...inputs, ...change } }, abort.signal);
  return pane.store.get().run.result!;
}

const { rows } = initialPane.structure;

test("the same pool by all three methods: the tranches agree within 4 standard errors, and each says how it was computed", async () => {
  const exact = await ranWith({ method: "exact" });
  const line = (result: RunResult) => plain(methodLine(result, trancheResults(result, rows), "en"));
  expect(line(exact)).toMatch(/^Exact, error < 1e-\d+ of the tranche\. 180 obligors, 5 years, flat PD curve, one Gaussian factor\.$/); // prettier-ignore
  for (const method of ["conditional", "simulation"] as const) {
    const drawn = await ranWith({ method, paths: 8192, seed: "b" });
    trancheResults(drawn, rows).forEach(({ el }, i) => {
      expect(el.error).toBeGreaterThan(0);
      expect(Math.abs(el.value - trancheResults(exact, rows)[i]!.el.value)).toBeLessThan(4 * el.error);
    });
    drawn.tail.forEach(({ loss, error }, i) =>
      expect(Math.abs(loss - exact.tail[i]!.loss)).toBeLessThan(Math.max(4 * error, 1e-3)),
    );
    expect(drawn.steps.reduce((sum, step) => sum + step.mass, 0)).toBeCloseTo(1, 4);
    expect(line(drawn)).toMatch(
      method === "simulation"
        ? /^Simulated, 8,192 paths, seed b, standard error at most 0\.\d+ % of the tranche\. 180 obligors/
        : /^Drawn, 8,192 points given the factors, seed b, standard error at most 0\.\d+ % of the tranche\. 180 obligors/,
    );
  }
});

test("contagion and recoveries that move are simulated, and said", async () => {
  const { distribution, ...rest } = await ranWith({ contagion: "additive", lgd: "altman", paths: 4096 }, linked);
  expect(distribution.method).toBe("simulation");
  const line = methodLine({ ...rest, distribution }, trancheResults({ ...rest, distribution }, rows), "en");
  expect(line).toContain("one Gaussian factor, contagion is additive, LGD is altman.");
});

test("contagion waits where the pool has no links", () => {
  expect(questionAt(pool, { ...inputs, contagion: "preserve" }, 0.2).kind).toBe("exact");
  const { kind, question } = questionAt(linked, { ...inputs, contagion: "preserve" }, 0.2) as Extract<
    ReturnType<typeof questionAt>,
    { kind: "simulation" }
  >;
  expect(kind).toBe("simulation");
  expect(question.contagion).toMatchObject({ mode: "preserve", distress: 2, default: 6 });
  expect(question.contagion!.hub.length).toBe(linked.links.length);
});

test("market, theme and sectors reach the engine; the curve over one rho stays exact", () => {
  const several = { ...inputs, dependence: "factors", g: 0.1, h: 0.2, w: 0.05 } as const;
  const { kind, question } = questionAt(pool, several, null) as Extract<
    ReturnType<typeof questionAt>,
    { kind: "conditional" }
  >;
  expect(kind).toBe("conditional");
  const { kinds } = question.portfolio.dependence;
  expect(kinds.slice(0, 3)).toEqual(["market", "theme", "sector"]);
  expect(kinds.length).toBe(2 + pool.sector.names.length);
  expect(questionAt(pool, several, 0.3).kind).toBe("exact");
  expect(questionAt(pool, { ...several, h: 0, w: 0 }, null).kind).toBe("exact");
});

test("paths and seed are drawn with as a cell would have them", () => {
  const { question } = questionAt(pool, { ...inputs, method: "simulation", paths: 2048, seed: " 7 " }, 0.2) as Extract<
    ReturnType<typeof questionAt>,
    { kind: "simulation" }
  >;
  expect([question.paths, question.seed]).toEqual([2048, 7]);
  expect(seedOf({ ...inputs, seed: "" })).toBe(20251213);
  expect(seedOf({ ...inputs, seed: "spring 2026" })).toBe("spring 2026");
});

test.each<[Partial<RunInputs>, string | null]>([
  [{ paths: 10 }, "Paths is 10; it must be a whole number from 1024 to 16777216, or blank."],
  [{ paths: NaN }, "Paths must be a whole number from 1024 to 16777216, or blank."],
  [{ method: "exact", lgd: "beta" }, "Method exact does not serve this: LGD is beta; choose auto or simulation under More settings."], // prettier-ignore
  [{ method: "conditional", contagion: "additive" }, "Method conditional does not serve this: contagion is additive; choose auto or simulation under More settings."], // prettier-ignore
  [{ method: "exact", dependence: "factors" }, "Method exact does not serve several factors; choose auto, conditional or simulation under More settings."], // prettier-ignore
  [{ dependence: "factors", h: null }, "Type h, a number from 0 to below 1."],
  [{ dependence: "factors", g: 1.2 }, "g is 1.2; it must be at least 0 and below 1."],
  [{ dependence: "factors", g: 0.9, h: 0, w: 0.2 }, "rho is g + h theta^2 + w = 1.1 for obligor 1, whose theta is 0.8; it must be below 1."], // prettier-ignore
  [{ method: "exact", dependence: "factors", h: 0, w: 0 }, null],
  [{ method: "simulation", lgd: "beta", contagion: "preserve", paths: 4096 }, null],
])("settings %j: %s", (change, sentence) => {
  expect(inputProblem({ ...inputs, ...change }, linked, "en")).toBe(sentence);
});

test("every setting makes a result old, but those that wait for another choice do not", () => {
  const result = { inputs, reading: pool } as unknown as RunResult;
  const old = (change: Partial<RunInputs>) => isOld(result, { ...inputs, ...change }, pool);
  expect(old({ method: "simulation" }) && old({ lgd: "beta" }) && old({ contagion: "additive" })).toBe(true);
  expect(old({ paths: 2048 }) && old({ seed: "1" }) && old({ dependence: "factors" })).toBe(true);
  expect(old({ g: 0.3, h: 0, w: null, df: 9 })).toBe(false);
});

test("the curve of a law that is drawn has fewer points, none at rho 1, and is whole when all are there", () => {
  expect(curveRhos(0.2, "simulation")).toHaveLength(13);
  expect(curveRhos(0.7, "conditional").at(-1)).toBeLessThan(1);
  const curve = [0, 0.1].map((rho) => ({ rho })) as unknown as RunResult["curve"];
  expect(isWhole({ rhos: [0, 0.1], curve })).toBe(true);
  expect(isWhole({ rhos: [0, 0.1, 0.2], curve })).toBe(false);
});
