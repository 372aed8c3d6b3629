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
