import fc from "fast-check";
import { thickness, tranche, trancheLoss } from "../../src/core/index.ts";

const cuts = fc
  .uniqueArray(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), { maxLength: 8 })
  .map((inner) => [0, ...inner.sort((a, b) => a - b), 1]);

test("tranches that tile the pool share its whole loss", () => {
  fc.assert(
    fc.property(cuts, fc.double({ min: 0, max: 1, noNaN: true }), (points, poolLoss) => {
      const shared = points.slice(1).reduce((sum, d, i) => sum + trancheLoss(poolLoss, tranche(points[i]!, d)), 0);
      expect(Math.abs(shared - poolLoss)).toBeLessThanOrEqual(8 * Number.EPSILON);
    }),
  );
});

test("a tranche loses nothing below its attachment and all of itself above its detachment", () => {
  const slice = tranche(0.06, 0.14);
  expect(trancheLoss(0.06, slice)).toBe(0);
  expect(trancheLoss(0.14, slice)).toBe(thickness(slice));
  expect(trancheLoss(1, slice)).toBe(thickness(slice));
});

describe("a tranche that cannot be is refused in a sentence", () => {
  const refused = [
    [6, 14, "attach is 6; it must be a fraction of pool EAD between 0 and 1; did you mean 6%?"],
    [0.06, 14, "detach is 14; it must be a fraction of pool EAD between 0 and 1; did you mean 14%?"],
    [-0.01, 0.1, "attach is -0.01; it must be a fraction of pool EAD between 0 and 1."],
    [0.06, 600, "detach is 600; it must be a fraction of pool EAD between 0 and 1."],
    [NaN, 0.1, "attach is NaN; it must be a fraction of pool EAD between 0 and 1."],
    [0.1, 0.1, "detach is 0.1; it must be above attach (0.1) and at most 1."],
    [0.2, 0.1, "detach is 0.1; it must be above attach (0.2) and at most 1."],
  ] as const;
  for (const [attach, detach, sentence] of refused) {
    test(`${attach} to ${detach}`, () => expect(() => tranche(attach, detach)).toThrow(sentence));
  }
});
