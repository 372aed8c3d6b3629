/**
 * Gamma(a + 1/2) / Gamma(a).
 *
 * @param a a number above 0; otherwise NaN
 * @returns the ratio, error below 4e-15 relative, without overflow for any a
 * @source W. Gautschi (1959) form: asymptotic series in even powers of w = a - 1/4 from a = 16 up, the recurrence below
 */
export function gammaHalfRatio(a: number): number {
  if (!(a > 0)) return NaN;
  let shift = 1;
  let z = a;
  while (z < 16) {
    shift *= z / (z + 0.5);
    z += 1;
  }
  const w = z - 0.25;
  const s = 1 / (w * w);
  const c6 = 631 / 524288 + s * (-174317 / 134217728 + s * (20491783 / 8589934592));
  return shift * Math.sqrt(w) * (1 + s * (1 / 64 + s * (-19 / 8192 + s * c6)));
}
