import { productScenario, chosenScenario, scenarioArgument } from "../../src/taskpane/own-ranges/chosen-scenario.ts";
import { addSelection, readOwn, removeAdded } from "../../src/taskpane/own-ranges/own-steps.ts";
import { initialPane, paneTransition } from "../../src/taskpane/state/pane-state.ts";
import type { Pane } from "../../src/taskpane/state/pane.tsx";
import { createStore } from "../../src/taskpane/state/store.ts";
import type { Cell, SheetPlan } from "../../src/workbook/plan.ts";
import { memoryHost } from "./memory-host.ts";

type Cells = readonly (readonly Cell[])[];

/** A sheet that holds one table. */
const sheetOf = (name: string, values: Cells): SheetPlan => ({
  name: `Sheet of ${name}`,
  blocks: [{ row: 0, column: 0, values }],
  formats: [],
  tables: [{ name, area: { row: 0, column: 0, rows: values.length, columns: values[0]!.length } }],
});

const GLUT: Cells = [["Parameter", "Target", "Value"], ["base", "*", "HW_EROSION"], ["h", "*", 0.2]]; // prettier-ignore
const BARE: Cells = [["Hmean", "*", -1], ["Fmean", "*", -1]]; // prettier-ignore
const THIN: Cells = [["分券", "起賠點", "止賠點", "持有人"], ["次順位", 0, 0.04, null], ["夾層", 0.04, 0.1, "投資人"]]; // prettier-ignore

async function paneOver(tables: Readonly<Record<string, Cells>>, sheets: Readonly<Record<string, Cells>> = {}) {
  const host = memoryHost(sheets);
  for (const [name, values] of Object.entries(tables)) await host.insertSheet(sheetOf(name, values));
  const pane = { host, store: createStore(paneTransition, initialPane) } as unknown as Pane;
  await readOwn(pane);
  return { host, pane, own: () => pane.store.get().own, failure: () => pane.store.get().failure?.message ?? null };
}

test("tables that are headed as scenarios and structures are found, and others left alone", async () => {
  const deals: Cells = [["Deal", "Notional", "Attach", "Detach"], ["A", 1, 0, 0.1]]; // prettier-ignore
  const results: Cells = [["Tranche", "Attach", "Detach"], ["Mezzanine", 0.06, 0.14]]; // prettier-ignore
  const { own } = await paneOver({ Glut: GLUT, Thin: THIN, Deals: deals, SRT_Batch_1: results });
  const { scenarios, structures } = own();
  expect(scenarios.map(({ key, name, reference }) => [key, name, reference])).toEqual([
    ["=Glut", "Glut", "Glut[#All]"],
  ]);
  expect(structures.map(({ name }) => name)).toEqual(["Thin"]);
  // A tranche without a holder is the bank's.
  expect(structures[0]!.read).toEqual({
    timed: false,
    tranches: [
      { name: "次順位", attach: 0, detach: 0.04, holder: "bank", spread: null },
      { name: "夾層", attach: 0.04, detach: 0.1, holder: "investor", spread: null },
    ],
  });
});

test("a scenario of the workbook starts from the base that it names, and formulas read its range", async () => {
  const { own } = await paneOver({ Glut: GLUT });
  const chosen = chosenScenario("=Glut", own());
  if ("problem" in chosen) throw new Error(chosen.problem.en);
  const { overrides } = productScenario("HW_EROSION");
  const values = (rows: typeof overrides) => rows.map(({ name, target, value }) => [name, target, value]);
  expect(values(chosen.overrides)).toEqual(values(overrides).map((row) => (row[0] === "h" ? ["h", "*", 0.2] : row)));
  expect(scenarioArgument(chosen)).toBe("Glut[#All]");
  expect(scenarioArgument(productScenario("BASE"))).toBe('"BASE"');
});

test("what keeps a range from being used is told with its name, in both languages", async () => {
  const { own } = await paneOver({
    Steep: [["Parameter", "Target", "Value"], ["h", "*", 7]], // prettier-ignore
    Blank: [["Parameter", "Target", "Value"], [null, null, null]], // prettier-ignore
    Twice: [["Tranche", "Attach", "Detach"], ["A", 0, 0.1], [" a", 0.1, 1]], // prettier-ignore
  });
  const told = (key: string) => {
    const chosen = chosenScenario(key, own());
    return "problem" in chosen ? chosen.problem : null;
  };
  expect(told("=Steep")).toEqual({
    en: "'Steep': h in row 2 of scenario is 7; it must be between 0 and 1; did you mean 7%?",
    "zh-Hant": "「Steep」：scenario 第 2 列的 h 為 7；須為 0 至 1 之間的數；您是否要輸入 7%？",
  });
  expect(told("=Blank")?.en).toBe("'Blank' has no row of Parameter, Target and Value; it needs at least one.");
  expect(told("=Gone")?.en).toBe("The workbook has no range 'Gone' any more; choose another or add it again.");
  expect(own().structures[0]!.read).toMatchObject({ problem: { en: expect.stringContaining("a") } });
});

test("a range that is called as the product's scenario is told apart from it", async () => {
  const { own } = await paneOver({ FREEZE: GLUT });
  const chosen = chosenScenario("=FREEZE", own());
  expect(chosen).toMatchObject({ id: "FREEZE (range)", reference: "FREEZE[#All]" });
  expect(chosenScenario("FREEZE", own())).toMatchObject({ id: "FREEZE", reference: null });
});

test("a selection without headings is added, kept in the choices, and taken out again", async () => {
  const { host, pane, own } = await paneOver({}, { "My sheet": [[], ...BARE] });
  await host.select({ sheet: "My sheet", row: 1, column: 0, rows: 2, columns: 3 });
  const chosen: string[] = [];
  await addSelection(pane, "scenario", (key) => chosen.push(key));
  expect(chosen).toEqual(["='My sheet'!$A$2:$C$3"]);
  expect(own().scenarios.map(({ name, read }) => [name, "overrides" in read && read.overrides.length])).toEqual([["My sheet!A2:C3", 2]]); // prettier-ignore
  await removeAdded(pane, own().scenarios[0]!);
  expect([own().added, own().scenarios]).toEqual([[], []]);
});

test.each([
  [[["a", "b"], [1, 2]], "Select the rows of a scenario: three columns, Parameter, Target and Value."], // prettier-ignore
  [[["a", "*", 1]], "'Notes!A1:C1': Row 1 of scenario has the parameter 'a'; it must be"],
  [[["a", "b", "c", "d"]], "'Notes!A1:D1': scenario has 4 columns; it must have three, Parameter, Target and Value."],
] as const)("a selection that is no scenario is refused in a sentence: %j", async (cells, sentence) => {
  const { pane, own, failure } = await paneOver({}, { Notes: cells });
  await addSelection(pane, "scenario", () => expect("chosen").toBe("not chosen"));
  expect(failure()!.en.slice(0, sentence.length)).toBe(sentence);
  expect(own().added).toEqual([]);
});

test("a range follows its cells, and one whose sheet is gone says so", async () => {
  const { host, pane, own } = await paneOver({}, { Own: BARE });
  await host.select({ sheet: "Own", row: 0, column: 0, rows: 2, columns: 3 });
  await addSelection(pane, "scenario", () => undefined);
  host.write("Own", [["Hmean", "*", -2], ["Fmean", "*", -1]]); // prettier-ignore
  await readOwn(pane);
  expect(own().scenarios[0]!.read).toMatchObject({ overrides: [{ name: "Hmean", value: -2 }, { name: "Fmean" }] });
  pane.store.dispatch({ type: "own/added", added: [{ kind: "scenario", address: { sheet: "Away", row: 0, column: 0, rows: 2, columns: 3 } }] }); // prettier-ignore
  await readOwn(pane);
  expect(own().scenarios[0]!.read).toMatchObject({ problem: { en: expect.stringContaining("no range 'Away!A1:C2' any more") as string } }); // prettier-ignore
});
