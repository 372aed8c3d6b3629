import { readTape, totalEad, type Cell, type TapeReading } from "../../src/core/index.ts";

type Row = readonly Cell[];

const HEADINGS: Row = ["Obligor", "Sector", "EAD", "PD", "LGD"];
const A1: Row = ["A1", "Tech", 1000000, 0.004, 0.4];
const A2: Row = ["A2", "Tech", 2000000, 0.02, 0.45];
const B1: Row = ["B1", "Energy", 500000, 0.03, 0.5];
const B2: Row = ["B2", "Energy", 700000, 0.004, 0.5];
/** EAD of the four loans, and what EAD-weighted PD and LGD are: (4 + 40 + 15 + 2.8) / 4200, (400 + 900 + 250 + 350) / 4200. */
const SUM = 4200000;
const PD = 0.0147;
const LGD = 0.4524;

const read = (...rows: readonly Row[]): TapeReading => readTape([[...HEADINGS], ...rows.map((row) => [...row])]);
const leftOut = ({ findings }: TapeReading) => findings.filter(({ kind }) => kind === "totalRow").map(({ row }) => row);

/** Rows below the four loans that are totals or averages; the first column says so. */
const below: readonly (readonly [what: string, row: Row])[] = [
  ...[
    "Total",
    "TOTAL",
    "Totals",
    "Total:",
    "Grand total",
    "Grand Total",
    "Sum",
    "Portfolio",
    "Portfolio total",
    "Total portfolio",
  ],
  ...[
    "Total/Wtd avg",
    "Total / Weighted average",
    "Summe",
    "Gesamt",
    "Gesamtsumme",
    "Insgesamt",
    "Total général",
    "Totale",
  ],
  ...[
    "Totale complessivo",
    "Total general",
    "Suma",
    "合計",
    "總計",
    "总计",
    "合計：",
    "Total loans",
    "Overall",
    "Pool total",
  ],
].map((word): [string, Row] => [word, [word, null, SUM, PD, LGD]]);
const averages: readonly (readonly [what: string, row: Row])[] = [
  ...[
    "Average",
    "Avg",
    "AVG",
    "Mean",
    "Weighted average",
    "Wtd avg",
    "Wtd",
    "Weighted",
    "Durchschnitt",
    "Gewichteter Durchschnitt",
  ],
  ...[
    "Moyenne",
    "Moyenne pondérée",
    "Media",
    "Media ponderata",
    "Promedio",
    "Promedio ponderado",
    "平均",
    "加權平均",
    "平均值",
  ],
].map((word): [string, Row] => [word, [word, null, SUM / 4, PD, LGD]]);

test.each([...below, ...averages])("%p below the tape is no borrower", (_, row) => {
  const reading = read(A1, A2, B1, B2, row);
  expect(totalEad(reading.pool!)).toBe(SUM);
  expect(leftOut(reading)).toEqual([6]);
  expect(reading.findings.filter(({ code }) => code === "W19")).toEqual([]);
});

test.each(["Total", "Grand total", "Average", "Wtd avg", "Summe", "合計", "Portfolio", "Media"])(
  "%p without PD and LGD is no borrower either",
  (word) => {
    const reading = read(A1, A2, B1, B2, [word, null, SUM, null, null]);
    expect(totalEad(reading.pool!)).toBe(SUM);
    expect(leftOut(reading)).toEqual([6]);
  },
);

test.each(["Average", "Wtd avg", "加權平均"])("%p with PD and LGD and no EAD is no borrower", (word) => {
  const reading = read(A1, A2, B1, B2, [word, null, null, PD, LGD]);
  expect(totalEad(reading.pool!)).toBe(SUM);
  expect(leftOut(reading)).toEqual([6]);
});

/** Tapes with several totals: which rows are left out; the four loans stay. */
const layouts: readonly (readonly [what: string, rows: readonly Row[], out: readonly number[]])[] = [
  [
    "subtotals of sectors with averages, and a grand total",
    [
      A1,
      A2,
      ["Subtotal Tech", null, 3000000, 0.0167, 0.4],
      B1,
      B2,
      ["Subtotal Energy", null, 1200000, 0.0183, 0.5],
      ["Total", null, SUM, PD, LGD],
    ],
    [4, 7, 8],
  ],
  [
    "subtotals without PD, the sector before the word",
    [A1, A2, ["Tech total", null, 3000000, null, null], B1, B2, ["Energy total", null, 1200000, null, null]],
    [4, 7],
  ],
  [
    "subtotals in German",
    [
      A1,
      A2,
      ["Zwischensumme", null, 3000000, 0.0147, 0.43],
      B1,
      B2,
      ["Zwischensumme", null, 1200000, 0.0148, 0.5],
      ["Gesamt", null, SUM, PD, LGD],
    ],
    [4, 7, 8],
  ],
  [
    "subtotals in French, of one loan each",
    [
      A1,
      ["Sous-total", null, 1000000, 0.004, 0.4],
      A2,
      ["Sous-total", null, 2000000, 0.02, 0.45],
      B1,
      B2,
      ["Total général", null, SUM, PD, LGD],
    ],
    [3, 5, 8],
  ],
  [
    "subtotals in Chinese, with the sector's name",
    [
      A1,
      A2,
      ["科技小計", null, 3000000, 0.0147, 0.43],
      B1,
      B2,
      ["能源小計", null, 1200000, 0.0148, 0.5],
      ["總計", null, SUM, PD, LGD],
    ],
    [4, 7, 8],
  ],
  ["a total at the top", [["Total", null, SUM, PD, LGD], A1, A2, B1, B2], [2]],
  ["a total at the top without PD", [["Grand total", null, SUM, null, null], A1, A2, B1, B2], [2]],
  [
    "sector totals above their rows",
    [["Total Tech", null, 3000000, 0.0147, 0.433], A1, A2, ["Total Energy", null, 1200000, 0.0148, 0.5], B1, B2],
    [2, 5],
  ],
  [
    "sector totals all at the end, told by the sector",
    [
      A1,
      A2,
      B1,
      B2,
      ["Total Tech", null, 3000000, 0.0147, 0.433],
      ["Total Energy", null, 1200000, 0.0148, 0.5],
      ["Total", null, SUM, PD, LGD],
    ],
    [6, 7, 8],
  ],
  [
    "page totals, carried forward",
    [
      A1,
      A2,
      ["Page total", null, 3000000, null, null],
      HEADINGS,
      B1,
      B2,
      ["Page total", null, 1200000, null, null],
      ["Grand total", null, SUM, null, null],
    ],
    [4, 8, 9],
  ],
  [
    "totals of totals",
    [
      A1,
      ["Subtotal X", null, 1000000, 0.004, 0.4],
      A2,
      ["Subtotal Y", null, 2000000, 0.02, 0.45],
      ["Total Tech", null, 3000000, 0.0147, 0.433],
      B1,
      B2,
      ["Total Energy", null, 1200000, 0.0148, 0.5],
      ["Total", null, SUM, PD, LGD],
    ],
    [3, 5, 6, 9, 10],
  ],
  ["a total rounded to thousands", [A1, A2, B1, B2, ["Total", null, 4200400, null, null]], [6]],
  ["a word in the sector's column, where no borrower is named", [A1, A2, B1, B2, [null, "Total", SUM, PD, LGD]], [6]],
  ["a row without any word or name, all of whose numbers match", [A1, A2, B1, B2, [null, null, SUM, PD, LGD]], [6]],
  ["a row without a word, a name, a PD", [A1, A2, B1, B2, [null, null, SUM, null, null]], [6]],
  [
    "an average of three and a total of all",
    [A1, A2, B1, B2, ["Total", null, SUM, null, null], ["Average", null, SUM / 4, PD, LGD]],
    [6, 7],
  ],
  ["a total where Excel gives blanks as 0", [A1, A2, B1, B2, ["Total", 0, SUM, 0, 0]], [6]],
];

test.each(layouts)("%s: the four loans stay, the rest is left out and listed", (_, rows, out) => {
  const reading = read(...rows);
  expect(reading.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect([...reading.pool!.ids].sort()).toEqual(["A1", "A2", "B1", "B2"]);
  expect(totalEad(reading.pool!)).toBe(SUM);
  expect(leftOut(reading)).toEqual(out);
  expect(reading.findings.filter(({ code }) => code === "W19")).toEqual([]);
});

/** Tapes in which sums occur by chance, or borrowers have a total's name: every row is a borrower. */
const borrowers: readonly (readonly [what: string, rows: readonly Row[]])[] = [
  [
    "100, 100, 200, 400",
    [
      ["A", "x", 100, 0.01, 0.4],
      ["B", "x", 100, 0.01, 0.4],
      ["C", "x", 200, 0.01, 0.4],
      ["D", "x", 400, 0.01, 0.4],
    ],
  ],
  [
    "equal loans, each the mean of those above",
    [
      ["A", "x", 100, 0.01, 0.4],
      ["B", "x", 100, 0.01, 0.4],
      ["C", "x", 100, 0.01, 0.4],
      ["D", "x", 100, 0.01, 0.4],
    ],
  ],
  [
    "1, 2, 3, 6, 12",
    [
      ["A", "x", 1, 0.01, 0.4],
      ["B", "x", 2, 0.02, 0.4],
      ["C", "x", 3, 0.03, 0.4],
      ["D", "x", 6, 0.04, 0.4],
      ["E", "x", 12, 0.05, 0.4],
    ],
  ],
  [
    "a borrower called Total above one other, of its size",
    [
      ["Total", "x", 100, 0.005, 0.4],
      ["B", "x", 100, 0.02, 0.4],
    ],
  ],
  [
    "a borrower called Total below, of no sum",
    [
      ["A", "x", 100, 0.004, 0.4],
      ["B", "x", 150, 0.02, 0.4],
      ["Total", "x", 90, 0.005, 0.4],
    ],
  ],
  [
    "a borrower called Sum",
    [
      ["A", "x", 100, 0.004, 0.4],
      ["Sum", "x", 90, 0.005, 0.4],
      ["B", "x", 150, 0.02, 0.4],
    ],
  ],
  [
    "a borrower called 合計",
    [
      ["A", "x", 100, 0.004, 0.4],
      ["B", "x", 150, 0.02, 0.4],
      ["合計", "x", 90, 0.005, 0.4],
    ],
  ],
  [
    "a borrower called Portfolio",
    [
      ["A", "x", 100, 0.004, 0.4],
      ["B", "x", 150, 0.02, 0.4],
      ["Portfolio", "x", 90, 0.005, 0.4],
    ],
  ],
  [
    "a borrower called Average",
    [
      ["A", "x", 100, 0.004, 0.4],
      ["B", "x", 150, 0.02, 0.4],
      ["Average", "x", 90, 0.05, 0.3],
    ],
  ],
  [
    "TotalEnergies and Total Energies SE",
    [
      ["TotalEnergies", "x", 100, 0.004, 0.4],
      ["Total Energies SE", "x", 130, 0.02, 0.4],
      ["B", "x", 40, 0.03, 0.4],
    ],
  ],
  [
    "Media Markt, Sumitomo, Mean Well, Poolia",
    [
      ["Media Markt", "x", 100, 0.004, 0.4],
      ["Sumitomo", "x", 130, 0.02, 0.4],
      ["Mean Well", "x", 40, 0.03, 0.4],
      ["Poolia", "x", 30, 0.03, 0.4],
    ],
  ],
  [
    "a sector called Media, a sector called Portfolio",
    [
      ["A", "Media", 100, 0.004, 0.4],
      ["B", "Portfolio", 130, 0.02, 0.4],
      ["C", "Media", 230, 0.03, 0.4],
    ],
  ],
  [
    "a sum under a name, whose PD and LGD are the averages",
    [
      ["A", "x", 100, 0.01, 0.4],
      ["B", "x", 100, 0.03, 0.4],
      ["C", "x", 200, 0.02, 0.4],
    ],
  ],
  [
    "Portfolio Bidco and Average Joe Ltd",
    [
      ["Portfolio Bidco", "x", 100, 0.01, 0.4],
      ["Average Joe Ltd", "x", 120, 0.03, 0.4],
      ["C", "x", 90, 0.02, 0.4],
    ],
  ],
  [
    "the last is the mean of the others",
    [
      ["A", "x", 100, 0.01, 0.4],
      ["B", "x", 300, 0.03, 0.4],
      ["C", "x", 200, 0.02, 0.4],
    ],
  ],
];

test.each(borrowers)("%s: all are borrowers", (_, rows) => {
  const reading = read(...rows);
  expect(reading.pool!.ids).toEqual(rows.map(([name]) => name));
  expect(totalEad(reading.pool!)).toBe(rows.reduce((sum, row) => sum + (row[2] as number), 0));
  expect(leftOut(reading)).toEqual([]);
});

test("a tape without any name keeps equal loans whose last is the sum, and says so", () => {
  const rows: Cell[][] = [
    ["EAD", "PD", "LGD"],
    [100, 0.01, 0.4],
    [100, 0.01, 0.4],
    [200, 0.01, 0.4],
  ];
  const { pool, findings } = readTape(rows);
  expect(totalEad(pool!)).toBe(400);
  expect(findings.map(({ code, row }) => [code, row])).toContainEqual(["W31", 4]);
});

test("a borrower called Total counts and is named: a reader may know better", () => {
  const { findings } = read(["A", "x", 100, 0.004, 0.4], ["B", "x", 150, 0.02, 0.4], ["Total", "x", 90, 0.005, 0.4]);
  expect(findings.filter(({ code }) => code === "W31").map(({ row }) => row)).toEqual([4]);
});

test.each([
  ["Subtotal Tech", 3100000, 0.01, 0.4],
  ["Wtd avg", 999, 0.5, 0.9],
  ["Total Tech", 3100000, null, null],
])("%p of EAD %p with PD %p and LGD %p is no sum: the tape is asked about", (word, ead, pd, lgd) => {
  const { pool, findings } = read(A1, A2, B1, B2, [word, null, ead, pd, lgd]);
  expect(pool).toBeNull();
  expect(findings.filter(({ code }) => code === "E10").map(({ row }) => row)).toEqual([6]);
});

test("a total that states another sum is left out, and the difference is told", () => {
  const { pool, findings } = read(A1, A2, B1, B2, ["Total", null, 5000000, null, null]);
  expect(totalEad(pool!)).toBe(SUM);
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["I20", "W19"]));
});

test("footnotes, sources and headers of sectors are no loans, and are listed", () => {
  const { pool, findings } = read(
    ["Technology", null, null, null, null],
    A1,
    A2,
    ["Energy", null, null, null, null],
    B1,
    B2,
    ["* EAD includes 50 % of undrawn", null, null, null, null],
    ["Source:", "Credit risk department", null, null, null],
  );
  expect(totalEad(pool!)).toBe(SUM);
  expect(findings.find(({ code }) => code === "W32")!.rows).toEqual([2, 5, 8, 9]);
});

test("loans without a balance and loans in credit are left out and counted; a tape of nothing else is refused", () => {
  const rest: Row[] = [
    ["C", "x", 0, 0.01, 0.4],
    ["D", "x", -500.25, 0.01, 0.4],
    ["E", "x", 0, null, null],
  ];
  const { pool, findings } = read(A1, ...rest, A2);
  expect(totalEad(pool!)).toBe(3000000);
  expect(findings.filter(({ code }) => code === "W33").map(({ rows }) => rows)).toEqual([[3, 5], [4]]);
  expect(read(...rest).pool).toBeNull();
});

describe("heads of an outline", () => {
  const outline = (...rows: readonly Row[]) =>
    readTape([["Borrower", "EAD", "PD", "LGD"], ...rows.map((row) => [...row])]).findings.find(
      ({ kind }) => kind === "namedSums",
    )?.message;
  test("a name above or below its rows, with their EAD, PD and LGD together, is told", () => {
    const above = outline(
      ["Germany", 300, 0.0167, 0.417],
      ["A", 100, 0.01, 0.45],
      ["B", 200, 0.02, 0.4],
      ["C", 70, 0.01, 0.4],
    );
    expect(above).toMatch(/^'Germany' \(row 2\) has the EAD, PD and LGD of the rows beside it together/);
    const below = outline(["A", 100, 0.01, 0.45], ["B", 200, 0.02, 0.4], ["X", 300, 0.0167, 0.417]);
    expect(below).toMatch(/^'X' \(row 4\) has/);
  });
  test("a sum alone, and equal loans, are none", () => {
    expect(outline(["A", 300, 0.03, 0.4], ["B", 100, 0.01, 0.4], ["C", 200, 0.02, 0.4])).toBeUndefined();
    expect(outline(["A", 100, 0.01, 0.4], ["B", 100, 0.01, 0.4], ["C", 200, 0.01, 0.4])).toBeUndefined();
  });
  test("a subtotal without a name repeats the one loan of its part", () => {
    const { pool } = readTape([
      ["Country", "Borrower", "EAD", "PD", "LGD"],
      ["DE", "A", 100, 0.01, 0.45],
      ["DE", "B", 200, 0.02, 0.4],
      ["DE", null, 300, 0.0167, 0.417],
      ["FR", "C", 500, 0.01, 0.4],
      ["FR", null, 500, 0.01, 0.4],
    ]);
    expect([...pool!.ead]).toEqual([100, 200, 500]);
  });
});
