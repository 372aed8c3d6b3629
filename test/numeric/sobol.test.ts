import { sobolSequence } from "../../src/core/numeric/sobol.ts";

const DIMENSIONS = 64;

function points(dimensions: number, n: number, seed: number): Float64Array[] {
  const sequence = sobolSequence(dimensions, seed);
  return Array.from({ length: n }, (_, i) => {
    const point = new Float64Array(dimensions);
    sequence.point(i, point);
    return point;
  });
}

test("scrambling keeps the net: of 2^m points every interval of length 2^-m holds one, in every dimension", () => {
  const m = 8;
  const drawn = points(DIMENSIONS, 1 << m, 3);
  for (let d = 0; d < DIMENSIONS; d++) {
    const cells = new Set(drawn.map((point) => Math.floor(point[d]! * (1 << m))));
    expect(cells.size).toBe(1 << m);
  }
});

test("the first two dimensions are a (0, m, 2)-net: every elementary box of area 2^-m holds one point", () => {
  const m = 8;
  for (const seed of [1, 2, 99]) {
    const drawn = points(2, 1 << m, seed);
    for (let a = 0; a <= m; a++) {
      const boxes = new Set(drawn.map(([x, y]) => `${Math.floor(x! * 2 ** a)},${Math.floor(y! * 2 ** (m - a))}`));
      expect(boxes.size).toBe(1 << m);
    }
  }
});

test("the error of a smooth integral over five dimensions falls nearly as n^-1.5", () => {
  const integrand = (x: Float64Array) => x.reduce((product, u) => product * (1 + 0.5 * (u - 0.5)), 1);
  const rootMeanSquare = (n: number) => {
    const errors = Array.from({ length: 24 }, (_, seed) => {
      const mean = points(5, n, seed).reduce((sum, x) => sum + integrand(x), 0) / n;
      return (mean - 1) ** 2;
    });
    return Math.sqrt(errors.reduce((sum, x) => sum + x, 0) / errors.length);
  };
  const order = Math.log(rootMeanSquare(256) / rootMeanSquare(4096)) / Math.log(16);
  expect(order).toBeGreaterThan(1.2);
});

test("every scrambling is uniform and independent: means over many seeds scatter as independent uniform numbers do", () => {
  const seeds = 4000;
  const firsts = Array.from({ length: seeds }, (_, seed) => points(3, 1, seed)[0]!);
  for (let d = 0; d < 3; d++) {
    const mean = firsts.reduce((sum, p) => sum + p[d]!, 0) / seeds;
    const variance = firsts.reduce((sum, p) => sum + (p[d]! - 0.5) ** 2, 0) / seeds;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 / Math.sqrt(12 * seeds));
    expect(Math.abs(variance * 12 - 1)).toBeLessThan(0.06);
  }
  const neighbours = firsts.slice(1).reduce((sum, p, i) => sum + (p[0]! - 0.5) * (firsts[i]![0]! - 0.5), 0);
  expect(Math.abs((neighbours * 12) / (seeds - 1))).toBeLessThan(4 / Math.sqrt(seeds));
});
