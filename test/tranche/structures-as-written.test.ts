import { readStructure } from "../../src/core/index.ts";
import { connectedFunctions, refusal } from "../functions/connected.ts";

const call = connectedFunctions();
const TAPE = [
  ["Obligor ID", "EAD", "PD", "LGD"],
  ["A", 100, 0.006, 0.4],
  ["B", 200, 0.004, 0.5],
  ["C", 700, 0.02, 0.45],
];
const points = (range: unknown) => readStructure(range).rows.map(({ name, slice }) => [name, slice.attachment, slice.detachment]); // prettier-ignore
const table = (structure: unknown) => call("TRANCHETABLE", TAPE, [[0.2]], structure) as unknown[][];
const said = (structure: unknown) => refusal(() => table(structure));
const STACK = [
  ["First loss", 0, 0.03],
  ["Mezzanine", 0.03, 0.07],
  ["Senior", 0.07, 1],
];

/** Three tranches at 0, 3, 7 and 100 %, as term sheets write them. */
describe("points with one reading are read", () => {
  test.each([
    ["texts in percent", [["Tranche", "Attach", "Detach"], ["First loss", "0%", "3%"], ["Mezzanine", "3 %", "7%"], ["Senior", "7%", "100%"]]],
    ["a heading in percent", [["Tranche", "Attach (%)", "Detach (%)"], ["First loss", 0, 3], ["Mezzanine", 3, 7], ["Senior", 7, 100]]],
    ["cells that a sheet shows as percent under such a heading", [["Tranche", "Attach (%)", "Detach (%)"], ...STACK]],
    ["texts with decimal commas", [["Tranche", "Attach", "Detach"], ["First loss", "0", "0,03"], ["Mezzanine", "0,03", "0,07"], ["Senior", "0,07", "1"]]],
    ["basis points", [["Tranche", "Attach (bps)", "Detach (bps)"], ["First loss", 0, 300], ["Mezzanine", 300, 700], ["Senior", 700, 10000]]],
    ["Chinese headings", [["分券", "起賠點（%）", "止賠點（%）"], ["First loss", 0, 3], ["Mezzanine", 3, 7], ["Senior", 7, 100]]],
  ])("%s", (_, range) => expect(points(range)).toEqual(STACK)); // prettier-ignore

  test.each([
    ["amounts, senior first", [["Class", "Size"], ["Senior", 930], ["Mezzanine", 40], ["First loss", 30]]],
    ["amounts, first loss first", [["Class", "Size"], ["First loss", 30], ["Mezzanine", 40], ["Senior", 930]]],
    ["amounts in millions", [["Tranche", "Amount (EUR m)"], ["First loss", 0.00003], ["Mezzanine", 0.00004], ["Senior", 0.00093]]],
    ["percent that sum to 100", [["Tranche", "Size"], ["Senior", "93%"], ["Mezzanine", "4%"], ["First loss", "3%"]]],
    ["numbers that sum to 100", [["Tranche", "Thickness"], ["Senior", 93], ["Mezzanine", 4], ["First loss", 3]]],
    ["fractions that sum to 1", [["Tranche", "Thickness"], ["Senior", 0.93], ["Mezzanine", 0.04], ["First loss", 0.03]]],
  ])("sizes: %s", (_, range) => {
    const found = points(range).sort((a, b) => Number(a[1]) - Number(b[1]));
    expect(found.map(([name]) => name)).toEqual(["First loss", "Mezzanine", "Senior"]);
    found.forEach((row, i) => {
      expect(row[1]).toBeCloseTo(Number(STACK[i]![1]), 12);
      expect(row[2]).toBeCloseTo(Number(STACK[i]![2]), 12);
    });
    expect(found[2]![2]).toBe(1);
  }); // prettier-ignore

  test("classes by letters, by ratings and by a column Seniority", () => {
    const letters = [["Class", "Size"], ["Class A", 80], ["Class B", 15], ["Class C", 5]]; // prettier-ignore
    const ratings = [["Name", "Size", "Rating"], ["Alpha", 5, ""], ["Beta", 15, "BB"], ["Gamma", 80, "AAA"]]; // prettier-ignore
    const places = [["Name", "Size", "Seniority"], ["Alpha", 5, 3], ["Beta", 15, 2], ["Gamma", 80, 1]]; // prettier-ignore
    for (const range of [letters, ratings, places]) {
      const stack = points(range).map(([, attach, detach]) => [attach, detach]).sort((a, b) => Number(a[0]) - Number(b[0])); // prettier-ignore
      expect(stack).toEqual([[0, 0.05], [0.05, 0.2], [0.2, 1]]); // prettier-ignore
    }
    expect(points(letters)[0]).toEqual(["Class A", 0.2, 1]);
    expect(points(ratings)[2]).toEqual(["Gamma", 0.2, 1]);
  });

  test.each([
    ["bps in the heading", "Spread (bps)", 950],
    ["percent in the heading", "Spread (%)", 9.5],
    ["a text in basis points", "Spread", "950bp"],
    ["a text in percent", "Spread", "9.5%"],
    ["a decimal", "Spread", 0.095],
  ])("a spread with %s", (_, heading, cell) => {
    expect(readStructure([["Tranche", "Attach", "Detach", heading], ["M", 0.03, 0.07, cell]]).rows[0]!.spread).toBe(0.095);
  }); // prettier-ignore

  test("a holder's share in percent", () => {
    expect(readStructure([["Attach", "Detach", "Holder"], [0.03, 0.07, "80%"]]).rows[0]!.holder).toBe(0.8); // prettier-ignore
  });
});

describe("what has more readings, or loses something, is refused in a sentence", () => {
  test.each([
    ["Attach twice", [["Tranche", "Attach", "Attachment point", "Detach"], ["M", 0.03, 0.04, 0.07]], "structure has two columns Attach, 'Attach' and 'Attachment point'; keep one."],
    ["Spread twice", [["Attach", "Detach", "Spread", "Spread (bps)"], [0.03, 0.07, 0.09, 900]], "structure has two columns Spread, 'Spread' and 'Spread (bps)'; keep one."],
    ["points in percent", [["Attach", "Detach"], [0, 3]], "structure row 2: detach is 3; it must be a fraction of pool EAD between 0 and 1; did you mean 3%?"],
    ["a bad row below a blank one, counted as the sheet counts it", [["Attach", "Detach"], [0, 0.03], [null, null], [0.03, "?"]], "structure row 4: detach is '?'; it must be a fraction of pool EAD."],
    ["points below 1 under percent", [["Attach (%)", "Detach (%)"], [0.03, 0.07]], "structure: 'Attach (%)' says percent and holds 0.03; write it as '3%', or take the percent sign out of the heading."],
    ["a spread of 2.5", [["Attach", "Detach", "Spread"], [0.03, 0.07, 2.5]], "structure row 2: Spread is 2.5; it must be a decimal between 0 and 1, or write bps in the heading; did you mean 0.025 (2.5%)?"],
    ["tranches that overlap", [["Tranche", "Attach", "Detach"], ["A", 0, 0.05], ["B", 0.03, 0.07]], "structure: B attaches at 0.03, inside A, which detaches at 0.05; tranches must not overlap."],
    ["sizes in an order that is not said", [["Name", "Size"], ["Alpha", 20], ["Beta", 80]], "structure gives sizes, and 'Alpha', 'Beta' do not say which is senior; add a column Seniority with 1 for the most senior, or Attach and Detach."],
    ["names against ratings", [["Name", "Size", "Rating"], ["Senior", 80, "B"], ["Junior", 20, "AAA"]], "structure gives sizes, and names and ratings order its tranches in two ways; add a column Seniority with 1 for the most senior."],
    ["shares that do not sum to 100 %", [["Name", "Size"], ["Senior", "80%"], ["Junior", "10%"]], "structure: sizes sum to 0.9; shares must sum to 1, the whole pool."],
    ["numbers that nearly sum to 100", [["Name", "Size"], ["Senior", 89], ["Junior", 10]], "structure: sizes sum to 99; shares must sum to 100, the whole pool."],
    ["a size of 0", [["Name", "Size"], ["Senior", 100], ["Junior", 0]], "structure row 3: Size is 0; it must be an amount or a share above 0."],
    ["amounts without the senior tranche", [["Name", "Size (EUR)"], ["Mezzanine", 40], ["First loss", 30]], "structure: amounts sum to 70 and the pool's EAD is 1000; list every tranche of the pool, or give Attach and Detach."],
  ])("%s", (_, range, sentence) => expect(said(range)).toBe(`#VALUE! ${sentence}`)); // prettier-ignore
});

test("losses between two tranches that are given to nobody have a row of their own", () => {
  const rows = table([
    ["Tranche", "Attach", "Detach"],
    ["First loss", 0, 0.03],
    ["Mezzanine", 0.04, 0.07],
    ["Senior", 0.07, 1],
  ]);
  expect(rows.map(([name]) => name)).toEqual(["Tranche", "First loss", "Mezzanine", "Senior", "Pool", "No tranche (3 % to 4 %)"]); // prettier-ignore
  const lost = (name: string) => Number(rows.find((row) => row[0] === name)![6]);
  const tranches = ["First loss", "Mezzanine", "Senior", "No tranche (3 % to 4 %)"].reduce((sum, name) => sum + lost(name), 0); // prettier-ignore
  expect(tranches).toBeCloseTo(lost("Pool"), 10);
});

test("what lies above and below all tranches is no gap", () => {
  expect(table([["Tranche", "Attach", "Detach"], ["Mezzanine", 0.04, 0.07]]).map(([name]) => name)).toEqual(["Tranche", "Mezzanine", "Pool"]); // prettier-ignore
});
