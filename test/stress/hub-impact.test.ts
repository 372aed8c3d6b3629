import { loadKernel } from "../../src/kernel/index.ts";
import {
  globalThemeSector,
  hubImpacts,
  hubQuestion,
  hubTally,
  normalCdf,
  normalPdf,
  normalQuantile,
  oneFactor,
  plainKernel,
  preparationOf,
  sampleTrancheLoss,
  simulateLoss,
  simulationQuestion,
  tranche,
  type Contagion,
  type HubImpact,
  type HubQuestion,
  type Kernel,
  type SimulationQuestion,
} from "../../src/core/index.ts";

const PATHS = 8192;
const n = 12;
const each = (f: (i: number) => number) => Float64Array.from({ length: n }, (_, i) => f(i));
/** Obligor 0 is a hub of 3 to 11, obligor 1 of 2, which depends on 1 alone; 2 has nobody who depends on it. */
const links = { hub: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1], spoke: [3, 4, 5, 6, 7, 8, 9, 10, 11, 2] };
const weightOf = (m: number) => 0.1 + 0.05 * m;
const dependence = oneFactor(each(() => 0.5), Infinity); // prettier-ignore

function contagionWith(change: Partial<Contagion> = {}): Contagion {
  return {
    mode: "additive",
    hub: Int32Array.from(links.hub),
    spoke: Int32Array.from(links.spoke),
    weight: Float64Array.from(links.hub, (_, m) => weightOf(m)),
    distress: 2,
    default: 6,
    distressRate: each(() => 1e-9),
    unshifted: dependence,
    ...change,
  };
}

/** Hubs hardly ever fail of themselves, so that what their event does stands alone. */
function simulationWith(change: Partial<SimulationQuestion> = {}): SimulationQuestion {
  return simulationQuestion({
    ead: each((i) => 1 + i),
    lgd: each((i) => 0.3 + 0.02 * i),
    lgdModel: "const",
    pd: each((i) => (i < 2 ? 1e-9 : 0.01 * i)),
    kappa: each(() => 1),
    maturity: each((i) => (i === 4 ? 1.5 : Infinity)),
    horizon: 3,
    dependence,
    contagion: contagionWith(),
    paths: PATHS,
    precision: 0,
    seed: 3,
    state: 3,
    ...change,
  });
}

const slices = [tranche(0, 0.1), tranche(0.1, 0.3), tranche(0.3, 1)];

function impactsOf(simulation: SimulationQuestion, asked: Partial<HubQuestion> = {}, kernel: Kernel = loadKernel()) {
  const question = hubQuestion({ simulation, event: "default", hubs: Int32Array.of(0), slices, ...asked });
  const preparation = preparationOf(simulation, kernel, () => undefined);
  const range = { question, preparation, first: 0, count: simulation.paths };
  return hubImpacts(question, [hubTally(range, kernel, () => undefined)]);
}

const total = simulationWith().ead.reduce((sum, x) => sum + x, 0);
/** PD over the life of a loan whose hazard is multiplied from the start. */
const lifePd = (simulation: SimulationQuestion, i: number, multiplier: number) =>
  1 - Math.pow(1 - simulation.pd[i]!, multiplier * Math.min(simulation.horizon, simulation.maturity[i]!));

describe.each([
  ["default", 6],
  ["distress", 2],
] as const)("%s of a hub today", (event, strength) => {
  test.each([
    ["a Gaussian copula", dependence],
    [
      "a t copula",
      oneFactor(
        each(() => 0.5),
        5,
      ),
    ],
  ])("multiplies its spokes' hazards from the start, as the closed form has it, under %s", (_, drawn) => {
    const simulation = simulationWith({ dependence: drawn, contagion: contagionWith({ unshifted: drawn }) });
    const [found] = impactsOf(simulation, { event });
    const changes = links.spoke.slice(0, 9).map((i, m) => lifePd(simulation, i, 1 + strength * weightOf(m)) - lifePd(simulation, i, 1)); // prettier-ignore
    found!.spokes.forEach(({ change }, m) => expect(Math.abs(change.value - changes[m]!)).toBeLessThan(4 * change.error)); // prettier-ignore
    const infected = changes.reduce((sum, x) => sum + x, 0);
    expect(Math.abs(found!.infected.value - infected)).toBeLessThan(4 * found!.infected.error);
    expect(found!.infected.error / infected).toBeLessThan(0.03);
  });
});

test("a hub whose default is forced defaults in every path: its own loss is its share times LGD, less what it lost anyway", () => {
  const [found] = impactsOf(simulationWith(), { hubs: Int32Array.of(1) });
  expect(found!.own.value).toBeCloseTo((2 * 0.32) / total, 10);
  expect(found!.own.error).toBeLessThan(1e-6);
});

describe("the severity of a forced default", () => {
  const share = 2 / total;
  const [pd, lgd] = [0.01, 0.4];
  const own = (lgdModel: "frye-jacobs" | "beta" | "altman") => {
    const pds = each((i) => (i < 2 ? pd : 0.01 * i));
    const simulation = simulationWith({ lgdModel, lgd: each(() => lgd), pd: pds });
    return impactsOf(simulation, { hubs: Int32Array.of(1) })[0]!.own;
  };

  test("under LGD frye-jacobs is that of the year the factor gives, by quadrature", () => {
    const life = 1 - (1 - pd) ** 3;
    const given = (p: number, z: number) => normalCdf((normalQuantile(p) - 0.5 * z) / Math.sqrt(0.75));
    // What a forced default loses, less what is lost without it.
    const integrand = (z: number) => (given(life * lgd, z) / given(life, z)) * (1 - given(life, z)) * normalPdf(z);
    const expected =
      share * 0.01 * Array.from({ length: 1601 }, (_, k) => integrand(-8 + 0.01 * k)).reduce((a, b) => a + b);
    const { value, error } = own("frye-jacobs");
    expect(Math.abs(value - expected)).toBeLessThan(4 * error);
    expect(error / expected).toBeLessThan(0.01);
  });

  test("under LGD beta averages the tape's", () => {
    const { value, error } = own("beta");
    expect(Math.abs(value - share * lgd * (1 - pd) ** 3)).toBeLessThan(4 * error);
  });

  test("under LGD altman lies between that of the default alone and the floor of recovery", () => {
    const { value } = own("altman");
    expect(value / share).toBeGreaterThan((0.49 + 2.6 * share) * (1 - pd) ** 3);
    expect(value / share).toBeLessThan(0.95);
  });
});

const unlinked: readonly (readonly [what: string, simulation: SimulationQuestion, hub: number])[] = [
  ["an obligor on whom nobody depends", simulationWith(), 2],
  [
    "a hub whose links have weight 0",
    simulationWith({ contagion: contagionWith({ weight: new Float64Array(10) }) }),
    0,
  ],
  ["a hub whose multipliers are 0", simulationWith({ contagion: contagionWith({ distress: 0, default: 0 }) }), 0],
  ["a hub without contagion", simulationWith({ contagion: null }), 0],
];
test.each(unlinked)("%s changes the result by its own loss alone", (_, simulation, hub) => {
  for (const event of ["default", "distress"] as const) {
    const [found] = impactsOf(simulation, { event, hubs: Int32Array.of(hub) });
    expect(found!.infected).toEqual({ value: 0, error: 0 });
    expect(found!.pool.value).toBeCloseTo(found!.own.value, 14);
    expect(found!.own.value > 0).toBe(event === "default");
  }
});

test("changes of tranches that tile the pool sum to that of the pool", () => {
  for (const { pool, tranches } of impactsOf(simulationWith(), { hubs: Int32Array.of(0, 1, 2) })) {
    const sum = tranches.reduce((s, { value }, k) => s + value * (slices[k]!.detachment - slices[k]!.attachment), 0);
    expect(sum).toBeCloseTo(pool.value, 12);
  }
});

test("a hub's default is worse than its distress, and what one hub does depends on no other that is asked for", () => {
  const both = impactsOf(simulationWith(), { hubs: Int32Array.of(1, 0) });
  const [alone] = impactsOf(simulationWith());
  expect(both[1]).toEqual(alone);
  const [distress] = impactsOf(simulationWith(), { event: "distress" });
  expect(alone!.infected.value).toBeGreaterThan(distress!.infected.value);
});

/** Two hubs that depend on each other, and a factor model with a shifted theme: everything at once. */
function entangled(mode: Contagion["mode"]): SimulationQuestion {
  const exposures = { theta: each((i) => i / n), sector: Int32Array.from({ length: n }, (_, i) => i % 3), sectors: 3 };
  const factors = (mean: number) =>
    globalThemeSector({ g: 0.1, h: 0.2, w: 0.1 }, exposures, { mean, sd: mean === 0 ? 1 : 0.8 }, Infinity);
  const unshifted = factors(0);
  const linked = { hub: Int32Array.from([...links.hub, 1, 0]), spoke: Int32Array.from([...links.spoke, 0, 1]) };
  const weight = Float64Array.from(linked.hub, (_, m) => weightOf(m) / 2);
  const contagion = contagionWith({ mode, ...linked, weight, distressRate: each(() => 0.05), unshifted });
  return simulationWith({ dependence: factors(-1), contagion, pd: each((i) => 0.01 + 0.005 * i), lgdModel: "frye-jacobs" }); // prettier-ignore
}

test.each(["additive", "preserve"] as const)(
  "the kernel and plain TypeScript give the same bits, contagion %s",
  (mode) => {
    const asked = { hubs: Int32Array.of(0, 1) };
    const simulation = { ...entangled(mode), paths: 2048 };
    expect(impactsOf(simulation, asked, plainKernel)).toEqual(impactsOf(simulation, asked, loadKernel()));
  },
);

test("a hub that must default leaves the law that a pool with its PD near 1 has, within 4 standard errors", () => {
  const simulation = entangled("additive");
  const [found] = impactsOf(simulation);
  const surely = { ...simulation, pd: simulation.pd.map((p, i) => (i === 0 ? 1 - 1e-9 : p)) };
  // Its clock then runs out within days, whatever the factors are; its severity is told by the plain one.
  const plain = (question: SimulationQuestion) => ({ ...question, lgdModel: "const" as const, paths: 4 * PATHS });
  const [forced] = impactsOf(plain(simulation));
  const [law, base] = [surely, simulation].map((question) => simulateLoss(plain(question), loadKernel(), () => undefined)); // prettier-ignore
  slices.forEach((slice, k) => {
    const [a, b] = [sampleTrancheLoss(law!, slice), sampleTrancheLoss(base!, slice)];
    const change: HubImpact["pool"] = forced!.tranches[k]!;
    expect(Math.abs(change.value - (a.value - b.value))).toBeLessThan(4 * Math.hypot(change.error, a.error, b.error));
  });
  expect(found!.pool.value).toBeGreaterThan(0);
});

test("an obligor that there is not is refused, and so are paths drawn until they are precise", () => {
  expect(() => impactsOf(simulationWith(), { hubs: Int32Array.of(12) })).toThrow(
    "hub 1 is 12; it must be a whole number from 0 to 11.",
  );
  expect(() => impactsOf(simulationWith({ precision: 0.01 }))).toThrow(
    "precision is 0.01; hubs need a number of paths, with precision 0.",
  );
});
