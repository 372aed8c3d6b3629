import { cellsOf } from "./bank-tapes.ts";
import { connectedFunctions } from "./connected.ts";
import { kindsOfTape } from "./kinds-of-tape.ts";

const call = connectedFunctions();
const structure = call("DEMOPOOL", "structure");
const FEW = [["Paths", 1024]];
type Table = (string | number)[][];

describe.each(Object.entries(kindsOfTape))("%s", (_, given) => {
  const tape = cellsOf(given);

  test("is read as sums by hand have it", () => {
    const stats = new Map((call("POOLSTATS", tape) as Table).map(([name, value]) => [String(name), value]));
    const amount = given.currency === null ? "EAD" : `EAD (${given.currency})`;
    expect(Number(stats.get(amount)) / given.ead).toBeCloseTo(1, 12);
    expect(stats.get("PD, EAD-weighted")).toBeCloseTo(given.pd / 100, 12);
    expect(stats.get("LGD, EAD-weighted")).toBeCloseTo(given.lgd / 100, 12);
  });

  test("answers the scenarios, the trap taken apart and a tranche under the scenario's correlations", () => {
    const table = call("STRESSTABLE", tape, structure, null, 3, FEW) as Table;
    expect(String(table.find(([name]) => name === "AI_CORR")!.at(-2))).toMatch(/shocks [\d.]+ % of the pool's EAD/);
    const apart = call("DOUBLECORR", tape, structure, [["AI_CORR"]], FEW, 3) as Table;
    expect(apart.map(([name]) => name)).toContain("+ shock to PDs and recoveries");
    const loss = call("TRANCHELOSS", tape, "scenario", 0.06, 0.3, 3, [["AI_CORR"]], FEW) as number;
    expect(loss).toBeGreaterThan(0);
    expect(loss).toBeLessThan(1);
    expect((call("THEMES", tape) as Table).length).toBeGreaterThan(1);
  });
});
