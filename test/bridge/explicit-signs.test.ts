import { withExplicitSigns } from "../../src/workbook/embedded/bridge/explicit-signs.ts";
import { book, opened } from "./sheets.ts";

// Signs in front bind before any operator (ECMA-376 part 1, 18.17.2.1), so two minuses leave a number as it is.
const ANSWERS: readonly (readonly [formula: string, value: number | string])[] = [
  ["=1+--(2)", 3],
  ['=1+--"5"', 6],
  ['=-"5"', -5],
  ['="x"&-"5"', "x-5"],
  ["=2*--3", 6],
  ["=2^--3", 8],
  ["=-2^2", 4],
  ["=--2^2", 4],
  ["=1---2", -1],
  ["=5--3", 8],
  ["=1+- -SUM(2,--3)", 6],
  ["=10%%", 0.001],
  ["=1+200%%*3", 1.06],
  ["=--5%", 0.05],
  ["=2*-+-3", 6],
  ["=SUMPRODUCT(--(A20:A21=0),{1;2})", 3],
  ["=SUM(1/{1,2,4})", 1.75],
  ["=SUM(10-{1,2})", 17],
  ["=SUM({1,-2}*--{3,4})", -5],
];

test("signs in front of what they belong to are Excel's", async () => {
  const cells = Object.fromEntries(ANSWERS.map(([formula], i) => [`C${i + 1}`, formula]));
  const sheet = await opened(book({ Sheet: cells }));
  expect(ANSWERS.map(([formula], i) => [formula, sheet.read(`C${i + 1}`)])).toEqual(ANSWERS);
});

test("what has no such signs, or lacks a bracket, is left as it is", () => {
  for (const formula of ["=A1-B1", "=1E-5-1e+3", '="a--b"', "=--(", "=SUM('x--y'!A1)", "=1-+5", "=T[a--b]"]) {
    expect(withExplicitSigns(formula)).toBe(formula);
  }
});
