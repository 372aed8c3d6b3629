import { readFileSync } from "node:fs";
import { readTape, type Pool } from "../../src/core/index.ts";
import type { RangeContent } from "../../src/workbook/host.ts";
import { cleanTapePlan } from "../../src/taskpane/pool/clean-tape.ts";
import { checksPlan } from "../../src/taskpane/pool/checks-plan.ts";
import { demoPlan } from "../../src/taskpane/pool/demo-plan.ts";
import { findingPlace } from "../../src/taskpane/pool/finding-place.ts";
import { formulasAgree, poolReference } from "../../src/taskpane/pool/formula-view.ts";
import { freeName, nameProblem } from "../../src/taskpane/pool/names.ts";
import { noPool, poolTransition, type PoolState } from "../../src/taskpane/pool/pool-state.ts";
import type { Cell } from "../../src/workbook/plan.ts";
import { cellsOf } from "./csv.ts";

const demo = cellsOf(readFileSync("assets/demo/pool.csv", "utf8"));
const small: Cell[][] = [
  ["Borrower", "Balance", "PD", "LGD", "Shade"],
  ["A", 120, 0.02, 0.45, "blue"],
  ["B", 80, 0.05, 0.4, "red"],
];

function content(values: readonly (readonly Cell[])[], format = "General"): RangeContent {
  const columns = values[0]!.length;
  return {
    address: { sheet: "Loans", row: 3, column: 1, rows: values.length, columns },
    values,
    formats: values.map((row) => row.map(() => format)),
    hiddenRows: values.map(() => false),
  };
}

const openedRange = (range: RangeContent): PoolState =>
  poolTransition(noPool, { type: "pool/opened", content: range, source: null });
const opened = (values: readonly (readonly Cell[])[]): PoolState =>
  poolTransition(noPool, { type: "pool/opened", content: content(values), source: null });

test("an opened tape is read at once", () => {
  const { reading } = opened(demo);
  expect(reading?.pool?.ids.length).toBe(180);
});

test("a unit flips through its choices and comes back", () => {
  const pd = 2;
  const flip = (state: PoolState) => poolTransition(state, { type: "pool/unitFlipped", column: pd });
  const units = [opened(small)];
  for (let i = 0; i < 4; i++) units.push(flip(units.at(-1)!));
  expect(units.map((state) => state.reading!.recognition[pd]!.unit)).toEqual([
    "fraction",
    "percent",
    "bps",
    "permille",
    "fraction",
  ]);
  expect(units[4]!.reading!.pool!.pd[0]).toBe(0.02);
});

test("a column without units does not flip", () => {
  const state = opened(small);
  expect(poolTransition(state, { type: "pool/unitFlipped", column: 0 }).choices).toBe(state.choices);
});

test("a mapped column takes part, and forgets the unit it had", () => {
  const headings = [["Who", "Size", "Chance", "Hurt"], ...small.slice(1).map((row) => row.slice(0, 4))];
  const map = (state: PoolState, column: number, meaning: "obligorId" | "ead" | "pd" | "lgd") =>
    poolTransition(state, { type: "pool/meaningChosen", column, meaning });
  const meanings = ["obligorId", "ead", "pd", "lgd"] as const;
  const mapped = meanings.reduce((state, meaning, i) => map(state, i, meaning), opened(headings));
  const chosen = mapped.reading!.recognition[2]!.ambiguous
    ? poolTransition(mapped, { type: "pool/unitFlipped", column: 2 })
    : mapped;
  expect(chosen.reading!.recognition.map((column) => column.meaning)).toEqual(meanings);
  expect(map(chosen, 2, "pd").choices.units).toEqual({});
});

test("a column can be left out", () => {
  const state = poolTransition(opened(small), { type: "pool/meaningChosen", column: 3, meaning: null });
  expect(state.reading!.pool).toBeNull();
  expect(state.reading!.findings[0]!.code).toBe("E01");
});

test("cells that change are read again with the same choices", () => {
  const flipped = poolTransition(opened(small), { type: "pool/unitFlipped", column: 2 });
  const state = poolTransition(flipped, { type: "pool/reread", content: content(small) });
  expect(state.reading!.recognition[2]!.unit).toBe("percent");
});

test("formulas read a plain tape as the pane does, until a unit is flipped", () => {
  const plain = opened(demo);
  expect(formulasAgree(plain)).toBe(true);
  expect(formulasAgree(poolTransition(plain, { type: "pool/chosen", choices: { units: { 4: "percent" } } }))).toBe(
    false,
  );
});

test("a percent format that decides the unit is not seen by formulas", () => {
  const cells: Cell[][] = [
    ["Obligor", "EAD", "PD", "LGD"],
    ["A", 1, 0.2, 0.4],
    ["B", 1, 0.9, 0.4],
  ];
  const state = openedRange(content(cells, "0.00%"));
  expect(state.reading!.pool).not.toBeNull();
  expect(formulasAgree(state)).toBe(false);
});

function sameColumns(a: Pool, b: Pool): void {
  for (const column of ["ead", "pd", "lgd", "maturity", "theta", "loading"] as const) {
    expect([...b[column]]).toEqual([...a[column]]);
  }
  for (const labels of ["sector", "rating", "country", "group"] as const) expect(b[labels]).toEqual(a[labels]);
  expect(b.ids).toEqual(a.ids);
  expect(b.links).toEqual(a.links);
  expect(b.currency).toBe(a.currency);
}

test("the clean copy, read by a formula, is the pool of the pane", () => {
  const pool = readTape(demo).pool!;
  const plan = cleanTapePlan(pool, "Pool");
  const again = readTape(plan.blocks[0]!.values);
  expect(again.findings.filter((finding) => finding.severity === "error")).toEqual([]);
  sameColumns(pool, again.pool!);
  expect(plan.names).toEqual([{ name: "Pool", area: { row: 0, column: 0, rows: 181, columns: 10 } }]);
});

test("the clean copy keeps what was flipped, loadings and links", () => {
  const cells: Cell[][] = [
    ["Obligor ID", "EAD (USD m)", "PD", "Recovery", "Rho", "Links"],
    ["A", 10, 50, 60, 0.2, null],
    ["B", 20, 150, 60, 0.3, "A 0.4"],
  ];
  const pool = readTape(cells, { choices: { units: { 2: "bps" } } }).pool!;
  expect(pool.pd[0]).toBeCloseTo(0.005, 15);
  sameColumns(pool, readTape(cleanTapePlan(pool, "P").blocks[0]!.values).pool!);
});

test("formulas name the pool by its name, by its table with headings, or by its range", () => {
  const state = opened(small);
  const source = { name: "Loans_2", address: state.content!.address };
  expect(poolReference(state)).toBe("'Loans'!$B$4:$F$6");
  expect(poolReference({ ...state, source: { ...source, kind: "name" } })).toBe("Loans_2");
  expect(poolReference({ ...state, source: { ...source, kind: "table" } })).toBe("Loans_2[#All]");
});

test("a finding points at its cell, its column or its row", () => {
  const cells: Cell[][] = [small[0]!, ["A", 120, "n.a.", 0.45, "blue"]];
  const range = content(cells);
  const { findings, recognition } = openedRange(range).reading!;
  const bad = findings.find((finding) => finding.code === "E02")!;
  expect(findingPlace(bad, range.address, recognition)).toEqual({
    sheet: "Loans",
    row: 4,
    column: 3,
    rows: 1,
    columns: 1,
  });
  const whole = { ...bad, row: null, rows: [], column: null };
  expect(findingPlace(whole, range.address, recognition)).toBeNull();
  expect(findingPlace({ ...bad, row: null, rows: [] }, range.address, recognition)).toMatchObject({ row: 3, rows: 2 });
});

test.each(["A1", "R1C1", "2nd", "my pool", "", "C"])("'%s' cannot name a pool", (name) => {
  expect(nameProblem(name, [], "en")).not.toBeNull();
});

test("a name is never taken twice, whatever its case", () => {
  expect(nameProblem("Pool", ["pool"], "en")).toContain("exists");
  expect(nameProblem("資產池", [], "en")).toBeNull();
  expect(freeName("Pool", ["pool", "Pool_2"])).toBe("Pool_3");
});

test("the demo is a sheet with a free name over all of it", () => {
  const { plan, name } = demoPlan(demo, ["Demo_pool"], "en");
  expect(name).toBe("Demo_pool_2");
  expect(plan.names![0]!.area).toEqual({ row: 0, column: 0, rows: 181, columns: 12 });
});

test("checks are live formulas over the pool", () => {
  const formulas = { check: "=SRT.POOLCHECK(Pool)", pool: "Pool", tapes: 1 };
  const plan = checksPlan(formulas, { name: "Pool checks", title: "t", note: "n" });
  expect(plan.blocks.flatMap((block) => block.values.flat())).toEqual(
    expect.arrayContaining(["=SRT.POOLCHECK(Pool)", "=SRT.POOLSTATS(Pool)"]),
  );
});
