import type { Cell, SheetPlan } from "../../src/workbook/plan.ts";
import { assessmentSheetPlan, type AssessmentRequest } from "../../src/taskpane/capital/assessment-sheet.ts";
import { firstCapital } from "../../src/taskpane/capital/capital-state.ts";
import { flagsOf } from "../../src/taskpane/capital/flags.ts";
import { ordered } from "../../src/taskpane/structure/structure-check.ts";
import { presetsIn } from "../../src/taskpane/structure/presets.ts";
import { structureOf } from "../../src/taskpane/structure/structure-state.ts";
import { book, opened } from "../bridge/sheets.ts";
import { connectedFunctions } from "../functions/connected.ts";

const call = connectedFunctions();
const demo = (part: string) => call("DEMOPOOL", part) as Cell[][];
const rows = ordered(structureOf(presetsIn("en")[0]!.rows).rows);
const inputs = { ...firstCapital.inputs, sts: true, fees: 250_000, expectedLoss: 4e6, confirmed: ["stepUp"] as const };
const request: AssessmentRequest = {
  language: "en",
  name: "SRT assessment",
  pool: "Tape!$A$1:$L$181",
  poolName: "Demo_pool",
  bank: "Bank!$A$1:$B$21",
  rows,
  inputs,
  synthetic: true,
};

/** The cells of a plan by their rows. */
function cellsOf({ blocks }: SheetPlan): Cell[][] {
  const cells: Cell[][] = Array.from({ length: 60 }, () => Array.from({ length: 45 }, () => null));
  for (const { row, column, values } of blocks) values.forEach((line, r) => line.forEach((cell, c) => (cells[row + r]![column + c] = cell))); // prettier-ignore
  return cells;
}

const addressOf = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;

/** The page as it is computed: label, figure and, where it has one, standing. */
async function computedPage(change: Partial<AssessmentRequest> = {}) {
  const plan = assessmentSheetPlan({ ...request, ...change });
  const { read } = await opened(book({ Assessment: cellsOf(plan), Tape: demo("pool"), Bank: demo("bank") }));
  const { rows: height, columns } = plan.print!.area;
  const page = Array.from({ length: height }, (_, r) => Array.from({ length: columns }, (_, c) => read(addressOf(r, c)) as Cell)); // prettier-ignore
  const figure = (label: string) => {
    const row = page.find(([first]) => first === label) ?? page.find((line) => line.includes(label))!;
    return row[row.indexOf(label) + 1];
  };
  return { plan, page, figure };
}

test("every cell of the page is computed, and says what the functions say of the same deal", async () => {
  const { page, figure } = await computedPage();
  for (const cell of page.flat()) expect(String(cell)).not.toMatch(/^#/);
  const structure = [["Tranche", "Attach", "Detach", "Holder", "Spread"], ...rows.map((row) => [row.name, row.attach, row.detach, row.holder, row.spread])]; // prettier-ignore
  const rules = [
    ["Legal maturity", 6],
    ["STS", "yes"],
    ["Running fees", 250_000],
    ["EL transferred", 4e6],
  ];
  const cost = call("DEALCOST", demo("pool"), structure, demo("bank"), rules) as Cell[][];
  for (const label of [
    "RWEA relief",
    "Cost of capital, gross",
    "Cost of capital, net",
    "CET1 ratio after",
    "Value a year",
  ]) {
    expect(figure(label)).toBe(cost.find(([item]) => item === label)![1]);
  }
  expect(figure("KIRB")).toBe((call("POOLCAPITAL", demo("pool"), "crr3") as Cell[][]).find(([name]) => name === "KIRB")![1]); // prettier-ignore
  expect(figure("Obligors")).toBe(180);
  expect(page.flat()).toContain("pass (in force)");
  expect(page.flat()).toContain("definition, not law");
}, 60_000);

test("the page is blue where it may be changed, marked as synthetic, and laid out to print on one page", async () => {
  const { plan, page } = await computedPage();
  expect(String(page[1]![0])).toMatch(/^SYNTHETIC data\./);
  expect(plan.print!.orientation).toBe("landscape");
  const right = plan.blocks.filter(({ column }) => column >= plan.print!.area.columns);
  expect(right.every(({ values }) => values.length === 2)).toBe(true);
  const formulas = plan.blocks.flatMap(({ values }) => values.flat()).filter((cell) => String(cell).startsWith("="));
  expect(formulas.length).toBeGreaterThan(100);
});

test("features that a person confirmed say so, all others that they are not", async () => {
  const { page } = await computedPage();
  const column = page.map((row) => row[8]);
  expect(column.filter((cell) => cell === "yes")).toHaveLength(1);
  expect(column.filter((cell) => cell === "not confirmed")).toHaveLength(flagsOf(true).length - 1);
});

test("without a bank the page has capital and tests, and no cost", async () => {
  const { page, figure } = await computedPage({ bank: null, inputs: { ...inputs, sts: false } });
  expect(page.flat()).not.toContain("Capital released");
  for (const cell of page.flat()) expect(String(cell)).not.toMatch(/^#/);
  expect(figure("Relief")).toBe(10e9);
});
