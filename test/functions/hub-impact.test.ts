import { connectedFunctions } from "./connected.ts";

const call = connectedFunctions();
const card = call("POOL", call("DEMOPOOL"), call("DEMOPOOL", "links"));
const rho = [[0.06, 0.07, 0.1]];
const settings = [["Paths", 2048]]; // prettier-ignore
const ranked = (event: string) => call("HUBIMPACT", card, rho, null, event, 5, [["BASE"]], settings, call("DEMOPOOL", "structure")); // prettier-ignore

test("every hub of the demo links is ranked by what its default adds to the pool's loss, with each tranche beside it", () => {
  const [headings, ...rows] = ranked("default") as [string[], ...(string | number)[][]];
  expect(headings).toEqual([
    "Hub", "Spokes", "EAD", "Infected", "Change of pool EL", "of which own loss", "Standard error",
    "Change of EL First loss", "Standard error First loss", "Change of EL Mezzanine", "Standard error Mezzanine",
    "Change of EL Senior", "Standard error Senior", "Standing",
  ]); // prettier-ignore
  expect(rows).toHaveLength(16);
  expect(rows.reduce((sum, row) => sum + (row[1] as number), 0)).toBe(124);
  const changes = rows.map((row) => row[4] as number);
  expect(changes).toEqual([...changes].sort((a, b) => b - a));
  for (const row of rows) {
    expect(row[4] as number).toBeGreaterThan(row[5] as number);
    expect(row[13]).toBe("assumption");
  }
});

test("distress leaves out neoclouds, which have none, and hurts less than default", () => {
  const [, ...worst] = ranked("default") as [unknown, ...(string | number)[][]];
  const [, ...rows] = ranked("distress") as [unknown, ...(string | number)[][]];
  expect(rows.map(([hub]) => String(hub).slice(0, 3)).sort()).toEqual(["AIS", "HYP", "HYP", "HYP", "HYP", "HYP", "HYP", "SEM"]); // prettier-ignore
  for (const [hub, , , infected] of rows) {
    const byDefault = worst.find(([name]) => name === hub)!;
    expect(byDefault[3] as number).toBeGreaterThan(infected as number);
  }
});

test("a pool with links infects unless Contagion is off, and then the hub's own loss is all", () => {
  const one = (given: readonly (readonly unknown[])[]) => call("HUBIMPACT", card, rho, "SEM01", null, 1, null, [...settings, ...given])[1]; // prettier-ignore
  expect(one([])).toEqual(one([["Contagion", "additive"]]));
  const [, , , infected, change, own] = one([["Contagion", "off"]]);
  expect(infected).toBe(0);
  expect(change).toBeCloseTo(own, 14);
});
