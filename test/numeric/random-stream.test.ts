import { randomStream } from "../../src/core/numeric/random-stream.ts";

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
