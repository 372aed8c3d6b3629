import { writeLog } from "../../src/taskpane/batch/batch-log.ts";
import type { LoggedRun } from "../../src/taskpane/batch/log-rows.ts";
import type { RunAsked } from "../../src/taskpane/batch/run-asked.ts";
import { initialPane, paneTransition } from "../../src/taskpane/state/pane-state.ts";
import type { CellRun, Pane } from "../../src/taskpane/state/pane.tsx";
import { createStore } from "../../src/taskpane/state/store.ts";
import { openCare } from "../../src/taskpane/workbook-care/care-steps.ts";
import { engineOfStamp } from "../../src/taskpane/workbook-care/freeze-stamp.ts";
import { freeze } from "../../src/taskpane/workbook-care/freeze-steps.ts";
import { keptName } from "../../src/taskpane/workbook-care/kept-name.ts";
import { otherEngines, tellOtherEngines } from "../../src/taskpane/workbook-care/other-engines.ts";
import { memoryHost } from "./memory-host.ts";

const DRAWN: CellRun = { functionName: "TRANCHELOSS", method: "sampled, several factors", drawn: { points: 4096, seed: 7 }, error: 0.002 }; // prettier-ignore
const EXACT: CellRun = { functionName: "LOSSVAR", method: "exact, one factor", drawn: null, error: 1e-12 };
const RUNS: Readonly<Record<string, CellRun>> = { "Deal!B1": DRAWN, "Deal!B2": EXACT };

function open(version = "0.1.0", host = memoryHost({ Deal: DEAL })) {
  const kept = { name: null as string | null };
  const pane: Pane = {
    host,
    store: createStore(paneTransition, initialPane),
    engine: { version } as never,
    demoTape: null,
    poolOfCard: () => null,
    runOfCell: (address) => RUNS[address] ?? null,
    userName: { read: () => kept.name, write: (text) => (kept.name = text) },
  };
  return { pane, host };
}

const ASKED: RunAsked = {
  pool: { name: "Pool", hash: "00", obligors: 2, ead: 3, pd: 0.01, lgd: 0.4, expectedLoss: 0.004 },
  structure: { name: "demo", tranches: [] },
  scenario: { name: "", overrides: [] },
  rho: { kind: "number", rho: 0.2 },
  model: { horizon: 5, curve: "seasoned", copula: "gaussian", df: 4, lgd: "const", contagion: null, method: "auto", paths: 1024, seed: 7 }, // prettier-ignore
};
const ANSWER = { tranches: [{ name: "Pool", el: 0.02, hit: 1, exhausted: 0, error: 0 }], drawn: null, method: "exact", hash: "00" } as never; // prettier-ignore

const DEAL = [
  ["Loss", "=SRT.TRANCHELOSS(Pool,0.2,0,0.06)"],
  ["VaR", "=SRT.LOSSVAR(Pool,0.2,0.999)"],
  ["Pool", "=SRT.POOL(Pool)"],
];

test("a frozen sheet says who froze it, when, with which engine, and how each SRT formula on it was computed", async () => {
  const { pane, host } = open();
  await freeze(pane, "Deal", "Anna");
  const stamp = (await host.namedRanges()).find(({ name }) => name === "SRT_Frozen")!;
  expect(stamp.address.sheet).toBe("Deal frozen");
  const { values } = await host.read(stamp.address);
  expect(values.map((row) => row.filter((cell) => cell !== null))).toEqual([
    ["Frozen copy of 'Deal': values alone"],
    ["By", "Anna"],
    ["When (UTC)", expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)],
    ["Engine", "0.1.0"],
    ["SRT formulas", 3],
    ["Cell", "Function", "Method", "Paths", "Seed", "Standard error", "Formula"],
    ["B1", "SRT.TRANCHELOSS", "sampled, several factors", 4096, 7, 0.002, "SRT.TRANCHELOSS(Pool,0.2,0,0.06)"],
    ["B2", "SRT.LOSSVAR", "exact, one factor", 0, "SRT.LOSSVAR(Pool,0.2,0.999)"],
    ["B3", "not recorded", "SRT.POOL(Pool)"],
  ]);
  expect(values[7]![5]).toBe(0);
  expect(keptName(pane)).toBe("Anna");
});

test("what a freeze will do is said first, and one undo takes it back", async () => {
  const { pane, host } = open();
  await openCare(pane, "freeze");
  expect(pane.store.get().care).toEqual({ task: "freeze", found: { sheet: "Deal", formulas: 3 } });
  await freeze(pane, "Deal", "");
  expect(pane.store.get().care).toBeNull();
  const { text, undo } = pane.store.get().notice!;
  expect(text).toEqual({
    en: "Values of 'Deal' are frozen on Sheet 'Deal frozen'.",
    "zh-Hant": "「Deal」的數值已凍結於工作表「Deal frozen」。",
  });
  await undo!();
  expect(await host.sheetNames()).toEqual(["Deal"]);
  expect(await host.namedRanges()).toEqual([]);
});

test("a name that the browser does not keep costs nothing but typing it again", async () => {
  const { pane, host } = open();
  const blocked = () => {
    throw new Error("Storage is blocked.");
  };
  const closed = { ...pane, userName: { read: blocked, write: blocked } };
  expect(keptName(closed)).toBe("");
  await freeze(closed, "Deal", "Anna");
  expect(await host.sheetNames()).toEqual(["Deal", "Deal frozen"]);
});

test("sheets that another engine's figures are frozen on are named in one sentence, this engine's are not", async () => {
  const { pane: old, host } = open("0.0.9");
  await freeze(old, "Deal", "Anna");
  await tellOtherEngines(old);
  const { pane } = open("0.1.0", host);
  await freeze(pane, "Deal", "Anna");
  const found = await otherEngines(pane);
  expect(found).toEqual({ runs: 0, sheets: ["Deal frozen"], engines: ["0.0.9"] });
  const { pane: opened } = open("0.1.0", host);
  await tellOtherEngines(opened);
  expect(opened.store.get().notice!.text).toEqual({
    en: "Computed by another engine than this pane's 0.1.0: the frozen sheet Deal frozen (engine 0.0.9).",
    "zh-Hant": "以下由不同於此窗格 0.1.0 的引擎算出：凍結的工作表「Deal frozen」（引擎 0.0.9）。",
  });
  const { pane: same } = open("0.0.9", memoryHost({ Deal: DEAL }));
  await tellOtherEngines(same);
  expect(same.store.get().notice).toBeNull();
});

test("runs of the log that another engine answered are counted, those of this engine and failed ones are not", async () => {
  const { pane } = open("0.1.0");
  const ran = (id: string, engine: string): LoggedRun => ({ id, batch: "b", when: "2026-11-27T10:35:00Z", by: "", note: "", status: "done", message: "", engine, seconds: 1, asked: ASKED, answer: ANSWER }); // prettier-ignore
  const failed = { ...ran("b-4", "0.0.8"), status: "failed", answer: null } as const;
  await writeLog(pane, [ran("b-1", "0.0.9"), ran("b-2", "0.1.0"), ran("b-3", "0.0.9"), failed]);
  expect(await otherEngines(pane)).toEqual({ runs: 2, sheets: [], engines: ["0.0.9"] });
  await tellOtherEngines(pane);
  expect(pane.store.get().notice!.text.en).toBe(
    "Computed by another engine than this pane's 0.1.0: 2 runs in SRT_RunLog (engine 0.0.9).",
  );
});

test("cells that are no stamp have no engine", () => {
  expect(engineOfStamp([["Motor", "0.1"], []])).toBeNull();
  expect(engineOfStamp([["Engine", null]])).toBeNull();
});
