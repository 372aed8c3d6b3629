import { readTape, tapeRefusal, type Cell, type TapeOptions } from "../../src/core/index.ts";

type Tape = Cell[][];
const heading = ["Obligor ID", "EAD", "PD", "LGD"];
const row = ["A", 100, 0.02, 0.4];
const other = ["B", 100, 0.005, 0.4];
/** A sound tape of two loans with one more column. */
const plus = (name: string, ...cells: Cell[]): Tape => [
  [...heading, name],
  [...row, cells[0] ?? null],
  [...other, cells[1] ?? null],
];
/** A sound tape with some cells of its first loan changed. */
const first = (changes: Readonly<Record<number, Cell>>): Tape => [
  heading,
  row.map((cell, c) => (c in changes ? changes[c]! : cell)),
  other,
];
const links = (...rows: Tape): TapeOptions => ({ links: [["Spoke", "Hub", "Weight"], ...rows] });

/** Every way to spoil a tape: the sentence that a formula shows, and the rule. */
const refused: readonly (readonly [what: string, tape: Tape, code: string, sentence: string, options?: TapeOptions])[] =
  [
    ["an empty range", [], "E01", "No column found for EAD. Map one or add it. And 3 more; SRT.POOLCHECK lists them."],
    [
      "a heading row alone",
      [heading],
      "E01",
      "The tape has no row of data; it needs a heading row and at least one loan below it.",
    ],
    [
      "no EAD column",
      [
        ["PD", "LGD"],
        [0.001, 0.4],
      ],
      "E01",
      "No column found for EAD. Map one or add it.",
    ],
    [
      "no PD and no rating",
      [
        ["EAD", "LGD"],
        [1, 0.4],
      ],
      "E01",
      "No column found for PD. Map one or add it.",
    ],
    [
      "no LGD and no recovery",
      [
        ["EAD", "PD"],
        [1, 0.001],
      ],
      "E01",
      "No column found for LGD. Map one or add it.",
    ],
    [
      "two EAD columns",
      plus("Balance", 1, 1),
      "E01",
      "Two columns read as EAD: 'EAD' and 'Balance'. Rename one or set its meaning.",
    ],
    ["PD as a word", first({ 2: "n.a." }), "E02", "Row 2: PD is 'n.a.', which counts as blank; it must be a number."],
    ["PD blank without a rating", first({ 2: null }), "E02", "Row 2: PD is blank; it must be a number."],
    ["EAD blank", first({ 1: null }), "E02", "Row 2: EAD is blank; it must be a number."],
    ["EAD as truth", first({ 1: true }), "E02", "Row 2: EAD true is not a number."],
    ["EAD NaN", first({ 1: NaN }), "E02", "Row 2: EAD NaN is not a number."],
    ["EAD infinite", first({ 1: Infinity }), "E02", "Row 2: EAD Infinity is not a number."],
    ["LGD as a word", first({ 3: "high" }), "E02", "Row 2: LGD 'high' is not a number."],
    ["LGD blank", first({ 3: " " }), "E02", "Row 2: LGD is blank; it must be a number."],
    [
      "an unknown rating in place of a PD",
      [
        ["EAD", "Rating", "LGD"],
        [1, "NR", 0.4],
      ],
      "E02",
      "Row 2: PD is blank and Rating says 'NR', which is no rating; give the PD.",
    ],
    [
      "a day that does not exist",
      plus("Maturity", "2027-02-30", "2028-01-31"),
      "E02",
      "Row 2: Maturity '2027-02-30' is not a date.",
      { asOf: 46022 },
    ],
    [
      "a year of two digits that may stand first or last",
      plus("Maturity", "28-12-27", "2028-01-31"),
      "E02",
      "Row 2: Maturity '28-12-27' is not a date.",
      { asOf: 46022 },
    ],
    [
      "a date to be read both ways",
      plus("Maturity", "03/04/2027", "05/05/2027"),
      "E02",
      "Maturity: is 03/04/2027 day/month or month/day? Write dates as 2027-04-03. Or give the setting Unit Maturity: day first or month first.",
      { asOf: 46022 },
    ],
    [
      "day/month and month/day in one column",
      plus("Maturity", "13/04/2027", "04/13/2027"),
      "E02",
      "Row 2: Maturity '13/04/2027' is not a date. And 1 more; SRT.POOLCHECK lists them.",
      { asOf: 46022 },
    ],
    [
      "maturity dates without an as-of date",
      plus("Maturity", "2027-12-31", "2028-12-31"),
      "E02",
      "Maturity is given as dates; add a column 'As of' or the setting As of.",
    ],
    [
      "two as-of dates",
      plus("As of", "2025-12-31", "2026-01-31"),
      "E02",
      "The column As of has more than one date; a tape has one as-of date.",
    ],
    [
      "maturity in months or years",
      plus("Maturity", 24, 36),
      "E02",
      "Maturity: is 24 in months or in years? Write Maturity (months) or Maturity (years) in the heading. Or give the setting Unit Maturity: months or years.",
    ],
    [
      "maturity in no unit",
      plus("Maturity", 730, 365),
      "E02",
      "Maturity: 365 is neither years, months nor a date. Write years in the heading, or dates in the cells.",
    ],
    ["EAD 0 alone", [heading, ["A", 0, 0.02, 0.4]], "E03", "Row 2: EAD must be above 0 (got 0)."],
    ["EAD in accounting brackets alone", [heading, ["A", "(1,200.00)", 0.02, 0.4]], "E03", "Row 2: EAD must be above 0 (got -1200)."], // prettier-ignore
    [
      "undrawn below 0",
      [
        [...heading, "Undrawn", "CCF"],
        [...row, -5, 0.5],
        [...other, 5, 0.5],
      ],
      "E03",
      "Row 2: Undrawn is -5; it must not be negative.",
    ],
    ["PD 0", first({ 2: 0 }), "E04", "Row 2: PD is 0; it must be above 0 and below 1."],
    ["PD below 0", first({ 2: -0.01 }), "E04", "Row 2: PD is -0.01; it must be above 0 and below 1."],
    [
      "PD above 1 in a column of fractions",
      [
        ["EAD", "PD (fraction)", "LGD"],
        [1, 2, 0.4],
        [1, 0.01, 0.4],
      ],
      "E04",
      "Row 2: PD is 2; it must be above 0 and below 1; 2 looks like 2 %.",
    ],
    [
      "a PD that could be either",
      [
        ["EAD", "PD", "LGD"],
        [1, 0.12, 0.4],
      ],
      "E04",
      "PD: is 0.12 a fraction or a percentage? Write PD % or PD (fraction) in the heading. Or give the setting Unit PD: percent or fraction.",
    ],
    ["LGD below 0", first({ 3: -0.1 }), "E05", "Row 2: LGD is -0.1; it must be between 0 and 1."],
    [
      "LGD above 1",
      [heading, [...row], [...other], ["C", 1, 0.001, 45]],
      "E05",
      "Row 4: LGD is 45; it must be between 0 and 1.",
    ],
    [
      "recovery above 1",
      [
        ["EAD", "PD", "Recovery"],
        [1, 0.001, 1.2],
        [1, 0.001, 0.6],
        [1, 0.001, 0.6],
      ],
      "E05",
      "Row 2: Recovery is 1.2; it must be between 0 and 1.",
    ],
    ["maturity 0", plus("Maturity", 0, 3), "E05", "Row 2: Maturity is 0; it must be above 0."],
    ["theta above 1", plus("AI theta", 1.2, 0.5), "E05", "Row 2: AI theta is 1.2; it must be between 0 and 1."],
    ["rho below 0", plus("Rho", -0.2, 0.1), "E05", "Row 2: Rho is -0.2; it must be between 0 and 1."],
    ["a loading below -1", plus("Loading", -1.2, 0.1), "E05", "Row 2: Loading is -1.2; it must be between -1 and 1."],
    [
      "Rho and Loading",
      [
        [...heading, "Rho", "Loading"],
        [...row, 0.2, 0.4],
        [...other, 0.2, 0.4],
      ],
      "E05",
      "The tape has both Rho and Loading; keep one.",
    ],
    [
      "a CCF above 1",
      [
        [...heading, "Undrawn", "CCF"],
        [...row, 5, 0.5],
        [...other, 5, 1.5],
      ],
      "E05",
      "Row 3: CCF is 1.5; it must be between 0 and 1.",
      { choices: { units: { 5: "fraction" } } },
    ],
    [
      "undrawn without its CCF",
      [
        [...heading, "Undrawn", "CCF"],
        [...row, 5, 0.5],
        [...other, 5, null],
      ],
      "E02",
      "Row 3: CCF is blank; it must be a number.",
    ],
    [
      "one loan id on two rows",
      plus("Loan ID", "L1", "L1"),
      "E06",
      "Loan id L1 appears in rows 2, 3 with different content.",
    ],
    [
      "three currencies",
      [
        [...heading, "Currency"],
        [...row, "USD"],
        [...other, "EUR"],
        ["C", 1, 0.01, 0.4, "TWD"],
      ],
      "E07",
      "The tape has 3 currencies (USD, EUR, TWD) and no FX table; convert it to one.",
    ],
    [
      "a defaulted loan",
      plus("Status", "Default", "Performing"),
      "E08",
      "Row 2: Status is 'Default'; a performing pool takes no defaulted loan.",
    ],
    [
      "a default flag in Chinese",
      plus("是否違約", "否", "是"),
      "E08",
      "Row 3: 是否違約 is '是'; a performing pool takes no defaulted loan.",
    ],
    [
      "IFRS 9 stage 3",
      plus("IFRS9 stage", 1, 3),
      "E08",
      "Row 3: IFRS9 stage is 3; a performing pool takes no defaulted loan.",
    ],
    [
      "91 days past due",
      plus("Days past due", 91, 0),
      "E08",
      "Row 2: Days past due is 91; a performing pool takes no defaulted loan.",
    ],
    [
      "rating D in place of a PD",
      [
        ["EAD", "Rating", "LGD"],
        [1, "D", 0.4],
      ],
      "E08",
      "Row 2: Rating is D; a performing pool takes no defaulted loan.",
    ],
    [
      "links that sum above 1",
      plus("Links", null, "A 0.6; C 0.55").concat([["C", 1, 0.01, 0.4, null]]),
      "E09",
      "B links sum to 1.15; they must sum to at most 1.",
    ],
    [
      "a link to nobody",
      plus("Links", "HYP01 0.4"),
      "E09",
      "The link of A to HYP01 names HYP01, which is no obligor of the tape.",
    ],
    [
      "a link text without a weight",
      plus("Links", "B"),
      "E09",
      "Row 2: link 'B' is not an obligor and a weight, such as HYP01 0.4; AIS01 0.25.",
    ],
    ["a link to oneself", plus("Links", "A 0.4"), "E09", "A links to itself."],
    [
      "a link above 1",
      [heading, row, other],
      "E09",
      "The link of A to B has weight 1.4; it must be between 0 and 1.",
      links(["A", "B", 1.4]),
    ],
    [
      "a link table without weights",
      [heading, row, other],
      "E09",
      "The links table needs columns Spoke, Hub and Weight; Weight is missing.",
      {
        links: [
          ["Spoke", "Hub"],
          ["A", "B"],
        ],
      },
    ],
    [
      "one link with two weights",
      [heading, row, other],
      "E09",
      "A links to B with weights 0.4 and 0.5.",
      links(["A", "B", 0.4], ["A", "B", 0.5]),
    ],
    [
      "one obligor with two loadings",
      [
        [...heading, "Rho"],
        [...row, 0.2],
        ["A", 50, 0.02, 0.4, 0.3],
        [...other, 0.3],
      ],
      "E12",
      "Obligor A has unequal Rho or Loading on rows 2, 3; an obligor has one.",
    ],
  ];

describe("a tape that cannot be read is refused in one sentence and gives no pool", () => {
  for (const [what, tape, code, sentence, options] of refused) {
    test(what, () => {
      const { pool, findings } = readTape(tape, options);
      expect(pool).toBeNull();
      expect(tapeRefusal(findings).message).toBe(sentence);
      expect(findings[0]).toMatchObject({ code, severity: "error" });
    });
  }
});

/** What does not block: the rule and its words. */
const told: readonly (readonly [what: string, tape: Tape, code: string, sentence: string, options?: TapeOptions])[] = [
  [
    "a PD from its rating",
    [
      ["EAD", "PD", "Rating", "LGD"],
      [1, null, "BB", 0.4],
      [1, 0.005, "BB+", 0.4],
    ],
    "W11",
    "1 PD filled from rating (row 2).",
  ],
  ["a blank maturity", plus("Maturity", null, 3), "W11", "1 maturity is blank; that loan runs to the horizon (row 2)."],
  [
    "two PDs of one obligor",
    [heading, row, ["A", 100, 0.005, 0.4]],
    "W12",
    "Obligor A has 2 PDs; using the largest, 0.02.",
  ],
  [
    "two sectors of one obligor",
    [
      [...heading, "Sector"],
      [...row, "SEM"],
      ["A", 150, 0.02, 0.4, "TEL"],
      [...other, "TEL"],
    ],
    "W12",
    "Obligor A has 2 values of Sector; using TEL, that of its largest row.",
  ],
  [
    "two thetas of one obligor",
    [
      [...heading, "AI theta"],
      [...row, 0.2],
      ["A", 150, 0.02, 0.4, 0.9],
      [...other, 0],
    ],
    "W12",
    "Obligor A has 2 values of AI theta; using 0.9, that of its largest row.",
  ],
  [
    "loans of one obligor",
    [heading, row, ["A", 50, 0.02, 0.4], other],
    "W13",
    "Aggregated 3 loans to 2 obligors, which default as one.",
  ],
  [
    "a row that repeats another",
    [heading, row, row, other],
    "W13",
    "Row 3 repeats another row in every column and is dropped.",
  ],
  ["a large group", plus("Group", "G", null), "W14", "Group G is 50 % of the pool; deals often cap a group at 2 %."],
  [
    "a PD far from its rating",
    plus("Rating", "AAA", "BB+"),
    "W15",
    "Row 2: PD 0.02 and rating AAA are 12 notches apart.",
  ],
  [
    "a loan that has matured",
    plus("Maturity", "2025-06-30", "2028-12-31"),
    "W16",
    "Row 2: the loan matures before the as-of date and is excluded.",
    { asOf: 46022 },
  ],
  [
    "a blank sector",
    plus("Sector", null, "SEM"),
    "W17",
    "1 sector is OTH or blank, which counts as OTH; AI exposure may be understated (row 2).",
  ],
  [
    "a PD below the floor",
    [heading, ["A", 1, 0.0004, 0.4]],
    "W18",
    "1 PD lies below 0.05 %, the floor of current capital rules.",
  ],
  [
    "a stated sum that differs",
    [heading, row, other, ["Total", 250, null, null]],
    "W19",
    "The rows sum to EAD 200; the tape states 250.",
  ],
  [
    "a heading with a slip of the pen",
    plus("Maturty", 3, 3),
    "W20",
    "The heading 'Maturty' resembles Maturity but is not used. Rename it or set its meaning.",
  ],
  [
    "a total row",
    [heading, row, other, ["Total", 200, null, null]],
    "I20",
    "Row 4 ('Total') looks like a total and is left out: its EAD is the sum of 2 rows.",
  ],
  [
    "a total row with average PD and LGD",
    [heading, row, other, ["合計", 200, 0.0125, 0.4]],
    "I20",
    "Row 4 ('合計') looks like a total and is left out: its EAD is the sum of 2 rows.",
  ],
  [
    "a total row without a word",
    [heading, row, other, [null, 200, null, null]],
    "I20",
    "Row 4 looks like a total and is left out: its EAD is the sum of 2 rows.",
  ],
  [
    "hidden rows",
    [heading, row, other],
    "I20",
    "1 row is hidden by a filter or by hand and is included.",
    { hiddenRows: [false, true, false] },
  ],
];

describe("what a careful reader wants to know is told, and the pool stands", () => {
  for (const [what, tape, code, sentence, options] of told) {
    test(what, () => {
      const { pool, findings } = readTape(tape, options);
      expect(pool).not.toBeNull();
      expect(findings.filter((found) => found.code === code).map(({ message }) => message)).toContain(sentence);
    });
  }
});

test("every finding speaks English and Traditional Chinese, with no gap left open", () => {
  for (const [, tape, , , options] of [...refused, ...told]) {
    for (const { message, messageZh } of readTape(tape, options).findings) {
      expect(message).toMatch(/^[\x20-\x7e\u4e00-\u9fff。、「」]+\.$/);
      expect(messageZh).toMatch(/[\u4e00-\u9fff]/);
      expect(message + messageZh).not.toMatch(/undefined|[{}]/);
    }
  }
});

test("the first error says how many more there are", () => {
  const { findings } = readTape([heading, ["A", 0, 0, 0.4], ["B", 0, 0.01, 0.4]]);
  expect(tapeRefusal(findings).message).toBe(
    "Row 2: EAD must be above 0 (got 0). And 2 more; SRT.POOLCHECK lists them.",
  );
});

test("a company called Total is a loan, not a total row", () => {
  const { pool } = readTape([
    ["Obligor", "EAD", "PD", "Rating", "LGD"],
    ["Alpha", 100, null, "BB", 0.4],
    ["Total Energies (synthetic)", 100, null, "A", 0.4],
  ]);
  expect(pool!.ids.length).toBe(2);
});

test("blank cells that Excel gives as 0 make no obligor, group or currency of their own", () => {
  const { pool, findings } = readTape([
    ["Obligor ID", "Obligor", "Group", "Currency", "EAD", "PD", "LGD"],
    [0, "Alpha", 0, 0, 100, 0.02, 0.4],
    [0, "Beta", 0, "USD", 50, 0.005, 0.4],
    [0, 0, 0, 0, 0, 0, 0],
  ]);
  expect(findings).toEqual([]);
  expect(pool!.ids).toEqual(["Alpha", "Beta"]);
  expect(pool!.group.names).toEqual([]);
});
