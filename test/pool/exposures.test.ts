import { readTape, type Cell } from "../../src/core/index.ts";

/** Two loans: 100 drawn of 150 and 200 drawn in full, with a CCF of 40 %: EAD 120 and 200. */
function tape(columns: Readonly<Record<string, readonly Cell[]>>): Cell[][] {
  const all = { Borrower: ["A", "B"], ...columns, "PD %": [1, 2], "LGD %": [40, 40] };
  const values = Object.values(all);
  return [Object.keys(all), ...[0, 1].map((r) => values.map((column) => column[r]!))];
}
const CCF = { "CCF %": [40, 40] };
const eads = (cells: Cell[][]) => [...readTape(cells).pool!.ead];
const said = (cells: Cell[][]) => readTape(cells).findings.map(({ message }) => message);

test.each<[string, Cell[][]]>([
  ["drawn and undrawn", tape({ "Drawn amount": [100, 200], Undrawn: [50, 0], ...CCF })],
  ["outstanding and limit", tape({ Outstanding: [100, 200], "Credit limit": [150, 200], ...CCF })],
  ["drawn, undrawn and EAD", tape({ Drawn: [100, 200], Undrawn: [50, 0], ...CCF, EAD: [120, 200] })],
  ["exposure at default and undrawn", tape({ "Exposure at default": [120, 200], Undrawn: [50, 0], ...CCF })],
  ["EAD and limit", tape({ EAD: [120, 200], Limit: [150, 200], ...CCF })],
  ["違約暴險額與未動用額度", tape({ 違約暴險額: [120, 200], 未動用額度: [50, 0], "信用轉換係數 %": [40, 40] })],
])("%s give an EAD of 120 and 200, and say how", (_, cells) => {
  expect(eads(cells)).toEqual([120, 200]);
  expect(said(cells).join(" ")).toMatch(/adds 6\.7 %|is read as exposure at default/);
});

test("undrawn beside a column headed EAD alone is added and warned of, and can be left out", () => {
  const cells = tape({ EAD: [100, 200], Undrawn: [50, 0], ...CCF });
  expect(eads(cells)).toEqual([120, 200]);
  expect(said(cells)).toContain(
    "'Undrawn' times 'CCF %' is added to 'EAD', which grows by 6.7 %; if 'EAD' holds it already, give the setting Column Undrawn without a heading.",
  );
  const without = readTape(cells, { columns: [{ meaning: "undrawn", heading: null }] });
  expect([...without.pool!.ead]).toEqual([100, 200]);
});

test("undrawn amounts and limits without a CCF do not count, and that is said", () => {
  expect(said(tape({ Drawn: [100, 200], Undrawn: [50, 0] }))).toContain(
    "Undrawn is read as Undrawn and does not count in EAD: there is no column CCF.",
  );
  expect(said(tape({ Drawn: [100, 200], Commitment: [150, 200] }))).toContain(
    "Commitment is read as Limit and does not count in EAD: there is no column CCF.",
  );
});

test("a loan that is drawn beyond its limit has nothing undrawn, and is told of", () => {
  const cells = tape({ Drawn: [100, 200], Limit: [90, 250], ...CCF });
  expect(eads(cells)).toEqual([100, 220]);
  expect(said(cells)).toContain("1 loan is drawn beyond Limit; it has nothing undrawn.");
});
