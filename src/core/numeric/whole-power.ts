/**
 * A number to a whole power, by squaring.
 *
 * @param base any number
 * @param exponent whole number, 0 or more
 */
export function wholePower(base: number, exponent: number): number {
  let power = 1;
  for (let square = base, left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power *= square;
    square *= square;
  }
  return power;
}
