import { readTape, type Cell } from "../../src/core/index.ts";

/** A tape of rows that differ only in one column. */
function tapeWith(heading: string, values: readonly Cell[], rest: Readonly<Record<string, Cell>>): Cell[][] {
  const others = Object.entries(rest).filter(([name]) => name !== heading);
  return [
    ["Obligor ID", heading, ...others.map(([name]) => name)],
    ...values.map((value, i) => [`B${i + 1}`, value, ...others.map(([, cell]) => cell)]),
  ];
}

const base = { EAD: 100, PD: 0.005, LGD: 0.4 };
const without = (name: keyof typeof base) =>
  Object.fromEntries(Object.entries(base).filter(([key]) => key !== name)) as Record<string, Cell>;

type Column = "pd" | "lgd" | "ead" | "maturity" | "theta" | "loading";
const decided: readonly (readonly [
  what: string,
  heading: string,
  values: readonly Cell[],
  column: Column,
  first: number,
])[] = [
  ["a heading with bps", "PD (bps)", [50, 120, 300], "pd", 0.005],
  ["a heading with %", "PD %", [0.5, 1.2, 3], "pd", 0.005],
  ["percent texts", "PD", ["0.5%", "1.2 %", "3.0%"], "pd", 0.005],
  ["full-width percent texts", "違約機率", ["０.５％", "１.２％", "３％"], "pd", 0.005],
  ["a median above 1", "PD", [0.5, 1.2, 3], "pd", 0.005],
  ["small fractions", "PD 1Y", [0.005, 0.012, 0.03], "pd", 0.005],
  ["a stated fraction", "PD (fraction)", [0.05, 0.12, 0.3], "pd", 0.05],
  ["basis point texts", "PD", ["50 bps", "120bp", "300 bps"], "pd", 0.005],
  ["LGD in percent", "LGD", [45, 40, 60], "lgd", 0.45],
  ["recovery", "Recovery rate", [0.6, 0.55, 0.4], "lgd", 0.4],
  ["recovery in percent", "回收率(%)", [60, 55, 40], "lgd", 0.4],
  ["EAD in thousands", "EAD (USD k)", [100, 200, 300], "ead", 100000],
  ["EAD in millions", "Exposure (EUR m)", [1.5, 2, 3], "ead", 1500000],
  ["EAD in 百萬", "暴險額(百萬元)", [1.5, 2, 3], "ead", 1500000],
  ["EAD in 億", "暴險額(億)", [1.5, 2, 3], "ead", 150000000],
  ["EAD in 仟元", "餘額(仟元)", [1.5, 2, 3], "ead", 1500],
  ["EAD with a decimal comma", "EAD", ["1.234,5", "2.000,25", "3,5"], "ead", 1234.5],
  ["EAD with separators of thousands", "EAD", ["1,234.5", "2,000", "3"], "ead", 1234.5],
  ["EAD with a currency in front", "EAD", ["US$1,234.50", "$ 2,000", "3 USD"], "ead", 1234.5],
  ["maturity in months", "Maturity (months)", [30, 36, 48], "maturity", 2.5],
  ["maturity in 月", "剩餘期間(月)", [30, 36, 48], "maturity", 2.5],
  ["maturity in years", "Tenor", [2.5, 3, 4], "maturity", 2.5],
  ["rho as a loading", "Rho", [0.25, 0.16, 0.09], "loading", 0.5],
  ["a negative loading", "Loading", [-0.5, 0.4, 0.3], "loading", -0.5],
  ["theta in percent", "AI exposure %", [80, 20, 0], "theta", 0.8],
];

describe("units are decided for a column", () => {
  test.each(decided)("%s", (_what, heading, values, column, first) => {
    const own = { pd: "PD", lgd: "LGD", ead: "EAD" } as const;
    const rest = column in own ? without(own[column as keyof typeof own]) : base;
    const { pool, findings } = readTape(tapeWith(heading, values, rest));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(pool![column][0]).toBeCloseTo(first, 12);
  });
});

describe("units that the numbers do not tell are refused", () => {
  test.each([
    [
      "PDs between 1 % and 100 %",
      "PD",
      [0.12, 0.3, 0.05],
      "PD: is 0.12 a fraction or a percentage? Write PD % or PD (fraction) in the heading. Or give the setting Unit PD: percent or fraction.",
    ],
    [
      "PDs up to 1",
      "PD",
      [0.002, 0.9, 0.05],
      "PD: is 0.9 a fraction or a percentage? Write PD % or PD (fraction) in the heading. Or give the setting Unit PD: percent or fraction.",
    ],
    [
      "maturities of about 36",
      "Maturity",
      [30, 36, 48],
      "Maturity: is 36 in months or in years? Write Maturity (months) or Maturity (years) in the heading. Or give the setting Unit Maturity: months or years.",
    ],
    [
      "maturities of about 200",
      "Maturity",
      [150, 200, 300],
      "Maturity: 200 is neither years, months nor a date. Write years in the heading, or dates in the cells.",
    ],
    [
      "dates that read both ways",
      "Maturity",
      ["03/04/2027", "05/06/2028", "01/02/2029"],
      "Maturity: is 03/04/2027 day/month or month/day? Write dates as 2027-04-03. Or give the setting Unit Maturity: day first or month first.",
    ],
    [
      "dates without an as-of date",
      "Maturity",
      ["2027-12-31", "2028-06-30", "2029-01-15"],
      "Maturity is given as dates; add a column 'As of' or the setting As of.",
    ],
  ] as const)("%s", (_what, heading, values, sentence) => {
    const rest = heading === "PD" ? without("PD") : base;
    const { pool, findings } = readTape(tapeWith(heading, values, rest));
    expect(pool).toBeNull();
    expect(findings.map(({ message }) => message)).toContain(sentence);
  });
});

test("a percent number format means that the sheet already holds fractions", () => {
  const cells = tapeWith("PD", [0.05, 0.12, 0.3], without("PD"));
  const formats = cells.map((row) => row.map((_, c) => (c === 1 ? "0.00%" : "General")));
  expect(readTape(cells, { formats }).pool!.pd[1]).toBe(0.12);
});

test("a user's choice of unit and meaning stands before what the numbers suggest", () => {
  const cells = tapeWith("PD", [0.12, 0.3, 0.05], without("PD"));
  expect(readTape(cells, { choices: { units: { 1: "percent" } } }).pool!.pd[0]).toBeCloseTo(0.0012, 15);
  const odd = tapeWith("Estimate", [0.01, 0.02, 0.03], without("PD"));
  expect(readTape(odd).pool).toBeNull();
  expect(readTape(odd, { choices: { meanings: { 1: "pd" }, units: { 1: "fraction" } } }).pool!.pd[2]).toBe(0.03);
});

test("one day/month date that can only be read one way decides its column", () => {
  const dates = ["31/12/2027", "05/06/2028", "01/02/2029"];
  const { pool } = readTape(tapeWith("Maturity", dates, base), { asOf: 46022 });
  expect(pool!.maturity[1]).toBeCloseTo((46909 - 46022) / 365.25, 12);
});
