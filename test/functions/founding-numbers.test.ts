import { presetsIn } from "../../src/taskpane/structure/presets.ts";
import { connectedFunctions } from "./connected.ts";

const call = connectedFunctions();
const card = call("POOL", call("DEMOPOOL", null), call("DEMOPOOL", "links"));
const structure = call("DEMOPOOL", "structure");
const PATHS = 16_384;
const model = [["PD curve", "seasoned"], ["LGD", "frye-jacobs"], ["Paths", PATHS]]; // prettier-ignore

/** Two independent programs over 4e6 to 8e6 paths, percent: pool EL, 99 %, 99.9 %, EL of first loss and mezzanine, P(first loss
 * exhausted), P(that within three years), P(mezzanine exhausted). The first row's expectations are exact. */
const TARGETS: Readonly<Record<string, readonly number[]>> = {
  "Standard model": [2.1291, 7.285, 10.476, 34.899, 0.438, 2.563, 1.132, 0.0084],
  BASE: [2.321, 9.77, 14.85, 36.6, 1.527, 5.93, 3.18, 0.147],
  AI_CORR: [6.216, 20.43, 27.11, 73.2, 20.02, 42.63, 31.04, 6.47],
  HW_EROSION: [3.708, 13.38, 18.9, 54.07, 5.566, 17.73, 11.11, 0.772],
  HYP_STRAIN: [5.471, 18.08, 24.26, 69.22, 15.05, 35.94, 23.48, 3.85],
  FREEZE: [3.279, 12.23, 17.53, 49.28, 3.89, 13.27, 7.94, 0.466],
  DOUBLE_CORR: [2.159, 14.92, 24.91, 30.2, 3.669, 8.52, 5.91, 1.235],
  COMBINED: [8.978, 30.3, 38.63, 78.74, 37.6, 58.04, 48.45, 21.29],
  UPSIDE: [1.72, 7.59, 11.95, 27.93, 0.547, 2.47, 1.18, 0.034],
};

/** Four standard errors of a share of plain paths: what importance sampling has at most. */
const ofShare = (p: number) => 4 * Math.sqrt((p * (1 - p)) / PATHS) + 1e-4;

const [, ...table] = call("STRESSTABLE", card, structure, null, 5, model) as (string | number)[][];

describe("the founding table, from the names of its scenarios", () => {
  test.each(Object.keys(TARGETS))("%s: EL, tail and exhaustion agree with two independent programs", (name) => {
    const [pool, var99, var999, first, mezzanine, firstGone, , mezzanineGone] = TARGETS[name]!.map((x) => x / 100) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const row = table.find(([scenario]) => scenario === name)!.map(Number);
    expect(Math.abs(row[5]! - first)).toBeLessThan(4 * row[7]! + 2e-4);
    expect(Math.abs(row[8]! - mezzanine)).toBeLessThan(4 * row[10]! + 1e-4);
    expect(Math.abs(row[6]! - firstGone)).toBeLessThan(ofShare(firstGone));
    expect(Math.abs(row[9]! - mezzanineGone)).toBeLessThan(ofShare(mezzanineGone));
    // The tolerance of the target table itself.
    expect(Math.abs(row[2]! / pool - 1)).toBeLessThan(0.05);
    expect(Math.abs(row[3]! / var99 - 1)).toBeLessThan(0.05);
    expect(Math.abs(row[4]! / var999 - 1)).toBeLessThan(0.05);
  });

  test.each(["BASE", "DOUBLE_CORR", "AI_CORR", "COMBINED"])("%s: exhausted within three years", (name) => {
    const expected = TARGETS[name]![6]! / 100;
    const gone = call("TRANCHEPROB", card, [["scenario"]], 0, 0.06, "exhaust", 3, [[name]], model) as number;
    expect(Math.abs(gone - expected)).toBeLessThan(ofShare(expected));
  });

  test("half of the cases that exhaust the first loss in an AI correction have done so after 2.18 years", () => {
    const [[years]] = call("EXHAUSTTIME", card, [["scenario"]], 0, 0.06, 0.5, 5, [["AI_CORR"]], model) as [[number]];
    // Between quarters the time is linear; the other program has exact times.
    expect(Math.abs(years - 2.18)).toBeLessThan(0.06);
  });

  test("who holds first loss decides: under double correlation it loses less, the mezzanine eight times as much", () => {
    const [standard, trap] = ["Standard model", "DOUBLE_CORR"].map((name) => table.find((row) => row[0] === name)!.map(Number)); // prettier-ignore
    expect(trap![5]!).toBeLessThan(standard![5]!);
    expect(trap![8]! / standard![8]!).toBeGreaterThan(7.8);
    expect(trap![8]! / standard![8]!).toBeLessThan(9);
    expect(trap![4]! / standard![4]!).toBeGreaterThan(2.2);
  });

  test("every stressed row says that it is an assumption", () => {
    const standing = 17;
    expect(table.map((row) => row[standing])).toEqual(table.map(() => "assumption"));
  });
});

const bullet = (names: number) => [
  ["Obligor ID", "EAD", "PD %", "LGD %"],
  ...Array.from({ length: names }, (_, i) => [`N${i}`, 1, 5, 45]),
];
const points = [
  [0, 0.05],
  [0.05, 0.1],
  [0.1, 0.15],
] as const;
test.each([
  ["of infinitely many names", 1, "large-pool", 0.2, [39.4135, 4.7471, 0.7165]],
  ["of infinitely many names", 1, "large-pool", 0.4, [31.6623, 8.2561, 3.1262]],
  ["of 100 names", 100, "exact", 0.2, [38.5416, 5.3984, 0.8907]],
  ["of 100 names", 100, "exact", 0.4, [31.0447, 8.5506, 3.2891]],
] as const)(
  "tranches %s (%d, %s) at rho %d lose what an independent program prints",
  (_, names, method, rho, printed) => {
    points.forEach(([attach, detach], k) => {
      const loss = call("TRANCHELOSS", bullet(names), [[rho]], attach, detach, 1, null, [["Method", method]]) as number;
      expect(Math.abs(100 * loss - printed[k]!)).toBeLessThan(6e-5);
    });
    expect(Math.abs((call("TRANCHELOSS", bullet(names), [[rho]], 0, 1, 1, null, [["Method", method]]) as number) - 0.0225)).toBeLessThan(1e-9); // prettier-ignore
  },
);

// Conditional PD of 2 % at rho 0.2: the loss of infinitely many names without recovery, at the market's quantile.
test.each([
  [0.841344746, 0.0362],
  [0.977249868, 0.0975],
  [0.990096924, 0.129],
  [0.998999218, 0.2263],
])("at the level %d the default rate is %d", (level, printed) => {
  const tape = [["Obligor ID", "EAD", "PD %", "LGD %"], ["A", 1, 2, 100]]; // prettier-ignore
  const rate = call("LOSSVAR", tape, [[0.2]], level, "VAR", 1, null, [["Method", "large-pool"]]) as number;
  expect(Math.abs(rate - printed)).toBeLessThan(6e-5);
});

test("the senior of a CDO of 2007 loses over ten times more at a correlation of 0.6 than at 0.2, that of the deal too", () => {
  const cdo = presetsIn("en").find(({ id }) => id === "cdo-2007")!.rows;
  const loss = (rho: number, attach: number, detach: number) =>
    call("TRANCHELOSS", card, [[rho]], attach, detach, 5, null, [["PD curve", "seasoned"], ["Contagion", "off"]]) as number; // prettier-ignore
  for (const name of ["Junior super senior", "Super senior"]) {
    const { attach, detach } = cdo.find((row) => row.name === name)!;
    expect(loss(0.6, attach!, detach!) / loss(0.2, attach!, detach!)).toBeGreaterThan(10);
  }
  expect(loss(0.6, 0.14, 1) / loss(0.2, 0.14, 1)).toBeGreaterThan(10);
});

test.each(["sector", "asset type", "leveraged"])("shares of the pool by %s sum to 1", (by) => {
  const [headings, ...rows] = call("POOLSTATS", card, by) as (string | number)[][];
  const share = headings!.indexOf("Share");
  expect(rows.length).toBeGreaterThan(1);
  expect(Math.abs(rows.reduce((sum, row) => sum + (row[share] as number), 0) - 1)).toBeLessThan(1e-12);
});

test("the leveraged share is that of the borrowers that the tape flags", () => {
  const [headings, ...tape] = call("DEMOPOOL", null) as (string | number)[][];
  const [flag, ead] = ["Leveraged", "EAD (USD m)"].map((name) => headings!.indexOf(name));
  const sum = (rows: typeof tape) => rows.reduce((total, row) => total + (row[ead!] as number), 0);
  const shares = call("POOLSTATS", card, "leveraged") as (string | number)[][];
  const leveraged = shares.find(([label]) => label === "Y")!;
  const expected = sum(tape.filter((row) => row[flag!] === "Y")) / sum(tape);
  expect(expected).toBeGreaterThan(0);
  expect(Math.abs((leveraged[3] as number) / expected - 1)).toBeLessThan(1e-12);
});

test("without a theme, factors of globe and sectors are correlations of sectors and no more", () => {
  const settings = [["PD curve", "seasoned"], ["Contagion", "off"], ["Paths", PATHS]]; // prettier-ignore
  const sectors = [...new Set((call("DEMOPOOL", null) as string[][]).slice(1).map((row) => row[2]!))];
  const matrix = [["", ...sectors], ...sectors.map((a) => [a, ...sectors.map((b) => (a === b ? 0.16 : 0.06))])];
  const loss = (rho: unknown) => call("TRANCHETABLE", card, rho, structure, 5, null, settings) as (string | number)[][];
  const [factors, correlations] = [loss([[0.06, 0, 0.1]]), loss(matrix)];
  const [el, error] = ["EL", "Standard error"].map((name) => factors[0]!.indexOf(name));
  for (const row of [1, 2]) {
    const [a, b] = [factors[row]!, correlations[row]!];
    expect(Math.abs((a[el!] as number) - (b[el!] as number))).toBeLessThan(4 * ((a[error!] as number) + (b[error!] as number)) + 1e-9); // prettier-ignore
  }
});
