/** Abscissas on (-1, 1), ascending, and weights of a quadrature rule, each of shape [n]. */
export type QuadratureRule = { readonly abscissa: Float64Array; readonly weight: Float64Array };

/**
 * Gauss-Legendre rule.
 *
 * @param n number of points, 1 to 64
 * @returns the rule that integrates polynomials of degree 2n - 1 over [-1, 1] exactly
 * @source definition: roots of the Legendre polynomial, found between its sign changes and polished by Newton's method
 */
export function gaussLegendre(n: number): QuadratureRule {
  const abscissa = new Float64Array(n);
  const weight = new Float64Array(n);
  const cells = 16 * n * n;
  let found = 0;
  let left = legendre(n, -1).value;
  for (let c = 1; c <= cells && found < n; c++) {
    const right = legendre(n, -1 + (2 * c) / cells).value;
    if (left * right <= 0 && left !== 0) {
      const x = polish(n, -1 + (2 * c - 1) / cells);
      const { slope } = legendre(n, x);
      abscissa[found] = x;
      weight[found] = 2 / ((1 - x * x) * slope * slope);
      found++;
    }
    left = right;
  }
  return { abscissa, weight };
}

const SIXTEEN = gaussLegendre(16);

/**
 * Integral of a smooth function over an interval cut into equal panels of 16 Gauss-Legendre points each.
 *
 * @param f integrand, finite inside the interval
 * @param low lower end
 * @param high upper end
 * @param panels number of panels, a whole number from 1
 * @source the composite form of gaussLegendre
 */
export function integrate(f: (x: number) => number, low: number, high: number, panels: number): number {
  const half = (0.5 * (high - low)) / panels;
  let sum = 0;
  for (let panel = 0; panel < panels; panel++) {
    const middle = low + (2 * panel + 1) * half;
    for (let j = 0; j < 16; j++) sum += SIXTEEN.weight[j]! * f(middle + half * SIXTEEN.abscissa[j]!);
  }
  return half * sum;
}

function polish(n: number, start: number): number {
  let x = start;
  for (let step = 0; step < 8; step++) {
    const { value, slope } = legendre(n, x);
    x -= value / slope;
  }
  return x;
}

/** The Legendre polynomial of degree n and its derivative, by the three-term recurrence. */
function legendre(n: number, x: number): { value: number; slope: number } {
  let previous = 1;
  let value = x;
  for (let k = 2; k <= n; k++) {
    const next = ((2 * k - 1) * x * value - (k - 1) * previous) / k;
    previous = value;
    value = next;
  }
  return { value, slope: (n * (x * value - previous)) / (x * x - 1) };
}
