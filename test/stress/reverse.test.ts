import { reverseStress, type LeverRange } from "../../src/core/index.ts";

/** Runs a search over a measure in closed form. */
function solve(range: LeverRange, target: number, measure: (x: number) => number) {
  const search = reverseStress(range, target);
  let asked = 0;
  let step = search.next();
  while (!step.done) {
    asked++;
    step = search.next(measure(step.value));
  }
  return { ...step.value, asked };
}

test("a lever along which losses rise is found to 1e-5 of the target, on either side of today", () => {
  const range = { today: 1, low: 0, high: 10, looks: 1 };
  for (const target of [0.02, 0.5, 1.3, 7, 60]) {
    const { value, reached, asked } = solve(range, target, (x) => Math.expm1(x / 2));
    expect(Math.abs(value! - 2 * Math.log1p(target))).toBeLessThan(1e-4 * value!);
    expect(Math.abs(reached / target - 1)).toBeLessThanOrEqual(1e-5);
    expect(asked).toBeLessThan(25);
  }
});

test("a lever along which losses fall is found as well", () => {
  const { value } = solve({ today: 0, low: -5, high: 5, looks: 1 }, 0.1, (x) => 1 / (1 + Math.exp(x)));
  expect(Math.abs(value! - Math.log(9))).toBeLessThan(1e-3);
});

test("where losses rise and fall again, the root above today comes first, then the one below", () => {
  const hump = (x: number) => x * (1 - x);
  const range = { today: 0.3, low: 0, high: 1, looks: 8 };
  expect(Math.abs(solve(range, 0.09, hump).value! - 0.9)).toBeLessThan(1e-4);
  expect(Math.abs(solve({ ...range, high: 0.6 }, 0.09, hump).value! - 0.1)).toBeLessThan(1e-4);
});

test("a target out of reach gives no value, and says what was reached", () => {
  const { value, least, most } = solve({ today: 1, low: 0, high: 2, looks: 1 }, 9, (x) => x * x);
  expect([value, least, most]).toEqual([null, 0, 4]);
});

test("a lever at the end of its range is looked at on the other side alone", () => {
  const { value, asked } = solve({ today: 2, low: 0, high: 2, looks: 1 }, 1, (x) => x);
  expect(value).toBe(1);
  expect(asked).toBeLessThan(5);
});

test("a measure that steps, as simulated ones do, ends at the step's nearer side", () => {
  const { value, reached } = solve({ today: 0, low: 0, high: 1, looks: 1 }, 0.5, (x) => Math.round(x * 7) / 7);
  expect(Math.abs(reached - 0.5)).toBeLessThanOrEqual(1 / 14 + 1e-12);
  expect(Math.abs(value! - 0.5)).toBeLessThan(1 / 14);
});
