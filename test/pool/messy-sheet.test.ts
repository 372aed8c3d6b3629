import { looksLikeTape, readTape, totalEad, type Cell, type TapeOptions } from "../../src/core/index.ts";

const plain: Cell[][] = [
  ["Obligor ID", "EAD (USD m)", "PD %", "LGD %"],
  ["A", 100, 1.5, 40],
  ["B", 300, 0.5, 45],
];
const [headings, ...rows] = plain as [Cell[], ...Cell[][]];
const said = (cells: Cell[][], options?: TapeOptions) =>
  readTape(cells, options).findings.map(({ message }) => message);
const pool = (cells: Cell[][], options?: TapeOptions) => readTape(cells, options).pool!;

test("a title, a date and a blank row above the headings are passed over, and rows keep their numbers", () => {
  const title: Cell[][] = [
    ["Loan tape of the branch"],
    ["As of", "2025-12-31"],
    [],
    headings,
    ...rows,
    ["C", 5, "x", 40],
  ];
  const { findings } = readTape(title);
  expect(looksLikeTape(title)).toBe(true);
  expect(findings[0]).toMatchObject({ row: 7, message: "Row 7: PD 'x' is not a number." });
  expect(said(title.slice(0, -1))).toContain("Row 4 is read as the heading row; what stands above it is passed over.");
  expect(pool(title.slice(0, -1))).toEqual(pool(plain));
});

test("groups above the headings, as merged cells leave them, are passed over", () => {
  const grouped: Cell[][] = [["Borrower", null, "Risk", null], headings, ...rows];
  expect(pool(grouped)).toEqual(pool(plain));
});

test("a row of units below the headings counts as part of them", () => {
  const units: Cell[][] = [["Obligor ID", "EAD", "PD", "LGD"], [null, "USD m", "%", "%"], ...rows];
  expect(pool(units)).toEqual(pool(plain));
  expect(said(units)).toEqual(["Rows 1 and 2 are read as one row of headings."]);
});

test("headings over two rows are read as one", () => {
  const two: Cell[][] = [
    ["Obligor", "Exposure", "Probability of", "Loss given"],
    ["ID", "(USD m)", "default %", "default %"],
    ...rows,
  ];
  expect(pool(two)).toEqual(pool(plain));
});

test("a tape that begins with its headings reads as it always did", () => {
  expect(said(plain)).toEqual([]);
  const wordy: Cell[][] = [
    ["Obligor", "EAD", "PD", "LGD"],
    ["EAD", "1,000", "1.5%", "40%"],
  ];
  expect(pool(wordy).ids).toEqual(["EAD"]);
});

test("number formats are those of the first row of data, wherever it stands", () => {
  const cells: Cell[][] = [["Tape"], ["Obligor", "EAD", "PD", "LGD"], ["A", 1, 0.02, 0.4], ["B", 1, 0.03, 0.4]];
  const formats = cells.map((_, r) => ["General", "General", r > 1 ? "0.0%" : "General", "0%"]);
  expect(pool(cells, { formats }).pd[1]).toBe(0.03);
});

test("blank obligors below a filled one, as merged cells leave them, are told and count as borrowers of their own", () => {
  const merged: Cell[][] = [
    ["Obligor", "EAD", "PD %", "LGD %"],
    ["Alpha", 10, 1, 40],
    [null, 20, 1, 40],
    [null, 30, 1, 40],
    ["Beta", 40, 1, 40],
  ];
  expect(pool(merged).ids).toEqual(["Alpha", "Row 3", "Row 4", "Beta"]);
  expect(said(merged)[0]).toMatch(
    /^2 rows name no obligor, so each counts as a borrower of its own \(rows 3, 4\)\. Merged/,
  );
});

test("a merged PD is blank below its first row, and named", () => {
  expect(said([headings, rows[0]!, ["B", 300, null, 45]])).toEqual(["Row 3: PD is blank; it must be a number."]);
});

test("spaces around ids, spaces that do not break and characters without width do not make two borrowers of one", () => {
  const odd = ["A 1", "A 1 ", "\u00a0A\u00a01", "A\u202f1\u200b", "\ufeffA 1"];
  const cells: Cell[][] = [headings, ...odd.map((id) => [id, 10, 1, 40])];
  const { pool: read, findings } = readTape([
    ["Loan ID", ...headings],
    ...cells.slice(1).map((row, i) => [`L${i}`, ...row]),
  ]);
  expect(findings.every(({ severity }) => severity !== "error")).toBe(true);
  expect(read!.ids).toEqual(["A 1"]);
  expect(read!.ead[0]).toBe(50e6);
});

test("a sheet with decimal commas is read column by column", () => {
  const comma: Cell[][] = [
    ["Obligor ID", "EAD (USD)", "PD %", "LGD %"],
    ["A", "1.234,5", "1,5", "40,0"],
    ["B", "12.345.678,25", "0,5", "45"],
  ];
  const read = pool(comma);
  expect([...read.ead]).toEqual([1234.5, 12345678.25]);
  expect([...read.pd]).toEqual([0.015, 0.005]);
});

test("an error value is refused with its cell, in any column that is used, and ids of #N/A are no borrower", () => {
  const cells: Cell[][] = [headings, ["#N/A", 100, "#N/A", 40], ["#N/A", 100, 1, "#DIV/0!"]];
  const { findings, pool: none } = readTape(cells);
  expect(none).toBeNull();
  expect(findings.map(({ row, column, message }) => [row, column, message])).toEqual([
    [2, "Obligor ID", "Row 2: Obligor ID holds the error #N/A; correct the cell or its formula."],
    [2, "PD %", "Row 2: PD holds the error #N/A; correct the cell or its formula."],
    [3, "Obligor ID", "Row 3: Obligor ID holds the error #N/A; correct the cell or its formula."],
    [3, "LGD %", "Row 3: LGD holds the error #DIV/0!; correct the cell or its formula."],
  ]);
});

test("an error in a column that is not used does not matter", () => {
  expect(
    pool([
      [...headings, "Shade"],
      [...rows[0]!, "#REF!"],
    ]).ids,
  ).toEqual(["A"]);
});

test("a formula that gives an empty text leaves its cell blank", () => {
  expect(pool([headings, ...rows, ["", "", "", ""]])).toEqual(pool(plain));
  expect(said([headings, rows[0]!, ["B", 300, "", 45]])).toEqual(["Row 3: PD is blank; it must be a number."]);
});

test("rows that are hidden count and are told, or are left out and told: one choice", () => {
  const hiddenRows = [false, true, false];
  const kept = readTape(plain, { hiddenRows });
  expect(totalEad(kept.pool!)).toBe(400e6);
  expect(kept.findings[0]).toMatchObject({
    code: "I20",
    message: "1 row is hidden by a filter or by hand and is included.",
  });
  const cut = readTape(plain, { hiddenRows, hidden: "left out" });
  expect(cut.pool!.ids).toEqual(["B"]);
  expect(cut.findings[0]).toMatchObject({
    code: "W24",
    message: "1 row is hidden by a filter or by hand and is left out; formulas would count it.",
  });
});

test("an id longer than its cell shows is kept whole", () => {
  const long = `${"x".repeat(400)}1`;
  expect(pool([headings, [long, 1, 1, 40], [`${long}2`, 1, 1, 40]]).ids).toEqual([long, `${long}2`]);
});

test("one row is a pool; headings alone and nothing at all are refused in a sentence", () => {
  expect(pool([headings, rows[0]!]).ids).toEqual(["A"]);
  expect(said([headings])).toEqual([
    "The tape has no row of data; it needs a heading row and at least one loan below it.",
  ]);
  expect(said([])[0]).toBe("No column found for EAD. Map one or add it.");
});

test("whole columns end in blank rows, which cost next to nothing", () => {
  const blank = new Array<Cell>(4).fill(null);
  const whole: Cell[][] = [...plain, ...Array.from({ length: 200_000 }, () => blank)];
  const started = process.cpuUsage();
  expect(pool(whole)).toEqual(pool(plain));
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(500);
});

test("10,000 rows of a messy sheet are read whole", () => {
  const many = Array.from({ length: 10_000 }, (_, i) => [` O${i}\u00a0`, `${1 + (i % 9)}.000,50`, "1,5", "40"]);
  const read = pool([["Tape of the group"], headings, ...many, ["Total", "x", null, null]]);
  expect(read.ids).toHaveLength(10_000);
  expect(read.ead[1]).toBe(2000.5e6);
});
