import { digitsValue, readTape, signReading, type Cell } from "../../src/core/index.ts";

describe("what one text says of its decimal sign", () => {
  test.each([
    ["1234", "whole", 1234, 1234],
    ["1.5", ".", 1.5, NaN],
    ["1,5", ",", NaN, 1.5],
    ["0.500", ".", 0.5, NaN],
    ["0,500", ",", NaN, 0.5],
    ["1.000", "either .", 1, 1000],
    ["12,500", "either ,", 12500, 12.5],
    ["1234.567", ".", 1234.567, NaN],
    ["1.234.567", ",", NaN, 1234567],
    ["1,234,567", ".", 1234567, NaN],
    ["1.234,5", ",", NaN, 1234.5],
    ["1,234.5", ".", 1234.5, NaN],
    ["12,34,567", ".", 1234567, NaN],
    ["1'234.567", ".", 1234.567, NaN],
    ["1 234,567", ",", NaN, 1234.567],
    [".125", ".", 0.125, NaN],
    ["1,234,56", "none", NaN, NaN],
    ["1.23.4", "none", NaN, NaN],
    ["1e999", "none", NaN, NaN],
  ])("%s", (digits, reading, point, comma) => {
    expect(signReading(digits)).toBe(reading);
    if (point === point) expect(digitsValue(digits, ".")).toBe(point);
    if (comma === comma) expect(digitsValue(digits, ",")).toBe(comma);
  });
});

test("a multiple is the double nearest to what is written", () => {
  expect(digitsValue("1.1", ".", 6)).toBe(1100000);
  expect(digitsValue("0.07", ".", 2)).toBe(7);
  expect(digitsValue("1,005", ",", 3)).toBe(1005);
});

type Column = readonly [heading: string, ...cells: Cell[]];
function tape(...columns: Column[]): Cell[][] {
  const given = new Map<string, readonly Cell[]>(columns.map(([heading, ...cells]) => [heading, cells]));
  const count = columns[0]!.length - 1;
  const all: Column[] = [["Obligor", ...Array.from({ length: count }, (_, i) => `B${i}`)], ...columns];
  if (![...given.keys()].some((heading) => heading.startsWith("PD")))
    all.push(["PD", ...Array<number>(count).fill(0.005)]);
  if (![...given.keys()].some((heading) => heading.startsWith("LGD")))
    all.push(["LGD", ...Array<number>(count).fill(0.4)]);
  if (!/EAD|Betrag/.test(columns[0]![0])) all.push(["EAD", ...Array<number>(count).fill(1)]);
  return Array.from({ length: count + 1 }, (_, r) => all.map((column) => column[r]!));
}

/** The columns of a tape, the EADs that they say, the decimal sign of EAD and what decided it. */
const tapes: readonly (readonly [
  what: string,
  columns: readonly Column[],
  eads: readonly number[],
  sign: string | null,
  from: string,
])[] = [
  ["its own cells, commas", [["EAD", "1.234,50", "12.500"]], [1234.5, 12500], ",", "cells"],
  ["its own cells, points", [["EAD", "1,234.50", "12.500"]], [1234.5, 12.5], ".", "cells"],
  ["two points", [["EAD", "1.250.000", "500.000", "900"]], [1250000, 500000, 900], ",", "cells"],
  [
    "percent with commas beside",
    [
      ["EAD", "1.000", "12.500"],
      ["PD", "0,50%", "2,00%"],
    ],
    [1000, 12500],
    ",",
    "columns",
  ],
  [
    "percent with points beside",
    [
      ["EAD", "1.000", "12.500"],
      ["PD", "0.50%", "2.00%"],
    ],
    [1, 12.5],
    ".",
    "columns",
  ],
  [
    "commas beside, thousands by comma",
    [
      ["EAD", "1,000", "12,500"],
      ["PD", "0.50%", "2.00%"],
    ],
    [1000, 12500],
    ".",
    "columns",
  ],
  [
    "decimal commas beside, three decimals",
    [
      ["EAD", "1,000", "12,500"],
      ["PD", "0,50%", "2,00%"],
    ],
    [1, 12.5],
    ",",
    "columns",
  ],
  [
    "commas in a column that is not read",
    [
      ["EAD", "1.000", "12.500"],
      ["Zinsen p. a. des Vorjahres", "2,25", "3,5"],
    ],
    [1000, 12500],
    ",",
    "columns",
  ],
  [
    "what a percentage can be",
    [
      ["EAD", "1.000", "12.500"],
      ["PD %", "1.250", "2.500"],
    ],
    [1, 12.5],
    ".",
    "columns",
  ],
  ["short whole numbers beside 12.500", [["EAD", "950", "12.500", "230.000"]], [950, 12500, 230000], ",", "digits"],
  [
    "German headings",
    [
      ["EAD", "1.000", "12.500"],
      ["Laufzeit", 3, 4],
    ],
    [1000, 12500],
    ",",
    "language",
  ],
  [
    "Chinese headings",
    [
      ["EAD", "1,000", "12,500"],
      ["產業", "SEM", "TEL"],
    ],
    [1000, 12500],
    ".",
    "language",
  ],
  ["numbers", [["EAD", 1000, 12.5]], [1000, 12.5], null, "numbers"],
];
test.each(tapes)("EAD is decided by %s", (_what, columns, eads, sign, from) => {
  const { pool, recognition } = readTape(tape(...columns));
  expect([...pool!.ead]).toEqual(eads);
  expect(recognition[1]!.evidence).toMatchObject({ sign, signFrom: from });
});

test("each column keeps the sign that its own cells prove", () => {
  const { pool } = readTape(tape(["EAD", "1,234.50", "2,000.00"], ["PD %", "0,5", "1,5"]));
  expect([...pool!.ead]).toEqual([1234.5, 2000]);
  expect([...pool!.pd]).toEqual([0.005, 0.015]);
});

describe("where nothing decides, both readings are named", () => {
  test.each([
    [
      "1.000",
      "EAD: is 1.000 1000 or 1? Write it without a sign for thousands, or with two decimals.",
      "「暴險額」1.000 是 1000 或 1？請勿使用千分號，或寫出兩位小數。",
    ],
    [
      "12,500",
      "EAD: is 12,500 12500 or 12.5? Write it without a sign for thousands, or with two decimals.",
      "「暴險額」12,500 是 12500 或 12.5？請勿使用千分號，或寫出兩位小數。",
    ],
  ])("%s", (cell, english, chinese) => {
    const { pool, findings, recognition } = readTape(tape(["EAD", cell, cell]));
    expect(pool).toBeNull();
    expect(findings[0]).toMatchObject({ code: "E02", column: "EAD", message: english, messageZh: chinese });
    expect(recognition[1]).toMatchObject({ ambiguous: true, evidence: { signFrom: "nothing" } });
  });
  test("columns that differ decide nothing for a third", () => {
    const cells = tape(["EAD", "1.000", "2.000"], ["PD %", "0,5", "1,5"], ["LGD %", "45.5", "40.25"]);
    expect(readTape(cells).pool).toBeNull();
  });
  test("a user's choice decides", () => {
    expect([...readTape(tape(["EAD", "1.000", "2.000"]), { choices: { sign: "," } }).pool!.ead]).toEqual([1000, 2000]);
    expect([...readTape(tape(["EAD", "1.000", "2.000"]), { choices: { sign: "." } }).pool!.ead]).toEqual([1, 2]);
  });
  test("basis points may be a thousand", () => {
    expect(readTape(tape(["PD (bps)", "1.250", "2.500"])).findings[0]!.message).toMatch(/^PD: is 1.250 1250 or 1.25\?/);
  });
});

test("a text with the other sign than its column is refused with its row", () => {
  const { findings } = readTape(tape(["EAD", "1,234.50", "2,500.25", "1.234,50"]));
  expect(findings[0]!.message).toBe(
    "Row 4: EAD '1.234,50' is written with another decimal sign than the rest of its column, which has '.'.",
  );
  expect(findings[0]!.messageZh).toBe("第4列「暴險額」'1.234,50' 的小數點與同欄不同（同欄為 '.'）。");
});

test("what columns, digits or language decided is told", () => {
  expect(
    readTape(tape(["EAD", "1.000", "12.500"], ["PD", "0,50%", "2,00%"])).findings.map(({ message }) => message),
  ).toEqual(["EAD: 1.000 is read as 1000, because of the other columns."]);
});
