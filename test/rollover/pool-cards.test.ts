import { connectedFunctions, refusal } from "../functions/connected.ts";
import { sized } from "../sized.ts";

type Table = (string | number)[][];
const call = connectedFunctions();
const deals = call("DEMOPOOL", "deals") as Table;
const bank = call("DEMOPOOL", "bank") as Table;
const card = call("POOL", call("DEMOPOOL"), call("DEMOPOOL", "links")) as string;
const PATHS = sized(8192, 16384);
const GIVEN = [["Paths", PATHS]];

/** Rows of D03 TMT Cygnus and D09 TMT Indus in the demo ladder. */
const OWNERS = [3, 9];
const withPools = (heading: string, cell: unknown) =>
  deals.map((row, r) => [...row, r === 0 ? heading : OWNERS.includes(r) ? cell : null]);
const bankWith = (changes: Record<string, number | string>): Table => {
  const changed = bank.map(([item, value, note]) => [item!, changes[item as string] ?? value!, note!]);
  const items = bank.map(([item]) => item);
  return [...changed, ...Object.entries(changes).filter(([item]) => !items.includes(item)).map(([item, value]) => [item, value, ""])]; // prettier-ignore
};
const measure = (table: Table, name: string, column = 1) => table.find(([own]) => own === name)![column] as number;
const ladder = withPools("Pool", card);

describe("the demo ladder with two deals on the demo pool, in an AI correction", () => {
  const table = call("ROLLSIM", ladder, bank, [["AI_CORR"]], null, GIVEN) as Table;
  const plain = call("ROLLSIM", deals, bank, [["AI_CORR"]], null, GIVEN) as Table;

  test("what becomes of deals in a market on its own is to the bit what it is without pools, and new rows stand at the end", () => {
    expect(table.slice(0, plain.length).map(([name]) => name)).toEqual(plain.map(([name]) => name));
    // Refused, priced out, and three rows of RWA back; CET1 follows the factor, which is now the pools'.
    for (const r of [1, 2, 3, 4, 5]) expect(table[r]![2]).toBe(plain[r]![2]);
    expect(table.slice(plain.length).map(([name]) => name)).toEqual([
      "Pool losses by the end, mean",
      "Pool losses by the end, 95 %",
      "Pool losses by the end, 99 %",
      "Retained losses by the end, mean",
      "Retained losses by the end, 95 %",
      "Retained losses by the end, 99 %",
      "Correlation of peak RWA back with pool losses",
      "Standard error of that correlation",
    ]);
  });

  test("RWA come back when pools lose, and have nothing to do with it in a market on its own", () => {
    const [linked, alone] = [1, 2].map((column) => measure(table, "Correlation of peak RWA back with pool losses", column)); // prettier-ignore
    const [error, beside] = [1, 2].map((column) => measure(table, "Standard error of that correlation", column));
    expect(linked! / error!).toBeGreaterThan(20);
    expect(Math.abs(alone! / beside!)).toBeLessThan(3);
    expect(beside! * Math.sqrt(PATHS)).toBeCloseTo(1, 1);
    expect(measure(table, "Pool losses by the end, 99 %", 2)).toBe(measure(table, "Pool losses by the end, 99 %"));
  });

  test("mean pool losses are those of the stress table to the same horizon", () => {
    const structure = [
      ["Name", "Attach", "Detach"],
      ["Pool", 0, 1],
    ];
    const weights = [["AI_CORR", 1]];
    const stress = call("STRESSTABLE", card, structure, weights, 3, [["Paths", PATHS]]) as Table;
    const row = stress.find(([name]) => name === "AI_CORR")!;
    const expected = row[stress[0]!.indexOf("Pool EL")] as number;
    const error = row[stress[0]!.indexOf("Standard error Pool")] as number;
    const own = measure(table, "Pool losses by the end, mean") / 4200;
    // A path's loss scatters by some 1.5 times its mean at most.
    expect(Math.abs(own - expected)).toBeLessThan(4 * Math.hypot(error, (1.5 * own) / Math.sqrt(PATHS)));
  });

  test("deal by deal, losses go with the notional, and a deal without a pool shows none", () => {
    const byDeal = call("ROLLSIM", ladder, bank, [["AI_CORR"]], "deals", GIVEN) as Table;
    const at = byDeal[0]!.indexOf("Pool losses, mean");
    expect((byDeal[9]![at] as number) / (byDeal[3]![at] as number)).toBeCloseTo(2200 / 2000, 12);
    expect(byDeal[1]!.slice(at)).toEqual(["", "", ""]);
    const lost = byDeal[3]![at] as number;
    const retained = byDeal[3]![at + 1] as number;
    expect(retained).toBeLessThan(lost);
    expect(retained).toBeGreaterThan(0);
  });

  test("quarter by quarter, what the bank bears only grows, to the mean of the table", () => {
    const quarters = call("ROLLSIM", ladder, bank, [["AI_CORR"]], "quarters", GIVEN) as Table;
    const borne = quarters.slice(1).map((row) => row[quarters[0]!.indexOf("Retained losses, mean")] as number);
    expect([...borne].sort((a, b) => a - b)).toEqual(borne);
    expect(borne.at(-1)! / measure(table, "Retained losses by the end, mean")).toBeCloseTo(1, 10);
  });

  test("taken out of CET1, what the bank bears lowers the mean ratio by just that", () => {
    const taken = call("ROLLSIM", ladder, bankWith({ Losses: "on" }), [["AI_CORR"]], null, GIVEN) as Table;
    const ratio = (from: Table) => measure(from, "CET1 ratio at the end, of mean CET1 and RWA");
    const byDeals = (call("ROLLSIM", ladder, bank, [["AI_CORR"]], "quarters", GIVEN) as Table).at(-1)!;
    expect(byDeals.at(-2)).toBeCloseTo(measure(taken, "Retained losses by the end, mean"), 6);
    const rwa = (measure(taken, "Retained losses by the end, mean") as number) / (ratio(table) - ratio(taken));
    expect(rwa).toBeGreaterThan(190_000);
    expect(rwa).toBeLessThan(190_000 * 1.08);
  });

  test("alpha3 makes deals that have lost be refused more often, and no others", () => {
    const refused = (asked: Table, row: number) => {
      const found = call("ROLLSIM", ladder, asked, [["AI_CORR"]], "deals", GIVEN) as Table;
      return found[row]![found[0]!.indexOf("P(refused)")] as number;
    };
    const strict = bankWith({ alpha3: 3 });
    expect(refused(strict, 9)).toBeGreaterThan(refused(bank, 9) + 0.05);
    expect(refused(strict, 4)).toBe(refused(bank, 4));
  });
});

test("one factor, no contagion: the law of a deal's pool losses is the exact one to three years", () => {
  const scenario = [["g", "*", 0.2], ["h", "*", 0], ["w", "*", 0]]; // prettier-ignore
  const given = [...GIVEN, ["Seed", 11]];
  const table = call("ROLLSIM", ladder, bank, scenario, null, given) as Table;
  const mean = measure(table, "Pool losses by the end, mean") / 4200;
  const exact = call("TRANCHELOSS", card, 0.2, 0, 1, 3) as number;
  const above = (level: number) => {
    const point = measure(table, `Pool losses by the end, ${100 * level} %`) / 4200;
    return call("TRANCHEPROB", card, 0.2, point, 1, "hit", 3) as number;
  };
  // The pool's loss scatters by its mean or so.
  expect(Math.abs(mean - exact)).toBeLessThan((4 * 1.2 * exact) / Math.sqrt(PATHS));
  for (const level of [0.95, 0.99]) {
    expect(Math.abs(above(level) - (1 - level))).toBeLessThan(4 * Math.sqrt((level * (1 - level)) / PATHS));
  }
});

test("the column of pools may be named in Chinese, and Excel's own card is read", () => {
  const wanted = call("BREACHPROB", ladder, bank, "target", [["BASE"]], [["Paths", 2048]]);
  for (const heading of ["資產池", "授信池"]) {
    expect(call("BREACHPROB", withPools(heading, card), bank, "target", [["BASE"]], [["Paths", 2048]])).toBe(wanted);
  }
  const excel = connectedFunctions("entity");
  const entity = excel("POOL", excel("DEMOPOOL"), excel("DEMOPOOL", "links"));
  expect(excel("LADDER", withPools("Pool", entity), null, null)).toEqual(call("LADDER", deals, null, null));
  expect(excel("BREACHPROB", withPools("Pool", entity), bank, "target", [["BASE"]], [["Paths", 2048]])).toBe(wanted);
});

describe("what cannot be is refused in a sentence", () => {
  const gone = `Pool #${"0".repeat(32)}`;
  test.each<[string, () => unknown, string]>([
    ["text that is no card", () => call("ROLLSIM", withPools("Pool", "Demo"), bank, null, null, null), "#VALUE! Row 4 of deals: Pool is 'Demo'; it must be a card of SRT.POOL, or blank for a deal without a pool."], // prettier-ignore
    ["a number", () => call("LADDER", withPools("Pool", 7), null, null), "#VALUE! Row 4 of deals: Pool is 7; it must be a card of SRT.POOL, or blank for a deal without a pool."], // prettier-ignore
    ["a card that is not in memory", () => call("ROLLSIM", withPools("Pool", gone), bank, null, null, null), "#N/A The pool of this card is not in memory. Recalculate the cell with SRT.POOL."], // prettier-ignore
    ["alpha3 without a pool", () => call("ROLLSIM", deals, bankWith({ alpha3: 1 }), null, null, null), "#VALUE! alpha3 of bank is 1, and no deal names a pool; give deals a column Pool with cards of SRT.POOL, or set it to 0."], // prettier-ignore
    ["losses without a pool", () => call("BREACHPROB", withPools("Pool", null), bankWith({ Losses: "on" }), "MDA", null, null), "#VALUE! Losses of bank is on, and no deal names a pool; give deals a column Pool with cards of SRT.POOL, or set it to off."], // prettier-ignore
    ["losses that are neither", () => call("ROLLSIM", ladder, bankWith({ Losses: "some" }), null, null, null), "#VALUE! Losses of bank is 'some'; it must be off or on."], // prettier-ignore
    ["an exact method", () => call("ROLLSIM", ladder, bank, null, null, [["Method", "exact"]]), "#VALUE! The setting Method is 'exact', which does not serve this: scenarios are compared on simulated paths; it must be auto or simulation."], // prettier-ignore
  ])("%s", (_, act, sentence) => {
    expect(refusal(act)).toBe(sentence);
  });
});
