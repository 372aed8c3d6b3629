import { connectedFunctions, refusal } from "./connected.ts";

const call = connectedFunctions();

// J. Hull, Options, Futures, and Other Derivatives (8th ed.), table 25.6: quotes of the five-year iTraxx Europe on
// 31 January 2008, index 77 bp, recovery 40 %, rate 5 %, and their compound correlations. The book integrates over ten
// nodes, which moves a correlation by less than a point; 0.0077 / 0.6 is the hazard of the index.
const names = Array.from({ length: 125 }, (_, i) => [`N${i}`, 1, 1 - Math.exp(-0.0077 / 0.6), 0.6]);
const index = [["Obligor", "EAD", "PD (fraction)", "LGD (fraction)"], ...names];
const quoted = (attach: number, detach: number, spread: number, ...more: (string | number)[][]) =>
  (call("IMPLIEDRHO", index, attach, detach, spread, 5, null, [["Target", "spread"], ["Rate", 0.05], ...more]) as number[][])[0]!; // prettier-ignore

test.each([
  [0.06, 0.09, 0.02124, 0.1136],
  [0.09, 0.12, 0.014, 0.2198],
  [0.12, 0.22, 0.00736, 0.3342],
])(
  "the spread of the tranche %d to %d, %d a year, implies the book's %d at a rate of 5 %%",
  (attach, detach, spread, rho) => {
    expect(Math.min(...quoted(attach, detach, spread).map((root) => Math.abs(root - rho)))).toBeLessThan(0.006);
  },
);

test("30.98 % at the start beside 500 bp a year implies 0.4017 for the first three percent", () => {
  const [rho, ...others] = quoted(0, 0.03, 0.05, ["Upfront", 0.3098]);
  expect(others).toEqual([]);
  expect(Math.abs(rho! - 0.4017)).toBeLessThan(0.01);
  // Without the payment at the start the same spread is far below the tranche's own at any correlation but the highest.
  expect(quoted(0, 0.03, 0.05)[0]!).toBeGreaterThan(rho! + 0.3);
});

test("a fair spread at a rate implies the correlation that it was computed at", () => {
  const spread = call("FAIRSPREAD", index, 0.3, 0.03, 0.06, 5, 0.05) as number;
  expect(Math.min(...quoted(0.03, 0.06, spread).map((root) => Math.abs(root - 0.3)))).toBeLessThan(1e-6);
});

test.each([
  ["Rate", 5, "The setting Rate is 5; it must be between -1 and 1; did you mean 0.05 (5%)?"],
  ["Upfront", 30.98, "The setting Upfront is 30.98; it must be between -1 and 1; did you mean 30.98%?"],
])("the setting %s of %d is refused", (name, value, sentence) => {
  const settings = [
    ["Target", "spread"],
    [name, value],
  ];
  expect(refusal(() => call("IMPLIEDRHO", index, 0, 0.03, 0.05, 5, null, settings))).toBe(`#VALUE! ${sentence}`);
});
