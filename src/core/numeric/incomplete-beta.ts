/**
 * Factor K of the incomplete beta function: I_x(a, b) = x^a (1 - x)^b / B(a, b) * K, as a continued fraction.
 * It converges fast for x < (a + 1)/(a + b + 2).
 *
 * @param a first parameter, above 0
 * @param b second parameter, in (0, 1]
 * @param x in [0, (a + 1)/(a + b + 2)]
 * @param y 1 - x, given apart so that a small one keeps its digits
 * @returns K, relative error below 2e-14 for a up to 15,000
 * @source A. R. DiDonato and A. H. Morris (1992), Algorithm 708, BFRAC; summed by the method of W. J. Lentz (1976)
 */
export function incompleteBetaFraction(a: number, b: number, x: number, y: number): number {
  const start = a * y - b * x + 1;
  let value = (a * start) / (a + 1);
  let numeratorRatio = value;
  let denominatorRatio = 0;
  for (let m = 1; m < 10_000; m++) {
    const odd = a + 2 * m - 1;
    const partial = (m * (b - m) * x) / odd;
    const numerator = (partial * (a + m - 1) * (a + b + m - 1) * x) / odd;
    const denominator = m + partial + ((a + m) * (start + m * (1 + y))) / (odd + 2);
    denominatorRatio = 1 / (denominator + numerator * denominatorRatio);
    numeratorRatio = denominator + numerator / numeratorRatio;
    const change = denominatorRatio * numeratorRatio;
    value *= change;
    if (Math.abs(change - 1) < 2e-16) break;
  }
  return 1 / value;
}

/**
 * The same factor K as a series of positive terms, fast where x (a + b) is small or b is.
 *
 * @param a first parameter, above 0
 * @param b second parameter, above 0
 * @param x in [0, 1)
 * @returns K, relative error a few times 1e-16
 * @source NIST Digital library of mathematical functions (2010), 8.17.8
 */
export function incompleteBetaSeries(a: number, b: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 0; term > 1e-17 * sum; n++) {
    term *= ((a + b + n) * x) / (a + 1 + n);
    sum += term;
  }
  return sum;
}
