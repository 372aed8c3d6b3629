import {
  globalThemeSector,
  normalCdf,
  openReplay,
  rankedPaths,
  replayPath,
  plainPreparationOf,
  preparationOf,
  simulatedLosses,
  sectorFactors,
  simulationQuestion,
  studentTCdf,
  tranche,
  trancheLoss,
  worstPaths,
  type Contagion,
  type Dependence,
  type Preparation,
  type ReplayedDefault,
  type SimulationQuestion,
} from "../../src/core/index.ts";
import { loadKernel } from "../../src/kernel/index.ts";

const n = 60;
const kernel = loadKernel();
const silent = () => undefined;
const each = (f: (i: number) => number) => Float64Array.from({ length: n }, (_, i) => f(i));
const exposures = { theta: each((i) => (i % 4) / 4), sector: Int32Array.from(each((i) => i % 3)), sectors: 3 };

function factors(df = Infinity, mean = 0): Dependence {
  return globalThemeSector({ g: 0.15, h: 0.2, w: 0.1 }, exposures, { mean, sd: 1 }, df);
}

/** Obligors 0 and 1 are hubs of ten each; 20 is a hub of 0, which closes a cycle. */
function links(mode: "additive" | "preserve" = "additive"): Contagion {
  const pairs = [...Array.from({ length: 20 }, (_, i) => [i % 2, 2 + i] as const), [20, 0] as const];
  return {
    mode,
    hub: Int32Array.from(pairs, ([hub]) => hub),
    spoke: Int32Array.from(pairs, ([, spoke]) => spoke),
    weight: Float64Array.from(pairs, () => 0.8),
    distress: 4,
    default: 12,
    distressRate: each(() => 0.1),
    unshifted: factors(),
  };
}

function question(changes: Partial<SimulationQuestion> = {}): SimulationQuestion {
  return simulationQuestion({
    ead: each((i) => 1 + (i % 5)),
    lgd: each((i) => 0.3 + 0.005 * i),
    lgdModel: "const",
    pd: each((i) => 0.01 + 0.002 * (i % 7)),
    kappa: each((i) => 0.8 + 0.01 * i),
    maturity: each((i) => (i % 3 === 0 ? Infinity : 1 + (i % 4))),
    horizon: 4,
    dependence: factors(),
    contagion: null,
    paths: 4096,
    precision: 0,
    seed: 11,
    state: 11,
    ...changes,
  });
}

function replayed(asked: SimulationQuestion, paths = 400) {
  const replay = openReplay(asked, preparationOf(asked, kernel, silent), kernel);
  return Array.from({ length: paths }, (_, index) => replay(index));
}

/** Losses path by path. */
function lossesOf(asked: SimulationQuestion, preparation: Preparation): Float64Array {
  return simulatedLosses({ question: asked, preparation, first: 0, count: asked.paths }, kernel, silent).losses;
}

const sumOf = ({ market, theme, sector, own }: ReplayedDefault["parts"]) => market + theme + sector + own;

test.each([
  ["Gaussian", factors(), normalCdf],
  ["Gaussian under a shift of the theme", factors(Infinity, -1), normalCdf],
  ["Student t", factors(4), (x: number) => studentTCdf(x, 4)],
] as const)("%s: the parts sum to the latent variable that sets the default's time", (_, dependence, margin) => {
  const asked = question({ dependence });
  const defaults = replayed(asked).flatMap((path) => path.defaults);
  expect(defaults.length).toBeGreaterThan(300);
  for (const { obligor: i, time, parts } of defaults) {
    const survival = (1 - asked.pd[i]!) ** (time ** asked.kappa[i]!);
    // The kernel tabulates the bound of a level, so that a default at the very end may lie a hair beyond it.
    expect(Math.abs(margin(sumOf(parts)) / (1 - survival) - 1)).toBeLessThan(1e-8);
  }
});

test("in a path the market is the same for all, the theme goes with theta, a sector is shared within it", () => {
  for (const { defaults } of replayed(question(), 200)) {
    for (const { obligor: i, parts } of defaults) {
      const [first] = defaults;
      expect(parts.market).toBeCloseTo(first!.parts.market, 12);
      expect(parts.theme === 0).toBe(exposures.theta[i] === 0);
      const mate = defaults.find((other) => exposures.sector[other.obligor] === exposures.sector[i])!;
      expect(parts.sector).toBeCloseTo(mate.parts.sector, 12);
    }
  }
});

test.each(["const", "frye-jacobs", "beta", "altman"] as const)(
  "LGD %s: a replayed path loses to the bit what the law has, and its defaults sum to that",
  (lgdModel) => {
    for (const contagion of [null, links()]) {
      const asked = question({ lgdModel, contagion });
      const losses = lossesOf(asked, preparationOf(asked, kernel, silent));
      for (const { index, loss, defaults } of replayed(asked)) {
        expect(loss).toBe(losses[index]);
        const sum = defaults.reduce((total, one) => total + one.loss, 0);
        expect(Math.abs(sum - loss)).toBeLessThanOrEqual(4e-16 * defaults.length);
      }
    }
  },
);

test("who is infected is linked to the hub that is named, later than without it never, and after an event of its hub", () => {
  const contagion = links();
  const asked = question({ contagion });
  const causes = new Map<string, number>();
  for (const { defaults } of replayed(asked, 1500)) {
    for (const one of defaults) {
      causes.set(one.cause, (causes.get(one.cause) ?? 0) + 1);
      if (one.infectedBy < 0) {
        expect(one.timeAlone).toBe(one.time);
        expect(one.cause).not.toBe("infection");
        continue;
      }
      expect(contagion.hub.some((hub, m) => hub === one.infectedBy && contagion.spoke[m] === one.obligor)).toBe(true);
      expect(one.time).toBeLessThan(one.timeAlone);
      const years = Math.min(asked.maturity[one.obligor]!, asked.horizon);
      if (one.time <= years) expect(one.defaultsAlone).toBe(one.timeAlone <= years);
      expect(one.cause === "infection").toBe(!one.defaultsAlone);
    }
  }
  expect([...causes.keys()].sort()).toEqual(["infection", "market", "own", "sector", "theme"]);
});

test("without distress a hub's own default comes before those that it infects", () => {
  const contagion = { ...links(), distress: 0, distressRate: each(() => 0) };
  let infections = 0;
  for (const { defaults } of replayed(question({ contagion }), 1500)) {
    for (const { infectedBy, time } of defaults) {
      if (infectedBy < 0) continue;
      infections++;
      expect(defaults.find(({ obligor }) => obligor === infectedBy)!.time).toBeLessThan(time);
    }
  }
  expect(infections).toBeGreaterThan(20);
});

test("with a matrix of sectors every systematic part is a sector's", () => {
  const matrix = { sectors: ["a", "b"], values: Float64Array.of(1, 0.5, 0.5, 1) };
  const dependence = sectorFactors(matrix, Int32Array.from(each((i) => i % 2)), each(() => 0.6), Infinity); // prettier-ignore
  for (const { cause, parts } of replayPath(question({ dependence }), 3, kernel)) {
    expect(["sector", "own"]).toContain(cause);
    expect([parts.market, parts.theme]).toEqual([0, 0]);
    expect(cause).toBe(parts.sector < parts.own ? "sector" : "own");
  }
});

test.each([null, "additive", "preserve"] as const)(
  "contagion %s: the worst paths of a tranche are the worst",
  (mode) => {
    const simulation = question({ contagion: mode === null ? null : links(mode) });
    const slice = tranche(0.04, 0.12);
    const reported: number[] = [];
    const { paths, hits, points, seed } = worstPaths({ simulation, slice, count: 10 }, kernel, (x) => reported.push(x));
    const preparation = plainPreparationOf(simulation, kernel, silent);
    const losses = lossesOf(simulation, preparation);
    const replay = openReplay(simulation, preparation, kernel);
    const order = [...losses.keys()].sort(
      (a, b) => trancheLoss(losses[b]!, slice) - trancheLoss(losses[a]!, slice) || losses[b]! - losses[a]! || a - b,
    );
    expect(paths.map((path) => path.index)).toEqual(order.slice(0, 10));
    expect([hits, points, seed]).toEqual([losses.filter((loss) => loss > 0.04).length, 4096, 11]);
    expect(reported).toEqual([...reported].sort((a, b) => a - b));
    for (const path of paths) {
      expect(path.loss).toBe(losses[path.index]);
      expect(path.defaults).toEqual(replay(path.index).defaults);
      const lostBy = (years: number) => path.defaults.reduce((sum, d) => sum + (d.time <= years ? d.loss : 0), 0);
      expect(lostBy(path.hitAt)).toBeGreaterThan(0.04);
      expect(lostBy(path.hitAt - 1e-9)).toBeLessThanOrEqual(0.04);
      if (path.exhaustedAt === Infinity) expect(path.trancheLoss).toBeLessThan(1);
      else expect(lostBy(path.exhaustedAt)).toBeGreaterThanOrEqual(0.12 - 1e-12);
    }
  },
);

test("equal tranche losses go by the pool's loss, then by number; paths that miss the tranche are not listed", () => {
  const losses = Float64Array.of(0.1, 0.3, 0.2, 0, 0.3, 0.05, 0.12);
  expect(rankedPaths(losses, tranche(0.05, 0.15), 4)).toEqual({ worst: [1, 4, 2, 6], hits: 5 });
  expect(rankedPaths(losses, tranche(0.5, 1), 4)).toEqual({ worst: [], hits: 0 });
});
