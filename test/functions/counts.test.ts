import { poolsQuestion, poolStatistics, readTape, twinPool, type Cell, type Pool } from "../../src/core/index.ts";
import { cleanTapePlan } from "../../src/taskpane/pool/clean-tape.ts";
import { connectedFunctions, refusal } from "./connected.ts";

const call = connectedFunctions();
const entities = () => connectedFunctions("entity");

const HEADINGS = ["Obligor", "EAD", "PD (fraction)", "LGD (fraction)", "Number of loans"];
const WORKED = [HEADINGS, ["A", 100, 0.009, 0.45, 50], ["B", 50, 0.048, 0.5, 20]];

/** A tape of rows of equal loans with a line for each loan: `A #1` and so on. */
function writtenOut(tape: readonly (readonly unknown[])[]): unknown[][] {
  const [headings, ...rows] = tape;
  const at = headings!.indexOf("Number of loans");
  const without = (row: readonly unknown[]) => row.filter((_, c) => c !== at);
  const each = rows.flatMap((row) => {
    const count = (row[at] as number | null) ?? 1;
    const loan = (k: number) => row.map((cell, c) => (c === 0 && count > 1 ? `${String(cell)} #${k}` : c === 1 ? (cell as number) / count : cell)); // prettier-ignore
    return Array.from({ length: count }, (_, k) => without(loan(k + 1)));
  });
  return [without(headings!), ...each];
}

/** Rows of many loans and single ones, with all that the other functions ask for. */
const RICH = [
  ["Obligor", "EAD", "PD (fraction)", "LGD (fraction)", "Maturity (years)", "Sector", "AI theta", "Rating", "Number of loans", "Links"], // prettier-ignore
  ["A", 300, 0.01, 0.4, 3, "AIS", 0.5, "BBB", 30, "H 0.3"],
  ["B", 240, 0.02, 0.5, 4, "Utilities", 0, "BB", 24, null],
  ["H", 60, 0.015, 0.45, 5, "AIS", 0.8, "BB+", null, null],
  ["C", 40, 0.03, 0.5, 2, "Utilities", 0.1, "B+", 2, "H 0.2"],
];
const LOANS = writtenOut(RICH);
const STRUCTURE = [["Tranche", "Attach", "Detach", "Holder"], ["FL", 0, 0.05, "bank"], ["Mezz", 0.05, 0.12, "investor"], ["Sr", 0.12, 1, "bank"]]; // prettier-ignore
const FACTORS = [[0.06, 0.07, 0.1]];
const simulated = [["Method", "simulation"], ["Paths", 16384]]; // prettier-ignore

describe("a tape of rows that stand for many loans answers as the tape that writes them out", () => {
  test("worked: 50 loans of 2 and 20 of 2.5, and the same read as two borrowers", () => {
    const slice = [0.2, 0.06, 0.14, 5, null, null] as const;
    const [rows, loans] = [WORKED, writtenOut(WORKED)].map((tape) => call("TRANCHELOSS", tape, ...slice) as number);
    expect(Math.abs(rows! / 0.13343840764270068 - 1)).toBeLessThan(1e-9);
    expect(rows).toBe(loans);
    const two = WORKED.map((row) => row.slice(0, 4));
    expect(Math.abs(call("TRANCHELOSS", two, ...slice) / 0.2463927356692661 - 1)).toBeLessThan(1e-9);
  });

  test("one row of 41 loans whose largest is a fifth", () => {
    const tape = [
      [...HEADINGS, "Largest"],
      ["A", 100, 0.01, 0.5, 41, 0.2],
    ];
    expect(Math.abs(call("TRANCHELOSS", tape, 0.15, 0.02, 0.1, 4, null, null) / 0.0997364011526043 - 1)).toBeLessThan(1e-9); // prettier-ignore
    expect(Math.abs(call("TRANCHEPROB", tape, 0.15, 0.02, 0.1, "hit", 4, null, null) / 0.24597532895133972 - 1)).toBeLessThan(1e-9); // prettier-ignore
  });

  test.each([
    ["equity", 0, 0.03],
    ["mezzanine", 0.06, 0.14],
    ["senior", 0.2, 1],
  ])("%s: simulated within 4 standard errors of exact", (_, attach, detach) => {
    const exact = call("TRANCHELOSS", WORKED, 0.2, attach, detach, 5, null, null) as number;
    const [, row] = call(
      "TRANCHETABLE",
      WORKED,
      0.2,
      [
        ["Tranche", "Attach", "Detach"],
        ["T", attach, detach],
      ],
      5,
      null,
      simulated,
    ) as unknown[][];
    const [heading] = call(
      "TRANCHETABLE",
      WORKED,
      0.2,
      [
        ["Tranche", "Attach", "Detach"],
        ["T", attach, detach],
      ],
      5,
      null,
      simulated,
    ) as string[][];
    const error = row![heading!.indexOf("Standard error")] as number;
    expect(error).toBeGreaterThan(0);
    expect(Math.abs((row![heading!.indexOf("EL")] as number) - exact)).toBeLessThan(4 * error);
  });

  const answers: readonly (readonly [string, (tape: unknown) => unknown])[] = [
    ["TRANCHELOSS, several factors", (t) => call("TRANCHELOSS", t, FACTORS, 0.03, 0.1, 5, null, null)],
    ["TRANCHELOSS, simulated", (t) => call("TRANCHELOSS", t, FACTORS, 0.03, 0.1, 5, null, simulated)],
    ["TRANCHELOSS under a scenario with contagion", (t) => call("TRANCHELOSS", t, FACTORS, 0.03, 0.1, 5, [["Parameter", "Target", "Value"], ["contagion", "*", "additive"], ["shift", "AIS", 0.2]], simulated)], // prettier-ignore
    ["RISKCONTRIB by sector", (t) => call("RISKCONTRIB", t, FACTORS, 0.03, 0.1, "sector", 5, null, simulated)],
    ["RISKCONTRIB by obligor", (t) => call("RISKCONTRIB", t, FACTORS, 0.03, 0.1, "obligor", 5, null, simulated)],
    ["JOINTDEFAULT", (t) => call("JOINTDEFAULT", t, FACTORS, "sector", 5, null, [["Paths", 8192]], "joint")],
    ["HUBIMPACT", (t) => call("HUBIMPACT", t, FACTORS, null, "default", 5, null, [["Paths", 4096]], null)],
    ["LOSSPATH", (t) => call("LOSSPATH", t, FACTORS, null, 2, null, simulated)],
    ["SENSITIVITY", (t) => call("SENSITIVITY", t, 0.03, 0.1, [[1, 2]], [[0.1], [0.3]], "EL", 5, null, null)],
    ["IMPLIEDRHO", (t) => call("IMPLIEDRHO", t, 0.03, 0.1, 0.12, 5, null, null)],
    ["LOSSVAR", (t) => call("LOSSVAR", t, 0.2, 0.99, null, 5, null, null)],
    ["KIRB", (t) => call("KIRB", t, null)],
    ["POOLCAPITAL", (t) => call("POOLCAPITAL", t, null, null)],
    ["POOLSTATS", (t) => call("POOLSTATS", t, null)],
    ["POOLSTATS by sector", (t) => call("POOLSTATS", t, "sector")],
    ["POOLSTATS, the largest", (t) => call("POOLSTATS", t, "concentration")],
    [
      "DOUBLECORR",
      (t) =>
        call(
          "DOUBLECORR",
          t,
          [
            ["Tranche", "Attach", "Detach"],
            ["T", 0.03, 0.1],
          ],
          "AI_CORR",
          [["Paths", 4096]],
          5,
        ),
    ],
    ["INVESTORIRR", (t) => call("INVESTORIRR", t, 0.2, 0.03, 0.1, 0.09, 3, 0, null, [["Paths", 4096]])],
    ["SRTCAPITAL", (t) => call("SRTCAPITAL", t, STRUCTURE, [["Legal maturity", 5]])],
    ["SRTTEST", (t) => call("SRTTEST", t, STRUCTURE, [["Legal maturity", 5]])],
    ["a deal with terms", (t) => call("TRANCHETABLE", t, 0.2, [["Name", "Attach", "Detach", "Amortisation"], ["FL", 0, 0.05, "sequential"], ["Sr", 0.05, 1, null]], 5, null, [["Paths", 4096]])], // prettier-ignore
  ];

  test.each(answers)("%s", (_, answer) => {
    const [rows, loans] = [answer(RICH), answer(LOANS)].map((cells) => [cells].flat(2) as unknown[]);
    expect(rows!.map((cell) => (typeof cell === "number" ? 0 : cell))).toEqual(loans!.map((cell) => (typeof cell === "number" ? 0 : cell))); // prettier-ignore
    rows!.forEach((cell, k) => {
      if (typeof cell === "number") expect(Math.abs(cell - (loans![k] as number))).toBeLessThanOrEqual(1e-9 * Math.abs(cell) + 1e-14); // prettier-ignore
    });
  });

  test("STRESSPOOL and POOLCAPITAL by obligor give rows with their counts at the right, which read again are the same pool", () => {
    const stressed = call("STRESSPOOL", RICH, "HW_EROSION") as unknown[][];
    expect(stressed.map((row) => row.at(-1))).toEqual(["Number of loans", 30, 24, 1, 2]);
    const again = stressed.map((row) => [...row.slice(0, 8), row.at(-1)]);
    expect(call("POOLSTATS", again, null)[2]).toEqual(["Obligors", 57]);
    expect(call("STRESSPOOL", LOANS, "HW_EROSION")[0]).not.toContain("Number of loans");
    expect((call("POOLCAPITAL", RICH, null, "obligor") as unknown[][]).map((row) => row.at(-1))).toEqual(["Number of loans", 30, 24, 1, 2]); // prettier-ignore
  });

  test("the twin without clustering deals loans to the sectors, not rows", () => {
    const [rows, loans] = [RICH, LOANS].map((tape) => readTape(tape as Cell[][]).pool!);
    expect(twinPool(rows!).sector.index).toEqual(twinPool(loans!).sector.index);
  });

  test("pools of deals: simulated loan by loan; one bucket label in two pools is two buckets", () => {
    const [rows, loans] = [RICH, LOANS].map((tape) => readTape(tape as Cell[][]).pool!);
    const sampling = { paths: 64, precision: 0, seed: 1, state: 1 };
    const basis = { horizon: 3, pdCurve: "flat", lgdModel: "const", df: Infinity, contagion: null, sampling } as const;
    const one = (pool: Pool) => poolsQuestion(basis, [pool], []).simulation;
    expect(one(rows!).ead).toEqual(one(loans!).ead);
    expect(one(rows!).pd).toEqual(one(loans!).pd);
    const two = poolsQuestion(basis, [rows!, rows!], []);
    // 30 + 24 + 2 loans of each pool, and the one name that both have.
    expect(two.simulation.ead).toHaveLength(2 * 56 + 1);
    expect(two.holdings[1]!.ead.reduce((sum, x) => sum + x, 0)).toBeCloseTo(640, 9);
  });

  test("the clean tape of the pane keeps rows and counts", () => {
    const { pool } = readTape([
      [...HEADINGS, "Largest"],
      ["A", 100, 0.01, 0.5, 41, 0.2],
      ["B", 10, 0.02, 0.4, null, null],
    ]);
    const again = readTape(cleanTapePlan(pool!, "P").blocks[0]!.values).pool!;
    expect([...again.counts!.of]).toEqual([1, 40, 1]);
    expect([...again.ead]).toEqual([20, 80, 10]);
    expect(poolStatistics(again).herfindahl).toBeCloseTo(poolStatistics(pool!).herfindahl, 14);
  });

  test("SEC-IRBA's N and the effective number count loans", () => {
    const lines = call("POOLCAPITAL", WORKED, null, null) as unknown[][];
    expect(lines.find(([name]) => name === "N, effective number")![1]).toBeCloseTo(69.2307692307692, 10);
    expect(lines.find(([name]) => name === "Largest share")![1]).toBeCloseTo(2.5 / 150, 14);
    expect(lines.find(([name]) => name === "Obligors taken as corporate")![1]).toBe(70);
  });
});

describe("where a row of many loans stands for one name", () => {
  test("a scenario names the row, and all its loans are hit, exactly and path by path", () => {
    const shift = (target: string) => [["Parameter", "Target", "Value"], ["shift", target, 0.5]]; // prettier-ignore
    const exact = (tape: unknown, target: string) => call("TRANCHELOSS", tape, 0.2, 0, 1, 1, shift(target), null) as number; // prettier-ignore
    expect(exact(RICH, "A")).toBeGreaterThan(1.05 * exact(RICH, "H"));
    const paths = call("TRANCHELOSS", RICH, 0.2, 0, 1, 1, shift("A"), simulated) as number;
    expect(Math.abs(paths / exact(RICH, "A") - 1)).toBeLessThan(0.03);
    expect(refusal(() => exact(RICH, "Z"))).toContain("'Z', which is neither an obligor nor a sector of the pool");
  });

  test("a hub is one obligor by its id; a row of many is none", () => {
    expect(call("HUBIMPACT", RICH, FACTORS, "H", "default", 5, null, [["Paths", 2048]], null)[1][0]).toBe("H");
    expect(refusal(() => call("HUBIMPACT", RICH, FACTORS, "A", "default", 5, null, [["Paths", 2048]], null))).toContain("hub is 'A'; it must be the id of an obligor of the pool"); // prettier-ignore
  });

  test("a card carries rows and their counts, not their loans", () => {
    const asEntity = entities();
    const tape = [HEADINGS, ["A", 1e6, 0.01, 0.45, 999990], ["B", 10, 0.02, 0.4, 10]];
    const card = asEntity("POOL", tape, null, null, null);
    expect(JSON.stringify(card).length).toBeLessThan(3000);
    expect(card.text).toContain("1000000 obligors");
    // A page that never saw the tape reads the pool from the card itself.
    const elsewhere = entities();
    expect(elsewhere("POOLSTATS", [[card]], null)).toEqual(elsewhere("POOLSTATS", tape, null));
    connectedFunctions();
  });
});
