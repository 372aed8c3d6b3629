import { meantBy, writtenNumbers, yearlyRate, fraction } from "../../src/core/index.ts";
import { gapIn } from "../../src/core/sentences/sentence-in.ts";

/** Texts with one reading and what it is, by hand; a text with two readings, or none, has none of its own. */
test.each([
  ["0.20", "share", [0.2]],
  ["0,06", "share", [0.06]],
  ["0,060", "share", [0.06]],
  [".5", "share", [0.5]],
  ["6%", "share", [0.06]],
  ["６％", "share", [0.06]],
  ["1.04 %", "share", [0.0104]],
  ["20 bp", "share", [0.002]],
  ["12.5‰", "share", [0.0125]],
  ["250bp", "rate", [0.025]],
  ["250 bps p.a.", "rate", [0.025]],
  ["9,5 % a year", "rate", [0.095]],
  ["250 個基點", "rate", []],
  ["250基點", "rate", [0.025]],
  ["5Y", "years", [5]],
  ["18M", "years", [1.5]],
  ["18 months", "years", [1.5]],
  ["5 years", "years", [5]],
  ["5年", "years", [5]],
  ["18個月", "years", [1.5]],
  ["5%", "years", []],
  ["5Y", "share", []],
  ["5Y", undefined, []],
  ["5.0", undefined, [5]],
  ["1,234", undefined, [1234, 1.234]],
  ["1.234", undefined, [1.234, 1234]],
  ["1,234,567", undefined, [1234567]],
  ["1.234,5", undefined, [1234.5]],
  ["1'234.5", undefined, [1234.5]],
  ["1e-3", undefined, [0.001]],
  ["-0.10", undefined, [-0.1]],
  ["six", "share", []],
  ["", "share", []],
  ["1 2", "share", []],
  ["1".repeat(32767), "share", []],
] as const)("%s as %s", (text, measure, values) => {
  expect(writtenNumbers(text, measure).map(({ value }) => value)).toEqual(values);
});

test("a number outside its domain has one meaning, two, or none", () => {
  const years = { measure: "years", holds: (x: number) => x > 0 && x <= 30 } as const;
  const meant = (x: number, asked: Parameters<typeof meantBy>[1]) => {
    const gap = meantBy(x, asked);
    return gap === null ? null : gapIn("en", gap);
  };
  expect([6, 100, 1.2].map((x) => meant(x, fraction))).toEqual(["6%", "100%", "1.2%"]);
  expect([250, -0.1, NaN].map((x) => meant(x, fraction))).toEqual([null, null, null]);
  expect([2.5, 104, 250, 50].map((x) => meant(x, yearlyRate))).toEqual([
    "0.025 (2.5%)",
    "0.0104 (104 bp)",
    "0.025 (250 bp)",
    "0.5 (50%) or 0.005 (50 bp)",
  ]);
  expect([60, 18, 1000].map((x) => meant(x, years))).toEqual(["5 (60 months)", "1.5 (18 months)", null]);
});
