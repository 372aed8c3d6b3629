import { readFileSync } from "node:fs";
import { poolStatistics, readTape, readTapes, totalEad, type Cell } from "../../src/core/index.ts";
import { parseCsv } from "../../src/workbook/csv.ts";

const csv = (name: string) => parseCsv(readFileSync(`${__dirname}/../../assets/demo/${name}.csv`, "utf8"));
const demo = csv("pool");
const links = csv("links");

/** A bank's own system, and a branch's sheet: other words, units and currency. */
const core: Cell[][] = [
  ["Loan ID", "Obligor ID", "EAD (EUR)", "PD %", "LGD %", "Sector"],
  ["L1", "A", 100, 1.5, 40, "SEM"],
  ["L2", "B", 300, 0.5, 45, "TEL"],
];
const branch: Cell[][] = [
  ["案號", "借戶編號", "暴險額 (USD)", "違約機率 (fraction)", "回收率", "產業"],
  ["L3", "A", 216, 0.02, 0.5, "PWR"],
  ["L4", "C", 108, 0.01, 0.6, "TEL"],
];
const fx: Cell[][] = [
  ["Currency", "Rate"],
  ["EUR", 1],
  ["EUR/USD", 1.08],
];
const join = (...tapes: Cell[][][]) =>
  readTapes(
    tapes.map((cells) => ({ cells })),
    { fx },
  );

test("the two halves of the demo tape, joined, are the demo pool to the bit, links across them too", () => {
  for (const cut of [2, 91, 165]) {
    const halves = [demo.slice(0, cut), [demo[0]!, ...demo.slice(cut)]];
    const { pool } = readTapes(
      halves.map((cells) => ({ cells })),
      { links },
    );
    expect(pool).toEqual(readTape(demo, { links }).pool);
  }
});

test("tapes keep their own words, units and currencies; an obligor of both merges by the rules of one", () => {
  const { pool, findings } = join(core, branch);
  expect(pool!.ids).toEqual(["A", "B", "C"]);
  expect([...pool!.ead]).toEqual([300, 300, 100]);
  expect([...pool!.pd]).toEqual([0.02, 0.005, 0.01]);
  expect(pool!.lgd[0]).toBeCloseTo((100 * 0.4 + 200 * 0.5) / 300, 15);
  expect(pool!.sector.names[pool!.sector.index[0]!]).toBe("PWR");
  expect(pool!.loans).toBe(4);
  const said = findings.map(({ code, message }) => `${code} ${message}`);
  expect(said).toContain("W12 Obligor A has 2 PDs; using the largest, 0.02.");
  expect(said).toContain("W13 Aggregated 4 loans to 3 obligors, which default as one.");
});

test("a finding says which tape it belongs to, and its row there", () => {
  const bad = branch.map((row) => [...row]);
  bad[2]![3] = "n.a.";
  const { findings, pool } = readTapes(
    [
      { name: "Core", cells: core },
      { name: "Branch", cells: bad },
    ],
    { fx },
  );
  expect(pool).toBeNull();
  expect(findings[0]).toMatchObject({
    tape: 1,
    row: 3,
    message: "Branch: Row 3: PD is 'n.a.', which counts as blank; it must be a number.",
  });
});

test("a loan id on two tapes is one loan where both say the same, and refused where they do not", () => {
  const again = [branch[0]!, ["L1", "A", 108, 0.015, 0.6, null], branch[2]!];
  const same = join(core, again);
  expect(same.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(totalEad(same.pool!)).toBe(500);
  expect(same.pool!.loans).toBe(3);
  expect(same.findings.map(({ message }) => message)).toContain(
    "Tape 2: 1 loan of an earlier tape stands here again and is dropped: L1.",
  );
  const other = join(core, [branch[0]!, ["L1", "A", 109, 0.015, 0.6, null], branch[2]!]);
  expect(other.pool).toBeNull();
  expect(other.findings[0]!.message).toBe(
    "Loan id L1 appears in Tape 1 (row 2) and in Tape 2 (row 2) with different content.",
  );
});

test("loans that name no obligor stay apart, though they stand in the same row of two tapes", () => {
  const bare: Cell[][] = [
    ["EAD", "PD (fraction)", "LGD (fraction)"],
    [100, 0.01, 0.4],
  ];
  expect(readTapes([{ cells: bare }, { cells: bare }]).pool!.ids).toEqual(["Tape 1 row 2", "Tape 2 row 2"]);
});

test("a tape that names no currency does not join one that does", () => {
  const bare = [
    ["Obligor", "EAD", "PD %", "LGD %"],
    ["Z", 1, 1, 40],
  ];
  expect(readTapes([{ cells: core }, { cells: bare }]).findings[0]!.message).toMatch(/^Tape 2 names no currency/);
});

test("a pool that was read before takes part with its links, converted, and says that its loans are unknown", () => {
  const hub: Cell[][] = [
    ["Obligor ID", "EAD (EUR)", "PD %", "LGD %", "Links"],
    ["H", 100, 1, 40, null],
    ["S", 50, 2, 40, "H 0.4"],
  ];
  const { pool, findings } = readTapes([{ cells: branch }, { pool: readTape(hub).pool! }], { fx, currency: "USD" });
  expect(pool!.ids).toEqual(["A", "C", "H", "S"]);
  expect(pool!.ead[2]).toBe(100 * 1.08);
  expect(pool!.links).toEqual([{ spoke: 3, hub: 2, weight: 0.4 }]);
  expect(findings.map(({ code }) => code)).toContain("I23");
});

test("statistics of a joined pool are those of one tape that holds both", () => {
  const both = [...core, ["L3", "A", 200, 2, 50, "PWR"], ["L4", "C", 100, 1, 40, "TEL"]];
  expect(poolStatistics(join(core, branch).pool!)).toEqual(poolStatistics(readTape(both).pool!));
});

test("tapes of two dates are joined, and it is said", () => {
  const dated = (date: string, id: string): Cell[][] => [
    ["Obligor ID", "EAD", "PD %", "LGD %", "As of"],
    [id, 10, 1, 40, date],
  ];
  const { findings } = readTapes([{ cells: dated("2025-12-31", "A") }, { cells: dated("2025-11-30", "B") }]);
  expect(findings.map(({ code }) => code)).toContain("W23");
});
