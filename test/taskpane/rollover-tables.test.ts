import { productScenario } from "../../src/taskpane/own-ranges/chosen-scenario.ts";
import { rolloverRequest } from "../../src/taskpane/rollover/rollover-question.ts";
import { noRollover, type Source } from "../../src/taskpane/rollover/rollover-state.ts";
import { seedOf } from "../../src/taskpane/run/run-question.ts";
import { inputProblem } from "../../src/taskpane/run/run-problems.ts";
import { initialPane } from "../../src/taskpane/state/pane-state.ts";
import { readTape } from "../../src/core/index.ts";
import type { Cell } from "../../src/workbook/plan.ts";

const source = (values: Cell[][]): Source => ({
  content: { address: { sheet: "S", row: 0, column: 0, rows: values.length, columns: values[0]!.length }, values, formats: [], hiddenRows: [] } as unknown as Source["content"],
  named: null,
}); // prettier-ignore

const HEADINGS = ["Deal", "Notional", "Attach", "Detach", "RW before", "RW after", "Call/maturity", "TMT share", "Spread (bps)", "EL of tranche"]; // prettier-ignore
const deals = (notional: string, amount: number) => source([
  HEADINGS.map((heading) => (heading === "Notional" ? notional : heading)),
  ["A", amount, 0, 0.07, 0.6, 0.2, "2027Q1", 0.25, 900, 0.05],
]); // prettier-ignore
const bank = (rwa: string, cet1: string, ...more: Cell[][]) => source([["Item", "Value"], [rwa, 190000], [cet1, 26000], ["MDA", 0.1045], ...more]); // prettier-ignore

const run = { ...initialPane.run.inputs };
const asked = (of: Source, own: Source, seed = "") =>
  rolloverRequest({ deals: of, bank: own, inputs: noRollover.inputs, run: { ...run, seed }, scenario: productScenario("BASE") }, () => null, "en"); // prettier-ignore

describe("the page Roll-over reads units as the formulas do", () => {
  test.each<[string, Source, Source, number, string]>([
    ["a heading in millions", deals("Notional (USD m)", 3000), bank("RWA", "CET1"), 3000, "USD m"],
    ["a heading in billions", deals("Notional (EUR bn)", 3), bank("RWA (EUR m)", "CET1 (EUR m)"), 3000, "EUR m"],
    ["a unit behind a comma", deals("Notional, USD m", 3000), bank("RWA", "CET1"), 3000, "USD m"],
    ["a Chinese heading", deals("名目本金（百萬美元）", 3000), bank("RWA", "CET1"), 3000, "USD m"],
    ["a heading of another name", deals("參考資產金額（EUR m）", 3000), bank("RWA", "CET1"), 3000, "EUR m"],
    ["amounts in units, and a bank that says its own", deals("Notional (EUR)", 3000), bank("RWA", "CET1", ["Currency", "EUR"]), 3000, "EUR"],
    ["a bank in another currency, with its rate", deals("Notional (EUR m)", 3000), bank("RWA (USD m)", "CET1 (USD m)", ["Rate", 0.8]), 3750, "USD m"],
    ["nothing said", deals("Notional", 3000), bank("RWA", "CET1"), 3000, ""],
  ])("%s", (_, of, own, notional, unit) => {
    const request = asked(of, own);
    if ("problem" in request) throw new Error(request.problem);
    expect(request.question.deals[0]!.notional).toBeCloseTo(notional, 9);
    expect(request.unit).toBe(unit);
  }); // prettier-ignore

  test("two currencies without a rate, and relief that cannot be this bank's, are refused as in cells", () => {
    expect(asked(deals("Notional (EUR m)", 3000), bank("RWA (USD m)", "CET1 (USD m)"))).toEqual({
      problem: "deals is in EUR and bank in USD; give both in one currency, or bank a row Rate, EUR per USD.",
    });
    expect(asked(deals("Notional", 3e9), bank("RWA", "CET1"))).toEqual({
      problem: expect.stringContaining("are the deals in units and the bank in millions?"),
    });
  });
});

describe("a seed with two readings is refused", () => {
  const { pool } = readTape([["Obligor", "EAD", "PD (%)", "LGD (%)"], ["A", 10, 1, 45], ["B", 20, 1, 45]]); // prettier-ignore
  const told = "'1,024' may be 1024 or 1.024; write it without a comma.";

  test("on Roll-over and on every page that runs", () => {
    expect(asked(deals("Notional (USD m)", 3000), bank("RWA", "CET1"), "1,024")).toEqual({ problem: told });
    expect(inputProblem({ ...run, rho: 0.1, horizon: 1, seed: "1,024" }, pool, "en")).toBe(told);
    expect(inputProblem({ ...run, rho: 0.1, horizon: 1, seed: "1,024" }, pool, "zh-Hant")).toContain("1024 或 1.024");
  });

  test("and one whose commas can only part thousands is its number", () => {
    expect(seedOf({ ...run, seed: "1,024,000" })).toBe(1024000);
    expect(seedOf({ ...run, seed: "base case" })).toBe("base case");
  });

  test("and seeds with one reading run", () => {
    for (const seed of ["", "1024", "1.5", "base case", "1,024,000"])
      expect(inputProblem({ ...run, rho: 0.1, horizon: 1, seed }, pool, "en")).toBeNull();
  });
});
