import {
  expectedTrancheLoss,
  linkContagion,
  lossShare,
  oneFactor,
  poolFromColumns,
  sampleFrom,
  sampleTrancheLoss,
  simulationQuestion,
  timedQuestion,
  tranche,
  type SimulatedLaw,
  type SimulationQuestion,
} from "../../src/core/index.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { loadKernel } from "../../src/kernel/index.ts";

const engine = createEngine({ spawn: null, workers: 0, kernel: loadKernel(), memoryLimitBytes: 1e8 });
const whole = tranche(0, 1);

function simulation(n: number, changes: Partial<SimulationQuestion> = {}): SimulationQuestion {
  const each = (x: number) => new Float64Array(n).fill(x);
  return simulationQuestion({
    ead: each(1),
    lgd: each(1),
    lgdModel: "const",
    pd: each(0.03),
    kappa: each(1),
    maturity: each(Infinity),
    horizon: 3,
    dependence: oneFactor(each(0.5), Infinity),
    contagion: null,
    paths: 65536,
    precision: 0,
    seed: 5,
    state: 5,
    ...changes,
  });
}

const lawsAt = (asked: SimulationQuestion, times: number[]) =>
  engine.run("timed", timedQuestion({ simulation: asked, times: Float64Array.from(times) }), {
    label: "test",
  }) as readonly SimulatedLaw[];

test("one name: by every date it has defaulted with its own probability", () => {
  const times = [0.25, 1, 1.7, 3];
  lawsAt(simulation(1), times).forEach((law, d) => {
    const { value, error } = sampleFrom(law, 1);
    expect(Math.abs(value - (1 - 0.97 ** times[d]!))).toBeLessThan(4 * error);
  });
});

test("a loan that matures loses nothing later, and the last date is the simulation's own law", () => {
  const asked = simulation(30, { maturity: new Float64Array(30).fill(1.5) });
  const [before, at, after] = lawsAt(asked, [1, 1.5, 3]);
  expect(expectedTrancheLoss(after!, whole)).toBe(expectedTrancheLoss(at!, whole));
  expect(expectedTrancheLoss(before!, whole)).toBeLessThan(expectedTrancheLoss(at!, whole));
  const law = engine.run("simulation", asked, { label: "test" }) as SimulatedLaw;
  const own = sampleTrancheLoss(law, tranche(0.03, 0.2));
  const timed = sampleTrancheLoss(after!, tranche(0.03, 0.2));
  expect(timed.value / own.value).toBeCloseTo(1, 10);
});

test("contagion that preserves PDs to the horizon does so there; before, infection has had less time", () => {
  const n = 20;
  const ids = Array.from({ length: n }, (_, i) => i);
  const pool = { ...poolFromColumns({ ead: ids.map(() => 1), pd: ids.map(() => 0.03), lgd: ids.map(() => 1) }), links: ids.slice(1).map((spoke) => ({ spoke, hub: 0, weight: 0.5 })) }; // prettier-ignore
  const dependence = oneFactor(new Float64Array(n).fill(0.5), Infinity);
  const contagion = linkContagion(pool, "preserve", { distress: 2, default: 6, rate: new Float64Array(n).fill(0.04) }, dependence); // prettier-ignore
  const [half, end] = lawsAt(simulation(n, { contagion, dependence }), [1.5, 3]);
  const { value, error } = sampleTrancheLoss(end!, whole);
  expect(Math.abs(value - (1 - 0.97 ** 3))).toBeLessThan(4 * error + 0.003 * value);
  expect(expectedTrancheLoss(half!, whole)).toBeLessThan(1 - 0.97 ** 1.5);
});

test.each([
  ["even", [0, 0.3, 1], [0, 0.3, 1]],
  ["back", [0, 2 / 3, 5 / 6, 1], [0, 1 / 3, 2 / 3, 1]],
  ["front", [0, 1 / 6, 1 / 3, 1], [0, 1 / 3, 2 / 3, 1]],
] as const)("%s losses: two thirds in the last or first third of the time", (timing, times, shares) => {
  times.forEach((t, i) => expect(lossShare(timing, t)).toBeCloseTo(shares[i]!, 14));
});

test.each([
  [() => timedQuestion({ simulation: simulation(1), times: Float64Array.of(1, 1) }), "time 2 is 1; it must be above the one before, 1."],
  [() => timedQuestion({ simulation: simulation(1), times: Float64Array.of(4) }), "time 1 is 4; it must be between 0 and 3."],
  [() => lossShare("back", 1.1), "share of time is 1.1; it must be between 0 and 1."],
  [() => lossShare("even", NaN), "share of time is NaN; it must be between 0 and 1."],
])("%p is refused", (ask, sentence) => expect(ask).toThrow(sentence)); // prettier-ignore
