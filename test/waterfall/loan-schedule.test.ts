import {
  owedSchedule,
  poolFromColumns,
  dealLoans,
  replenishedMaturity,
  replenishedSchedule,
} from "../../src/core/index.ts";

const bullet = { kind: "bullet" } as const;
const linear = { kind: "linear" } as const;

test("a bullet owes all until the month in which it matures", () => {
  expect([...owedSchedule(bullet, 0.25, 5, "A")]).toEqual([1, 1, 1, 0, 0, 0]);
  expect([...owedSchedule(bullet, 0.27, 5, "A")]).toEqual([1, 1, 1, 1, 0, 0]);
  expect([...owedSchedule(bullet, Infinity, 2, "A")]).toEqual([1, 1, 1]);
});

test("a linear loan owes what is left of its term", () => {
  owedSchedule(linear, 2, 30, "A").forEach((x, m) => expect(x).toBeCloseTo(Math.max(0, 1 - m / 24), 14));
});

test("level payments: what is owed grows by the rate and falls by the same payment every month", () => {
  const owed = owedSchedule({ kind: "annuity", rate: 0.06 }, 5, 60, "A");
  const payment = (0.06 / 12) / (1 - 1.005 ** -60); // prettier-ignore
  for (let m = 1; m <= 60; m++) expect(owed[m - 1]! * 1.005 - payment).toBeCloseTo(owed[m]!, 12);
  expect([...owedSchedule({ kind: "annuity", rate: 0 }, 2, 24, "A")]).toEqual([...owedSchedule(linear, 2, 24, "A")]);
});

test("a schedule holds what it says from each year's end, and ends with the loan", () => {
  const owed = owedSchedule({ kind: "schedule", owed: [0.8, 0.5] }, 3, 40, "A");
  expect([owed[0], owed[11], owed[12], owed[23], owed[24], owed[35], owed[36], owed[40]]).toEqual([1, 1, 0.8, 0.8, 0.5, 0.5, 0, 0]); // prettier-ignore
});

test("replaced loans keep their balance until replenishment ends, and the last of them runs off", () => {
  const owed = replenishedSchedule(linear, 1.5, 60, 2, "A");
  for (let m = 0; m <= 24; m++) expect(owed[m]).toBe(1);
  // The second loan was made after 1.5 years and is due after 3.
  expect(replenishedMaturity(1.5, 2)).toBe(3);
  for (let m = 25; m <= 60; m++) expect(owed[m]).toBeCloseTo(Math.max(0, 1 - (m - 24) / 12), 12);
  expect([...replenishedSchedule(bullet, 5, 70, 2, "A")]).toEqual([...owedSchedule(bullet, 5, 70, "A")]);
  expect(replenishedMaturity(1, 2)).toBe(3);
  expect(replenishedMaturity(Infinity, 2)).toBe(Infinity);
});

const pool = (amortisation: string[], maturity = [1, 2, Infinity]) =>
  poolFromColumns({ ead: [100, 200, 100], pd: [0.01, 0.02, 0.05], lgd: [0.4, 0.4, 0.4], maturity, amortisation });

test("a pool owes what its loans owe", () => {
  const { performing, owed, share, months } = dealLoans(pool(["", "linear", "bullet"]), 3, null);
  expect(months).toBe(36);
  expect(owed).toHaveLength(3);
  expect([...share]).toEqual([0.25, 0.5, 0.25]);
  const at = (m: number) => performing[m]!;
  expect([at(0), at(6), at(12), at(18), at(24), at(36)].map((x) => +x.toFixed(12))).toEqual([1, 0.875, 0.5, 0.375, 0.25, 0.25]); // prettier-ignore
});

test("criteria keep loans from being replaced", () => {
  const criteria = { years: 2, mostPd: 0.015, mostSector: null, mostGroup: null, mostLoss: null };
  const { maturity, performing } = dealLoans(pool(["", "", ""]), 5, criteria);
  expect([...maturity]).toEqual([3, 2, Infinity]);
  expect(performing[30]).toBeCloseTo(0.5, 14);
});

test.each([
  [() => dealLoans(pool(["revolving", "", ""]), 3, null), /^Amortisation of Obligor 1 is 'revolving'; it must be bullet, linear, annuity/],
  [() => dealLoans(pool(["", "", "linear"]), 3, null), "Obligor 3 is repaid by linear and has no maturity; give it one, or make it bullet."],
  [() => dealLoans(pool(["", "", ""]), 0.3, null), "horizon is 0.3; it must be above 0 and a whole number of months."],
  [() => dealLoans(pool(["", "", ""]), NaN, null), "horizon is NaN; it must be above 0 and a whole number of months."],
])("%p is refused", (ask, sentence) => expect(ask).toThrow(sentence)); // prettier-ignore
