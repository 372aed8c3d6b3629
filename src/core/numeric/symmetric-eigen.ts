/** Eigenvalues in descending order, and eigenvectors in the columns of a square matrix, row by row. */
export type SymmetricEigen = { readonly values: Float64Array; readonly vectors: Float64Array };

const MOST_SWEEPS = 60;

/**
 * Eigenvalues and orthonormal eigenvectors of a symmetric matrix. An eigenvector's largest entry is positive.
 *
 * @param matrix row by row, shape [n n]
 * @source C. G. J. Jacobi (1846): plane rotations that each bring one entry off the diagonal to zero
 */
export function symmetricEigen(matrix: Float64Array, n: number): SymmetricEigen {
  const a = matrix.slice();
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(a, n) > 0; sweep++) {
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, n, p, q);
  }
  return sorted(a, v, n);
}

function offDiagonal(a: Float64Array, n: number): number {
  let sum = 0;
  for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) sum += Math.abs(a[p * n + q]!);
  return sum;
}

/** Turns the plane of p and q so that entry p, q becomes zero. */
function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number): void {
  const apq = a[p * n + q]!;
  if (apq === 0) return;
  const gap = a[q * n + q]! - a[p * n + p]!;
  if (Math.abs(apq) < 1e-18 * Math.abs(gap)) {
    a[p * n + q] = a[q * n + p] = 0;
    return;
  }
  const theta = gap / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < n; k++) turn(a, k * n + p, k * n + q, c, s);
  for (let k = 0; k < n; k++) turn(a, p * n + k, q * n + k, c, s);
  for (let k = 0; k < n; k++) turn(v, k * n + p, k * n + q, c, s);
  a[p * n + q] = a[q * n + p] = 0;
}

function turn(x: Float64Array, i: number, j: number, c: number, s: number): void {
  const [xi, xj] = [x[i]!, x[j]!];
  x[i] = c * xi - s * xj;
  x[j] = s * xi + c * xj;
}

function sorted(a: Float64Array, v: Float64Array, n: number): SymmetricEigen {
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => a[j * n + j]! - a[i * n + i]! || i - j);
  const vectors = new Float64Array(n * n);
  order.forEach((from, to) => {
    let largest = 0;
    for (let k = 0; k < n; k++) if (Math.abs(v[k * n + from]!) > Math.abs(largest)) largest = v[k * n + from]!;
    const sign = largest < 0 ? -1 : 1;
    for (let k = 0; k < n; k++) vectors[k * n + to] = sign * v[k * n + from]!;
  });
  return { values: Float64Array.from(order, (i) => a[i * n + i]!), vectors };
}
