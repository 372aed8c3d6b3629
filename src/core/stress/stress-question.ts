import { globalThemeSector } from "../dependence/dependence.ts";
import { poolExposures } from "../dependence/pool-exposures.ts";
import { seasoning, type PdCurve } from "../pool/default-curve.ts";
import { eachObligor } from "../pool/counts.ts";
import type { Pool } from "../pool/pool.ts";
import type { Sampling } from "../loss/factor-portfolio.ts";
import { linkContagion, USUAL_CONTAGION } from "../simulation/link-contagion.ts";
import { simulationQuestion, type Contagion, type LgdModel, type SimulationQuestion } from "../simulation/question.ts";
import { contagionOf, eachOf, numberOf, type ContagionMode, type Overrides } from "./overrides.ts";
import { stressedPool } from "./stressed-pool.ts";

/** What stays the same while scenarios change. */
export type StressBasis = {
  /** The pool without stress. */
  readonly pool: Pool;
  /** Years. */
  readonly horizon: number;
  readonly pdCurve: PdCurve;
  readonly lgdModel: LgdModel;
  /** Degrees of freedom of the t copula; Infinity is the Gaussian one. */
  readonly df: number;
  /** How hubs infect whatever a scenario says; null where the scenario decides. */
  readonly contagion: ContagionMode | null;
  readonly sampling: Sampling;
};

/** Correlations where a scenario gives none: assumptions within published ranges. */
export const USUAL_FACTORS = { g: 0.06, h: 0.07, w: 0.1 };

/**
 * The simulation of a pool under a scenario. Equal bases draw the same random numbers, so that scenarios differ by what they
 * say and not by chance. Hazards keep the exponents of the PDs before stress.
 *
 * @throws InputError for a scenario that the pool cannot have
 */
export function stressQuestion(basis: StressBasis, overrides: Overrides): SimulationQuestion {
  const onTape = eachObligor(basis.pool);
  const pool = stressedPool(onTape, overrides);
  const dependence = dependenceUnder(pool, basis.df, overrides, {
    mean: numberOf(overrides, "Hmean", 0),
    sd: numberOf(overrides, "Hsd", 1),
  });
  const mode = basis.contagion ?? contagionOf(overrides) ?? "off";
  const { paths, precision, seed, state } = basis.sampling;
  return simulationQuestion({
    ead: pool.ead,
    lgd: pool.lgd,
    lgdModel: basis.lgdModel,
    pd: pool.pd,
    kappa: onTape.pd.map((pd) => (basis.pdCurve === "seasoned" ? seasoning(pd) : 1)),
    maturity: pool.maturity,
    horizon: basis.horizon,
    dependence,
    contagion: mode === "off" ? null : contagionUnder(pool, basis.df, overrides, mode),
    paths,
    precision,
    seed,
    state,
  });
}

function dependenceUnder(pool: Pool, df: number, overrides: Overrides, shift: { mean: number; sd: number }) {
  const [g, h, w] = (["g", "h", "w"] as const).map((name) => numberOf(overrides, name, USUAL_FACTORS[name]));
  const squares = { g: g!, h: h!, w: w! };
  return globalThemeSector(squares, poolExposures(pool, squares), shift, df);
}

function contagionUnder(pool: Pool, df: number, overrides: Overrides, mode: Contagion["mode"]): Contagion | null {
  const strength = {
    distress: numberOf(overrides, "kd", USUAL_CONTAGION.distress),
    default: numberOf(overrides, "kD", USUAL_CONTAGION.default),
    rate: eachOf(overrides, "pi", pool, USUAL_CONTAGION.rate),
  };
  return linkContagion(pool, mode, strength, dependenceUnder(pool, df, overrides, { mean: 0, sd: 1 }));
}
