import { readTape, type Cell, type TapeReading } from "../../src/core/index.ts";

type Beside = { readonly heading?: string; readonly lgd: Cell | readonly Cell[]; readonly rating?: readonly string[] };

/** A tape of loans with these PDs. */
function read(pds: readonly Cell[], { heading = "PD", lgd, rating }: Beside): TapeReading {
  const head = ["Obligor", "EAD", heading, "LGD", ...(rating ? ["Rating"] : [])];
  return readTape([
    head,
    ...pds.map((pd, i): Cell[] => {
      const own = Array.isArray(lgd) ? (lgd as Cell[])[i]! : (lgd as Cell);
      return [`B${i}`, 100, pd, own, ...(rating ? [rating[i]!] : [])];
    }),
  ]);
}

/** PDs as they stand, what stands beside them, the first as a fraction, the unit and what decided it. */
const decided: readonly (readonly [
  what: string,
  pds: readonly Cell[],
  beside: Beside,
  first: number,
  unit: string,
  from: string,
])[] = [
  ["investment grade in percent beside LGD 45", [0.35, 0.55, 0.45, 0.005], { lgd: 45 }, 0.0035, "percent", "level"],
  ["small fractions", [0.005, 0.02, 0.01], { lgd: 0.4 }, 0.005, "fraction", "level"],
  ["small fractions beside LGD 45", [0.005, 0.02, 0.01], { lgd: 45 }, 0.005, "fraction", "level"],
  ["fractions of the best borrowers", [0.0004, 0.0003], { lgd: 0.4 }, 0.0004, "fraction", "level"],
  ["percent above 1", [0.5, 1.2, 3], { lgd: 0.4 }, 0.005, "percent", "level"],
  ["a leveraged pool beside LGD 0.4", [0.012, 0.034, 0.05, 0.08], { lgd: 0.4 }, 0.012, "fraction", "level"],
  [
    "a leveraged pool with 16 digits",
    [0.012718428409709492, 0.03471842840970949, 0.051271842840970949],
    { lgd: "45%" },
    0.012718428409709492,
    "fraction",
    "digits",
  ],
  [
    "a leveraged pool with ratings",
    [0.03, 0.05, 0.08],
    { lgd: 45, rating: ["B+", "B", "B-"] },
    0.03,
    "fraction",
    "rating",
  ],
  [
    "percent with ratings",
    [0.35, 0.55, 0.18],
    { lgd: 0.45, rating: ["BBB-", "BB+", "BBB"] },
    0.0035,
    "percent",
    "rating",
  ],
  ["basis points with ratings", [35, 55, 18], { lgd: 0.45, rating: ["BBB-", "BB+", "BBB"] }, 0.0035, "bps", "rating"],
  ["basis points with Moody's ratings", [30, 90], { lgd: 45, rating: ["Baa3", "Ba2"] }, 0.003, "bps", "rating"],
  ["percent of 5 to 8 beside LGD 45", [5, 8, 7], { lgd: 45 }, 0.05, "percent", "shares"],
  ["percent of .06 beside LGD 45", [0.06, 0.08, 0.05], { lgd: 45 }, 0.0006, "percent", "shares"],
  ["per mille in the heading", [12.5, 8], { heading: "PD (‰)", lgd: 0.4 }, 0.0125, "permille", "heading"],
  ["per mille as a word", [12.5, 8], { heading: "PD per mille", lgd: 0.4 }, 0.0125, "permille", "heading"],
  ["Promille", [12.5, 8], { heading: "PD (Promille)", lgd: 0.4 }, 0.0125, "permille", "heading"],
  ["bp in the heading", [125, 80], { heading: "PD in bp", lgd: 0.4 }, 0.0125, "bps", "heading"],
  ["basis points in the heading", [125, 80], { heading: "PD (basis points)", lgd: 0.4 }, 0.0125, "bps", "heading"],
  ["percent in the heading", [0.12, 0.3], { heading: "PD (in %)", lgd: 0.4 }, 0.0012, "percent", "heading"],
  ["per mille in cells", ["12.5‰", "8 ‰"], { lgd: 0.4 }, 0.0125, "fraction", "cells"],
  ["percent in cells", ["1,25 %", "0,5 %"], { lgd: 0.4 }, 0.0125, "fraction", "cells"],
  ["basis points in cells", ["125 bps", "80 basis points"], { lgd: 0.4 }, 0.0125, "fraction", "cells"],
];
test.each(decided)("%s", (_what, pds, beside, first, unit, from) => {
  const { pool, recognition } = read(pds, beside);
  expect(pool!.pd[0]).toBeCloseTo(first, 15);
  expect([recognition[2]!.unit, recognition[2]!.evidence.unit]).toEqual([unit, from]);
});

describe("what nothing decides is asked about", () => {
  const asked: readonly (readonly [pds: readonly Cell[], lgd: Cell, english: string, chinese: string])[] = [
    [
      [0.35, 0.55, 0.45, 0.005],
      0.4,
      "PD: is 0.55 a fraction or a percentage? Write PD % or PD (fraction) in the heading. Or give the setting Unit PD: percent or fraction.",
      "「違約機率」0.55 是小數或百分比？請在標題寫 PD % 或 PD (fraction)。或在設定寫「Unit 違約機率」與 percent 或 fraction。",
    ],
    [
      [35, 80, 45, 25],
      0.4,
      "PD: is 35 a percentage or in basis points? Write PD % or PD (bps) in the heading. Or give the setting Unit PD: percent or bps.",
      "「違約機率」35 是百分比或基點？請在標題寫 PD % 或 PD (bps)。或在設定寫「Unit 違約機率」與 percent 或 bps。",
    ],
    [
      [125, 80, 250],
      0.4,
      "PD: is 125 in basis points or per mille? Write PD (bps) or PD (‰) in the heading. Or give the setting Unit PD: bps or permille.",
      "「違約機率」125 是基點或千分比？請在標題寫 PD (bps) 或 PD (‰)。或在設定寫「Unit 違約機率」與 bps 或 permille。",
    ],
    [
      [0.012, 0.034, 0.05, 0.08],
      45,
      "PD: is 0.012 a fraction or a percentage? Write PD % or PD (fraction) in the heading. Or give the setting Unit PD: percent or fraction.",
      "「違約機率」0.012 是小數或百分比？請在標題寫 PD % 或 PD (fraction)。或在設定寫「Unit 違約機率」與 percent 或 fraction。",
    ],
    [
      [5, 8, 7],
      0.4,
      "PD: is 5 a percentage or in basis points? Write PD % or PD (bps) in the heading. Or give the setting Unit PD: percent or bps.",
      "「違約機率」5 是百分比或基點？請在標題寫 PD % 或 PD (bps)。或在設定寫「Unit 違約機率」與 percent 或 bps。",
    ],
  ];
  test.each(asked)("%p beside LGD %p", (pds, lgd, english, chinese) => {
    const { pool, findings, recognition } = read(pds, { lgd });
    expect(pool).toBeNull();
    expect(findings[0]).toMatchObject({ code: "E04", message: english, messageZh: chinese });
    expect(recognition[2]).toMatchObject({ ambiguous: true, evidence: { unit: "nothing" } });
  });
});

test("a unit that only the other shares tell is told, with how to say it", () => {
  expect(
    read([5, 8, 7], { lgd: 45 }).findings.map(({ code, message, messageZh }) => [code, message, messageZh]),
  ).toEqual([
    [
      "W25",
      "PD: 5 is read as a percentage, not in basis points, because the other shares are written so; write PD % in the heading to say so.",
      "「違約機率」5 視為百分比而非基點，因其他比率欄位如此填寫；請在標題寫 PD % 以確認。",
    ],
  ]);
});

describe("a PD of 1 is a loan in default, quoted as its cell stands", () => {
  test.each([
    [[0.0085, 0.021, 0.034, 1], 0.4, "1"],
    [[0.85, 2.1, 3.4, 100], 40, "100"],
    [[0.0085, 0.021, 0.034, "100%"], 0.4, "'100%'"],
  ] as const)("%p", (pds, lgd, shown) => {
    expect(read(pds, { lgd }).findings[0]!.message).toBe(
      `Row 5: PD is ${shown}: a defaulted loan; a performing pool takes none.`,
    );
  });
});

describe("shares other than PD", () => {
  const one = { pds: [0.005, 0.006, 0.007, 0.008] };
  test.each([
    [
      "45 beside 0.60",
      [45, 40, 35, 0.6],
      "Row 5: LGD is 0.6 beside percentages; is it 0.6 % or 60 %? Write the whole column in one unit.",
    ],
    ["0.45 beside 40", [0.45, 0.4, 0.35, 40], "Row 5: LGD is 40; it must be between 0 and 1."],
    [
      "basis points",
      ["45 bps", 0.4, 0.4, 0.4],
      "Row 2: LGD is '45 bps', which is below 1 %; basis points are not usual for LGD. Write it in percent.",
    ],
    [
      "a currency",
      ["EUR 5", 0.4, 0.4, 0.4],
      "Row 2: LGD is 'EUR 5'; it must be a number without a currency or a multiple.",
    ],
  ])("%s is refused with its row", (_what, lgd, message) => {
    const { pool, findings } = read(one.pds, { lgd });
    expect(pool).toBeNull();
    expect(findings[0]!.message).toBe(message);
  });
  test.each([
    [[45, 40, 35, 60], 0.45],
    [["45%", "40 %", "35%", "60%"], 0.45],
    [[0.45, 1, 0, 0.6], 0.45],
    [["45%", 0.4, 0.35, 0.6], 0.45],
    [["0,45", "0,4", "0,35", "0,6"], 0.45],
  ])("%p", (lgd, first) => {
    expect(read(one.pds, { lgd }).pool!.lgd[0]).toBeCloseTo(first, 15);
  });
  test("a share that most loans lack is still in percent", () => {
    const cells: Cell[][] = [
      ["Obligor", "EAD", "PD", "LGD", "AI theta"],
      ...[0, 0, 0, 80, 20].map((theta, i): Cell[] => [`B${i}`, 1, 0.005, 0.4, theta]),
    ];
    expect(readTape(cells).pool!.theta[3]).toBe(0.8);
  });
});
