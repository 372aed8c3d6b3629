import { readTape, type Cell } from "../../src/core/index.ts";

/** Three borrowers of 100, 200 and 700 with PDs of 1, 2 and 0.5 % and LGDs of 45, 40 and 35 %. */
const ROWS: readonly (readonly [string, number, number, number])[] = [
  ["A", 100, 0.01, 0.45],
  ["B", 200, 0.02, 0.4],
  ["C", 700, 0.005, 0.35],
];

/** The tape with a further column. */
const besides = (heading: string, ...cells: Cell[]) =>
  readTape([["Obligor", "EAD", "PD", "LGD", heading], ...ROWS.map((row, i): Cell[] => [...row, cells[i]!])]);

describe("columns that are made of others stand aside", () => {
  test.each("PD*LGD;EAD*LGD;PD × LGD;EAD x PD;LGD·EAD;PD*EAD (EUR);EAD weighted PD;Average PD".split(";"))(
    "%s",
    (heading) => {
      const { pool, findings } = besides(heading, 0.1, 0.2, 0.3);
      expect([...pool!.pd]).toEqual([0.01, 0.02, 0.005]);
      expect([...pool!.lgd]).toEqual([0.45, 0.4, 0.35]);
      expect(findings.find(({ code }) => code === "I26")!.message).toContain(`'${heading}'`);
    },
  );
});

test("a column of another time beside today's is listed among those that are not read", () => {
  const { findings } = besides("PD previous year", 0.02, 0.03, 0.01);
  expect(findings.find(({ code }) => code === "I26")!.message).toContain("'PD previous year' ('PD' is used)");
});

test("a pivot table names what it adds up", () => {
  const { pool } = readTape([
    ["Row Labels", "Sum of EAD", "Average of PD", "Average of LGD", "Count of Loan ID"],
    ["Automotive", 12500000, 0.012, 0.45, 14],
    ["Chemicals", 8400000, 0.008, 0.42, 9],
    ["(blank)", null, null, null, null],
    ["Grand Total", 20900000, 0.0104, 0.438, 23],
  ]);
  expect(pool!.ead.reduce((a, b) => a + b)).toBe(20900000);
  expect(pool!.counts!.of.reduce((a, b) => a + b)).toBe(23);
});

describe("dates of systems", () => {
  const matures = (asOf: string, heading: string, ...cells: Cell[]) =>
    readTape([
      ["Obligor", "EAD", "PD", "LGD", heading, asOf],
      ...cells.map((cell, i): Cell[] => [...ROWS[i]!, cell, "31.12.2026"]),
    ]);
  test.each("Determination Date;Measurement Date;Abzugsdatum;Period end date".split(";"))(
    "%s is the as-of date",
    (h) => {
      expect(matures(h, "Maturity", "2029-12-31").pool!.maturity[0]).toBeCloseTo(1096 / 365.25, 12);
    },
  );
  test("00.00.0000 is a blank", () => {
    const { pool, findings } = matures("As of", "Maturity", "31.12.2029", "00.00.0000");
    expect(pool!.maturity[1]).toBe(Infinity);
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["W11", "I27"]));
  });
  test("a default date of 00.00.0000 is none", () => {
    expect(besides("Default date", "00.00.0000", "00.00.0000", null).pool!.ead.length).toBe(3);
  });
  test("days to maturity are days", () => {
    expect(besides("Days to maturity", 365.25, 730.5, 1461).pool!.maturity[2]).toBe(4);
  });
});

describe("units of PDs as headings write them", () => {
  test.each("PD (basis pts);PD bps p.a.;PD (bp, annual)".split(";"))("%s", (heading) => {
    const { pool } = readTape([
      ["Obligor", "EAD", heading, "LGD"],
      ["A", 100, 35, 0.45],
      ["B", 100, 120, 0.4],
    ]);
    expect([...pool!.pd]).toEqual([0.0035, 0.012]);
  });
  test("PD v.H.", () => {
    const { pool } = readTape([
      ["Obligor", "EAD", "PD v.H.", "LGD"],
      ["A", 100, 0.35, 0.45],
    ]);
    expect(pool!.pd[0]).toBeCloseTo(0.0035, 12);
  });
});

/** Two borrowers of 100 and 200, and a row below them. */
const under = (...row: Cell[]) =>
  readTape([["Borrower", "EAD", "PD", "LGD"], ["A", 100, 0.01, 0.45], ["B", 200, 0.02, 0.4], row]);

describe("rows below the loans that are none", () => {
  test.each<[string, ...Cell[]]>([
    ["合　計", 300, 0.0167, 0.417],
    ["總 計", 300, 0.0167, 0.417],
    ["小  計", 300, 0.0167, 0.417],
    ["Σ", 300, 0.0167, 0.417],
    ["∑ / Ø", 300, 0.0167, 0.417],
    ["Ø", 150, 0.0167, 0.417],
    ["TTL", 300, 0.0167, 0.417],
    ["All", 300, 0.0167, 0.417],
    ["Alle", 300, 0.0167, 0.417],
    ["Minimum", 100, 0.01, 0.4],
    ["Maximum", 200, 0.02, 0.45],
    ["Median", 150, 0.015, 0.425],
    ["Std dev", 50, 0.005, 0.025],
    ["最大值", 200, 0.02, 0.45],
    ["o/w SME", 200, 0.02, 0.4],
    ["of which: secured", 100, 0.01, 0.45],
    ["davon Inland", 100, 0.01, 0.45],
    ["di cui garantiti", 100, 0.01, 0.45],
    ["其中：中小企業", 200, 0.02, 0.4],
  ])("%s", (...row) => {
    const { pool, findings } = under(...row);
    expect([...pool!.ead]).toEqual([100, 200]);
    expect(findings.filter(({ code }) => code === "I20").map(({ row: at }) => at)).toEqual([4]);
  });
  test.each<[string, number]>([
    ["Ørsted A/S", 300],
    ["Davon Industries", 300],
    ["Maximum Fitness GmbH", 200],
    ["All Nippon Airways", 300],
    ["Median Kliniken", 150],
    ["Sigma Corp", 300],
    ["Minimum Viable Ltd", 100],
  ])("%s is a borrower", (name, ead) => {
    expect([...under(name, ead, 0.0167, 0.417).pool!.ead]).toEqual([100, 200, ead]);
  });
});

describe("amounts in the bank's currency beside the loans' own", () => {
  const rates = [
    ["Currency", "Rate"],
    ["EUR", 1],
    ["USD", 0.9],
  ];
  const tape = (headings: readonly Cell[], ...rows: Cell[][]) => [
    [...headings, "PD", "LGD"],
    ...rows.map((row): Cell[] => [...row, 0.01, 0.4]),
  ];
  test.each(
    "EAD (EUR equivalent);EAD EUR eq.;EAD (Gegenwert EUR);Exposition (contre-valeur EUR);餘額(折合EUR)".split(";"),
  )("%s is converted already, with rates or without", (heading) => {
    const cells = tape(["Borrower", "Currency", heading], ["A", "EUR", 100], ["B", "USD", 200]);
    for (const options of [{}, { fx: rates }]) {
      const { pool, findings } = readTape(cells, options);
      expect([pool?.currency, ...pool!.ead]).toEqual(["EUR", 100, 200]);
      expect(findings.find(({ kind }) => kind === "amountsConverted")!.message).toContain(
        `Amounts are in EUR, as the heading '${heading}' says; 'Currency' names the loans' own`,
      );
    }
  });
  test("a balance in local currency beside one in EUR tells that EUR are EUR", () => {
    const headings = ["Borrower", "Currency", "Balance local", "Balance EUR"];
    const { pool } = readTape(tape(headings, ["A", "EUR", 100, 100], ["B", "USD", 200, 180]), { fx: rates });
    expect([...pool!.ead]).toEqual([100, 180]);
  });
  test("a heading in EUR alone over loans in dollars is asked about", () => {
    const { findings } = readTape(tape(["Borrower", "Currency", "EAD EUR"], ["A", "EUR", 100], ["B", "USD", 200]));
    expect(findings[0]!.message).toMatch(/^The heading 'EAD EUR' says EUR and the column Currency says EUR, USD\./);
  });
});

test.each(["Drawn %", "EAD (%)", "% of EAD", "Utilised balance in percent"])("%s is no amount", (heading) => {
  const { pool, findings } = readTape([
    ["Borrower", heading, "PD", "LGD"],
    ["A", 40, 0.01, 0.4],
    ["B", 60, 0.02, 0.4],
  ]);
  expect(pool).toBeNull();
  expect(findings[0]!.message).toContain(`No column found for EAD; '${heading}' comes near`);
});

test("a blank LGD is filled from the recovery beside it, which is told", () => {
  const { pool, findings } = readTape([
    ["Borrower", "EAD", "PD", "LGD", "Recovery rate"],
    ["A", 100, 0.01, null, 0.55],
    ["B", 200, 0.02, 0.4, null],
  ]);
  expect([...pool!.lgd]).toEqual([0.45, 0.4]);
  expect(findings.find(({ kind }) => kind === "lgdRecovered")!.message).toBe(
    "1 LGD is filled as one less the recovery beside it (row 2).",
  );
});
