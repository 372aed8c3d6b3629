import type { Cell, SheetPlan } from "../../src/workbook/plan.ts";
import { assessmentSheetPlan, type AssessmentRequest } from "../../src/taskpane/capital/assessment-sheet.ts";
import { firstCapital } from "../../src/taskpane/capital/capital-state.ts";
import { worked } from "../capital/worked-deal.ts";
import { ordered } from "../../src/taskpane/structure/structure-check.ts";
import { presetsIn } from "../../src/taskpane/structure/presets.ts";
import { structureOf } from "../../src/taskpane/structure/structure-state.ts";
import { book, opened } from "../bridge/sheets.ts";
import { connectedFunctions } from "../functions/connected.ts";

const call = connectedFunctions();
const demo = (part: string) => call("DEMOPOOL", part) as Cell[][];
const rows = ordered(structureOf(presetsIn("en")[0]!.rows).rows);
const inputs = {
  ...firstCapital.inputs,
  sts: true,
  fees: 250_000,
  expectedLoss: 4e6,
  checklist: { "No step-up": true, Enforceable: false } as const,
};
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
  const cells: Cell[][] = Array.from({ length: 90 }, () => Array.from({ length: 50 }, () => null));
  for (const { row, column, values } of blocks) values.forEach((line, r) => line.forEach((cell, c) => (cells[row + r]![column + c] = cell))); // prettier-ignore
  return cells;
}

const addressOf = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;

/** The page as it is computed: label, figure and, where it has one, standing. */
async function computedPage(change: Partial<AssessmentRequest> = {}, tape = demo("pool"), bank = demo("bank")) {
  const plan = assessmentSheetPlan({ ...request, ...change });
  const { read } = await opened(book({ Assessment: cellsOf(plan), Tape: tape, Bank: bank }));
  const { rows: height, columns } = plan.print!.area;
  const page = Array.from({ length: height }, (_, r) => Array.from({ length: columns }, (_, c) => read(addressOf(r, c)) as Cell)); // prettier-ignore
  // The cell that is so many columns beside a label.
  const figure = (label: string, beside = 1) => {
    const row = page.find((line) => line.includes(label))!;
    return row[row.indexOf(label) + beside];
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
  expect(figure("Share of mezzanine RWEA kept (Mezzanine)", 3)).toBe("pass");
  expect(page.flat()).toContain("in force");
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

test("conditions on the contract say what was answered, others that nothing was, and STS ones where the deal is not", async () => {
  const sts = await computedPage();
  expect(sts.figure("No step-up", 2)).toBe("yes (CRR Art 245(4))");
  expect(sts.figure("Enforceable", 2)).toBe("no (CRR Art 245(4))");
  expect(sts.figure("Legal opinion", 2)).toBe("not answered (CRR Art 245(4))");
  expect(sts.figure("Late time call", 2)).toBe("not answered (Regulation (EU) 2017/2402 Art 26e)");
  const plain = await computedPage({ inputs: { ...inputs, sts: false } });
  expect(plain.figure("Late time call", 2)).toBe("STS");
}, 60_000);

test("without a bank the page has capital and tests, and no cost", async () => {
  const { page, figure } = await computedPage({ bank: null, inputs: { ...inputs, sts: false } });
  expect(page.flat()).not.toContain("Capital released");
  for (const cell of page.flat()) expect(String(cell)).not.toMatch(/^#/);
  expect(figure("Relief over RWEA before")).toBeGreaterThan(0);
}, 60_000);

const workedRows = ordered(
  structureOf([
    { name: "First loss", attach: 0, detach: 0.01, holder: "bank", spread: null },
    { name: "Mezzanine", attach: 0.01, detach: 0.085, holder: "investor", spread: 0.09 },
    { name: "Senior", attach: 0.085, detach: 1, holder: "bank", spread: null },
  ]).rows,
);
const workedDeal = (change: Partial<AssessmentRequest["inputs"]> = {}) => ({
  pool: "Tape!$A$1:$G$201",
  bank: "Bank!$A$1:$B$4",
  rows: workedRows,
  inputs: {
    ...firstCapital.inputs,
    sts: true,
    lifetimeLoss: 0.0124,
    fees: 250_000,
    upfront: 1.2e6,
    life: 4,
    ...change,
  },
});
const workedBank: Cell[][] = [["RWA", 50e9], ["CET1", 6.5e9], ["MDA", 0.1], ["Tax", 0.25]]; // prettier-ignore
/** Within half a unit of the last digit that is printed. */
const printed = (found: Cell | undefined, expected: number, half: number) => expect(Math.abs(Number(found) - expected)).toBeLessThanOrEqual(half); // prettier-ignore

// Every figure of the worked deal by a 40-digit program.
test("the worked deal on the page: weights, RWEA, floor, tests, cost and CET1 to the last printed digit", async () => {
  const { page, figure } = await computedPage(workedDeal(), worked as Cell[][], workedBank);
  for (const cell of page.flat()) expect(String(cell)).not.toMatch(/^#/);
  // The first line of a name is the tranche's row of points, the last its row of capital.
  const weightOf = (name: string) => page.filter((line) => line[4] === name).at(-1)![6];
  printed(weightOf("Senior"), 0.1416686546, 5e-11);
  printed(weightOf("Mezzanine"), 12.0668677, 5e-9);
  printed(weightOf("First loss"), 12.5, 0);
  printed(figure("Pool before", 3), 814_509_496.4, 0.05);
  printed(figure("After", 3), 254_626_819, 0.05);
  printed(figure("Relief", 3), 559_882_677.4, 0.05);
  printed(figure("KSA", 2), 0.0752, 1e-15);
  printed(figure("S-TREA: pool before", 3), 940_000_000, 1e-6);
  printed(figure("S-TREA: after", 3), 264_534_086.4, 0.05);
  printed(figure("Share of that loss transferred"), 0.8710688235, 5e-11);
  printed(figure("Commensurate transfer: share over relief"), 1.267218754, 5e-10);
  printed(figure("Capital released"), 72_784_748.06, 0.01);
  printed(figure("Cost of capital, gross"), 0.1002957, 5e-8);
  printed(figure("CET1 ratio, change"), 14.53976, 5e-6);
  expect(figure("Synthetic excess spread")).toBe("–");
}, 60_000);

test.each([
  ["by rating", { method: "sec-erba", steps: { "First loss": 18, Mezzanine: 12, Senior: 1 } }],
  ["by the standardised method", { method: "sec-sa", w: 0.01 }],
  ["with excess spread", { excessSpread: 8e6 }],
  ["in the UK, where no floor and no fast track is asked", { framework: "uk" }],
] as const)(
  "the worked deal %s leaves no cell with an error",
  async (_, change) => {
    const { page, figure } = await computedPage(workedDeal(change), worked as Cell[][], workedBank);
    for (const cell of page.flat()) expect(String(cell)).not.toMatch(/^#/);
    expect(typeof figure("Cost of capital, gross")).toBe("number");
  },
  60_000,
);
