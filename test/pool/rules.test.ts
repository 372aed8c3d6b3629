import { readTape, type Cell, type Finding, type TapeOptions } from "../../src/core/index.ts";

const headings = ["Loan ID", "Obligor ID", "EAD", "PD", "LGD", "Maturity", "Sector", "Rating", "Status"];
const rows: Cell[][] = [
  ["L1", "A", 100, 0.01, 0.4, 3, "SEM", "BB", "Performing"],
  ["L2", "B", 200, 0.005, 0.5, 4, "TEL", "BB+", "Performing"],
  ["L3", "C", 300, 0.002, 0.45, 2, "TEL", "BBB-", "Performing"],
];
type Change = readonly (readonly [row: number, heading: string, value: Cell])[];

/** The tape with some cells changed and columns added. */
function changed(change: Change, more: Readonly<Record<string, readonly Cell[]>> = {}): Cell[][] {
  const cells = rows.map((row) => [...row]);
  for (const [row, heading, value] of change) cells[row]![headings.indexOf(heading)] = value;
  const extra = Object.entries(more);
  return [
    [...headings, ...extra.map(([name]) => name)],
    ...cells.map((row, r) => [...row, ...extra.map(([, column]) => column[r] ?? null)]),
  ];
}

const without = (...names: string[]): Cell[][] =>
  [headings, ...rows].map((row) => row.filter((_, c) => !names.includes(headings[c]!)));

const found = (cells: Cell[][], code: string, options?: TapeOptions): Finding | undefined =>
  readTape(cells, options).findings.find((finding) => finding.code === code);

/** Errors: the tape gives no pool, and the finding says rule, row, and both sentences. */
const errors: readonly (readonly [
  what: string,
  cells: Cell[][],
  code: string,
  row: number | null,
  english: string,
  chinese: string,
])[] = [
  [
    "no EAD",
    without("EAD"),
    "E01",
    null,
    "No column found for EAD. Map one or add it.",
    "找不到「暴險額」欄位，請指定或新增。",
  ],
  [
    "neither PD nor rating",
    without("PD", "Rating"),
    "E01",
    null,
    "No column found for PD. Map one or add it.",
    "找不到「違約機率」欄位，請指定或新增。",
  ],
  [
    "neither LGD nor recovery",
    without("LGD"),
    "E01",
    null,
    "No column found for LGD. Map one or add it.",
    "找不到「違約損失率」欄位，請指定或新增。",
  ],
  [
    "two columns for one meaning",
    changed([], { Exposure: [1, 2, 3] }),
    "E01",
    null,
    "Two columns read as EAD: 'EAD' and 'Exposure'. Rename one or set its meaning.",
    "有兩個欄位都像「暴險額」：'EAD' 與 'Exposure'，請改名或指定其意義。",
  ],
  [
    "an empty tape",
    [],
    "E01",
    null,
    "No column found for EAD. Map one or add it.",
    "找不到「暴險額」欄位，請指定或新增。",
  ],
  [
    "headings alone",
    [headings],
    "E01",
    null,
    "The tape has no row of data; it needs a heading row and at least one loan below it.",
    "資料表沒有任何資料列；需要一列標題與至少一筆授信。",
  ],
  [
    "PD as text",
    changed([[1, "PD", "abc"]]),
    "E02",
    3,
    "Row 3: PD 'abc' is not a number.",
    "第3列「違約機率」'abc' 不是數字。",
  ],
  [
    "EAD as a truth value",
    changed([[0, "EAD", true]]),
    "E02",
    2,
    "Row 2: EAD true is not a number.",
    "第2列「暴險額」true 不是數字。",
  ],
  ["EAD NaN", changed([[0, "EAD", NaN]]), "E02", 2, "Row 2: EAD NaN is not a number.", "第2列「暴險額」NaN 不是數字。"],
  [
    "EAD infinite",
    changed([[0, "EAD", Infinity]]),
    "E02",
    2,
    "Row 2: EAD Infinity is not a number.",
    "第2列「暴險額」Infinity 不是數字。",
  ],
  [
    "blank EAD",
    changed([[2, "EAD", null]]),
    "E02",
    4,
    "Row 4: EAD is blank; it must be a number.",
    "第4列「暴險額」空白，須為數字。",
  ],
  [
    "EAD of an error cell",
    changed([[2, "EAD", "#N/A"]]),
    "E02",
    4,
    "Row 4: EAD holds the error #N/A; correct the cell or its formula.",
    "第4列「暴險額」為錯誤值 #N/A，請更正儲存格或公式。",
  ],
  [
    "blank LGD",
    changed([[2, "LGD", " "]]),
    "E02",
    4,
    "Row 4: LGD is blank; it must be a number.",
    "第4列「違約損失率」空白，須為數字。",
  ],
  [
    "PD blank and rating unknown",
    changed([
      [0, "PD", null],
      [0, "Rating", "ZZ"],
    ]),
    "E02",
    2,
    "Row 2: PD is blank and rating 'ZZ' is not on the scale.",
    "第2列違約機率空白，且評等 'ZZ' 不在對照表。",
  ],
  [
    "a maturity that is no date",
    changed([
      [0, "Maturity", "2027-12-31"],
      [1, "Maturity", "soon"],
    ]),
    "E02",
    3,
    "Row 3: Maturity 'soon' is not a date.",
    "第3列「到期日」'soon' 不是日期。",
  ],
  [
    "several as-of dates",
    changed([], { "As of": [46022, 46022, 46023] }),
    "E02",
    null,
    "The column As of has more than one date; a tape has one as-of date.",
    "「As of」欄有多個日期；一份資料只有一個基準日。",
  ],
  [
    "PD 0",
    changed([[1, "PD", 0]]),
    "E04",
    3,
    "Row 3: PD is 0; it must be above 0 and below 1.",
    "第3列違約機率為 0，須大於 0 且小於 1。",
  ],
  [
    "PD below 0",
    changed([[1, "PD", -0.01]]),
    "E04",
    3,
    "Row 3: PD is -0.01; it must be above 0 and below 1.",
    "第3列違約機率為 -0.01，須大於 0 且小於 1。",
  ],
  [
    "LGD above 1",
    changed([[1, "LGD", 1.2]]),
    "E05",
    3,
    "Row 3: LGD is 1.2; it must be between 0 and 1.",
    "第3列「違約損失率」為 1.2，須在 0 與 1 之間。",
  ],
  [
    "LGD below 0",
    changed([[1, "LGD", -0.1]]),
    "E05",
    3,
    "Row 3: LGD is -0.1; it must be between 0 and 1.",
    "第3列「違約損失率」為 -0.1，須在 0 與 1 之間。",
  ],
  [
    "maturity below 0",
    changed([[1, "Maturity", -1]]),
    "E05",
    3,
    "Row 3: Maturity is -1; it must be above 0.",
    "第3列「到期日」為 -1，須大於 0。",
  ],
  [
    "a loading above 1",
    changed([], { Loading: [0.4, 1.3, 0.2] }),
    "E05",
    3,
    "Row 3: Loading is 1.3; it must be between -1 and 1.",
    "第3列「因子負荷」為 1.3，須在 -1 與 1 之間。",
  ],
  [
    "a negative rho",
    changed([], { Rho: [0.4, -0.3, 0.2] }),
    "E05",
    3,
    "Row 3: Rho is -0.3; it must be between 0 and 1.",
    "第3列「資產相關性」為 -0.3，須在 0 與 1 之間。",
  ],
  [
    "both Rho and Loading",
    changed([], { Rho: [0.4, 0.3, 0.2], Loading: [0.4, 0.3, 0.2] }),
    "E05",
    null,
    "The tape has both Rho and Loading; keep one.",
    "資料同時有 Rho 與 Loading 欄，請保留其一。",
  ],
  [
    "one loan id with different content",
    changed([[1, "Loan ID", "L1"]]),
    "E06",
    3,
    "Loan id L1 appears in rows 2, 3 with different content.",
    "授信編號 L1 重複於第2, 3列且內容不同。",
  ],
  [
    "three currencies",
    changed([], { Currency: ["USD", "EUR", "TWD"] }),
    "E07",
    null,
    "The tape has 3 currencies (USD, EUR, TWD) and no FX table; convert it to one.",
    "有 3 種幣別（USD, EUR, TWD）而無匯率表，請先換成同一幣別。",
  ],
  [
    "a defaulted loan",
    changed([[2, "Status", "Default"]]),
    "E08",
    4,
    "Row 4: Status is 'Default'; a performing pool takes no defaulted loan.",
    "第4列「Status」為 'Default'；正常授信池不得含已違約授信。",
  ],
  [
    "more than 90 days past due",
    changed([], { DPD: [0, 120, 0] }),
    "E08",
    3,
    "Row 3: DPD is 120; a performing pool takes no defaulted loan.",
    "第3列「DPD」為 120；正常授信池不得含已違約授信。",
  ],
  [
    "a link without weight",
    changed([], { Links: ["B", null, null] }),
    "E09",
    2,
    "Row 2: link 'B' is not an obligor and a weight, such as HYP01 0.4; AIS01 0.25.",
    "第2列連結 'B' 格式須如 HYP01 0.4; AIS01 0.25。",
  ],
  [
    "a link to nobody",
    changed([], { Links: ["Z 0.4", null, null] }),
    "E09",
    null,
    "The link of A to Z names Z, which is no obligor of the tape.",
    "A 對 Z 的連結中，Z 不在授信池內。",
  ],
  [
    "links that sum above 1",
    changed([], { Links: ["B 0.7; C 0.45", null, null] }),
    "E09",
    null,
    "A links sum to 1.15; they must sum to at most 1.",
    "A 依存度合計 1.15 超過 1。",
  ],
  [
    "a link to itself",
    changed([], { Links: ["A 0.4", null, null] }),
    "E09",
    null,
    "A links to itself.",
    "A 連結到自己。",
  ],
  [
    "one obligor with two loadings",
    changed([[1, "Obligor ID", "A"]], { Loading: [0.4, 0.3, 0.2] }),
    "E12",
    null,
    "Obligor A has unequal Rho or Loading on rows 2, 3; an obligor has one.",
    "借戶 A 於第2, 3列的「Rho 或 Loading」不一致。",
  ],
];

describe("a tape with an error gives its sentence in both languages and no pool", () => {
  test.each(errors)("%s", (_what, cells, code, row, english, chinese) => {
    const { pool, findings } = readTape(cells);
    expect(pool).toBeNull();
    const match = findings.find(({ message }) => message === english);
    expect(match).toMatchObject({ code, row, severity: "error", messageZh: chinese });
  });
});

describe("a tape with a warning gives its sentence and a pool", () => {
  const notes: readonly (readonly [string, Cell[][], string, string, TapeOptions?])[] = [
    ["PD from the rating", changed([[0, "PD", null]]), "W11", "1 PD filled from rating (row 2)."],
    [
      "a blank maturity",
      changed([[0, "Maturity", null]]),
      "W11",
      "1 maturity is blank; that loan runs to the horizon (row 2).",
    ],
    [
      "one obligor with two PDs",
      changed([
        [1, "Obligor ID", "A"],
        [1, "Sector", "SEM"],
        [1, "Rating", "BB"],
      ]),
      "W12",
      "Obligor A has 2 PDs; using the largest, 0.01.",
    ],
    [
      "one obligor in two sectors",
      changed([
        [1, "Obligor ID", "A"],
        [1, "PD", 0.01],
        [1, "Rating", "BB"],
      ]),
      "W12",
      "Obligor A has 2 values of Sector; using TEL, that of its largest row.",
    ],
    [
      "one obligor on two rows",
      changed([[1, "Obligor ID", "A"]]),
      "W13",
      "Aggregated 3 loans to 2 obligors, which default as one.",
    ],
    [
      "a large group",
      changed([], { Group: ["G", "G", "H"] }),
      "W14",
      "Group G is 50 % of the pool; deals often cap a group at 2 %.",
    ],
    [
      "a PD far from its rating",
      changed([[0, "Rating", "AAA"]]),
      "W15",
      "Row 2: PD 0.01 and rating AAA are 11 notches apart.",
    ],
    [
      "a loan that has matured",
      changed([
        [0, "Maturity", "2024-12-31"],
        [1, "Maturity", "2028-12-31"],
        [2, "Maturity", "2029-12-31"],
      ]),
      "W16",
      "Row 2: the loan matures before the as-of date and is excluded.",
      { asOf: 46022 },
    ],
    [
      "a blank sector",
      changed([[0, "Sector", null]]),
      "W17",
      "1 sector is OTH or blank, which counts as OTH; AI exposure may be understated (row 2).",
    ],
    [
      "a PD below the floor",
      changed([[2, "PD", 0.0003]]),
      "W18",
      "1 PD lies below 0.05 %, the floor of current capital rules.",
    ],
    [
      "a total that is not the sum",
      [...changed([]), ["Total", null, 700, null, null, null, null, null, null]],
      "W19",
      "The rows sum to EAD 600; the tape states 700.",
    ],
    [
      "a total row",
      [...changed([]), ["Total", null, 600, null, null, null, null, null, null]],
      "I20",
      "Row 5 ('Total') looks like a total and is left out: its EAD is the sum of 3 rows.",
    ],
    [
      "hidden rows",
      changed([]),
      "I20",
      "1 row is hidden by a filter or by hand and is included.",
      { hiddenRows: [false, false, true, false] },
    ],
    [
      "a heading that resembles one",
      changed([], { Currncy: ["USD", "USD", "USD"] }),
      "W20",
      "The heading 'Currncy' resembles Currency but is not used. Rename it or set its meaning.",
    ],
  ];
  for (const [what, cells, code, sentence, options] of notes) {
    test(what, () => {
      const { pool, findings } = readTape(cells, options);
      expect(pool).not.toBeNull();
      const match = findings.find(({ message }) => message === sentence);
      expect(match?.code).toBe(code);
      expect(match?.messageZh).toMatch(/[\u4e00-\u9fff]/);
      expect(match?.severity).toBe(code.startsWith("I") ? "information" : "warning");
    });
  }
});

test("rating and PD on the tape agree quietly", () => {
  expect(readTape(changed([])).findings.map(({ code }) => code)).toEqual(["I30"]);
});

test("a links table adds its links; a conflict with the column is refused", () => {
  const table: Cell[][] = [
    ["Hub", "Weight", "Spoke"],
    ["B", 0.4, "A"],
    ["C", 0.25, "A"],
  ];
  expect(readTape(changed([]), { links: table }).pool!.links).toEqual([
    { spoke: 0, hub: 1, weight: 0.4 },
    { spoke: 0, hub: 2, weight: 0.25 },
  ]);
  const conflict = found(changed([], { Links: ["B 0.5", null, null] }), "E09", { links: table });
  expect(conflict?.message).toBe("A links to B with weights 0.5 and 0.4.");
});
