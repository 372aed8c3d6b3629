import { readFileSync } from "node:fs";
import { stressScenario } from "../../src/core/index.ts";
import { createEngine, type Engine } from "../../src/engine/engine.ts";
import { loadKernel } from "../../src/kernel/index.ts";
import { runBatch } from "../../src/taskpane/batch/batch-steps.ts";
import { readLog } from "../../src/taskpane/batch/batch-log.ts";
import { rerun, tellApart } from "../../src/taskpane/batch/compare-steps.ts";
import { LOG_TABLE, loggedRuns, logRow, LOG_HEADINGS, type LoggedRun } from "../../src/taskpane/batch/log-rows.ts";
import { plannedRuns, type BatchParts } from "../../src/taskpane/batch/planned-runs.ts";
import { rerunText } from "../../src/taskpane/batch/rerun-section.tsx";
import { rhoList } from "../../src/taskpane/batch/rho-list.ts";
import type { AskedModel } from "../../src/taskpane/batch/run-asked.ts";
import { batchTexts } from "../../src/taskpane/batch/texts.ts";
import { initialPane, paneTransition } from "../../src/taskpane/state/pane-state.ts";
import { createStore } from "../../src/taskpane/state/store.ts";
import { connectedFunctions } from "../functions/connected.ts";
import { cellsOf } from "./csv.ts";
import { memoryHost, type MemoryHost } from "./memory-host.ts";

const links = cellsOf(readFileSync("assets/demo/links.csv", "utf8"));
const linksOf = (spoke: unknown) =>
  links.filter((row) => row[0] === spoke).map(([, hub, weight]) => `${hub} ${weight}`);
const tape = cellsOf(readFileSync("assets/demo/pool.csv", "utf8")).map((row, r) => [
  ...row,
  r === 0 ? "Links" : linksOf(row[0]).join("; "),
]);

/** Three tapes: the demo's, and two with other EADs. */
const ead = tape[0]!.findIndex((heading) => String(heading).startsWith("EAD"));
const tapes = { Demo: tape, Tilted: scaled((i) => 1 + i / 60), Lumpy: scaled((i) => (i % 9 === 0 ? 3 : 1)) };
function scaled(by: (i: number) => number) {
  return tape.map((row, r) => row.map((cell, c) => (r > 0 && c === ead ? (cell as number) * by(r) : cell)));
}

const structure = {
  name: "demo",
  tranches: [
    { name: "First loss", attach: 0, detach: 0.06, holder: "bank", spread: null },
    { name: "Mezzanine", attach: 0.06, detach: 0.14, holder: "investor", spread: 0.095 },
    { name: "Senior", attach: 0.14, detach: 1, holder: "bank", spread: null },
  ],
} as const;
const model: AskedModel = { horizon: 5, curve: "seasoned", copula: "gaussian", df: 4, lgd: "const", contagion: null, method: "auto", paths: 1024, seed: 7 }; // prettier-ignore
const names = ["BASE", "AI_CORR", "HW_EROSION", "HYP_STRAIN", "FREEZE", "DOUBLE_CORR", "COMBINED", "UPSIDE"];
const scenarios = names.map((name) => ({ name, overrides: stressScenario(name)!.overrides }));
const rhos = rhoList("scenario; 0.06/0.07/0.1; 0.1/0.1/0.1; 0.05/0.3/0.1").rhos;
const parts: BatchParts = { pools: Object.keys(tapes), structures: [structure], scenarios, rhos, models: [model] };

const engine = createEngine({ spawn: null, workers: 0, kernel: loadKernel(), memoryLimitBytes: 2 ** 28 });

function paneOver(host: MemoryHost, on: Engine = engine) {
  return { host, engine: on, store: createStore(paneTransition, initialPane), demoTape: null, poolOfCard: () => null };
}

async function workbook(sheets: Readonly<Record<string, typeof tape>>): Promise<MemoryHost> {
  const host = memoryHost(sheets);
  for (const [sheet, cells] of Object.entries(sheets)) {
    await host.defineName(sheet, { sheet, row: 0, column: 0, rows: cells.length, columns: cells[0]!.length });
  }
  return host;
}

const never = () => new AbortController().signal;
const started = (planned: ReturnType<typeof plannedRuns>, id = "B") => ({ kind: "new", id, planned, by: "Analyst", note: "" }) as const; // prettier-ignore

test("correlations are read as people write them, each once, and what is none is named", () => {
  expect(rhoList("0.2; 20% tape  0.06/0.07/0.1;scenario")).toEqual({
    rhos: [{ kind: "number", rho: 0.2 }, { kind: "tape" }, { kind: "factors", g: 0.06, h: 0.07, w: 0.1 }, { kind: "scenario" }],
    unread: null,
  }); // prettier-ignore
  for (const piece of ["6", "-0.1", "0.5/0.4/0.2", "0.1/0.2", "often", "NaN"]) expect(rhoList(`0.1; ${piece}`).unread).toBe(piece); // prettier-ignore
  expect(rhoList(" ; ")).toEqual({ rhos: [], unread: null });
});

describe("three pools, eight scenarios and four correlations as one batch", () => {
  let host: MemoryHost;
  let log: readonly LoggedRun[];
  let afterResume: readonly LoggedRun[];
  beforeAll(async () => {
    host = await workbook(tapes);
    let asked = 0;
    const failing: Engine = {
      ...engine,
      run: (job, input, request) => {
        if (job === "simulation" && ++asked === 50) throw new Error("A worker stopped.");
        return engine.run(job, input, request);
      },
    };
    const pane = paneOver(host, failing);
    await runBatch(pane, started(plannedRuns(parts)), never());
    log = await readLog(pane);
    const batch = pane.store.get().batch.batch!;
    await runBatch(pane, { kind: "resume", batch, by: "Analyst", note: "again" }, never());
    afterResume = await readLog(pane);
  }, 300_000);

  test("runs to the end with one job made to fail, and the log tells which and why", () => {
    expect(log).toHaveLength(96);
    expect(new Set(log.map(({ id }) => id)).size).toBe(96);
    const failed = log.filter(({ status }) => status === "failed");
    expect(failed.map(({ message }) => message)).toEqual(["A worker stopped."]);
    expect(log.filter(({ status }) => status === "done")).toHaveLength(95);
  });

  test("resumes with that job alone, in a row of its own", () => {
    expect(afterResume).toHaveLength(97);
    const [newest] = afterResume;
    const failed = log.find(({ status }) => status === "failed")!;
    expect([newest!.status, newest!.id, newest!.note]).toEqual(["done", failed.id, "again"]);
  });

  test("puts every tranche of every run into one table of a new sheet, with a chart of it", () => {
    const plan = host.plans.find(({ charts }) => charts !== undefined)!;
    const [table] = plan.tables!;
    const rows = host
      .cells(plan.name)
      .slice(table!.area.row + 1)
      .filter((row) => row[0] !== null);
    expect(rows).toHaveLength(96 * 4);
    expect(new Set(rows.map((row) => `${row[0]}${row[7]}`)).size).toBe(96 * 4);
    expect(plan.charts![0]!.series).toHaveLength(4);
  });

  test("gives every run the numbers that SRT.TRANCHETABLE gives", () => {
    const call = connectedFunctions();
    for (const [name, rho] of [
      ["AI_CORR", "scenario"],
      ["DOUBLE_CORR", "0.1/0.1/0.1"],
    ] as const) {
      const run = afterResume.find(({ asked }) => asked.pool.name === "Lumpy" && asked.scenario.name === name && JSON.stringify(asked.rho) === JSON.stringify(rhoList(rho).rhos[0]))!; // prettier-ignore
      const cells = rho === "scenario" ? [["scenario"]] : [[0.1, 0.1, 0.1]];
      const settings = [["PD curve", "seasoned"], ["Paths", 1024], ["Seed", 7]]; // prettier-ignore
      const rows = [["Tranche", "Attach", "Detach"], ...structure.tranches.map((t) => [t.name, t.attach, t.detach])];
      const table = call("TRANCHETABLE", tapes.Lumpy, cells, rows, 5, [[name]], settings) as unknown[][];
      expect(run.answer!.tranches.map(({ el }) => el)).toEqual(table.slice(1).map((row) => row[5]));
      expect(run.answer!.tranches.map(({ exhausted }) => exhausted)).toEqual(table.slice(1).map((row) => row[8]));
    }
  });

  test("a rerun from the log gives the same bits, and says what changed where the tape did", async () => {
    const pane = paneOver(host);
    const run = afterResume.find(({ asked }) => asked.pool.name === "Tilted" && asked.scenario.name === "HYP_STRAIN")!;
    await rerun(pane, { run, by: "Validator" }, never());
    const same = pane.store.get().batch.rerun!;
    expect(same.after.answer!.hash).toBe(run.answer!.hash);
    expect(rerunText(same, batchTexts.en)).toBe(
      `The same bits as run ${run.id}. Its inputs and the engine are the same.`,
    );
    host.write("Tilted", tapes.Tilted.map((row, r) => row.map((cell, c) => (r === 1 && c === ead ? 2 * (cell as number) : cell)))); // prettier-ignore
    await rerun(pane, { run, by: "Validator" }, never());
    const moved = rerunText(pane.store.get().batch.rerun!, batchTexts.en);
    expect(moved).toMatch(
      /^Not the same as run .* The tape has changed: EAD 22\.48.bn is now 22\.63.bn, weighted PD 0\.013\d+ is now 0\.013\d+/,
    );
    host.write("Tilted", tapes.Tilted);
  });

  test("what two runs differ by is told input by input: steps and Shapley shares sum to the change, to the bit at both ends", async () => {
    const pane = paneOver(host);
    const find = (pool: string, scenario: string, rho: number) => afterResume.find(({ asked }) => asked.pool.name === pool && asked.scenario.name === scenario && JSON.stringify(asked.rho) === JSON.stringify(rhos[rho]))!; // prettier-ignore
    const [from, to] = [find("Demo", "BASE", 1), find("Lumpy", "AI_CORR", 3)];
    await tellApart(pane, { from, to, tranche: "Mezzanine" }, never());
    const { inputs, parts: told, start, end } = pane.store.get().batch.compared!.told!;
    expect(inputs).toEqual(["pool", "scenario", "correlation"]);
    expect(start).toBe(from.answer!.tranches[1]!.el);
    expect(end).toBe(to.answer!.tranches[1]!.el);
    for (const column of ["step", "share"] as const) {
      expect(told.reduce((sum, part) => sum + part[column], 0)).toBeCloseTo(end - start, 14);
    }
  });
});

test("a cancelled batch keeps what was done, and resumes to the same numbers as one that ran through", async () => {
  const planned = plannedRuns({ ...parts, pools: ["Demo"], scenarios: scenarios.slice(0, 3), rhos: rhos.slice(0, 2) });
  const whole = paneOver(await workbook({ Demo: tape }));
  await runBatch(whole, started(planned), never());
  const host = await workbook({ Demo: tape });
  const pane = paneOver(host);
  const abort = new AbortController();
  pane.store.subscribe(() => {
    if (pane.store.get().batch.batch?.jobs.some(({ status }) => status === "done")) abort.abort();
  });
  await runBatch(pane, started(planned), abort.signal);
  const batch = pane.store.get().batch.batch!;
  expect(batch.jobs.some(({ status }) => status === "cancelled")).toBe(true);
  expect(pane.store.get().batch.running).toBe(false);
  await runBatch(pane, { kind: "resume", batch, by: "", note: "" }, never());
  const hashes = (p: typeof pane) => p.store.get().batch.batch!.jobs.map(({ answer }) => answer!.hash);
  expect(hashes(pane)).toEqual(hashes(whole));
  const table = (await host.namedRanges()).find(({ kind, name }) => kind === "table" && name !== LOG_TABLE)!;
  expect(table.address.rows).toBe(1 + 6 * 4);
});

test("a pool that is gone, and one that is no tape, fail in a sentence; the other runs are done", async () => {
  const host = await workbook({ Demo: tape, Notes: [["EAD", "PD"], ["x", "y"]] }); // prettier-ignore
  const pane = paneOver(host);
  const one = { scenarios: scenarios.slice(0, 1), rhos: rhos.slice(0, 1) };
  await runBatch(pane, started(plannedRuns({ ...parts, ...one, pools: ["Demo", "Gone", "Notes"] })), never());
  const log = [...(await readLog(pane))].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(log.map(({ status }) => status)).toEqual(["done", "failed", "failed"]);
  expect(log[1]!.message).toBe("The workbook has no table or name 'Gone'; it may have been renamed or deleted.");
  expect(log[2]!.message).toMatch(/^'Notes' cannot be read as a tape\. \S.*\.$/);
});

test("the log reads back what it wrote, its columns in any order, and passes over rows that are none of its own", async () => {
  const host = await workbook({ Demo: tape });
  const pane = paneOver(host);
  await runBatch(pane, started(plannedRuns({ ...parts, pools: ["Demo"], scenarios: scenarios.slice(0, 2), rhos: rhos.slice(0, 1) })), never()); // prettier-ignore
  const log = await readLog(pane);
  const turned = [LOG_HEADINGS, ...log.map(logRow)].map((row) => [...row].reverse());
  expect(loggedRuns([...turned, turned[0]!.map(() => "typed by somebody")]).map(logRow).reverse()).toEqual(log.map(logRow)); // prettier-ignore
});
