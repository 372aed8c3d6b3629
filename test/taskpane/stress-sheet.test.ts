import { productScenario } from "../../src/taskpane/own-ranges/chosen-scenario.ts";
import { firstRun } from "../../src/taskpane/run/run-state.ts";
import { initialPane } from "../../src/taskpane/state/pane-state.ts";
import { stressSheetPlan, type StressSheetRequest } from "../../src/taskpane/stress/stress-sheet.ts";
import { noStress } from "../../src/taskpane/stress/stress-state.ts";
import { ordered, type CompleteRow } from "../../src/taskpane/structure/structure-check.ts";
import type { SheetPlan } from "../../src/workbook/plan.ts";
import { connectedFunctions } from "../functions/connected.ts";

const call = connectedFunctions();
const rows = ordered(initialPane.structure.rows);

const sheet = (change: Partial<StressSheetRequest> = {}): SheetPlan =>
  stressSheetPlan({
    language: "en",
    name: "SRT stress",
    pool: "Demo_pool",
    poolName: "Demo_pool",
    hasLinks: false,
    inputs: { ...firstRun.inputs, horizon: 5, paths: 1024 },
    rows,
    stress: noStress.inputs,
    scenarios: ["BASE", "AI_CORR"].map(productScenario),
    apart: productScenario("DOUBLE_CORR"),
    titles: { bars: { title: "", description: "" }, trap: { title: "", description: "" } },
    ...change,
  });
const textOf = (plan: SheetPlan) => plan.blocks.flatMap(({ values }) => values.flat()).map(String).join("\n"); // prettier-ignore

describe("a scenario of contagion over a pool without links", () => {
  test("says on its inserted sheet that links are missing, in the note and beside the setting", () => {
    const text = textOf(sheet());
    expect(text).toContain("The pool had no links when this sheet was made, so that no scenario has contagion here; SRT.LINKS proposes some."); // prettier-ignore
    expect(text).toContain("the pool has no links; SRT.LINKS proposes some");
    const chinese = textOf(sheet({ language: "zh-Hant" }));
    expect(chinese).toContain("授信池沒有關聯，故各情境均無傳染；SRT.LINKS 可提出建議。");
  });

  test("says nothing of links where the pool has them, and no more than the setting where no scenario has contagion", () => {
    expect(textOf(sheet({ hasLinks: true }))).not.toMatch(/no links/);
    const quiet = { ...productScenario("BASE"), overrides: [] };
    const calm = textOf(sheet({ scenarios: [quiet], apart: quiet }));
    expect(calm).not.toContain("The pool had no links");
    expect(calm).toContain("the pool has no links");
  });
});

test("columns on losses between tranches are formatted where the functions put them", () => {
  const parted = rows.map((row, i): CompleteRow => (i === 1 ? { ...row, attach: row.attach + 0.005 } : row));
  const plan = sheet({ rows: parted });
  const structure = [["Tranche", "Attach", "Detach"], ...parted.map(({ name, attach, detach }) => [name, attach, detach])]; // prettier-ignore
  const pool = call("POOL", call("DEMOPOOL", null));
  const settings = [["Paths", 1024]];
  const widths = [call("STRESSTABLE", pool, structure, null, 5, settings), call("DOUBLECORR", pool, structure, null, settings, 5)].map((table) => (table as unknown[][])[0]!.length); // prettier-ignore
  const headings = plan.formats.filter(({ role, wrap }) => role === "heading" && wrap === true);
  expect(headings.map(({ area }) => area.columns)).toEqual(widths);
  expect((call("STRESSTABLE", pool, structure, null, 5, settings) as string[][])[0]!.at(-1)).toMatch(/^Standard error No tranche/); // prettier-ignore
});
