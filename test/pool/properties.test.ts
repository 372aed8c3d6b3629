import fc from "fast-check";
import {
  defaultProbabilities,
  mergeGroups,
  poolFromColumns,
  poolParts,
  poolStatistics,
  ratingPd,
  readTape,
  totalEad,
  type Cell,
} from "../../src/core/index.ts";
import { parseCsv } from "../../src/workbook/csv.ts";
import { readFileSync } from "node:fs";

const demo = parseCsv(readFileSync(`${__dirname}/../../assets/demo/pool.csv`, "utf8"));
const headings: Cell[] = ["Obligor ID", "EAD", "PD", "LGD", "Sector", "Loan ID"];

const loan = fc.record({
  ead: fc.integer({ min: 1, max: 100000 }).map((x) => x / 10),
  pd: fc.integer({ min: 1, max: 3000 }).map((x) => x / 100000),
  lgd: fc.integer({ min: 0, max: 100 }).map((x) => x / 100),
  sector: fc.constantFrom("SEM", "TEL", "PWR"),
});
const tape = (loans: readonly { ead: number; pd: number; lgd: number; sector: string }[]): Cell[][] => [
  headings,
  ["Z0", 1, 0.0001, 0.5, "SEM", "Z0"],
  ...loans.map(({ ead, pd, lgd, sector }, i) => [`B${i}`, ead, pd, lgd, sector, `L${i}`]),
];

test("the order of rows does not change a pool's statistics", () => {
  fc.assert(
    fc.property(fc.array(loan, { minLength: 1, maxLength: 30 }), (loans) => {
      const cells = tape(loans);
      const forward = poolStatistics(readTape(cells).pool!);
      const backward = poolStatistics(readTape([cells[0]!, ...cells.slice(1).reverse()]).pool!);
      expect(backward.obligors).toBe(forward.obligors);
      expect(backward.expectedLoss).toBeCloseTo(forward.expectedLoss, 14);
      expect(backward.herfindahl).toBeCloseTo(forward.herfindahl, 14);
    }),
  );
});

test("splitting a borrower into several rows does not change the pool", () => {
  fc.assert(
    fc.property(fc.array(loan, { minLength: 1, maxLength: 10 }), fc.integer({ min: 2, max: 4 }), (loans, parts) => {
      const whole = tape(loans);
      const rowsOf = (row: Cell[]) =>
        Array.from({ length: parts }, (_, k) => {
          const ead = ((row[1] as number) * (k === 0 ? 2 : 1)) / (parts + 1);
          return [row[0]!, ead, ...row.slice(2, 5), `${String(row[5])} part ${k}`];
        });
      const split = [whole[0]!, ...whole.slice(1).flatMap(rowsOf)];
      const merged = readTape(split).pool!;
      const pool = readTape(whole).pool!;
      expect(merged.ids).toEqual(pool.ids);
      expect([...merged.pd]).toEqual([...pool.pd]);
      expect([...merged.lgd]).toEqual([...pool.lgd]);
      merged.ead.forEach((ead, i) => expect(ead / pool.ead[i]!).toBeCloseTo(1, 12));
    }),
  );
});

test("sector shares sum to 1", () => {
  fc.assert(
    fc.property(fc.array(loan, { minLength: 1, maxLength: 30 }), (loans) => {
      const shares = poolParts(readTape(tape(loans)).pool!, "sector").map(({ share }) => share);
      expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    }),
  );
});

describe("the demo tape", () => {
  const pool = readTape(demo).pool!;
  const statistics = poolStatistics(pool);
  // Sums over the tape's rows, computed by hand from its definition.
  test("has 180 obligors, HHI 0.007336, effective number 136.3 and largest share 2.25 %", () => {
    expect(statistics.obligors).toBe(180);
    expect(statistics.herfindahl).toBeCloseTo(0.007336, 6);
    expect(statistics.effectiveNumber).toBeCloseTo(136.3, 1);
    expect(statistics.largestShare).toBeCloseTo(0.0225, 4);
  });
  test("has PD 1.34 %, LGD 42.4 % and one-year expected loss 0.653 %", () => {
    expect(statistics.pd).toBeCloseTo(0.0134, 4);
    expect(statistics.lgd).toBeCloseTo(0.424, 3);
    expect(statistics.expectedLoss).toBeCloseTo(0.00653, 5);
  });
  test("is 67 % technology, media and telecoms, and 53 % the AI complex", () => {
    const shares = new Map(poolParts(pool, "sector").map(({ label, share }) => [label, share]));
    const sum = (...sectors: string[]) => sectors.reduce((total, sector) => total + shares.get(sector)!, 0);
    expect(sum("HYP", "SEM", "NEO", "DCP", "AIS", "TEL", "MED")).toBeCloseTo(0.67, 2);
    expect(sum("HYP", "SEM", "NEO", "DCP", "AIS")).toBeCloseTo(0.53, 2);
  });
  test("loses 2.1291 % over five years on the seasoned curve", () => {
    const pd = defaultProbabilities(pool, 5, "seasoned");
    const loss = pd.reduce((sum, p, i) => sum + p * pool.lgd[i]! * pool.ead[i]!, 0) / totalEad(pool);
    expect(loss).toBeCloseTo(0.021291, 6);
  });
});

describe("default probabilities to a horizon", () => {
  const pool = poolFromColumns({
    ead: [1, 1, 1, 1],
    pd: [0, 1, 0.02, 0.02],
    lgd: [1, 1, 1, 1],
    maturity: [9, 9, 9, 2],
  });
  test("keep 0 and 1 exact, compound a flat hazard, and end at maturity", () => {
    expect([...defaultProbabilities(pool, 5, "flat")].slice(0, 2)).toEqual([0, 1]);
    expect(defaultProbabilities(pool, 5, "flat")[2]).toBeCloseTo(1 - 0.98 ** 5, 15);
    expect(defaultProbabilities(pool, 5, "flat")[3]).toBeCloseTo(1 - 0.98 ** 2, 15);
  });
  test("at one year both curves are the one-year PD", () => {
    for (const curve of ["flat", "seasoned"] as const)
      expect(defaultProbabilities(pool, 1, curve)[2]).toBeCloseTo(0.02, 15);
  });
});

test("a group that defaults together is one obligor with the largest PD", () => {
  const cells: Cell[][] = [
    ["Obligor ID", "Group", "EAD", "PD", "LGD"],
    ["A", "G", 100, 0.01, 0.4],
    ["B", "G", 300, 0.002, 0.6],
    ["C", null, 100, 0.005, 0.5],
  ];
  const merged = mergeGroups(readTape(cells).pool!);
  expect(merged.ids).toEqual(["G", "C"]);
  expect([...merged.ead]).toEqual([400, 100]);
  expect(merged.pd[0]).toBe(0.01);
  expect(merged.lgd[0]).toBeCloseTo(0.55, 15);
});

test("Moody's names map one to one onto the house scale", () => {
  expect(ratingPd("Baa3")).toBe(ratingPd("BBB-"));
  expect(ratingPd("aaa")).toBe(0.0001);
  expect(ratingPd("BBB+ (sf)")).toBe(0.0012);
  expect(ratingPd("NR")).toBeNull();
});

test("50,000 rows are read in a second, and ten times the rows do not take a hundred times as long", () => {
  const tapeOf = (count: number) => [
    demo[0]!,
    ...Array.from({ length: count }, (_, i) => [`O${i}`, `N${i}`, ...demo[1 + (i % 180)]!.slice(2)]),
  ];
  const timed = (count: number) => {
    const cells = tapeOf(count);
    const before = process.cpuUsage();
    expect(readTape(cells).pool!.ids).toHaveLength(count);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  timed(5000);
  const [few, many] = [timed(5000), timed(50000)];
  process.stderr.write(`50,000 rows read in ${many.toFixed(0)} ms of the processor\n`);
  expect(many / few).toBeLessThan(40);
  // Half a second on a quiet machine; beside other work caches are shared.
  expect(many).toBeLessThan(3000);
}, 60000);
