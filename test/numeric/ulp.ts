/** Distance between a double and its neighbour away from 0. */
export function ulp(x: number): number {
  const bits = new BigInt64Array(new Float64Array([Math.abs(x)]).buffer);
  const next = new Float64Array(new BigInt64Array([bits[0]! + 1n]).buffer)[0]!;
  return next - Math.abs(x);
}

/**
 * Error of a result in units of the last place of the exact value.
 *
 * @param got the result
 * @param value the double nearest to the exact value
 * @param rest exact value minus that double
 */
export function ulpError(got: number, value: number, rest = 0): number {
  if (Object.is(got, value) || got === value) return Math.abs(rest) / ulp(value);
  return Math.abs(got - value - rest) / ulp(value);
}
