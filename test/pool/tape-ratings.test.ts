import { houseScale, readTape, type Cell } from "../../src/core/index.ts";

const pdOf = (name: string) => houseScale.find(({ rating }) => rating === name)!.pd;

/** A tape without PDs, one row a list of ratings. */
function rated(headings: readonly string[], rows: readonly (readonly Cell[])[]) {
  const cells = rows.map((ratings, i) => [`B${i}`, ...ratings, 1_000_000 + i, 0.4]);
  return readTape([["Borrower", ...headings, "EAD", "LGD"], ...cells]);
}

const said = (read: ReturnType<typeof readTape>) => read.findings.map(({ message }) => message);

/** CRR Article 138: one counts as it is, of two the worse, of three or more the worse of the two best. */
test.each<[readonly string[], readonly Cell[], string]>([
  [["Fitch Rating", "Moody's Rating"], ["BBB", "Ba2"], "BB"],
  [["Fitch Rating", "Moody's Rating"], ["A", "B1"], "B+"],
  [["Moody's", "S&P Rating"], ["", "BBB-"], "BBB-"],
  [["Moody's", "S&P Rating"], ["NR", "BBB-"], "BBB-"],
  [["S&P", "Moody's", "Fitch"], ["BBB", "Ba2", "BB-"], "BB"],
  [["S&P", "Moody's", "Fitch", "DBRS rating"], ["B", "A3", "BBB+", "CCC"], "BBB+"],
  [["Internal rating", "S&P rating"], ["7", "BB+"], "BB+"],
  [["Rating", "S&P rating"], ["A", "BB+"], "BB+"],
])("%p with %p is %p", (headings, ratings, name) => {
  const read = rated(headings, [ratings]);
  expect(read.pool!.pd[0]).toBe(pdOf(name));
});

test("which column decided, which PDs a scale gave, and what was read beside a rating is said", () => {
  const read = rated(["S&P", "Moody's"], [["BBB", "Baa"], ["BB+ *-", ""], ["A", "B1"]]); // prettier-ignore
  expect(said(read)).toEqual(
    expect.arrayContaining([
      "3 PDs filled from rating (rows 2, 3, 4).",
      "One-year PDs of the illustrative house scale, an assumption: BBB 0.18 %, BB+ 0.55 %, B+ 2.8 %.",
      "Ratings of several columns: of two agencies the worse counts, of three or more the worse of the two best (CRR Art 138). Rows by the column that decided: Moody's: 2, S&P: 1.",
      "S&P: read without marks beside it, in the letters of the scale: 'BB+ *-' BB+ (row 3).",
    ]),
  );
});

test("what is no rating beside another agency's is said, and what was read beside a rating is told of its own column", () => {
  const read = rated(["S&P", "Moody's"], [["B", "WR"], ["NR", "B3 *-"], ["BB- (watch neg)", "Ba2"]]); // prettier-ignore
  expect(said(read)).toEqual(
    expect.arrayContaining([
      "Moody's: 'WR' is no rating of the scale and does not count beside another agency's (row 2).",
      "S&P: 'NR' is no rating of the scale and does not count beside another agency's (row 3).",
      "Moody's: read without marks beside it, in the letters of the scale: 'B3 *-' B- (row 3).",
      "S&P: read without marks beside it, in the letters of the scale: 'BB- (watch neg)' BB- (row 4).",
    ]),
  );
});

test("a project is the borrower where nobody else is named", () => {
  const tape = [["Project", "Exposure", "PD", "LGD"], ["P1", 100, 0.015, 0.4], ["P1", 50, 0.015, 0.4], ["P2", 150, 0.02, 0.45]]; // prettier-ignore
  expect(readTape(tape).pool!.ead.length).toBe(2);
  const borrowers = tape.map((row, i) => [i === 0 ? "Borrower" : `B${i}`, ...row]);
  expect(readTape(borrowers).pool!.ead.length).toBe(3);
});

test("a letter of Moody's without its digit is told of", () => {
  expect(said(rated(["Moody's"], [["B"], ["Ba"]]))).toContain(
    "Moody's: a letter of Moody's without its digit is read as the middle of three: 'B' B, 'Ba' BB (rows 2, 3).",
  );
});

/** Grades that no agency gives, and letters that stand alone: a lender's own scale. */
test.each<[string, readonly Cell[]]>([
  ["Grade", ["A", "B", "C"]],
  ["Rating", ["A", "B", "A"]],
  ["Rating", ["C", "D", "E"]],
  ["Internal rating", [3, 5, 7]],
  ["Rating", ["4+", "5-", "6"]],
  ["sub_grade", ["A1", "B5", "C3"]],
  ["TCRI", [4, 6, 5]],
])("%p with %p gives no PD, and says that the scale is the lender's own", (heading, grades) => {
  const read = rated(
    [heading],
    grades.map((grade) => [grade]),
  );
  expect(read.pool).toBeNull();
  expect(read.findings[0]!.code).toBe("E02");
  expect(said(read).join()).toContain("a grade of the lender's own");
});

test.each<[string, string, string]>([
  ["S&P rating", "NR", "which is no rating"],
  ["Moody's", "WR", "which is no rating"],
  ["Rating", "twAA-", "of a national scale"],
  ["Rating", "AA(bra)", "of a national scale"],
  ["中華信評", "AA-", "of a national scale"],
  ["Rating", "BBBB", "not on the scale"],
])("%p %p beside a blank PD is refused in its own words", (heading, cell, words) => {
  const read = rated([heading], [[cell], ["BBB"]]);
  expect(read.pool).toBeNull();
  expect(said(read).join()).toContain(words);
});

test.each(["D", "SD", "RD", "Caa3-PD/LD"])("a rating of %p is a default beside any PD", (cell) => {
  const read = readTape([
    ["Borrower", "Rating", "PD", "EAD", "LGD"],
    ["A", cell, 0.02, 100, 0.4],
    ["B", "BB", 0.009, 100, 0.4],
  ]);
  expect(read.pool).toBeNull();
  expect(read.findings[0]!.code).toBe("E08");
});

test("grades of the lender's own do not tell the unit of PDs, and stand far from none", () => {
  const read = readTape([
    ["Borrower", "Grade", "PD", "EAD", "LGD"],
    ["A", "A", "6.1%", 100, 0.9],
    ["B", "B", "9.3%", 100, 0.9],
    ["C", "C", "14.2%", 100, 0.9],
  ]);
  expect(read.pool!.pd[0]).toBe(0.061);
  expect(read.findings.map(({ kind }) => kind)).not.toContain("ratingDistance");
});
