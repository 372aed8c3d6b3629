const DIGITS = 65536;
const PASSES = 4;

/**
 * Places of numbers in ascending order; equal ones keep their order.
 *
 * @param values 0 or more, shape [n]
 * @returns shape [n]: values[order[0]] is the least
 * @source D. Knuth, The Art of Computer Programming 3, 5.2.5: sorting by digits; the bits of doubles of 0 or more order as
 * the numbers do
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  // Adding 0 turns a negative zero into the positive one.
  const digits = new Uint16Array(values.map((x) => x + 0).buffer);
  let order = Uint32Array.from(values.keys());
  let next = new Uint32Array(order.length);
  for (let pass = 0; pass < PASSES; pass++) {
    const place = new Uint32Array(DIGITS + 1);
    for (let i = pass; i < digits.length; i += PASSES) place[digits[i]! + 1] = place[digits[i]! + 1]! + 1;
    for (let d = 0; d < DIGITS; d++) place[d + 1] = place[d + 1]! + place[d]!;
    for (let i = 0; i < order.length; i++) {
      const digit = digits[PASSES * order[i]! + pass]!;
      const at = place[digit]!;
      place[digit] = at + 1;
      next[at] = order[i]!;
    }
    [order, next] = [next, order];
  }
  return order;
}
