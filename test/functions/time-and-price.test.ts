import { sized } from "../sized.ts";
import { connectedFunctions, refusal } from "./connected.ts";

const call = connectedFunctions();
const tape = call("DEMOPOOL", null);
const linked = call("POOL", call("DEMOPOOL", "pool"), call("DEMOPOOL", "links"));
const seasoned = [["PD curve", "seasoned"]];
/** So many that the tolerances of these tests are some four standard errors. */
const PATHS = sized(16384, 65536);
const simulated = [...seasoned, ["Method", "simulation"], ["Paths", PATHS]]; // prettier-ignore
const path = (settings: unknown, percentiles: unknown = null, horizon: unknown = 5, rho: unknown = [[0.2]], pool: unknown = tape): number[][] =>
  (call("LOSSPATH", pool, rho, percentiles, horizon, null, settings) as number[][]).slice(1); // prettier-ignore
const times = (settings: unknown, percentile: unknown = null, cut = [0, 0.03]): number[][] =>
  call("EXHAUSTTIME", tape, [[0.2]], cut[0], cut[1], percentile, 5, null, settings) as number[][];
const spread = (settings: unknown, rate: unknown = null, cut = [0.06, 0.14], horizon: unknown = 5) =>
  call("FAIRSPREAD", tape, [[0.2]], cut[0], cut[1], horizon, rate, null, settings) as number;
const error = (value: number, expected: number) => Math.abs(value / expected - 1);

describe("LOSSPATH", () => {
  const rows = path(seasoned);

  test("begins at nothing, ends where LOSSVAR ends, and only rises; the mean is that of the pool", () => {
    expect(rows[0]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(rows).toHaveLength(21);
    for (let r = 1; r < rows.length; r++)
      rows[r]!.forEach((x, c) => expect(x).toBeGreaterThanOrEqual(rows[r - 1]![c]!));
    const last = rows.at(-1)!;
    [0.05, 0.25, 0.5, 0.75, 0.95, 0.99].forEach((level, i) =>
      expect(last[2 + i]).toBe(call("LOSSVAR", tape, [[0.2]], level, null, 5, null, seasoned)),
    );
    expect(error(last[1]!, 0.021291)).toBeLessThan(1e-4);
  });

  test("paths give the exact fan, within what they scatter", () => {
    const drawn = path(simulated);
    for (const r of [8, 14, 20]) {
      expect(error(drawn[r]![1]!, rows[r]![1]!)).toBeLessThan(0.02);
      for (const c of [4, 5, 6, 7]) expect(Math.abs(drawn[r]![c]! - rows[r]![c]!)).toBeLessThan(0.0012 + 0.02 * rows[r]![c]!); // prettier-ignore
    }
  });

  test("several factors and contagion are followed by one drawing of paths", () => {
    const [additive, off] = ["additive", "off"].map(
      (mode) =>
      path([...seasoned, ["Contagion", mode], ["Paths", 8192]], null, 2, [[0.1, 0.1, 0.05]], linked), // prettier-ignore
    );
    expect(off).toHaveLength(9);
    expect(additive!.at(-1)![1]).toBeGreaterThan(off!.at(-1)![1]!);
  });

  test.each([
    ["even", 0.5, 0.5],
    ["back", 0.5, 0.25],
    ["back", 0.8, 0.6],
    ["front", 0.2, 0.4],
  ])("%s: at share %p of the time share %p of the horizon's law has fallen", (timing, share, fallen) => {
    const spreadOut = path([...seasoned, ["Timing", timing]]);
    const last = rows.at(-1)!;
    const row = spreadOut[Math.round(20 * share)]!;
    row.slice(1).forEach((x, c) => expect(x).toBeCloseTo(fallen * last[c + 1]!, 14));
  });

  test.each<[string, () => unknown, string]>([
    ["a percentile of 1", () => path(null, [[1]]), "#VALUE! percentile 1 is 1; it must be above 0 and below 1."],
    ["a percentile that is text", () => path(null, [["all"]]), "#VALUE! percentile 1 is 'all'; it must be a number above 0 and below 1."],
    ["a level twice", () => path(null, [[0.5, 0.5]]), "#VALUE! percentiles gives a level twice; once is allowed."],
    ["too many paths", () => path([["Method", "simulation"], ["Paths", 1048576]]), "#VALUE! The setting Paths is 1048576; followed through time there can be at most 262144."],
    ["an unknown timing", () => path([["Timing", "late"]]), "#VALUE! The setting Timing is 'late'; it must be sim, even, front or back."],
  ])("%s is refused", (_, ask, sentence) => expect(refusal(ask)).toBe(sentence)); // prettier-ignore
});

describe("EXHAUSTTIME", () => {
  test("the table ends where TRANCHEPROB ends, and lasts what the survival probability integrates to", () => {
    const [, ...rows] = times(seasoned);
    const whole = call("TRANCHEPROB", tape, [[0.2]], 0, 0.03, "exhaust", 5, null, seasoned) as number;
    expect(rows.at(-1)!.slice(0, 3)).toEqual([5, whole, 1]);
    expect(rows[0]).toEqual([0, 0, 0, 0]);
    expect(rows.at(-1)![3]).toBeLessThan(5);
    expect(rows.at(-1)![3]).toBeGreaterThan(5 * (1 - whole));
  });

  test("percentiles ascend, stay within the horizon, and meet the table", () => {
    const [, ...rows] = times(seasoned);
    const [early, middle, late] = [0.1, 0.5, 1].map((share) => times(seasoned, share)[0]![0]!);
    expect(early).toBeLessThan(middle!);
    expect(late).toBe(5);
    const after = rows.findIndex(([t]) => t! >= middle!);
    expect(rows[after - 1]![2]).toBeLessThanOrEqual(0.5);
    expect(rows[after]![2]).toBeGreaterThanOrEqual(0.5);
  });

  test("paths agree with the exact engine; losses that fall late exhaust late", () => {
    const [exact, drawn] = [times(seasoned, 0.5), times(simulated, 0.5)].map((rows) => rows[0]![0]!);
    expect(Math.abs(exact! - drawn!)).toBeLessThan(0.08);
    const [even, back] = ["even", "back"].map((timing) => times([...seasoned, ["Timing", timing]], 0.5)[0]![0]!);
    expect(back).toBeGreaterThan(even!);
  });

  test.each<[string, () => unknown, string]>([
    ["never exhausted", () => times(null, 0.5, [0.9, 1]), "#N/A No case exhausts the tranche by the horizon, so there is no time at which it is exhausted."],
    ["a percentile of 0", () => times(null, 0), "#VALUE! percentile is 0; it must be above 0 and at most 1."],
    ["a percentile of NaN", () => times(null, NaN), "#VALUE! percentile is NaN; it must be above 0 and at most 1."],
  ])("%s is refused", (_, ask, sentence) => expect(refusal(ask)).toBe(sentence)); // prettier-ignore
});

describe("FAIRSPREAD", () => {
  test.each<[unknown, string]>([
    [[[3.5]], "rate: rate 1 is 3.5; it must be between -1 and 1; did you mean 0.035 (3.5%)?"],
    [[[350]], "rate: rate 1 is 350; it must be between -1 and 1; did you mean 0.035 (350 bp)?"],
    [[[1, 0.03], [2, 3.6]], "rate: rate 2 is 3.6; it must be between -1 and 1; did you mean 0.036 (3.6%)?"], // prettier-ignore
  ])("a rate in percent or basis points, %j, is refused", (rate, sentence) => {
    const pool = [["Obligor", "EAD", "PD (fraction)", "LGD (fraction)"], ["A", 60, 0.01, 0.4], ["B", 40, 0.02, 0.4]]; // prettier-ignore
    expect(refusal(() => call("FAIRSPREAD", pool, 0.2, 0.03, 0.06, 5, rate))).toBe(`#VALUE! ${sentence}`);
  });

  test("an investor who is paid it at a rate of 0 gets back what was paid", () => {
    const fair = spread(seasoned);
    const rows = call("INVESTORIRR", tape, [[0.2]], 0.06, 0.14, fair, 5, null, null, [...seasoned, ["Paths", PATHS]]) as [string, number][]; // prettier-ignore
    const earned = Object.fromEntries(rows) as Record<string, number>;
    // Half a percent of the loss is what these paths err by; mid-quarter against day by day is less.
    expect(Math.abs(earned["Return of expected receipts"]!)).toBeLessThan(0.02 * fair);
  });

  test("tranches of the whole pool share its expected loss; discounting lowers what losses weigh little", () => {
    expect(spread(seasoned, null, [0, 0.03])).toBeGreaterThan(spread(seasoned));
    expect(spread(seasoned)).toBeGreaterThan(spread(seasoned, null, [0.14, 1]));
    expect(spread(seasoned, 0.05)).toBeLessThan(spread(seasoned));
    expect(spread(seasoned, [["Time", "Rate"], [1, 0.05], [5, 0.05]])).toBeCloseTo(spread(seasoned, 0.05), 14); // prettier-ignore
    expect(spread([...seasoned, ["Accrual", "off"]])).toBeGreaterThan(spread(seasoned));
  });

  test("paths agree with the exact engine", () => {
    expect(error(spread(simulated), spread(seasoned))).toBeLessThan(0.05);
  });

  test.each<[string, () => unknown, string]>([
    ["no horizon", () => spread(null, null, [0, 0.1], null), "#VALUE! horizon is missing; it must be in years, above 0 and at most 30."],
    ["a rate in words", () => spread(null, "low"), "#VALUE! rate has 'low'; it must be one continuous rate, such as 0.03, or times and rates."],
    ["times out of order", () => spread(null, [[2, 0.01], [1, 0.02]]), "#VALUE! rate: time 2 is 1; it must be above the one before, 2."],
  ])("%s is refused", (_, ask, sentence) => expect(refusal(ask)).toBe(sentence)); // prettier-ignore
});

describe("IMPLIEDRHO of a spread", () => {
  const names = Array.from({ length: 20 }, (_, i) => [100 + i, 0.01 + i / 1000, 0.5]);
  const small = [["EAD", "PD (fraction)", "LGD (fraction)"], ...names];
  const rhos = (target: number, cut: readonly number[], settings: unknown[][] = []) =>
    (call("IMPLIEDRHO", small, cut[0], cut[1], target, 1, null, [...seasoned, ["Target", "spread"], ...settings]) as number[][])[0]!; // prettier-ignore
  const fair = (rho: number, cut: readonly number[]) =>
    call("FAIRSPREAD", small, [[rho]], cut[0], cut[1], 1, null, null, seasoned) as number;

  test("finds the correlation that made the spread: a base correlation for a tranche from 0 up", () => {
    expect(rhos(fair(0.3, [0, 0.06]), [0, 0.06])).toEqual([expect.closeTo(0.3, 8)]);
    const both = rhos(fair(0.15, [0.01, 0.04]), [0.01, 0.04]);
    expect(both.some((rho) => Math.abs(rho - 0.15) < 1e-8)).toBe(true);
  });

  test("a spread that no correlation gives is refused with what is attainable", () => {
    expect(refusal(() => rhos(0.9, [0.06, 0.14]))).toMatch(
      /^#N\/A No rho gives the tranche a fair spread of 0\.9; rho from 0 to 1 reaches \S+ to \S+\.$/,
    );
  });
});

test.each([
  [0.02, 0.4, 5, 1 - Math.exp(-0.25)],
  [0, 0.4, 5, 0],
  [0.06, null, null, 1 - Math.exp(-0.15)],
])("IMPLIEDPD of %p at LGD %p over %p years", (s, lgd, horizon, pd) =>
  expect(call("IMPLIEDPD", s, lgd, horizon)).toBeCloseTo(pd, 14),
);
test("IMPLIEDPD refuses an LGD of 0", () => {
  expect(refusal(() => call("IMPLIEDPD", 0.02, 0, 1))).toBe("#VALUE! lgd is 0; it must be above 0 and at most 1.");
});
