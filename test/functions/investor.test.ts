import { connectedFunctions, refusal } from "./connected.ts";

const call = connectedFunctions();
const tape = call("DEMOPOOL", null);
const paths = [["PD curve", "seasoned"], ["Paths", 16384]]; // prettier-ignore
const irr = (settings: unknown, spread: unknown = 0.095, leverage: unknown = null, horizon: unknown = 5) =>
  call("INVESTORIRR", tape, [[0.2]], 0.06, 0.14, spread, horizon, leverage, null, settings) as [string, number][];
const named = (rows: readonly [string, number][]) => Object.fromEntries(rows) as Record<string, number>;

test("the demo mezzanine: expected loss as the exact engine has it, returns in their order", () => {
  const earned = named(irr(paths));
  expect(Math.abs(earned["Expected loss"]! - 0.015785)).toBeLessThan(0.0009);
  expect(earned["Return without losses"]).toBeCloseTo(0.095, 12);
  expect(earned["Return, 5 % quantile"]).toBeLessThan(earned["Mean return"]!);
  expect(earned["Mean return"]).toBeLessThan(earned["Return of expected receipts"]!);
  expect(earned["Return of expected receipts"]).toBeLessThan(0.095);
  expect(earned["Loss back to banks"]).toBe(0);
  expect(earned["Net risk transfer"]).toBe(1);
});

test("where banks lend the price, part of the loss comes back to them", () => {
  const half = named(irr([...paths, ["Financing", 0.02], ["Bank share", 0.5]], 0.095, 0.8));
  const whole = named(irr([...paths, ["Financing", 0.02]], 0.095, 0.8));
  expect(half["Return without losses"]).toBeCloseTo((0.095 - 0.8 * 0.02) / 0.2, 10);
  expect(half["Loss back to banks"]).toBeGreaterThan(0);
  expect(whole["Loss back to banks"]! / half["Loss back to banks"]!).toBeCloseTo(2, 12);
  expect(whole["Net risk transfer"]).toBeCloseTo(1 - whole["Loss back to banks"]! / whole["Expected loss"]!, 12);
});

// prettier-ignore
test.each<[string, () => unknown, string]>([
  ["basis points", () => irr(null, 950), "#VALUE! spread is 950; it must be a decimal a year between 0 and 1, such as 0.095; did you mean 0.095 (950 bp)?"],
  ["no spread", () => irr(null, null), "#VALUE! spread is missing; it must be a decimal a year between 0 and 1, such as 0.095."],
  ["no horizon", () => irr(null, 0.1, null, null), "#VALUE! horizon is missing; it must be a whole number of quarters, such as 5."],
  ["half a quarter", () => irr(null, 0.1, null, 1.1), "#VALUE! horizon is 1.1; it must be above 0 and a whole number of quarters, such as 4.75."],
  ["all borrowed", () => irr([["Financing", 0.02]], 0.1, 1), "#VALUE! leverage is 1; it must be below 1, for the investor pays something."],
  ["debt without a cost", () => irr(null, 0.1, 0.5), "#VALUE! leverage is 0.5, and the setting Financing is missing; it must say what the debt costs over the base rate, such as 0.02."],
  ["another method", () => irr([["Method", "exact"]]), "#VALUE! The setting Method is 'exact', which does not serve this: investors' returns are simulated; it must be auto or simulation."],
  ["a bank share above 1", () => irr([["Bank share", 50]], 0.1, 0.5), "#VALUE! The setting Bank share is 50; it must be between 0 and 1; did you mean 50%?"],
])("%s: one sentence and no number", (_, ask, sentence) => expect(refusal(ask)).toBe(sentence));
