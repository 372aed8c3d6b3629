import reference from "../reference/rollover.json";
import { quarterOf, quarterOfDate, quarterText } from "../../src/core/index.ts";
import { connectedFunctions, refusal } from "../functions/connected.ts";
import { sized } from "../sized.ts";

const call = connectedFunctions();
const deals = call("DEMOPOOL", "deals") as (string | number)[][];
const bank = call("DEMOPOOL", "bank") as (string | number)[][];
/** Distances are in standard errors of so many paths. */
const PATHS = sized(16384, 65536);
const GIVEN = [["Paths", PATHS]];
type Table = (string | number)[][];
type Reference = Record<string, [number, number]> & { p_peak_ge_bn: Record<string, [number, number]> };
const rows = reference.rows as unknown as Record<string, Reference>;

/** The bank with some items replaced. */
const bankWith = (changes: Record<string, number>): Table =>
  bank.map(([item, value, remark]) => [item!, changes[item as string] ?? value!, remark!]);
const measure = (table: Table, name: string, column = 1) => table.find((row) => String(row[0]).startsWith(name))![column] as number; // prettier-ignore

/** Distance in joint standard errors of a share of paths. */
const distance = (share: number, [value, se]: [number, number]) =>
  Math.abs(share - value) / Math.hypot(se, Math.sqrt(Math.max(value * (1 - value), 1e-6) / PATHS));

describe.each([
  ["BASE", "BASE lam.7", "BASE lam0"],
  ["AI_CORR", "AI_CORR lam.7", "AI_CORR lam0"],
  ["FREEZE", "FREEZE", null],
  ["COMBINED", "COMBINED", null],
])(
  "%s over the demo ladder agrees with an independent program within 4 joint standard errors",
  (scenario, at, alone) => {
    const table = call("ROLLSIM", deals, bank, [[scenario]], null, GIVEN) as Table;
    const columns = [[1, at] as const, ...(alone === null ? [] : [[2, alone] as const])];

    test.each(columns)("column %i is %s", (column, key) => {
      const wanted = rows[key]!;
      expect(distance(measure(table, "P(refused)", column), wanted["ref"]!)).toBeLessThan(4);
      expect(distance(measure(table, "P(priced out)", column), wanted["pri"]!)).toBeLessThan(4);
      expect(Math.abs(measure(table, "Peak RWA back, mean", column) / 1000 / wanted["peak"]![0] - 1)).toBeLessThan(
        0.04,
      );
      expect(distance(measure(table, "P(min CET1 ratio < requirement", column), wanted["lt115"]!)).toBeLessThan(4);
      expect(distance(measure(table, "P(min CET1 ratio < MDA", column), wanted["mda"]!)).toBeLessThan(4);
    });

    test("a bank with thin capital breaches as often", () => {
      const thin = bankWith({ CET1: 0.118 * 190_000 });
      const breach = call("BREACHPROB", deals, thin, "MDA", [[scenario]], GIVEN) as number;
      expect(distance(breach, rows[at]!["thin"]!)).toBeLessThan(4);
    });
  },
);

test("wrong-way: on its own the market's unrolled RWA has nothing to do with the losses' factor, with lambda 0.7 much", () => {
  const table = call("ROLLSIM", deals, bank, [["BASE"]], null, GIVEN) as Table;
  const name = "Correlation of RWA back";
  expect(Math.abs(measure(table, name, 2))).toBeLessThan(3 / Math.sqrt(PATHS));
  expect(measure(table, name, 1)).toBeGreaterThan(0.4);
});

test("all refused is the closed form: CET1 with its earnings over RWA with all that came back", () => {
  const shut = [["freeze", "*", "2026Q1:2028Q4"], ["Fmean", "*", 0]]; // prettier-ignore
  const still = bankWith({ "Quarterly earnings": 0, "Earnings lost": 0, Migration: 0 });
  const table = call("ROLLSIM", deals, still, shut, [[0.01, 0.5]], GIVEN) as Table;
  expect(measure(table, "P(refused)")).toBe(1);
  expect(measure(table, "CET1 ratio at the end")).toBeCloseTo(26_220 / (190_000 + 14_817), 12);
  expect(measure(table, "Min CET1 ratio, 50 %")).toBeCloseTo(26_220 / 204_817, 12);
  expect(measure(table, "Peak RWA back, 99 %")).toBeCloseTo(14_817, 9);
});

test("outcomes of a quarter sum to 1, a freeze leaves nothing to roll, and the fan is in order", () => {
  const table = call("ROLLSIM", deals, bank, [["FREEZE"]], "quarters", GIVEN) as Table;
  expect(table.slice(1).map(([quarter]) => quarter)).toEqual(
    [2026, 2027, 2028].flatMap((year) => [1, 2, 3, 4].map((q) => `${year}Q${q}`)),
  );
  for (const row of table.slice(1) as number[][]) {
    expect(row[1]! + row[2]! + row[3]! + row[4]!).toBeCloseTo(1, 12);
    const fan = row.slice(9);
    expect([...fan].sort((a, b) => a - b)).toEqual(fan);
  }
  const rolled = (quarter: string) => table.find((row) => row[0] === quarter)![2] as number;
  expect(rolled("2027Q2")).toBe(rolled("2026Q2"));
  expect(rolled("2027Q3")).toBeGreaterThan(rolled("2027Q2"));
});

describe("deal by deal", () => {
  const table = call("ROLLSIM", deals, bank, [["AI_CORR"]], "deals", GIVEN) as Table;
  const of = (name: string, heading: string) => table.find((row) => String(row[0]).startsWith(name))![table[0]!.indexOf(heading)] as number; // prettier-ignore

  test("the break-even spread is capital saved, at its cost, over the tranche, plus its expected loss", () => {
    // D03: 2,000 (0.72 - 0.22) 13 % 12 % over 2,000 (0.13 - 0.05), and 5 %.
    expect(of("D03", "Break-even spread")).toBeCloseTo((1000 * 0.13 * 0.12) / 160 + 0.05, 14);
    const evens = table.slice(1).map((row) => row[6] as number);
    // Published range of the demo ladder before expected losses: 869 to 1,326 basis points.
    expect([Math.min(...evens) - 0.05, Math.max(...evens) - 0.05].map((s) => Math.round(1e4 * s))).toEqual([869, 1326]);
  });

  test("in a bad market deals in TMT are refused more often than diversified ones", () => {
    expect(of("D09", "P(refused)")).toBeGreaterThan(of("D04", "P(refused)"));
    expect(of("D11", "P(refused)")).toBeGreaterThan(of("D12", "P(refused)"));
  });
});

describe("the ladder", () => {
  test("sums to the deals, by quarter, year and deal", () => {
    const years = call("LADDER", deals, null, "year") as Table;
    expect(years.slice(1).map(([year, , notional]) => [year, notional])).toEqual([
      ["2026", 11_500],
      ["2027", 10_700],
      ["2028", 10_800],
      ["All", 33_000],
    ]);
    years.slice(1).forEach((row, y) => expect(row[3]).toBeCloseTo([5397, 4722, 4698, 14_817][y]!, 9));
    expect(years.at(-1)![4]).toBeCloseTo(2362, 9);
    for (const by of ["quarter", "deal"]) {
      expect((call("LADDER", deals, "2025-12-31", by) as Table).at(-1)!.slice(1, 4)).toEqual(years.at(-1)!.slice(1, 4));
    }
    expect(call("LADDER", deals, null, null)).toHaveLength(14);
  });

  test("reads dates and short quarters as quarters", () => {
    expect(quarterText(quarterOf("26q3")!)).toBe("2026Q3");
    expect(quarterText(quarterOf("2026-Q3")!)).toBe("2026Q3");
    expect(quarterOf("2026")).toBeNull();
    // Serials of 2026-01-01, 2025-12-31, 2028-02-29 and 1900-03-01.
    expect([46023, 46022, 46812, 61].map((serial) => quarterText(quarterOfDate(serial)))).toEqual(["2026Q1", "2025Q4", "2028Q1", "1900Q1"]); // prettier-ignore
  });
});

describe("what cannot be read is refused in a sentence", () => {
  const dealsWith = (row: number, column: number, value: string | number) =>
    deals.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));
  test.each<[string, () => unknown, string]>([
    ["a missing column", () => call("LADDER", deals.map((row) => row.slice(0, 5)), null, null), "deals has no column RW before; it must have Deal, Notional, Attach, Detach, RW before, RW after, Call/maturity, TMT share, Spread, EL of tranche."], // prettier-ignore
    ["text for a number", () => call("LADDER", dealsWith(3, 2, "n.a."), null, null), "Row 4 of deals: Notional is 'n.a.'; it must be a number."], // prettier-ignore
    ["a quarter that is none", () => call("LADDER", dealsWith(1, 7, "2026Q5"), null, null), "Row 2 of deals: Call/maturity is '2026Q5'; it must be a quarter such as 2026Q1, or a date."], // prettier-ignore
    ["a detachment below the attachment", () => call("LADDER", dealsWith(3, 4, 0.01), null, null), "Detach of D03 TMT Cygnus is 0.01; it must be above Attach (0.05) and at most 1."], // prettier-ignore
    ["a deal that has ended", () => call("LADDER", deals, "2026-06-30", null), "D01 Corp Atlas ends in 2026Q1, before the first quarter 2026Q3 after the as-of date; leave it out or set another date."], // prettier-ignore
    ["a bank without RWA", () => call("ROLLSIM", deals, [["CET1", 10], ["MDA", 0.1]], null, null, null), "bank has no RWA; add a row with its name and value."], // prettier-ignore
    ["a bank in two units", () => call("ROLLSIM", deals, bankWith({ RWA: 190 }), null, null, null), "CET1 is 26220 and RWA is 190; CET1 must be below RWA, both in one unit."], // prettier-ignore
    ["an unknown item", () => call("ROLLSIM", deals, [["RWB", 1]], null, null, null), "bank has the item 'RWB'; it must be Bank, RWA, CET1, MDA, Management target, Requirement + P2G, Cost of equity, Capital ratio, Quarterly earnings, Earnings lost, Migration, Lambda, alpha0, alpha1, alpha2, alpha3, beta1, beta2, Premium, Losses, Tax, RWA growth, IRB shortfall, S-TREA, Unit, Currency or Rate."], // prettier-ignore
    ["a threshold in percent", () => call("BREACHPROB", deals, bank, 10.45, null, null), "threshold is 10.45; it must be above 0 and below 1; did you mean 10.45%?"], // prettier-ignore
    ["an unknown view", () => call("ROLLSIM", deals, bank, null, "years", null), "percentiles is 'years'; it must be levels between 0 and 1, or the word quarters or deals."], // prettier-ignore
  ])("%s", (_, act, sentence) => {
    expect(refusal(act)).toBe(`#VALUE! ${sentence}`);
  });
});
