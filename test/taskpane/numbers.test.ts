import {
  amountText,
  errorText,
  frequencyText,
  percentCell,
  percentText,
  plainPercent,
} from "../../src/taskpane/numbers/format.ts";
import { hasTwoReadings, parseNumber, parsePercent, readAsFraction } from "../../src/taskpane/numbers/parse.ts";
import { timeLeft } from "../../src/taskpane/frame/time-left.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

test.each([
  ["6%", 0.06],
  ["6 %", 0.06],
  ["6", 0.06],
  ["0.06", 0.06],
  [".06", 0.06],
  ["0,06", 0.06],
  ["0.5%", 0.005],
  ["7.5", 0.075],
  ["12.5 %", 0.125],
  ["100", 1],
  ["1", 0.01],
  ["0", 0],
  ["６％", 0.06],
  ["-2%", -0.02],
])("a percent field reads %s as %d", (text, fraction) => {
  expect(parsePercent(text)).toEqual({ value: fraction, problem: null });
});

test.each(["six", "6%%", "1,234.5", "6 7x", "%"])("a percent field does not guess at %s", (text) => {
  expect(parsePercent(text)).toEqual({ value: null, problem: "not a number" });
});

test("an empty field is blank, not zero", () => {
  expect(parsePercent("  ")).toEqual({ value: null, problem: "blank" });
  expect(parseNumber("")).toEqual({ value: null, problem: "blank" });
});

test("every percentage that is shown reads back as itself", () => {
  for (let i = 0; i <= 1000; i++) {
    expect(parsePercent(plainPercent(i / 1000)).value).toBeCloseTo(i / 1000, 14);
  }
});

test("a bare number below 1 is told to be read as a fraction", () => {
  expect(["0.5", "0.06"].map(readAsFraction)).toEqual([true, true]);
  expect(["0.5%", "1", "0", "x"].map(readAsFraction)).toEqual([false, false, false, false]);
});

test("a comma before three digits may part thousands or begin decimals; any other has one reading", () => {
  expect(["1,200", "-12,345", "９,000"].map(hasTwoReadings)).toEqual([true, true, true]);
  expect(["0,250", "1,2", "1,25", "1200", "1.200", "1,2000", ""].filter(hasTwoReadings)).toEqual([]);
});

test("rho is a plain number, with a percent sign a fraction", () => {
  expect(parseNumber("0.2").value).toBe(0.2);
  expect(parseNumber("20 %").value).toBe(0.2);
  expect(parseNumber("20").value).toBe(20);
});

test("percentages show two decimals, and more where the number is small", () => {
  expect([0.3283, 0.0127, 0.0000224, 0, 1].map((x) => plain(percentText(x)))).toEqual([
    "32.83 %",
    "1.27 %",
    "0.00224 %",
    "0 %",
    "100.00 %",
  ]);
});

test("no digit is shown below the error", () => {
  expect(plain(percentText(0.012345, 0.0002))).toBe("1.2 %");
  expect(plain(percentText(0.012345, 0.02))).toBe("1 %");
  expect(plain(percentText(0.012345, 1e-9))).toBe("1.23 %");
});

test("a narrow cell says where a number is too small to show", () => {
  expect(percentCell(3e-9, 0)).toBe("<0.00001");
  expect(percentCell(0, 0)).toBe("0");
});

test("errors are stated as the power of ten above them", () => {
  expect([3e-8, 1e-7, 0].map(errorText)).toEqual(["< 1e-7", "< 1e-7", "< 1e-16"]);
});

test("amounts carry their currency and scale", () => {
  expect(plain(amountText(1e10, "USD"))).toBe("USD 10.00 bn");
  expect(plain(amountText(148.4e6, null))).toBe("148.4 m");
});

test.each([
  [1 / 18, "1 of 18"],
  [0.34, "34 of 100"],
  [0.0004347, "1 of 2,300"],
  [0.9999, "99 of 100"],
  [0, null],
])("a probability of %d is said as %s", (probability, said) => {
  expect(frequencyText(probability, "en")).toBe(said);
});

test("time left follows the pace, and is silent at the start", () => {
  expect(timeLeft(0.01, 500, "en")).toBeNull();
  expect(timeLeft(0.25, 5000, "en")).toBe("about 15 s left");
  expect(timeLeft(0.1, 60_000, "en")).toBe("about 9 min left");
  expect(timeLeft(0.25, 5000, "zh-Hant")).toBe("約剩 15 秒");
  expect(timeLeft(1, 5000, "en")).toBeNull();
});
