import fc from "fast-check";
import { ascendingOrder } from "../../src/core/numeric/ascending.ts";

test("places stand in ascending order, equal numbers in the order they came in", () => {
  const number = fc.oneof(fc.constantFrom(0, -0, 0.25, 5e-324), fc.double({ min: 0, noNaN: true }));
  fc.assert(
    fc.property(fc.array(number, { maxLength: 300 }), (numbers) => {
      const values = Float64Array.from(numbers);
      const sorted = [...values.keys()].sort((a, b) => values[a]! - values[b]! || a - b);
      expect([...ascendingOrder(values)]).toEqual(sorted);
    }),
  );
});
