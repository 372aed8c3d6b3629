import { normalCdf } from "../../src/core/index.ts";
import { randomStream, type RandomStream } from "../../src/core/numeric/random-stream.ts";
import { EXPONENTIAL_LAYERS, NORMAL_LAYERS } from "../../src/core/numeric/ziggurat.ts";

test("numbers of many paths are uniform: chi-square of 64 cells, and pairs of neighbours", () => {
  const stream = randomStream(11);
  const cells = new Float64Array(64);
  const pairs = new Float64Array(64);
  const paths = 20000;
  let before = 0.5;
  for (let path = 0; path < paths; path++) {
    stream.begin(path);
    const u = stream.uniform();
    const v = stream.uniform();
    cells[Math.floor(64 * u)]!++;
    pairs[8 * Math.floor(8 * before) + Math.floor(8 * u)]!++;
    expect(u > 0 && u < 1 && v > 0 && v < 1).toBe(true);
    before = u;
  }
  const chiSquare = (counts: Float64Array) => counts.reduce((sum, x) => sum + (x - paths / 64) ** 2 / (paths / 64), 0);
  // Mean 63, standard deviation 11.2.
  expect(chiSquare(cells)).toBeLessThan(63 + 4 * 11.2);
  expect(chiSquare(pairs)).toBeLessThan(63 + 4 * 11.2);
});

test("a path is drawn alone as in its row, and another seed gives other numbers", () => {
  const [a, b, other] = [randomStream(3), randomStream(3), randomStream(4)];
  for (let path = 0; path < 10; path++) a.begin(path);
  b.begin(9);
  other.begin(9);
  const numbers = [a, b, other].map(({ uniform }) => Array.from({ length: 5 }, uniform));
  expect(numbers[1]).toEqual(numbers[0]);
  expect(numbers[2]).not.toEqual(numbers[0]);
});

/** Chi-square of many draws, their probabilities cut into cells of which the outer ones are fine. */
function distance(draw: (stream: RandomStream) => number, cdf: (x: number) => number): number {
  const edges = [1e-5, 1e-4, 1e-3, 0.01, 0.05, ...Array.from({ length: 17 }, (_, i) => 0.1 + 0.05 * i), 0.95, 0.99, 0.999, 0.9999, 0.99999]; // prettier-ignore
  const counts = new Float64Array(edges.length + 1);
  const stream = randomStream(2);
  const draws = 2_000_000;
  for (let d = 0; d < draws; d++) {
    if (d % 1000 === 0) stream.begin(d / 1000);
    const p = cdf(draw(stream));
    let cell = 0;
    while (cell < edges.length && p > edges[cell]!) cell++;
    counts[cell]!++;
  }
  const expected = (cell: number) => draws * ((edges[cell] ?? 1) - (edges[cell - 1] ?? 0));
  return counts.reduce((sum, x, cell) => sum + (x - expected(cell)) ** 2 / expected(cell), 0);
}

// 28 cells: mean 27, standard deviation 7.3.
test("normal numbers are normal, out to one in 100,000", () => {
  expect(distance((stream) => stream.normal(), normalCdf)).toBeLessThan(27 + 4 * 7.3);
});

test("exponential numbers are exponential, out to one in 100,000", () => {
  const cdf = (x: number) => -Math.expm1(-x);
  expect(distance((stream) => stream.exponential(), cdf)).toBeLessThan(27 + 4 * 7.3);
});

test("the layers close at the top of the density and have equal areas", () => {
  for (const { edge, height } of [NORMAL_LAYERS, EXPONENTIAL_LAYERS]) {
    const area = (i: number) => edge[i]! * (height[i + 1]! - height[i]!);
    expect(height[256]).toBe(1);
    for (let i = 1; i < 256; i++) expect(area(i) / (edge[0]! * height[1]!)).toBeCloseTo(1, 9);
  }
});
