import { absorb, openBalances, repay, tranche, writeDown, writeUp, type DealTranche } from "../../src/core/index.ts";

const bank = (from: number, to: number): DealTranche => ({
  name: `${from}-${to}`,
  slice: tranche(from, to),
  investorShare: 0,
  spread: NaN,
});

test.each([
  // Available 7.50 + 0.75 % x 970 / 4 = 9.31875 against a loss of 30 x 40 %.
  ["trapped, with 7.50 brought forward", 7.5, true, 2.68125, 0],
  ["use it or lose it", 0, false, 10.18125, 0],
])("published: synthetic excess spread, %s", (_, broughtForward, trapped, residual, left) => {
  const reserve = { atHand: broughtForward };
  const used = absorb(reserve, (0.0075 * 970) / 4, 30 * (1 - 0.6), trapped);
  expect(12 - used).toBeCloseTo(residual, 12);
  expect(reserve.atHand).toBeCloseTo(left, 12);
});

test("trapped income is carried, other income lapses", () => {
  const kept = { atHand: 0 };
  absorb(kept, 2, 0, true);
  expect(absorb(kept, 2, 10, true)).toBe(4);
  const lapsed = { atHand: 0 };
  absorb(lapsed, 2, 0, false);
  expect(absorb(lapsed, 2, 10, false)).toBe(2);
});

/** Cumulative loss with two thirds of it in the last third: Delegated Regulation (EU) 2024/920, Article 1(3). */
const back = (t: number) => (t <= 2 / 3 ? t / 2 : 1 / 3 + 2 * (t - 2 / 3));

/** A pool of 1,000 in tranches of 10, 75 and 915 that repays 150 a year for six years and loses 60. */
function sold(rule: "sequential" | "pro rata", cumulative: (t: number) => number) {
  const balances = openBalances([bank(0, 0.01), bank(0.01, 0.085), bank(0.085, 1)]);
  const lost = new Float64Array(3);
  const paid = new Float64Array(3);
  for (let year = 1; year <= 6; year++) {
    writeDown(balances, 0.06 * (cumulative(year / 6) - cumulative((year - 1) / 6)), lost);
    repay(balances, 0.15, rule, paid);
  }
  return { lost, balances };
}

test.each([
  ["sequential, back-loaded", "sequential", back, [10, 50, 0], [0, 25, 15], 0.8333333333333334],
  ["sequential, even", "sequential", (t: number) => t, [10, 50, 0], [0, 25, 15], 0.8333333333333334],
  ["pro rata, back-loaded", "pro rata", back, [9.246231155778894, 32.25079268052147, 18.502976163699643], [0, 0, 40], 0.5375132113420246],
  ["pro rata, even", "pro rata", (t: number) => t, null, null, 0.6813032319],
] as const)("worked deal of six years, %s: the share of losses that the sold tranche takes", (_, rule, cumulative, absorbed, final, share) => {
  const { lost, balances } = sold(rule, cumulative);
  expect(lost[1]! / 0.06).toBeCloseTo(share, 9);
  absorbed?.forEach((x, k) => expect(1000 * lost[k]!).toBeCloseTo(x, 9));
  final?.forEach((x, k) => expect(1000 * balances.outstanding[k]!).toBeCloseTo(x, 9));
}); // prettier-ignore

test("what is written up goes to the most senior that was written down, and no further", () => {
  const balances = openBalances([bank(0, 0.1), bank(0.1, 0.3), bank(0.3, 1)]);
  const change = new Float64Array(3);
  expect(writeDown(balances, 0.25, change)).toBe(0);
  expect([...change].map((x) => +x.toFixed(12))).toEqual([0.1, 0.15, 0]);
  expect(writeUp(balances, 0.2, change)).toBe(0);
  expect([...change].map((x) => +x.toFixed(12))).toEqual([0.05, 0, 0]);
  expect(writeUp(balances, 0.2, change)).toBeCloseTo(0.15, 12);
  expect(writeDown(balances, 1.5, change)).toBeCloseTo(0.5, 12);
});
