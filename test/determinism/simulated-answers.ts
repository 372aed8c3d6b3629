import {
  simulateLoss,
  simulationQuestion,
  type Dependence,
  type FactorKind,
  type Kernel,
  type SimulationQuestion,
} from "../../src/core/index.ts";

const n = 150;
const column = (f: (i: number) => number) => Float64Array.from({ length: n }, (_, i) => f(i));

/** A market factor and one of three sectors. */
function dependence(df: number): Dependence {
  const loadings = new Float64Array(4 * n);
  for (let i = 0; i < n; i++) {
    loadings[4 * i] = 0.3;
    loadings[4 * i + 1 + (i % 3)] = 0.2 + 0.001 * i;
  }
  const own = column((i) => Math.sqrt(1 - 0.09 - (0.2 + 0.001 * i) * (0.2 + 0.001 * i)));
  const kinds: FactorKind[] = ["market", "sector", "sector", "sector"];
  return { factors: 4, kinds, loadings, mean: column((i) => (i % 3 === 0 ? -0.3 : 0)), own, df };
}

const links = {
  hub: Int32Array.of(0, 0, 0, 1, 5),
  spoke: Int32Array.of(1, 2, 3, 4, 0),
  weight: Float64Array.of(0.5, 0.4, 0.3, 1, 0.6),
  distress: 2,
  default: 6,
  distressRate: column(() => 0.1),
  unshifted: dependence(Infinity),
};

/** Losses and their sums of simulations that between them run through every model. */
export function simulatedAnswers(kernel: Kernel): Record<string, Float64Array> {
  const lossesOf = (changes: Partial<SimulationQuestion>) => {
    const question = simulationQuestion({
      ead: column((i) => 1 + (i % 5)),
      lgd: column((i) => 0.3 + 0.002 * i),
      lgdModel: "const",
      pd: column((i) => 0.002 + 0.003 * (i % 11)),
      kappa: column((i) => 0.8 + 0.002 * i),
      maturity: column((i) => (i % 4 === 0 ? Infinity : 1 + (i % 5))),
      horizon: 3,
      dependence: dependence(Infinity),
      contagion: null,
      paths: 3000,
      precision: 0,
      seed: 1,
      state: 1,
      ...changes,
    });
    const { losses, weight, squareLossSquare } = simulateLoss(question, kernel, () => undefined);
    return Float64Array.from([...losses, ...weight, ...squareLossSquare]);
  };
  return {
    simulated: lossesOf({}),
    simulatedT: lossesOf({ dependence: dependence(4) }),
    simulatedFryeJacobs: lossesOf({ lgdModel: "frye-jacobs" }),
    simulatedBeta: lossesOf({ lgdModel: "beta" }),
    simulatedAltman: lossesOf({ lgdModel: "altman" }),
    simulatedAdditive: lossesOf({ contagion: { mode: "additive", ...links } }),
    simulatedPreserve: lossesOf({ contagion: { mode: "preserve", ...links } }),
  };
}
