import { readFileSync } from "node:fs";
import { readTape, readTapes } from "../../src/core/index.ts";
import { checksPlan } from "../../src/taskpane/pool/checks-plan.ts";
import { cleanTapePlan } from "../../src/taskpane/pool/clean-tape.ts";
import { checkFormula, formulasAgree, poolReference } from "../../src/taskpane/pool/formula-view.ts";
import {
  noPool,
  poolTransition,
  type OpenTape,
  type PoolAction,
  type PoolState,
} from "../../src/taskpane/pool/pool-state.ts";
import type { NamedRange, RangeContent } from "../../src/workbook/host.ts";
import type { Cell } from "../../src/workbook/plan.ts";
import { connectedFunctions } from "../functions/connected.ts";
import { cellsOf } from "./csv.ts";

const demo = cellsOf(readFileSync("assets/demo/pool.csv", "utf8"));
const euro: Cell[][] = [
  ["Obligor", "EAD (EUR)", "PD %", "LGD %"],
  ["A", 100, 1.5, 40],
  ["B", 50, 2.5, 40],
];
const dollar: Cell[][] = [
  ["借款人", "暴險額 (USD)", "違約機率 %", "回收率"],
  ["B", 108, 3, 0.5],
  ["C", 216, 1.2, 0.6],
];
const fx: Cell[][] = [
  ["Currency", "Rate"],
  ["EUR", 1],
  ["EUR/USD", 1.08],
];

function content(sheet: string, values: readonly (readonly Cell[])[], hidden: readonly number[] = []): RangeContent {
  return {
    address: { sheet, row: 0, column: 0, rows: values.length, columns: values[0]!.length },
    values,
    formats: values.map((row) => row.map(() => "General")),
    hiddenRows: values.map((_, r) => hidden.includes(r)),
  };
}
const named = (name: string, kind: NamedRange["kind"], range: RangeContent): NamedRange => {
  return { name, kind, address: range.address };
};
const steps = (state: PoolState, ...actions: PoolAction[]): PoolState => actions.reduce(poolTransition, state);
const open = (range: RangeContent): PoolAction => ({ type: "pool/opened", content: range, source: null });
const branch: OpenTape = {
  content: content("Branch", dollar),
  source: named("Branch_tape", "table", content("Branch", dollar)),
  choices: {},
};
const rates = { content: content("FX", fx), source: named("Rates", "name", content("FX", fx)) };
const joined = steps(
  noPool,
  open(content("Core", euro)),
  { type: "pool/joined", tape: branch },
  { type: "pool/rated", rates },
);

test("a second tape joins the pool, each with its own columns, units and currency", () => {
  const pool = joined.reading!.pool!;
  expect(pool).toEqual(readTapes([{ cells: euro }, { cells: dollar }], { fx }).pool);
  expect(pool.ids).toEqual(["A", "B", "C"]);
  expect(joined.reading!.others[0]!.map(({ meaning }) => meaning)).toEqual(["obligorName", "ead", "pd", "recovery"]);
});

test("a unit of the second tape flips there alone, and leaves formulas behind", () => {
  expect(formulasAgree(joined)).toBe(true);
  const flipped = steps(joined, { type: "pool/unitFlipped", column: 2, tape: 1 });
  expect(flipped.choices).toEqual({});
  expect(flipped.others[0]!.choices.units).toEqual({ 2: "bps" });
  expect(formulasAgree(flipped)).toBe(false);
});

test("formulas name a joined pool by its tapes, rates and currency, and give the pane's pool to the bit", () => {
  expect(poolReference(joined)).toBe("SRT.POOLJOIN('Core'!$A$1:$D$3,Branch_tape[#All],Rates)");
  expect(checkFormula(steps(joined, { type: "pool/currencyAsked", currency: "USD" }))).toBe(
    `=SRT.JOINCHECK('Core'!$A$1:$D$3,Branch_tape[#All],Rates,"USD")`,
  );
  const one = steps(joined, { type: "pool/parted", tape: 1 });
  expect(poolReference(one)).toBe("SRT.POOL('Core'!$A$1:$D$3,,Rates)");
  expect(checkFormula(steps(one, { type: "pool/currencyAsked", currency: "USD" }))).toBe(
    `=SRT.POOLCHECK('Core'!$A$1:$D$3,,Rates,"USD")`,
  );
  const call = connectedFunctions();
  const clean = cleanTapePlan(joined.reading!.pool!, "P").blocks[0]!.values;
  const statistics = (pool: unknown) => call("POOLSTATS", pool).slice(2);
  expect(statistics([[call("POOLJOIN", [euro, dollar, fx])]])).toEqual(statistics(clean));
});

test("the clean copy of a joined pool, read by a formula, is the joined pool", () => {
  const pool = joined.reading!.pool!;
  const again = readTape(cleanTapePlan(pool, "P").blocks[0]!.values).pool!;
  for (const column of ["ead", "pd", "lgd"] as const) expect([...again[column]]).toEqual([...pool[column]]);
  expect(again.ids).toEqual(pool.ids);
  expect(again.currency).toBe("EUR");
});

test("opening another tape begins a new pool: no second tape, no rates, all rows", () => {
  const state = steps(joined, open(content("Loans", demo)));
  expect(state).toMatchObject({ others: [], rates: null, currency: null, hidden: "included" });
  expect(state.reading!.pool!.ids).toHaveLength(180);
});

test("cells of the second tape or of the rates that change are read again", () => {
  const dearer = [fx[0]!, fx[1]!, ["EUR/USD", 2]];
  const state = steps(joined, { type: "pool/rated", rates: { ...rates, content: content("FX", dearer) } });
  expect(state.reading!.pool!.ead[2]).toBe(108);
  const more = [...dollar, ["D", 54, 2, 0.5]];
  const reread = steps(joined, { type: "pool/reread", tape: 1, content: content("Branch", more) });
  expect(reread.reading!.pool!.ids).toEqual(["A", "B", "C", "D"]);
  expect(steps(joined, { type: "pool/reread", tape: 1, content: branch.content })).toBe(joined);
});

test("hidden rows count until they are left out, and then formulas no longer agree", () => {
  const filtered = steps(noPool, open(content("Core", euro, [2])));
  expect(filtered.reading!.pool!.ids).toEqual(["A", "B"]);
  expect(formulasAgree(filtered)).toBe(true);
  const cut = steps(filtered, { type: "pool/hiddenRows", hidden: "left out" });
  expect(cut.reading!.pool!.ids).toEqual(["A"]);
  expect(formulasAgree(cut)).toBe(false);
});

test("the sheet of checks leaves the lists of findings all their columns, and a gap before the statistics", () => {
  const words = { name: "Checks", title: "t", note: "n" };
  const formulas = { check: checkFormula(joined), pool: poolReference(joined) };
  const columns = (tapes: number) => checksPlan({ ...formulas, tapes }, words).blocks.map(({ column }) => column);
  const call = connectedFunctions();
  const [alone, together] = [call("POOLCHECK", euro)[0].length, call("JOINCHECK", [euro, dollar, fx])[0].length];
  expect([columns(1), columns(2)]).toEqual([
    [0, 0, alone + 1],
    [0, 0, together + 1],
  ]);
});
