import fc from "fast-check";
import { plainKernel, type Kernel, type Recursion } from "../../src/core/index.ts";
import { loadKernel } from "../../src/kernel/index.ts";

const fast = loadKernel();

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const name = fc.record({ shift: fc.integer({ min: 1, max: 40 }), offset: unit, pd: fc.oneof(unit, fc.constant(0)) });
const names = fc.array(name, { minLength: 1, maxLength: 60 });
const nodes = fc.array(fc.double({ min: 1e-12, max: 1, noNaN: true }), { minLength: 1, maxLength: 3 });

/** The signed weights that keep three moments of a loss between two grid points. */
function cubic(f: number): number[] {
  return [
    (-f * (f - 1) * (f - 2)) / 6,
    ((f + 1) * (f - 1) * (f - 2)) / 2,
    (-(f + 1) * f * (f - 2)) / 2,
    ((f + 1) * f * (f - 1)) / 6,
  ];
}

function lawBy(kernel: Kernel, recursion: Recursion, pd: Float64Array, weights: readonly number[]): Float64Array {
  const run = kernel.open(recursion);
  for (const weight of weights) run.add(pd, weight);
  return run.take();
}

/** Bit patterns, so that 0 and -0 differ. */
function bits(law: Float64Array): string[] {
  return Array.from(new BigUint64Array(law.buffer, law.byteOffset, law.length), String);
}

type Name = { shift: number; offset: number; pd: number };
const columns = (given: readonly Name[]) => {
  const sorted = [...given].sort((a, b) => a.shift - b.shift);
  return {
    shift: Int32Array.from(sorted, (x) => x.shift),
    taps: Float64Array.from(sorted.flatMap((x) => cubic(x.offset))),
    grade: Int32Array.from(sorted.keys()),
    pd: Float64Array.from(sorted, (x) => x.pd),
    reach: sorted.reduce((sum, x) => sum + x.shift + 2, 1),
  };
};

test("this machine runs the WebAssembly kernel", () => {
  expect(fast.name).toBe("WebAssembly SIMD");
});

describe("WebAssembly gives the bits of TypeScript", () => {
  test("on lattices", () => {
    fc.assert(
      fc.property(names, nodes, (given, weights) => {
        const { shift, grade, pd, reach } = columns(given);
        const recursion = { size: reach, shift, taps: null, grade };
        expect(bits(lawBy(fast, recursion, pd, weights))).toEqual(bits(lawBy(plainKernel, recursion, pd, weights)));
      }),
    );
  });

  test("off lattices, on grids that hold the whole pool and on grids that cut it", () => {
    fc.assert(
      fc.property(names, nodes, fc.double({ min: 0.05, max: 1, noNaN: true }), (given, weights, share) => {
        const { shift, taps, grade, pd, reach } = columns(given);
        const recursion = { size: Math.max(4, Math.ceil(share * reach)), shift, taps, grade };
        expect(bits(lawBy(fast, recursion, pd, weights))).toEqual(bits(lawBy(plainKernel, recursion, pd, weights)));
      }),
    );
  });
});

for (const kernel of [plainKernel, fast]) {
  test(`${kernel.name}: a law holds its node's weight, its mean is the names' and nothing leaks in from the padding`, () => {
    fc.assert(
      fc.property(names, (given) => {
        const { shift, taps, grade, pd, reach } = columns(given);
        const law = lawBy(kernel, { size: reach, shift, taps, grade }, pd, [1]);
        const mean = columns(given).pd.reduce((sum, p, i) => sum + p * (shift[i]! + tapMean(taps, i)), 0);
        expect(law.reduce((sum, m) => sum + m, 0)).toBeCloseTo(1, 10);
        expect(law.reduce((sum, m, k) => sum + k * m, 0)).toBeCloseTo(mean, 8);
      }),
    );
  });

  test(`${kernel.name}: taking a sum begins the next at zero`, () => {
    const run = kernel.open({ size: 4, shift: Int32Array.of(1, 2), taps: null, grade: Int32Array.of(0, 1) });
    run.add(Float64Array.of(0.5, 0.25), 1);
    expect(Array.from(run.take())).toEqual([0.375, 0.375, 0.125, 0.125]);
    expect(Array.from(run.take())).toEqual([0, 0, 0, 0]);
  });
}

/** Offset of the mean of name i from its shift, grid steps. */
function tapMean(taps: Float64Array, i: number): number {
  return [-1, 0, 1, 2].reduce((sum, step, j) => sum + step * taps[4 * i + j]!, 0);
}
