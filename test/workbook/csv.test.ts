import { poolStatistics, readTape, totalEad } from "../../src/core/index.ts";
import { readCsv, toCsv } from "../../src/workbook/csv.ts";

const lines = (...rows: string[]) => rows.join("\r\n");

describe("the delimiter is the one that makes the longest run of equal rows", () => {
  const rows: readonly (readonly [what: string, text: string, delimiter: string, width: number])[] = [
    ["commas", lines("A,B,C", "1,2,3"), ",", 3],
    ["semicolons beside decimal commas", lines("A;B;C", "1,5;2,5;3", "2,5;1,5;4"), ";", 3],
    ["titles with commas above semicolons", lines("Bank AG: Pool, 2026", "", "A;B;C", "x;1,5;2", "y;2,5;3"), ";", 3],
    ["tabs", lines("A\tB", "1,000\t2", "3,000\t4"), "\t", 2],
    ["bars", lines("A|B", "1|2"), "|", 2],
    ["commas where one column has semicolons", lines("Id,Links", "A,B 0.4; C 0.2", "B,C 0.1; A 0.2"), ",", 2],
    ["one column", lines("Id", "A", "B"), ",", 1],
    ["quotes with the delimiter inside", lines("Id,EAD", '"A, B",5', '"C, D",6'), ",", 2],
  ];
  test.each(rows)("%s", (_what, text, delimiter, width) => {
    const read = readCsv(text);
    expect(read.delimiter).toBe(delimiter);
    expect(Math.max(...read.cells.map((row) => row.length))).toBe(width);
  });
});

describe("a cell is a number where its column or the file says how decimals are written", () => {
  const cells: readonly (readonly [what: string, text: string, column: number, read: readonly unknown[]])[] = [
    [
      "points of thousands beside decimal commas",
      lines("E;P", "950;1,25", "12.500;0,80", "1.000;2,5"),
      0,
      [950, 12500, 1000],
    ],
    ["a semicolon alone", lines("E;P", "12.500;1", "230.000;2"), 0, [12500, 230000]],
    ["points of decimals in a file of semicolons", lines("E;P", "1.234;0.5", "2.500;2.25"), 0, [1.234, 2.5]],
    ["nothing decides", lines("E,P", "12.500,1", "230.000,2"), 0, ["12.500", "230.000"]],
    ["commas of thousands beside decimal points", lines("E,P", '"1,234",0.5', '"12,000",1.25'), 0, [1234, 12000]],
    [
      "a column that proves points of thousands",
      lines("E,P", "1.250.000,0.5", "500.000,0.25", "900,1"),
      0,
      [1250000, 500000, 900],
    ],
    ["Swiss thousands", lines("E;P", "1'234.50;0.5", "1'000;1.5"), 0, [1234.5, 1000]],
    [
      "leading zeros, percent and long numbers",
      lines("E,P", "00123,0.5", "5%,0.5", "1234567890123456,0.5"),
      0,
      ["00123", "5%", "1234567890123456"],
    ],
    ["negative decimals", lines("E;P", "-1,5;2,5", "-0,25;1"), 0, [-1.5, -0.25]],
    ["codes of industries", lines("NACE,P", "62.10,0.5", "01.10,0.25"), 0, ["62.10", "01.10"]],
    ["dates", lines("E;D", "1,5;31.12.2028", "2,5;01.02.2029"), 1, ["31.12.2028", "01.02.2029"]],
    ["blanks", lines("E,P", ",0.5", "1.5,"), 0, [null, 1.5]],
  ];
  test.each(cells)("%s", (_what, text, column, expected) => {
    expect(
      readCsv(text)
        .cells.slice(1)
        .map((row) => row[column]),
    ).toEqual(expected);
  });
});

test("an export without decimals is read in thousands: EAD 318,450, PD 1.923 %", () => {
  const { cells } = readCsv(
    lines(
      "Kreditnehmer;EAD;PD %;LGD %",
      "Alpha;950;1,25;45",
      "Beta;12.500;0,80;40",
      "Gamma;230.000;2,50;35",
      "Delta;75.000;0,35;60",
    ),
  );
  const pool = readTape(cells).pool!;
  expect(totalEad(pool)).toBe(318450);
  // (950 x 1.25 + 12500 x .8 + 230000 x 2.5 + 75000 x .35) / 318450 percent, and the same of LGD.
  expect(poolStatistics(pool).pd).toBeCloseTo(0.0192317, 6);
});

test("cells written as CSV are read back as they were", () => {
  const cells = [
    ["Id", "EAD", "Note"],
    ["001", 1234.5, "a, b"],
    ["002", -0.25, null],
  ];
  expect(readCsv(toCsv(cells)).cells).toEqual(cells);
});

test("a file of 20,000 rows and 40 columns is read in under three seconds of the processor", () => {
  const row = (r: number) =>
    Array.from({ length: 40 }, (_, c) => (c % 4 === 0 ? `text ${r}` : String(r + c / 8))).join(",");
  const text = lines(
    Array.from({ length: 40 }, (_, c) => `H${c}`).join(","),
    ...Array.from({ length: 20000 }, (_, r) => row(r)),
  );
  const start = process.cpuUsage();
  expect(readCsv(text).cells.length).toBe(20001);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
});

test("Excel's own first line tells how the text is split and is no row of the table", () => {
  expect(readCsv("sep=;\r\nObligor;EAD\r\nA,B;5\r\n")).toMatchObject({
    delimiter: ";",
    cells: [
      ["Obligor", "EAD"],
      ["A,B", 5],
    ],
  });
  expect(readCsv("sep=|\nA|1").cells).toEqual([["A", 1]]);
});
