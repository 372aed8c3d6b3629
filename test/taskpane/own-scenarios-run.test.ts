import { readFileSync } from "node:fs";
import { readTape, type Pool } from "../../src/core/index.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { loadKernel } from "../../src/kernel/index.ts";
import { batchParts } from "../../src/taskpane/batch/batch-parts.ts";
import { readLog } from "../../src/taskpane/batch/batch-log.ts";
import { runBatch } from "../../src/taskpane/batch/batch-steps.ts";
import { rerun } from "../../src/taskpane/batch/compare-steps.ts";
import { plannedRuns } from "../../src/taskpane/batch/planned-runs.ts";
import { rerunText } from "../../src/taskpane/batch/rerun-section.tsx";
import { batchTexts } from "../../src/taskpane/batch/texts.ts";
import { readOwn } from "../../src/taskpane/own-ranges/own-steps.ts";
import { firstRun } from "../../src/taskpane/run/run-state.ts";
import { initialPane, paneTransition } from "../../src/taskpane/state/pane-state.ts";
import { createStore } from "../../src/taskpane/state/store.ts";
import { comparedScenarios } from "../../src/taskpane/stress/compared-scenarios.ts";
import { stressLines } from "../../src/taskpane/stress/stress-figures.ts";
import { stressSheetPlan } from "../../src/taskpane/stress/stress-sheet.ts";
import { compareScenarios } from "../../src/taskpane/stress/stress-steps.ts";
import { ordered } from "../../src/taskpane/structure/structure-check.ts";
import type { Cell } from "../../src/workbook/plan.ts";
import { connectedFunctions } from "../functions/connected.ts";
import { cellsOf } from "./csv.ts";
import { memoryHost } from "./memory-host.ts";

type Cells = readonly (readonly Cell[])[];

const tape = cellsOf(readFileSync("assets/demo/pool.csv", "utf8"));
// prettier-ignore
const GLUT: Cells = [["Parameter", "Target", "Value"], ["base", "*", "HW_EROSION"], ["h", "*", 0.2], ["haircut", "NEO", 0.5]];
// prettier-ignore
const THIN: Cells = [["Tranche", "Attach", "Detach", "Holder"], ["Junior", 0, 0.04, "bank"], ["Mezz", 0.04, 0.1, "investor"], ["Top", 0.1, 1, "bank"]];
const sheets = { Tape: tape, Glut: GLUT, Thin: THIN };
const run = { ...firstRun.inputs, horizon: 5, curve: "seasoned" as const, paths: 2048, seed: "7" };
const rows = ordered(initialPane.structure.rows);
const structure = [["Tranche", "Attach", "Detach"], ...rows.map(({ name, attach, detach }) => [name, attach, detach])];
const never = () => new AbortController().signal;
const call = connectedFunctions();
const engine = createEngine({ spawn: null, workers: 0, kernel: loadKernel(), memoryLimitBytes: 2 ** 28 });

async function paneOver() {
  const host = memoryHost(sheets);
  for (const [sheet, cells] of Object.entries(sheets)) {
    await host.defineName(`My_${sheet}`, { sheet, row: 0, column: 0, rows: cells.length, columns: cells[0]!.length });
  }
  const pane = { host, engine, store: createStore(paneTransition, initialPane), demoTape: null, poolOfCard: () => null }; // prettier-ignore
  await readOwn(pane);
  return { host, pane };
}

test("pools, structures and scenarios of the workbook run as a batch, to the bits of SRT.TRANCHETABLE over the same ranges", async () => {
  const { pane, host } = await paneOver();
  const { own, batch } = pane.store.get();
  const inputs = {
    ...batch.inputs,
    pools: ["My_Tape"],
    structures: ["demo", "=My_Thin"],
    scenarios: ["BASE", "=My_Glut"],
    rhos: "scenario; 0.1/0.1/0.1",
  };
  const { parts, problem } = batchParts({ inputs, run, rows, own }, "en");
  expect(problem).toBeNull();
  const planned = plannedRuns(parts);
  expect(planned).toHaveLength(8);
  await runBatch(pane, { kind: "new", id: "B", planned, by: "Analyst", note: "" }, never());
  const log = await readLog(pane);
  const asked = log.filter(({ asked: { structure: s, scenario } }) => s.name === "My_Thin" && scenario.name === "My_Glut"); // prettier-ignore
  expect(asked).toHaveLength(2);
  const settings = [["PD curve", "seasoned"], ["Paths", 2048], ["Seed", "7"], ["Contagion", "off"]]; // prettier-ignore
  for (const one of asked) {
    const rho = one.asked.rho.kind === "scenario" ? [["scenario"]] : [[0.1, 0.1, 0.1]];
    const table = call("TRANCHETABLE", tape, rho, THIN, 5, GLUT, settings) as unknown[][];
    expect(one.answer!.tranches.map(({ el }) => el)).toEqual(table.slice(1).map((row) => row[5]));
    expect([one.asked.scenario.range, one.asked.structure.range]).toEqual(["My_Glut", "My_Thin"]);
  }
  await rerun(pane, { run: asked[0]!, by: "Validator" }, never());
  expect(rerunText(pane.store.get().batch.rerun!, batchTexts.en)).toBe(
    `The same bits as run ${asked[0]!.id}. Its inputs and the engine are the same.`,
  );
  host.write("Glut", GLUT.map((row) => (row[0] === "h" ? ["h", "*", 0.1] : row))); // prettier-ignore
  await rerun(pane, { run: asked[0]!, by: "Validator" }, never());
  expect(rerunText(pane.store.get().batch.rerun!, batchTexts.en)).toBe(
    `The same bits as run ${asked[0]!.id}. 'My_Glut' is not in the workbook as the log has it; the run has the rows of the log.`,
  );
}, 60_000);

test("a range that was chosen and is gone keeps a batch from being run, in a sentence of either language", async () => {
  const { pane } = await paneOver();
  const { own, batch } = pane.store.get();
  const inputs = { ...batch.inputs, pools: ["My_Tape"], structures: ["demo"], scenarios: ["=Old"] };
  const problem = (language: "en" | "zh-Hant") => batchParts({ inputs, run, rows, own }, language).problem;
  expect(problem("en")).toBe("The workbook has no range 'Old' any more; choose another or add it again.");
  expect(problem("zh-Hant")).toBe("活頁簿中已無範圍「Old」；請改選，或重新加入。");
});

describe("a scenario of the workbook beside the product's", () => {
  const pool = readTape(tape).pool as Pool;
  const weights = [["AI_CORR", 0.5], ["My_Glut", 0.5]]; // prettier-ignore
  const settings = [["PD curve", "seasoned"], ["Paths", 2048], ["Seed", "7"], ["Contagion", "off"]]; // prettier-ignore

  test("loses what SRT.STRESSTABLE gives for its range, to the bit, and so does its weighted row", async () => {
    const { pane } = await paneOver();
    const scenarios = comparedScenarios(["=My_Glut"], pane.store.get().own);
    if ("problem" in scenarios) throw new Error(scenarios.problem.en);
    const inputs = run as Parameters<typeof compareScenarios>[1]["inputs"];
    await compareScenarios(pane, { pool, inputs, rows, scenarios }, never());
    const { compared, failure } = pane.store.get().stress;
    expect(failure).toBeNull();
    const chosen = { "=My_Glut": 0.5, AI_CORR: 0.5 };
    const others = Object.fromEntries(scenarios.map(({ key }) => [key, 0]));
    const lines = stressLines(compared!, rows[1]!, { ...others, ...chosen }, "en");
    const table = call("STRESSTABLE", tape, structure, weights, 5, settings, [GLUT]) as unknown[][];
    const cells = (name: string) => table.find(([first]) => first === name)!;
    const line = (name: string) => lines.find((one) => one.name === name)!;
    for (const [shown, name] of [
      ["My_Glut", "My_Glut"],
      ["AI credit correction 2026", "AI_CORR"],
      ["Weighted", "Weighted"],
    ] as const) {
      // prettier-ignore
      expect([line(shown).pool, line(shown).loss, line(shown).error]).toEqual([cells(name)[2], cells(name)[8], cells(name)[10]]); // prettier-ignore
    }
    const plan = stressSheetPlan({
      language: "en",
      name: "SRT stress",
      pool: "My_Tape",
      poolName: "My_Tape",
      hasLinks: false,
      inputs,
      rows,
      stress: { ...pane.store.get().stress.inputs, weights: chosen },
      scenarios,
      apart: scenarios.at(-1)!,
      titles: { bars: { title: "", description: "" }, trap: { title: "", description: "" } },
    });
    const formulas = plan.blocks.flatMap(({ values }) => values.flat()).filter((cell) => String(cell).startsWith("=SRT.")); // prettier-ignore
    expect(formulas).toEqual([
      expect.stringMatching(/^=SRT\.STRESSTABLE\(My_Tape,.*,My_Glut\)$/),
      expect.stringMatching(/^=SRT\.DOUBLECORR\(My_Tape,[^,]*,My_Glut,/),
    ]);
  }, 60_000);

  test("whose targets the pool lacks is refused with its name", async () => {
    const { pane, host } = await paneOver();
    host.write("Glut", [["Parameter", "Target", "Value"], ["shift", "Mars", 1], [null, null, null], [null, null, null]]); // prettier-ignore
    await readOwn(pane);
    const scenarios = comparedScenarios(["=My_Glut"], pane.store.get().own);
    if ("problem" in scenarios) throw new Error(scenarios.problem.en);
    await compareScenarios(pane, { pool, inputs: run as never, rows, scenarios }, never());
    expect(pane.store.get().stress.failure!.message.en).toBe(
      "'My_Glut': Row 2 of scenario gives shift for 'Mars', which is neither an obligor nor a sector of the pool.",
    );
  });
});
