import { book, opened } from "./sheets.ts";

// What a constant means stands in the grammar of formulas (ECMA-376 part 1, 18.17): quotes within a text are doubled, and a
// comma or semicolon within a text separates nothing.
const FORMULAS: readonly (readonly [formula: string, value: string | number | boolean])[] = [
  ['=INDEX({"a; b",1;"c",2},1,1)', "a; b"],
  ['=INDEX({"a; b",1;"c",2},2,1)', "c"],
  ['=INDEX({"a,b",1;"c",2},2,2)', 2],
  ['=INDEX({"say ""no; never""",1},1,1)', 'say "no; never"'],
  ['=LEN({""""})', 1],
  ['=ISTEXT(INDEX({"5",1},1,1))', true],
  ['=ISTEXT(INDEX({"TRUE",1},1,1))', true],
  ["=ISLOGICAL(INDEX({TRUE,1},1,1))", true],
  ["=ISNA(INDEX({#N/A,1},1,1))", true],
  ['=COLUMNS({"{",1,"}"})', 3],
  ["=SUM({1.50,0.20;-3.0,1e1})", 8.7],
  ["=SUM({-0,-1})", -1],
  ["=-0.0", 0],
  ["=5- -0", 5],
  ["=2^-0.0", 1],
  ['=IF("{"="x",1,-0.0)', 0],
  ["=1e3+1E-4", 1000.0001],
  ["=0.10*100", 10],
  ["=1.0&.5", "10.5"],
  ['="0.20"&0.20', "0.200.2"],
];

test("constants in formulas are what their text says", async () => {
  const cells = Object.fromEntries(FORMULAS.map(([formula], i) => [`A${i + 1}`, formula]));
  const sheet = await opened(book({ Sheet: cells }));
  expect(FORMULAS.map(([formula], i) => [formula, sheet.read(`A${i + 1}`)])).toEqual(FORMULAS);
});
