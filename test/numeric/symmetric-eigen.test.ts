import fc from "fast-check";
import { symmetricEigen } from "../../src/core/numeric/symmetric-eigen.ts";

test("equal correlations have one large eigenvalue 1 + (n - 1) c, all others 1 - c", () => {
  const n = 6;
  const c = 0.3;
  const matrix = Float64Array.from({ length: n * n }, (_, at) => (Math.floor(at / n) === at % n ? 1 : c));
  const { values, vectors } = symmetricEigen(matrix, n);
  expect(values[0]).toBeCloseTo(1 + (n - 1) * c, 14);
  for (let k = 1; k < n; k++) expect(values[k]).toBeCloseTo(1 - c, 14);
  for (let i = 0; i < n; i++) expect(vectors[i * n]).toBeCloseTo(1 / Math.sqrt(n), 14);
});

test("vectors are orthonormal and rebuild any symmetric matrix", () => {
  const entry = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 36, maxLength: 36 }), (entries) => {
      const n = 6;
      const matrix = Float64Array.from(entries, (_, at) => {
        const [i, j] = [Math.floor(at / n), at % n];
        return entries[Math.min(i, j) * n + Math.max(i, j)]!;
      });
      const { values, vectors } = symmetricEigen(matrix, n);
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
          let [rebuilt, product] = [0, 0];
          for (let k = 0; k < n; k++) {
            rebuilt += vectors[i * n + k]! * values[k]! * vectors[j * n + k]!;
            product += vectors[k * n + i]! * vectors[k * n + j]!;
          }
          expect(Math.abs(rebuilt - matrix[i * n + j]!)).toBeLessThan(1e-13);
          expect(Math.abs(product - (i === j ? 1 : 0))).toBeLessThan(1e-13);
        }
      }
    }),
  );
});
