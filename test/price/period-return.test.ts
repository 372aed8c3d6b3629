import { returnPerPeriod } from "../../src/core/index.ts";

const receipts = (...amounts: number[]) => Float64Array.from(amounts);
const worth = (amounts: Float64Array, y: number) => amounts.reduce((sum, x, k) => sum + x / (1 + y) ** (k + 1), 0);

test.each([
  ["par with level coupons", receipts(0.02, 0.02, 0.02, 1.02), 1, 0.02],
  ["one period", receipts(1.1), 1, 0.1],
  ["half is lost", receipts(0, 0, 0, 0.5), 1, 0.5 ** 0.25 - 1],
  ["nothing comes back", receipts(0, 0, 0), 1, -1],
  ["nothing gained", receipts(0.25, 0.25, 0.5), 1, 0],
  ["a thousandfold", receipts(0, 1000), 1, Math.sqrt(1000) - 1],
])("%s", (_, amounts, outlay, y) => {
  expect(returnPerPeriod(amounts, outlay)).toBeCloseTo(y, 13);
});

test("what is found makes receipts worth the outlay, from nearly nothing to a windfall", () => {
  for (let i = 1; i <= 500; i++) {
    const amounts = Float64Array.from({ length: 1 + (i % 60) }, (_, k) => ((i * 7919 + k * 104729) % 101) / 101);
    amounts[amounts.length - 1] = 10 ** (-12 + (i % 15));
    const outlay = 0.2 + (i % 7) / 5;
    const y = returnPerPeriod(amounts, outlay);
    expect(y).toBeGreaterThan(-1);
    expect(Math.abs(worth(amounts, y) / outlay - 1)).toBeLessThan(1e-11 + (1e-14 * amounts.length) / (1 + y));
  }
});
