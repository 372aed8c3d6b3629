import { readTape } from "../../src/core/index.ts";
import { connectedFunctions } from "../functions/connected.ts";

const call = connectedFunctions();
const HEAD = ["Borrower", "EAD", "PD (%)", "LGD (%)", "Maturity", "As of"];
const tape = (...dates: readonly (readonly [maturity: string, asOf: string])[]) => [
  HEAD,
  ...dates.map(([maturity, asOf], i) => [`B${i}`, 100, 1, 45, maturity, asOf]),
];
const EITHER = tape(["03/04/2027", "2026-06-30"], ["05/06/2028", "2026-06-30"]);
const setting = (word: string) => [["Unit Maturity", word]];
const checked = (cells: unknown, settings: unknown = null) =>
  (call("POOLCHECK", cells, null, null, null, null, null, settings) as unknown[][]).map((row) => row[4]);
const ASKED =
  "Maturity: is 03/04/2027 day/month or month/day? Write dates as 2027-04-03. Or give the setting Unit Maturity: day first or month first.";

// 30 June 2026 to 3 April 2027 are 277 days, to 4 March 247; to 5 June 2028 706, to 6 May 676.
test.each<[string, number, number]>([
  ["day first", 277, 706],
  ["Day-first", 277, 706],
  ["DD/MM/YYYY", 277, 706],
  ["dmy", 277, 706],
  ["日/月/年", 277, 706],
  ["month first", 247, 676],
  ["MM/DD/YYYY", 247, 676],
  ["月/日", 247, 676],
])("the setting Unit Maturity: %s decides dates that do not", (word, first, second) => {
  expect(checked(EITHER)).toContain(ASKED);
  expect(checked(EITHER, setting(word))).not.toContain(ASKED);
  const order = first === 277 ? ("day-first" as const) : ("month-first" as const);
  const { pool } = readTape(EITHER, { choices: { dates: order } });
  expect([...pool!.maturity].map((years) => Math.round(years * 365.25))).toEqual([first, second]);
  expect(call("POOL", EITHER, null, null, null, null, setting(word))).toMatch(/^Pool · 2 obligors/);
});

test("a word that is no order and no unit is refused with those that are", () => {
  expect(() => checked(EITHER, setting("sideways"))).toThrow(
    "The setting Unit Maturity is 'sideways'; it must be one of years, months, days, date, day first or month first.",
  );
});

test("a date that cannot be in the order that was said is refused, not turned round", () => {
  const cells = tape(["03/04/2027", "2026-06-30"], ["04/13/2028", "2026-06-30"]);
  expect(readTape(cells).pool).not.toBeNull();
  expect(readTape(cells, { choices: { dates: "day-first" } }).pool).toBeNull();
  expect(checked(cells, setting("day first"))).toContain(
    "Maturity: 04/13/2028 cannot be day first, which the dates are said to be; take that back, or write dates as 2027-04-03.",
  );
  expect(checked(cells, setting("month first")).join(" ")).not.toContain("cannot be");
});

test("the as-of date takes the same order, and asks for itself alone where maturities are years", () => {
  const cells = tape(["03/04/2028", "01/02/2027"]);
  const { pool } = readTape(cells, { choices: { dates: "month-first" } });
  // 2 January 2027 to 4 March 2028, a leap year.
  expect(Math.round(pool!.maturity[0]! * 365.25)).toBe(427);
  const years = [HEAD, ["A", 100, 1, 45, 3, "03/04/2027"]];
  expect(checked(years).join(" ")).not.toContain("Unit Maturity: day first");
});

test("a default date with two readings counts where either has passed", () => {
  const head = ["Borrower", "EAD", "PD (%)", "LGD (%)", "Default date", "As of"];
  const cells = [head, ["A", 100, 1, 45, "08/04/2026", "2026-06-30"], ["B", 100, 1, 45, null, "2026-06-30"]];
  expect(readTape(cells).pool).toBeNull();
  expect(readTape(cells, { choices: { dates: "month-first" } }).pool).not.toBeNull();
});
