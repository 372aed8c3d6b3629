import { dealLoans, openDeal, poolFromColumns, readStructure, tranche } from "../../src/core/index.ts";
import { termsOf } from "./terms.ts";

const pool = poolFromColumns({ ead: [1, 3], pd: [0.01, 0.01], lgd: [0.4, 0.4], amortisation: ["", ""] });

test.each([1, 2, 4, 5, 50, 61])("quarterly payments over %i months: the last period is as short as it must be", (months) => {
  const loans = dealLoans(pool, months / 12, null);
  const flows = openDeal(termsOf(), loans)([{ obligor: 0, time: months / 12, loss: 0.1, infectedBy: -1 }]);
  const periods = Math.ceil(months / 3);
  expect(flows.loss).toHaveLength(periods);
  expect(flows.loss[periods - 1]).toBeCloseTo(0.1, 14);
  expect([0, 1, 2].map((k) => flows.principal[(periods - 1) * 3 + k]!.toFixed(12))).toEqual(["0.000000000000", "0.040000000000", "0.860000000000"]);
  const accrued = flows.accrued.reduce((sum, x, at) => (at % 3 === 1 ? sum + x : sum), 0);
  // The loss of the last month stops half a month of what it writes down.
  expect(accrued).toBeCloseTo((0.08 * months - 0.04 / 2) / 12, 12);
}); // prettier-ignore

describe("points that a sheet computes", () => {
  const [low, high] = [0.1 + 0.2, 0.3];

  test("tranches that meet but for rounding neither overlap nor leave a gap", () => {
    const stack = (points: number[]) =>
      termsOf({
        tranches: points.slice(1).map((to, k) => ({ name: "", slice: tranche(k === 1 ? high : points[k]!, to), investorShare: 0, spread: NaN })), // prettier-ignore
      }).tranches.map(({ slice }) => [slice.attachment, slice.detachment]);
    expect(stack([0, low, 1])).toEqual([[0, low], [high, 1]]); // prettier-ignore
    expect(stack([0, high, 1 - 1e-16])).toEqual([[0, high], [high, 1 - 1e-16]]); // prettier-ignore
    expect(stack([0, 0.2, 0.9])).toEqual([[0, 0.2], [0.2, high], [high, 0.9], [0.9, 1]]); // prettier-ignore
  });

  test("a structure range takes them", () => {
    expect(() => readStructure([["Tranche", "Attach", "Detach"], ["Low", 0, low], ["High", high, 1]])).not.toThrow(); // prettier-ignore
  });
});
