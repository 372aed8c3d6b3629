import { loadKernel } from "../../src/kernel/index.ts";
import {
  bivariateNormalCdf,
  defaultTally,
  globalThemeSector,
  jointDefaults,
  jointQuestion,
  normalQuantile,
  oneFactor,
  plainKernel,
  plainPreparationOf,
  preparationOf,
  simulationQuestion,
  studentTQuantile,
  type Dependence,
  type Estimate,
  type JointDefaults,
  type Kernel,
  type SimulationQuestion,
} from "../../src/core/index.ts";

const n = 24;
const sets = 4;
const each = (f: (i: number) => number) => Float64Array.from({ length: n }, (_, i) => f(i));
/** Sets of 8, 8, 7 and 1 obligors. */
const setOf = Int32Array.from({ length: n }, (_, i) => (i === n - 1 ? 3 : Math.min(2, Math.floor(i / 8))));
const silent = () => undefined;
const at = (a: number, b: number) => a * sets + b;

/** Every set has one PD. */
function simulationWith(dependence: Dependence, change: Partial<SimulationQuestion> = {}): SimulationQuestion {
  return simulationQuestion({
    ead: each((i) => 1 + (i % 5)),
    lgd: each((i) => 0.3 + 0.02 * i),
    lgdModel: "const",
    pd: each((i) => [0.01, 0.03, 0.08, 0.2][setOf[i]!]!),
    kappa: each(() => 1),
    maturity: each(() => Infinity),
    horizon: 1,
    dependence,
    contagion: null,
    paths: 16384,
    precision: 0,
    seed: 7,
    state: 7,
    ...change,
  });
}

function countedOn(
  simulation: SimulationQuestion,
  prepare: typeof preparationOf = preparationOf,
  kernel: Kernel = loadKernel(),
): JointDefaults {
  const question = jointQuestion({ simulation, setOf, sets });
  const preparation = prepare(simulation, kernel, silent);
  const half = simulation.paths / 2;
  const parts = [0, half].map((first) => defaultTally({ question, preparation, first, count: half }, kernel, silent));
  return jointDefaults(question, parts);
}

const near = ({ value, error }: Estimate, expected: number) => Math.abs(value - expected) < 4 * error;

/** P(both below their quantiles) under a t copula: the normal one over the chi-square divisor, by the trapezoid rule. */
function bivariateT(p: number, q: number, rho: number, df: number): number {
  const [a, b] = [studentTQuantile(p, df), studentTQuantile(q, df)];
  const steps = Array.from({ length: 2000 }, (_, k) => 0.02 * (k + 1));
  const density = steps.map((w) => Math.pow(w, df / 2 - 1) * Math.exp(-w / 2));
  const inner = steps.map((w) => bivariateNormalCdf(a * Math.sqrt(w / df), b * Math.sqrt(w / df), rho));
  const mass = density.reduce((sum, x) => sum + x, 0);
  return density.reduce((sum, x, k) => sum + x * inner[k]!, 0) / mass;
}

const theme = { theta: each((i) => [1, 0.5, 0, 0.8][setOf[i]!]!), sector: setOf, sectors: sets };
const loadings = each((i) => [0.3, 0.5, 0.7, 0.4][setOf[i]!]!);
const models: readonly (readonly [string, Dependence, (a: number, b: number) => number, number])[] = [
  ["one factor", oneFactor(loadings, Infinity), (a, b) => loadings[8 * a]! * loadings[8 * b]!, Infinity],
  ["one factor under a t copula", oneFactor(loadings, 5), (a, b) => loadings[8 * a]! * loadings[8 * b]!, 5],
  [
    "global, theme and sector factors",
    globalThemeSector({ g: 0.1, h: 0.2, w: 0.15 }, theme, { mean: 0, sd: 1 }, Infinity),
    (a, b) => 0.1 + 0.2 * theme.theta[8 * a]! * theme.theta[8 * b]! + (a === b ? 0.15 : 0),
    Infinity,
  ],
];

describe.each(models)("under %s", (_, dependence, rhoOf, df) => {
  const found = countedOn(simulationWith(dependence));
  const pds = [0.01, 0.03, 0.08, 0.2];
  const expected = (a: number, b: number) => {
    const [p, q, rho] = [pds[a]!, pds[b]!, rhoOf(Math.min(a, 2), Math.min(b, 2))];
    return df === Infinity ? bivariateNormalCdf(normalQuantile(p), normalQuantile(q), rho) : bivariateT(p, q, rho, df);
  };
  const known = [0, 1, 2].flatMap((a) => [0, 1, 2].map((b) => [a, b] as const));

  test("two obligors default together as often as the bivariate law says, within 4 standard errors", () => {
    for (const [a, b] of known) expect([a, b, near(found.joint[at(a, b)]!, expected(a, b))]).toEqual([a, b, true]);
    expect(found.joint[at(2, 2)]!.error / found.joint[at(2, 2)]!.value).toBeLessThan(0.03);
  });

  test("their default correlation is that of the two events", () => {
    for (const [a, b] of known) {
      const scale = Math.sqrt(pds[a]! * (1 - pds[a]!) * pds[b]! * (1 - pds[b]!));
      const error = (4 * found.joint[at(a, b)]!.error) / scale + 0.003;
      expect(Math.abs(found.correlation[at(a, b)]! - (expected(a, b) - pds[a]! * pds[b]!) / scale)).toBeLessThan(error);
    }
  });

  test("the matrix is symmetric, a set of one has no pair, and PDs are the tape's", () => {
    for (const [a, b] of known) expect(found.joint[at(a, b)]).toEqual(found.joint[at(b, a)]);
    expect(found.joint[at(3, 3)]!.value).toBeNaN();
    expect([...found.size]).toEqual([8, 8, 7, 1]);
    found.pd.forEach((pd, a) => expect([a, near(pd, pds[a]!)]).toEqual([a, true]));
  });
});

describe("the effective number of independent bets", () => {
  const alike = { pd: each(() => 0.04), lgd: each(() => 0.45) };
  const common = (rho: number) => oneFactor(each(() => Math.sqrt(rho)), Infinity); // prettier-ignore
  const ead = each((i) => 1 + (i % 5));
  const total = ead.reduce((sum, x) => sum + x, 0);
  const herfindahl = ead.reduce((sum, x) => sum + (x / total) ** 2, 0);

  test("is the pool's effective number where equal obligors are independent", () => {
    const { bets } = countedOn(simulationWith(common(0), alike));
    expect(near(bets.effective, 1 / herfindahl)).toBe(true);
    expect(bets.effective.error / bets.effective.value).toBeLessThan(0.03);
    expect(Math.abs(bets.apart * herfindahl - 1)).toBeLessThan(0.03);
  });

  test("is the closed form where equal obligors are correlated", () => {
    for (const rho of [0.1, 0.4]) {
      const { bets } = countedOn(simulationWith(common(rho), alike));
      const both = bivariateNormalCdf(normalQuantile(0.04), normalQuantile(0.04), rho) - 0.04 * 0.04;
      const expected = (0.04 * 0.96) / (herfindahl * 0.04 * 0.96 + (1 - herfindahl) * both);
      expect([rho, near(bets.effective, expected)]).toEqual([rho, true]);
    }
  });

  test("is 1 where all move as one, whatever their PDs and LGDs are", () => {
    expect(countedOn(simulationWith(common(1))).bets.effective.value).toBeCloseTo(1, 9);
  });

  test("compares unequal obligors with the bound that a double sum over them gives", () => {
    const simulation = simulationWith(common(0));
    const { bets } = countedOn(simulation);
    const severity = Array.from(ead, (x, i) => (x * simulation.lgd[i]!) / total);
    const pairs = severity.flatMap((x, i) =>
      severity.map((y, j) => {
        const [p, q] = [simulation.pd[i]!, simulation.pd[j]!];
        return x * y * (Math.min(p, q) - p * q);
      }),
    );
    const asOne = pairs.reduce((sum, x) => sum + x, 0);
    const apart = severity.reduce((sum, x, i) => sum + x * x * simulation.pd[i]! * (1 - simulation.pd[i]!), 0);
    expect(Math.abs(bets.apart / (asOne / apart) - 1)).toBeLessThan(0.03);
    expect(near(bets.effective, asOne / apart)).toBe(true);
  });
});

/** Obligor 23 infects the first set. */
const linked = (mode: "additive" | "preserve") => {
  const unshifted = oneFactor(loadings, Infinity);
  return simulationWith(unshifted, {
    contagion: {
      mode,
      hub: new Int32Array(8).fill(23),
      spoke: Int32Array.from({ length: 8 }, (_, i) => i),
      weight: new Float64Array(8).fill(0.8),
      distress: 2,
      default: 6,
      distressRate: each(() => 0.04),
      unshifted,
    },
  });
};

test("a common hub makes its spokes default together: more of them, and, where PDs are preserved, still more in pairs", () => {
  const plain = countedOn(simulationWith(oneFactor(loadings, Infinity)));
  const [additive, preserved] = [countedOn(linked("additive")), countedOn(linked("preserve"))];
  const gap = (found: JointDefaults) => found.joint[at(0, 0)]!.value - plain.joint[at(0, 0)]!.value;
  const error = (found: JointDefaults) => Math.hypot(found.joint[at(0, 0)]!.error, plain.joint[at(0, 0)]!.error);
  expect(additive.pd[0]!.value).toBeGreaterThan(1.3 * plain.pd[0]!.value);
  expect(preserved.pd[0]!.value / 0.01).toBeCloseTo(1, 1);
  expect(gap(additive)).toBeGreaterThan(4 * error(additive));
  expect(gap(preserved)).toBeGreaterThan(4 * error(preserved));
  expect(plain.bets.effective.value).toBeGreaterThan(preserved.bets.effective.value);
});

test("weighted paths and plain ones agree within 4 joint standard errors; kernels agree to the bit", () => {
  const simulation = linked("additive");
  const [weighted, plain] = [countedOn(simulation), countedOn(simulation, plainPreparationOf)];
  weighted.joint.forEach((one, pair) => {
    const other = plain.joint[pair]!;
    if (one.value === one.value) expect(Math.abs(one.value - other.value)).toBeLessThan(4 * Math.hypot(one.error, other.error)); // prettier-ignore
  });
  expect(countedOn({ ...simulation, paths: 2048 }, preparationOf, plainKernel)).toEqual(countedOn({ ...simulation, paths: 2048 })); // prettier-ignore
});

test("too many sets are refused, and so are paths drawn until they are precise", () => {
  const simulation = simulationWith(oneFactor(loadings, Infinity));
  expect(() => jointQuestion({ simulation, setOf, sets: 101 })).toThrow("The number of sets is 101; it must be between 1 and 100."); // prettier-ignore
  expect(() => jointQuestion({ simulation: { ...simulation, precision: 0.1 }, setOf, sets })).toThrow("precision is 0.1; joint defaults need a number of paths, with precision 0."); // prettier-ignore
});
