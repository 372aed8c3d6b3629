import { book, opened, type OpenSheet } from "./sheets.ts";

const tape = [
  ["Obligor", "EAD", "PD (fraction)", "LGD"],
  ["Alpha", 100, 0.01, 0.4],
  ["Beta", 200, 0.02, 0.45],
  ["Gamma", 300, 0.03, 0.5],
];
const names = { Pool: "Tape!$A$1:$D$4" };

async function sheetOf(cells: Readonly<Record<string, string | number>>): Promise<OpenSheet> {
  return opened(book({ Deal: cells, Tape: tape }, names));
}

describe("an SRT formula in a sheet", () => {
  test("is found in lower case, nested, behind names, in LET, MAP, OFFSET, IFERROR and after omitted arguments", async () => {
    const { read } = await sheetOf({
      A1: "=SRT.TRANCHELOSS(Pool,0.2,0,0.1)",
      A2: "=srt.trancheloss(Tape!A1:D4,.2,0,.1)",
      A3: "=ROUND(SRT.TRANCHELOSS(Pool,0.2,0,0.1),4)*2",
      A4: "=LET(loss,SRT.TRANCHELOSS(Pool,0.2,0,0.1),loss*2)",
      A5: "=SRT.TRANCHELOSS(OFFSET(Tape!A1,0,0,4,4),0.2,0,0.1)",
      A6: "=SRT.TRANCHELOSS(Pool,0.2,0,0.1,,,)",
      A7: '=SRT.TRANCHELOSS(Pool,0.2,0,0.1,1,,{"PD curve","flat"})',
      A8: '=IFERROR(SRT.TRANCHELOSS(Pool,0.2,6,7),"refused")',
      A10: "=MAP({0.1;0.2},LAMBDA(detach,SRT.TRANCHELOSS(Pool,0.2,0,detach)))",
    });
    const loss = read("A1") as number;
    expect(loss).toBeGreaterThan(0);
    for (const address of ["A2", "A5", "A6", "A7"]) expect([address, read(address)]).toEqual([address, loss]);
    expect(read("A3")).toBeCloseTo(2 * Math.round(loss * 1e4) * 1e-4, 12);
    expect(read("A4")).toBe(2 * loss);
    expect(read("A8")).toBe("refused");
    expect((read("A10") as number[][])[0]).toEqual([loss]);
  });

  test("shows an error of its arguments, and its own with a sentence", async () => {
    const { read, message, type } = await sheetOf({
      A1: "=SRT.TRANCHELOSS(Pool,0.2,6,7)",
      A2: "=SRT.TRANCHELOSS(Pool,NA(),0,0.1)",
    });
    expect([read("A1"), read("A2")]).toEqual(["#VALUE!", "#N/A"]);
    expect(message("A1")).toContain("did you mean 6%?");
    await type("A1", "=1+1");
    expect(message("A1")).toBeNull();
  });

  test("is told apart by SRT.INFO, which knows how each cell was computed", async () => {
    const { read, message } = await sheetOf({
      A1: "=SRT.TRANCHELOSS(Pool,0.2,0,0.1)",
      A2: '=SRT.LOSSVAR(Pool,0.2,0.99,"ES",1,,{"Method","large-pool"})',
      D1: "=SRT.INFO(A1)",
      G1: "=SRT.INFO(A2)",
      J1: "=SRT.INFO(Z99)",
    });
    const [exact, limit] = [read("D1"), read("G1")] as unknown[][][];
    expect(exact!.slice(1, 3)).toEqual([
      ["Function", "SRT.TRANCHELOSS"],
      ["Method", "exact, one factor, on the loss lattice"],
    ]);
    expect(limit!.slice(1, 3)).toEqual([
      ["Function", "SRT.LOSSVAR"],
      ["Method", "large-pool, closed form"],
    ]);
    expect(read("J1")).toBe("#N/A");
    expect(message("J1")).toContain("Recalculate that cell.");
  });

  test("follows an edit of the tape, and of its own cell", async () => {
    const { read, type } = await sheetOf({ A1: "=SRT.TRANCHELOSS(Pool,B1,0,0.1)*C1", B1: 0.2, C1: 1 });
    const first = read("A1") as number;
    await type("C1", 3);
    expect(read("A1")).toBeCloseTo(3 * first, 14);
    await type("B1", 0.9);
    expect(read("A1")).not.toBeCloseTo(3 * first, 3);
  });
});

describe("a table that spills", () => {
  test("is #SPILL! where a cell is in its way, and comes back when it is gone", async () => {
    const { read, type } = await sheetOf({ A1: "=SRT.POOLSTATS(Pool)", A3: "in the way" });
    expect(read("A1")).toBe("#SPILL!");
    await type("A3", null);
    expect((read("A1") as unknown[][])[0]).toEqual(["Name", "Value"]);
  });

  test("leaves no old rows to its readers when it shrinks", async () => {
    const { read, type } = await sheetOf({ A1: "=SEQUENCE(C1)", C1: 6, D1: "=SUM(A1:A20)", D2: "=COUNT(A1:A20)" });
    expect([read("D1"), read("D2")]).toEqual([21, 6]);
    await type("C1", 3);
    expect([read("D1"), read("D2")]).toEqual([6, 3]);
    await type("C1", 5);
    expect([read("D1"), read("D2")]).toEqual([15, 5]);
  });
});

test("the same formula in a second workbook reads the range that the name has there", async () => {
  const cells = { A1: "=SUM(Figures)", B1: 1, B2: 2, C1: 10, C2: 20 };
  const first = await opened(book({ Sheet: cells }, { Figures: "Sheet!$B$1:$B$2" }));
  expect(first.read("A1")).toBe(3);
  const second = await opened(book({ Sheet: cells }, { Figures: "Sheet!$C$1:$C$2" }));
  expect(second.read("A1")).toBe(30);
});

test("the same LET in a second workbook has its own value", async () => {
  const cells = (x: number) => ({ A1: "=LET(x,C3*2,x+1)", C3: x });
  const first = await opened(book({ One: cells(4) }));
  const second = first.engine.open(book({ Two: cells(5) }));
  await second.settled();
  expect([first.read("A1"), second.readSpill("Two", 0, 0)]).toEqual([9, [[11]]]);
});

test("a spill of 10,000 rows takes well under the seconds of the engine's own way", async () => {
  const before = process.cpuUsage();
  const data = book({ Long: { A1: "=SEQUENCE(10000)", C1: "=SUM(A1:A10000)", C2: "=MATCH(9000,A1:A10000,0)" } });
  data.sheets.Long!.rowCount = 10_100;
  const { read } = await opened(data);
  expect([read("C1"), read("C2")]).toEqual([50_005_000, 9000]);
  // Of the processor: waiting beside other work is not counted.
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(2500);
});
