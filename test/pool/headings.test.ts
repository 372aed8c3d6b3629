import { readTape } from "../../src/core/index.ts";

const multiples: readonly (readonly [heading: string, factor: number])[] = [
  ["EAD in thousands", 1e3],
  ["Exposure in USD millions", 1e6],
  ["EAD (USDm)", 1e6],
  ["Balance EURm", 1e6],
  ["EAD (€bn)", 1e9],
  ["Outstanding ($'000)", 1e3],
  ["餘額(千萬元)", 1e7],
  ["餘額(十億)", 1e9],
  ["本金餘額", 1],
];

describe("a heading names the multiple of its currency", () => {
  for (const [heading, factor] of multiples) {
    test(heading, () => {
      const { pool } = readTape([
        [heading, "PD", "LGD"],
        [3, 0.005, 0.4],
      ]);
      expect(pool!.ead[0]).toBe(3 * factor);
    });
  }
});
