import demoLinks from "../../assets/demo/links.csv";
import demoTape from "../../assets/demo/pool.csv";
import {
  defaultProbabilities,
  labelAt,
  mergeGroups,
  poolFromColumns,
  poolParts,
  poolStatistics,
  ratingPd,
  readTape,
  totalEad,
  type Pool,
} from "../../src/core/index.ts";
import { parseCsv } from "../../src/workbook/csv.ts";

const reading = readTape(parseCsv(demoTape), { links: parseCsv(demoLinks) });
const pool = reading.pool!;
const sum = (column: Float64Array) => column.reduce((total, x) => total + x, 0);

/** Expected loss of a pool to a horizon, fraction of EAD. */
function expectedLoss(of: Pool, pd: Float64Array): number {
  return of.ead.reduce((total, ead, i) => total + ead * pd[i]! * of.lgd[i]!, 0) / totalEad(of);
}

// The demo tape was built by a rule; its totals were computed by an independent program.
describe("the demo tape", () => {
  test("holds 180 obligors, USD 10,000m and 124 links, with nothing to refuse", () => {
    expect(reading.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect([pool.ids.length, pool.loans, pool.links.length, pool.currency]).toEqual([180, 180, 124, "USD"]);
    expect(totalEad(pool)).toBeCloseTo(1e10, 0);
  });
  test("sums to the PD, LGD and maturity of its rule", () => {
    expect(sum(pool.pd)).toBeCloseTo(3.0361, 4);
    expect(sum(pool.lgd)).toBeCloseTo(79.62, 9);
    expect(sum(pool.maturity)).toBeCloseTo(652.3, 9);
  });
  test("names its first, its largest and its last obligor as the rule does", () => {
    const at = (id: string) => pool.ids.indexOf(id);
    const row = (i: number) => [pool.ead[i]! / 1e6, pool.pd[i], pool.lgd[i]];
    expect(row(at("HYP01"))).toEqual([148.4, 0.00038, 0.4]);
    expect(pool.maturity[at("HYP01")]).toBe(4.7);
    expect(pool.pd[at("NEO01")]).toBe(0.05387);
    expect(pool.lgd[at("NEO01")]).toBe(0.57);
    expect(row(at("CON24")).slice(0, 2)).toEqual([23.5, 0.02136]);
    expect(Math.max(...pool.ead)).toBe(pool.ead[at("HYP03")]);
  });
  test("has the statistics of its rule", () => {
    const statistics = poolStatistics(pool);
    expect(statistics.pd).toBeCloseTo(0.0134, 4);
    expect(statistics.lgd).toBeCloseTo(0.424, 3);
    expect(statistics.expectedLoss).toBeCloseTo(0.00653, 5);
    expect(statistics.herfindahl).toBeCloseTo(0.007336, 6);
    expect(statistics.effectiveNumber).toBeCloseTo(136.3, 1);
    expect(statistics.largestShare).toBeCloseTo(0.0225, 4);
  });
  test("is two thirds technology, media and telecommunications", () => {
    const share = (codes: readonly string[]) =>
      poolParts(pool, "sector").reduce((total, part) => total + (codes.includes(part.label) ? part.share : 0), 0);
    expect(share(["HYP", "SEM", "NEO", "DCP", "AIS", "TEL", "MED"])).toBeCloseTo(0.67, 9);
    expect(share(["HYP", "SEM", "NEO", "DCP", "AIS"])).toBeCloseTo(0.53, 9);
  });
  test("loses 2.1291 % in five years on the seasoned curve", () => {
    expect(expectedLoss(pool, defaultProbabilities(pool, 5, "seasoned"))).toBeCloseTo(0.021291, 6);
  });
});

describe("default probabilities to a horizon", () => {
  const of = (pd: number, maturity = Infinity) =>
    poolFromColumns({ ead: [1], pd: [pd], lgd: [0.4], maturity: [maturity] });
  test("grow as 1 - (1 - PD)^T on the flat curve", () => {
    expect(defaultProbabilities(of(0.02), 2, "flat")[0]).toBeCloseTo(1 - 0.98 * 0.98, 15);
    expect(defaultProbabilities(of(0.02), 1, "flat")[0]).toBeCloseTo(0.02, 16);
  });
  test("stop at maturity, also within the first year", () => {
    const half = defaultProbabilities(of(0.02, 0.5), 1, "flat")[0]!;
    expect((1 - half) * (1 - half)).toBeCloseTo(0.98, 15);
    expect(defaultProbabilities(of(0.02, 2), 9, "seasoned")).toEqual(defaultProbabilities(of(0.02), 2, "seasoned"));
  });
  test("agree on both curves at one year", () => {
    expect(defaultProbabilities(pool, 1, "seasoned")).toEqual(defaultProbabilities(pool, 1, "flat"));
  });
  test.each(["flat", "seasoned"] as const)("keep PD 0 and 1 exact on the %s curve", (curve) => {
    expect(defaultProbabilities(of(0), 7, curve)[0]).toBe(0);
    expect(defaultProbabilities(of(1), 7, curve)[0]).toBe(1);
    expect(defaultProbabilities(of(1), 0.25, curve)[0]).toBe(1);
  });
  test("refuse a horizon that is not above 0", () => {
    expect(() => defaultProbabilities(pool, 0, "flat")).toThrow("horizon");
    expect(() => defaultProbabilities(pool, NaN, "flat")).toThrow("horizon");
  });
});

test("a rating is read without case, in either agency's words, and D has defaulted", () => {
  const spoken = ["bbb+", "Baa1", "BBB (sf)", "BBB−", "AAA", "Aaa", "ca", "D", "NR", ""];
  expect(spoken.map((rating) => ratingPd(rating))).toEqual([
    0.0012,
    0.0012,
    0.0018,
    0.003,
    0.0001,
    0.0001,
    0.5,
    1,
    null,
    null,
  ]);
});

test("a scale of one's own stands before the house scale", () => {
  const scale = [
    { rating: "1", pd: 0.001 },
    { rating: "2", pd: 0.02 },
  ];
  expect(ratingPd("2", scale)).toBe(0.02);
  expect(ratingPd("BBB", scale)).toBeNull();
});

test("a group that defaults as one keeps the pool's EAD and expected loss bounds", () => {
  const { pool: grouped } = readTape([
    ["Obligor ID", "Group", "Sector", "EAD", "PD (fraction)", "LGD", "Links"],
    ["A", "G", "X", 300, 0.01, 0.4, "C 0.3"],
    ["B", "G", "Y", 100, 0.03, 0.6, "C 0.5; A 0.1"],
    ["C", null, "Z", 200, 0.02, 0.5, null],
  ]);
  const merged = mergeGroups(grouped!);
  expect(merged.ids).toEqual(["G", "C"]);
  expect([...merged.ead]).toEqual([400, 200]);
  expect([...merged.pd]).toEqual([0.03, 0.02]);
  expect(merged.lgd[0]).toBeCloseTo(0.45, 15);
  expect(labelAt(merged.sector, 0)).toBe("X");
  expect(merged.links).toEqual([{ spoke: 0, hub: 1, weight: 0.5 }]);
});
