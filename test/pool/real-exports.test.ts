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

describe("shares under a heading that says percent, as a sheet shows them", () => {
  const shares = (heading: string, ...cells: Cell[]) =>
    readTape([["Obligor", "EAD", "PD", heading], ...cells.map((cell, i): Cell[] => [`B${i}`, 100, "1.2%", cell])]);
  test.each(["LGD (%)", "LGD %", "Recovery in percent"])("%s over 0.45 and 0.4 is asked about", (heading) => {
    const { pool, findings } = shares(heading, 0.45, 0.4, 1);
    expect(pool).toBeNull();
    expect(findings[0]!.message).toContain(
      `the heading '${heading}' says percent and no cell is above 1, such as 0.45`,
    );
  });
  test("percentages, and a number format, answer it", () => {
    expect([...shares("LGD (%)", 45, 40).pool!.lgd]).toEqual([0.45, 0.4]);
    const cells = [
      ["Obligor", "EAD", "PD", "LGD (%)"],
      ["A", 100, "1.2%", 0.45],
    ];
    expect(readTape(cells, { units: [{ meaning: "lgd", unit: "fraction" }] }).pool!.lgd[0]).toBe(0.45);
    expect(readTape(cells, { formats: cells.map(() => ["", "", "", "0%"]) }).pool!.lgd[0]).toBe(0.45);
  });
  test.each<[string, number, number]>([
    ["PD (%)", 0.012, 0.02],
    ["PD (bps)", 0.008, 0.012],
  ])("%s over PDs below any bank's is asked about", (heading, one, two) => {
    const { pool, findings } = readTape([
      ["Obligor", "EAD", heading, "LGD"],
      ["A", 100, one, 0.4],
      ["B", 100, two, 0.4],
    ]);
    expect(pool).toBeNull();
    expect(findings[0]!.message).toContain(`read as the heading '${heading}' says, half of the PDs lie below 0.03 %`);
  });
  test("ratings bear out PDs of the best banks", () => {
    const { pool } = readTape([
      ["Obligor", "Rating", "EAD", "PD (%)", "LGD"],
      ["A", "AA", 100, 0.02, 0.4],
      ["B", "AA+", 100, 0.015, 0.4],
    ]);
    expect(pool!.pd[0]).toBeCloseTo(0.0002, 12);
  });
});

describe("amounts whose multiple is not clear", () => {
  const amounts = (heading: string, ...cells: Cell[]) =>
    readTape([["Obligor", heading, "PD", "LGD"], ...cells.map((cell, i): Cell[] => [`B${i}`, cell, 0.012, 0.4])]);
  test.each<[string, readonly Cell[], number]>([
    ["EAD", ["1.2m", "3m", 12], 4],
    ["EAD", ["EUR 1.5 mln", 2, "EUR 3 mln"], 3],
    ["EAD (EUR k)", [1200, "EUR 3,500,000", 800], 3],
  ])("%s over %j", (heading, cells, row) => {
    const { pool, findings } = amounts(heading, ...cells);
    expect(pool).toBeNull();
    expect(findings.filter(({ kind }) => kind === "mixedMultiple").map(({ row: at }) => at)).toEqual([row]);
  });
  test.each<[string, readonly Cell[], readonly number[]]>([
    ["EAD", ["1.2m", 500000], [1.2e6, 5e5]],
    ["EAD", ["1.2k", 950], [1200, 950]],
    ["EAD (EUR k)", [1200, "EUR 3500"], [1.2e6, 3.5e6]],
    ["EAD", ["100.", "250.75"], [100, 250.75]],
  ])("%s over %j has one reading", (heading, cells, wanted) => {
    expect([...amounts(heading, ...cells).pool!.ead]).toEqual(wanted);
  });
  test.each("EAD per loan;Balance per borrower;每戶餘額".split(";"))("%s is one loan's", (heading) => {
    expect(amounts(heading, 100, 200).findings[0]!.message).toContain("No column found for EAD");
  });
});

test("a row that stands for many borrowers is told of where no column counts them", () => {
  const named = (...names: string[]) =>
    readTape([["Obligor", "EAD", "PD", "LGD"], ...names.map((name): Cell[] => [name, 100, 0.01, 0.4])]).findings;
  const [said] = named("A", "Others", "其他(120筆)", "SME book (85 loans)", "Other People's Money Ltd");
  expect(said!.message).toMatch(
    /^'Others', '其他\(120筆\)', 'SME book \(85 loans\)' \(rows 3, 4, 5\) count as one borrower each/,
  );
  expect(named("A", "Rest Assured Ltd", "Various Eateries plc").map(({ kind }) => kind)).not.toContain("rowsOfMany");
});

test("a loan without an end runs to the horizon", () => {
  const { pool, findings } = readTape([
    ["Obligor", "EAD", "PD", "LGD", "Maturity", "As of"],
    ["A", 100, 0.01, 0.4, "2029-12-31", "2026-12-31"],
    ["B", 100, 0.01, 0.4, "open-ended", "2026-12-31"],
    ["C", 100, 0.01, 0.4, "bis auf weiteres", "2026-12-31"],
  ]);
  expect([...pool!.maturity].slice(1)).toEqual([Infinity, Infinity]);
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["W11", "I27"]));
});

test("headings in simplified characters mean what the traditional ones do", () => {
  const { pool } = readTape([
    ["借款人", "贷款余额(万元)", "违约概率", "违约损失率", "到期日", "基准日"],
    ["甲", 1500, "1.20%", "45%", "2029-12-31", "2026-12-31"],
  ]);
  expect([pool!.ead[0], pool!.pd[0], pool!.lgd[0]]).toEqual([15e6, 0.012, 0.45]);
  expect(pool!.maturity[0]).toBeCloseTo(1096 / 365.25, 12);
});

test("a borrower's rating is read before one of his facility", () => {
  const { pool } = readTape([
    ["Obligor", "Facility rating", "Obligor rating", "EAD", "LGD"],
    ["A", "BBB", "BB", 100, 0.4],
  ]);
  expect(pool!.pd[0]).toBe(0.009);
});
