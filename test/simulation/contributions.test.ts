import { loadKernel } from "../../src/kernel/index.ts";
import {
  oneFactor,
  sampleTrancheLoss,
  simulateLoss,
  simulationQuestion,
  trancheContributions,
  tranche,
} from "../../src/core/index.ts";

const n = 30;
const each = (f: (i: number) => number) => Float64Array.from({ length: n }, (_, i) => f(i));
const simulation = simulationQuestion({
  ead: each((i) => (i < 10 ? 2 : 1)),
  lgd: each(() => 0.5),
  lgdModel: "const",
  pd: each((i) => (i < 20 ? 0.02 : 0.05)),
  kappa: each(() => 1),
  maturity: each(() => Infinity),
  horizon: 2,
  dependence: oneFactor(
    each(() => 0.5),
    Infinity,
  ),
  contagion: null,
  paths: 8192,
  precision: 0,
  seed: 5,
  state: 5,
});
const silent = () => undefined;

for (const slice of [tranche(0, 0.03), tranche(0.03, 0.1), tranche(0.1, 1)]) {
  const alone = { simulation, slice, setOf: Int32Array.from({ length: n }, (_, i) => i), sets: n };

  test(`tranche from ${slice.attachment}: the parts sum to the tranche's expected loss, path by path`, () => {
    const { parts, whole } = trancheContributions(alone, loadKernel(), silent);
    const law = simulateLoss(simulation, loadKernel(), silent);
    const sum = parts.reduce((total, { value }) => total + value, 0);
    expect(sum / whole.value).toBeCloseTo(1, 12);
    expect(whole.value / sampleTrancheLoss(law, slice).value).toBeCloseTo(1, 10);
  });

  test(`tranche from ${slice.attachment}: like obligors contribute alike, larger and weaker ones more`, () => {
    const thirds = { ...alone, setOf: Int32Array.from({ length: n }, (_, i) => Math.floor(i / 5)), sets: 6 };
    const { parts } = trancheContributions(thirds, loadKernel(), silent);
    for (const [a, b] of [
      [0, 1],
      [2, 3],
      [4, 5],
    ] as const) {
      // prettier-ignore
      const error = Math.hypot(parts[a]!.error, parts[b]!.error);
      expect(Math.abs(parts[a]!.value - parts[b]!.value)).toBeLessThan(4 * error);
    }
    expect(parts[4]!.value).toBeGreaterThan(parts[2]!.value);
    expect(parts[0]!.value).toBeGreaterThan(parts[2]!.value);
  });
}

test("the whole pool as one tranche: each set contributes its own expected loss", () => {
  const sets = { simulation, slice: tranche(0, 1), setOf: Int32Array.from({ length: n }, (_, i) => Math.floor(i / 10)), sets: 3 }; // prettier-ignore
  const { parts } = trancheContributions(sets, loadKernel(), silent);
  const expected = [20, 10, 10].map((ead, s) => (ead / 40) * 0.5 * (1 - (1 - (s < 2 ? 0.02 : 0.05)) ** 2));
  parts.forEach(({ value, error }, s) => expect(Math.abs(value - expected[s]!)).toBeLessThan(4 * error));
});
