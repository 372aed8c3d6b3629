import {
  oneFactorLoss,
  oneFactor,
  oneFactorPortfolio,
  preparationOf,
  expectedTrancheLoss,
  replayPath,
  sampleQuantile,
  sampleShortfall,
  sampleLaw,
  sampleTrancheLoss,
  simulatedLosses,
  simulateLoss,
  simulationQuestion,
  tranche,
  type SimulationQuestion,
} from "../../src/core/index.ts";
import { loadKernel } from "../../src/kernel/index.ts";

const n = 40;
const each = (f: (i: number) => number) => Float64Array.from({ length: n }, (_, i) => f(i));

function dependence(rho: number) {
  return oneFactor(
    each(() => Math.sqrt(rho)),
    Infinity,
  );
}

function question(changes: Partial<SimulationQuestion> = {}): SimulationQuestion {
  return simulationQuestion({
    ead: each((i) => 1 + (i % 5)),
    lgd: each((i) => 0.3 + 0.01 * i),
    lgdModel: "const",
    pd: each((i) => 0.01 + 0.002 * (i % 7)),
    kappa: each((i) => 0.8 + 0.02 * i),
    maturity: each((i) => (i % 3 === 0 ? Infinity : 1 + (i % 4))),
    horizon: 3,
    dependence: dependence(0.2),
    contagion: null,
    paths: 8192,
    precision: 0,
    seed: 7,
    state: 7,
    ...changes,
  });
}

/** Obligor 0 is the hub of 1 to 9; 9 is a hub of 0, which closes a cycle. */
function chain(weight: number, mode: "additive" | "preserve" = "additive") {
  const pairs = [...Array.from({ length: 9 }, (_, i) => [0, i + 1]), [9, 0]];
  return {
    mode,
    hub: Int32Array.from(pairs, ([hub]) => hub!),
    spoke: Int32Array.from(pairs, ([, spoke]) => spoke!),
    weight: Float64Array.from(pairs, () => weight),
    distress: 4,
    default: 12,
    distressRate: each(() => 0.1),
    unshifted: dependence(0.2),
  };
}

const silent = () => undefined;

/** Losses path by path. */
function lossesOf(asked: SimulationQuestion): Float64Array {
  const preparation = preparationOf(asked, loadKernel(), silent);
  return simulatedLosses({ question: asked, preparation, first: 0, count: asked.paths }, loadKernel(), silent).losses;
}

test("without contagion, one factor: the simulation agrees with the exact law within 4 standard errors", () => {
  const asked = question();
  const law = simulateLoss({ ...asked, paths: 16384 }, loadKernel(), silent);
  const pd = asked.pd.map((p, i) => 1 - (1 - p) ** (Math.min(asked.maturity[i]!, 3) ** asked.kappa[i]!));
  const exact = oneFactorLoss(
    oneFactorPortfolio({ ead: asked.ead, lgd: asked.lgd, pd, loading: asked.dependence.loadings }),
    loadKernel(),
  );
  for (const slice of [tranche(0, 0.03), tranche(0.03, 0.08), tranche(0.08, 1)]) {
    const { value, error } = sampleTrancheLoss(law, slice);
    expect(Math.abs(value - expectedTrancheLoss(exact, slice))).toBeLessThan(4 * error);
  }
});

test("contagion with zero weights is bit for bit no contagion, and any weight raises losses", () => {
  const without = simulateLoss(question(), loadKernel(), silent);
  expect(simulateLoss(question({ contagion: chain(0) }), loadKernel(), silent)).toEqual(without);
  const wholeOf = (changes: Partial<SimulationQuestion>) =>
    sampleTrancheLoss(simulateLoss(question({ paths: 131072, ...changes }), loadKernel(), silent), tranche(0, 1));
  const [calm, raised] = [wholeOf({}), wholeOf({ contagion: chain(0.5) })];
  expect(raised.value - calm.value).toBeGreaterThan(4 * Math.hypot(calm.error, raised.error));
});

test("preserve keeps the PD of every linked obligor within 3 standard errors on other random numbers", () => {
  const asked = question({ contagion: chain(0.5, "preserve"), paths: 16384 });
  const { residual } = simulateLoss({ ...asked, paths: 4096 }, loadKernel(), silent);
  expect(residual).toBeLessThan(1e-4);
  // One obligor at a time carries all the loss, so that the pool's loss is its default.
  for (const i of [0, 1, 9]) {
    const alone = { ...asked, ead: each((k) => (k === i ? 1 : 0)), lgd: each(() => 1) };
    const { value, error } = sampleTrancheLoss(simulateLoss(alone, loadKernel(), silent), tranche(0, 1));
    const years = Math.min(asked.maturity[i]!, 3);
    const pd = 1 - (1 - asked.pd[i]!) ** (years ** asked.kappa[i]!);
    expect(Math.abs(value - pd)).toBeLessThan(3 * error);
  }
});

test("a replayed path loses what the path lost, in the order of time, and names who infected whom", () => {
  const asked = question({ contagion: chain(0.8) });
  const losses = lossesOf(asked);
  let infections = 0;
  for (let path = 0; path < 300; path++) {
    const defaults = replayPath(asked, path, loadKernel());
    expect(defaults.reduce((sum, d) => sum + d.loss, 0)).toBeCloseTo(losses[path]!, 12);
    defaults.forEach(({ time, infectedBy, obligor }, k) => {
      if (k > 0) expect(time).toBeGreaterThanOrEqual(defaults[k - 1]!.time);
      if (infectedBy < 0) return;
      infections++;
      expect(obligor === 0 ? [9] : [0]).toContain(infectedBy);
    });
  }
  expect(infections).toBeGreaterThan(10);
});

test("frye-jacobs keeps the pool's expected loss, and shifts it to the senior", () => {
  const constant = simulateLoss(question({ paths: 16384 }), loadKernel(), silent);
  const systematic = simulateLoss(question({ paths: 16384, lgdModel: "frye-jacobs" }), loadKernel(), silent);
  const [a, b] = [constant, systematic].map((law) => sampleTrancheLoss(law, tranche(0, 1)));
  expect(Math.abs(a!.value - b!.value)).toBeLessThan(4 * Math.hypot(a!.error, b!.error));
  const [c, d] = [constant, systematic].map((law) => sampleTrancheLoss(law, tranche(0.1, 0.3)).value);
  expect(d!).toBeGreaterThan(c!);
});

test("beta keeps the pool's expected loss, scatters a single obligor's loss by 0.2, and refuses an LGD too near the ends", () => {
  const sure = {
    ead: each((i) => (i === 0 ? 1 : 0)),
    pd: each(() => 0.999999),
    maturity: each(() => Infinity),
    horizon: 30,
  };
  const losses = lossesOf(question({ ...sure, lgd: each(() => 0.4), lgdModel: "beta" }));
  const mean = losses.reduce((sum, x) => sum + x, 0) / losses.length;
  const variance = losses.reduce((sum, x) => sum + (x - mean) ** 2, 0) / losses.length;
  expect(Math.abs(mean - 0.4)).toBeLessThan((4 * 0.2) / Math.sqrt(losses.length));
  expect(Math.abs(Math.sqrt(variance) / 0.2 - 1)).toBeLessThan(0.04);
  expect(() => question({ lgd: each(() => 0.03), lgdModel: "beta" })).toThrow(
    "LGD of obligor 1 is 0.03; to scatter by 0.2, as LGD beta has it, it must be above 0.042 and below 0.958.",
  );
});

test("altman: recovery is 51 % less 2.6 times the defaulted share, never below 5 %", () => {
  const certain = { ead: each(() => 1), pd: each(() => 0.999999), maturity: each(() => Infinity), horizon: 30 };
  const { losses } = simulateLoss(question({ ...certain, lgdModel: "altman", paths: 1024 }), loadKernel(), silent);
  expect(losses.every((loss) => Math.abs(loss - 0.95) < 1e-12)).toBe(true);
});

test("quantile and shortfall of a sample follow the infimum and the coherent rule", () => {
  const law = sampleLaw({ losses: Float64Array.of(0.3, 0.1, 0, 0.2), weights: Float64Array.of(1, 1, 1, 1) });
  expect(sampleQuantile(law, 0.5).value).toBe(0.1);
  expect(sampleQuantile(law, 0.51).value).toBe(0.2);
  expect(sampleShortfall(law, 0.5).value).toBeCloseTo(0.25, 14);
  expect(sampleShortfall(law, 0.6).value).toBeCloseTo((0.3 * 0.25 + 0.2 * 0.15) / 0.4, 14);
});

test("a PD of 1, for which no default time is left, is refused", () => {
  expect(() => question({ pd: each(() => 1) })).toThrow("PD of obligor 1 is 1; it must be at least 0 and below 1.");
});
