import bankText from "../../assets/demo/bank.csv";
import dealsText from "../../assets/demo/deals.csv";
import { readSources } from "../../src/taskpane/rollover/rollover-sources.ts";
import { firstCapital } from "../../src/taskpane/capital/capital-state.ts";
import { firstRun } from "../../src/taskpane/run/run-state.ts";
import { inputsOf, keepInputs, textOf } from "../../src/taskpane/state/kept-inputs.ts";
import { initialPane, paneTransition, type PaneAction } from "../../src/taskpane/state/pane-state.ts";
import { createStore } from "../../src/taskpane/state/store.ts";
import { structureOf } from "../../src/taskpane/structure/structure-state.ts";
import type { WorkbookHost } from "../../src/workbook/host.ts";
import { cellsOf } from "./csv.ts";
import { memoryHost } from "./memory-host.ts";

const settle = (ms = 400) => new Promise((done) => setTimeout(done, ms));

/** A pane over a workbook, as far as its inputs go. */
function paneOver(host: WorkbookHost) {
  const store = createStore(paneTransition, initialPane);
  const end = keepInputs({ host, store, engine: null as never, demoTape: null, poolOfCard: () => null });
  const inputs = () => ({ rows: store.get().structure.rows, run: store.get().run.inputs, capital: store.get().capital.inputs }); // prettier-ignore
  return { store, end, inputs };
}

const edit: readonly PaneAction[] = [
  { type: "structure/edited", id: 2, change: { name: "Junior mezzanine", attach: 0.05, holder: 0.8, spread: null } },
  { type: "structure/added", name: "Tranche 4" },
  { type: "run/changed", change: { rho: 0.35, horizon: null, curve: "seasoned", copula: "t", df: 6 } },
  { type: "run/changed", change: { dependence: "factors", h: 0.3, method: "simulation", lgd: "beta" } },
  { type: "run/changed", change: { contagion: "preserve", paths: 8192, seed: "spring" } },
  {
    type: "capital/changed",
    change: {
      framework: "uk",
      method: "sec-erba",
      steps: { Senior: 2 },
      sts: true,
      legalMaturity: null,
      fees: 250_000,
    },
  },
  { type: "capital/answered", name: "No step-up", answer: false },
];

test("structure, run inputs and the rules of capital come back with the workbook", async () => {
  const host = memoryHost({ Sheet1: [] });
  const first = paneOver(host);
  await settle(10);
  edit.forEach(first.store.dispatch);
  await settle();
  first.end();
  const second = paneOver(host);
  await settle(10);
  const drafts = (rows: readonly object[]) => rows.map((row) => ({ ...row, id: 0 }));
  expect(drafts(second.inputs().rows)).toEqual(drafts(first.inputs().rows));
  expect(second.inputs().run).toEqual(first.inputs().run);
  expect(second.inputs().capital).toEqual({ ...firstCapital.inputs, framework: "uk", method: "sec-erba", steps: { Senior: 2 }, sts: true, legalMaturity: null, fees: 250_000, checklist: { "No step-up": false } }); // prettier-ignore
  second.end();
});

test("nothing is kept before something is changed, and nothing after the pane is gone", async () => {
  const host = memoryHost({ Sheet1: [] });
  const pane = paneOver(host);
  await settle();
  expect(await host.setting("srt.pane-inputs")).toBeNull();
  edit.forEach(pane.store.dispatch);
  pane.end();
  await settle();
  expect(await host.setting("srt.pane-inputs")).toBeNull();
});

test("what was typed while the workbook answers stands", async () => {
  const host = memoryHost({ Sheet1: [] });
  await host.setSetting("srt.pane-inputs", textOf({ ...initialPane, structure: structureOf([]), run: firstRun }));
  const pane = paneOver(host);
  edit.forEach(pane.store.dispatch);
  await settle();
  expect(pane.inputs().run.rho).toBe(0.35);
  expect(inputsOf((await host.setting("srt.pane-inputs"))!)!.run.rho).toBe(0.35);
  pane.end();
});

test.each([
  "",
  "{",
  "null",
  "{}",
  '{"structure":[{"name":1}],"run":{}}',
  '{"structure":[],"run":{"method":"guess"}}',
  '{"structure":[],"run":{"paths":"many"}}',
  '{"structure":[],"run":null}',
  '{"structure":[],"run":{"dependence":"sectors","rho":0.2,"horizon":5,"curve":"flat"}}',
])("a text that is no set of inputs, such as %j, is left alone", (text) => {
  expect(inputsOf(text)).toBeNull();
});

test("inputs that an older version kept come back, with the usual settings for what it did not ask", () => {
  const old = { dependence: "number", rho: 0.3, horizon: 4, curve: "flat", copula: "t", df: 5 };
  expect(inputsOf(JSON.stringify({ structure: [], run: old }))!.run).toEqual({ ...firstRun.inputs, ...old });
});

describe("deals and bank that were chosen", () => {
  const deals = cellsOf(dealsText);
  const bank = cellsOf(bankText);
  const place = (sheet: string, { length: rows }: readonly unknown[]) => ({
    sheet,
    row: 0,
    column: 0,
    rows,
    columns: 11,
  });

  /** A pane that took up what a workbook keeps, and read deals and bank in it. */
  async function reopened(sheets: Parameters<typeof memoryHost>[0]) {
    const host = memoryHost(sheets);
    const inputs = { scenario: "FREEZE", lambda: 0.4, deals: place("Mine", deals), bank: { ...place("Bank", bank), columns: 2 } }; // prettier-ignore
    const values = initialPane.scale.inputs.values.map((_, k) => k + 1);
    const state = { ...initialPane, rollover: { ...initialPane.rollover, inputs }, scale: { ...initialPane.scale, inputs: { ...initialPane.scale.inputs, values } } }; // prettier-ignore
    await host.setSetting("srt.pane-inputs", textOf(state));
    const pane = paneOver(host);
    await settle(10);
    await readSources({ host, store: pane.store, engine: null as never, demoTape: null, poolOfCard: () => null });
    pane.end();
    return pane.store.get();
  }

  test("come back with the workbook, with scenario, lambda and the chain's values", async () => {
    const { rollover, scale } = await reopened({ Mine: deals, Bank: bank });
    expect(rollover.inputs).toMatchObject({ scenario: "FREEZE", lambda: 0.4 });
    expect(rollover.deals!.content.address.sheet).toBe("Mine");
    expect(rollover.bank!.content.address.sheet).toBe("Bank");
    expect(scale.inputs.values[0]).toBe(1);
    expect(rollover.gone).toEqual([]);
  });

  test("are found where their sheet has another name", async () => {
    const { rollover } = await reopened({ Other: [["x"]], Renamed: deals, Bank: bank });
    expect(rollover.deals!.content.address.sheet).toBe("Renamed");
    expect(rollover.gone).toEqual([]);
  });

  test("are said to be gone where no sheet has them, or two have", async () => {
    const sentence = "The range chosen for the deals is no longer there; select it again, or the deals named in the workbook stand."; // prettier-ignore
    for (const sheets of [
      { Bank: bank, Other: [["x"]] },
      { Bank: bank, One: deals, Two: deals },
    ]) {
      const { rollover } = await reopened(sheets);
      expect([rollover.deals, rollover.gone]).toEqual([null, [sentence]]);
    }
  });
});

test("ranges that were added, and the scenarios and structures that pages chose, come back with the workbook", async () => {
  const host = memoryHost({ Sheet1: [] });
  const first = paneOver(host);
  await settle(10);
  const address = { sheet: "Sheet1", row: 1, column: 0, rows: 3, columns: 3 };
  const changes: readonly PaneAction[] = [
    { type: "own/added", added: [{ kind: "scenario", address }] },
    { type: "stress/changed", change: { own: ["=Glut"], weights: { "=Glut": 0.2, BASE: null }, scenario: "=Glut" } },
    { type: "rollover/changed", change: { scenario: "=Glut" } },
    { type: "batch/changed", change: { structures: ["=Thin"], scenarios: ["", "='Sheet1'!$A$2:$C$4"] } },
  ];
  changes.forEach(first.store.dispatch);
  await settle();
  first.end();
  const second = paneOver(host);
  await settle(10);
  const { own, stress, rollover, batch } = second.store.get();
  expect(own.added).toEqual([{ kind: "scenario", address }]);
  expect(stress.inputs).toEqual(first.store.get().stress.inputs);
  expect(rollover.inputs.scenario).toBe("=Glut");
  expect([batch.inputs.structures, batch.inputs.scenarios]).toEqual([["=Thin"], ["", "='Sheet1'!$A$2:$C$4"]]);
  second.end();
});

test.each([
  { added: [{ kind: "scenario", address: { sheet: "S" } }] },
  { stress: { own: [], weights: { BASE: "half" }, scenario: "BASE", hubScenario: "BASE", pairScenario: "BASE" } },
  { stress: { own: [], weights: {}, scenario: "CRASH", hubScenario: "BASE", pairScenario: "BASE" } },
  { batch: { structures: [1], scenarios: [] } },
])("choices that are none of ours are left out, and the rest is kept: %j", (change) => {
  const kept = JSON.parse(textOf(initialPane)) as { choices: object };
  expect(inputsOf(JSON.stringify(kept))!.choices).not.toBeNull();
  const inputs = inputsOf(JSON.stringify({ ...kept, choices: { ...kept.choices, ...change } }))!;
  expect([inputs.choices, inputs.run]).toEqual([null, firstRun.inputs]);
});
