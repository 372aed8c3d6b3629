import { asOneFactor } from "../dependence/one-factor.ts";
import { dependenceOf, NO_SHIFT, type Rho } from "../dependence/rho.ts";
import type { ThemeShift } from "../dependence/dependence.ts";
import { InputError } from "../domain.ts";
import { factorPortfolio, type FactorPortfolio, type Sampling } from "../loss/factor-portfolio.ts";
import { oneFactorPortfolio, type OneFactorPortfolio } from "../loss/portfolio.ts";
import { probabilitiesTo, seasoning, type PdCurve } from "../pool/default-curve.ts";
import { countColumn, eachObligor, rowOfEach } from "../pool/counts.ts";
import type { Pool } from "../pool/pool.ts";
import { linkContagion, USUAL_CONTAGION } from "../simulation/link-contagion.ts";
import { simulationQuestion, type Contagion, type LgdModel, type SimulationQuestion } from "../simulation/question.ts";
import { contagionOf, eachOf, mentions, numberOf, type ContagionMode, type Overrides } from "./overrides.ts";
import { stressedPool } from "./stressed-pool.ts";
import { say, type Said } from "../sentences/said.ts";

/** What a loss law is computed by, beside pool, correlations and scenario. */
export type LossSettings = {
  readonly method: "auto" | "exact" | "conditional" | "simulation" | "large-pool";
  readonly lgd: LgdModel;
  /** Null where the scenario decides. */
  readonly contagion: ContagionMode | null;
  /** Degrees of freedom of the t copula; Infinity is the Gaussian one. */
  readonly df: number;
  readonly sampling: Sampling;
};

/** A pool under its scenario's shocks, with its default probabilities to the horizon; no dependence yet. */
export type LossModel<S extends LossSettings = LossSettings> = {
  /** PDs and LGDs as the scenario leaves them. */
  readonly pool: Pool;
  readonly settings: S;
  readonly scenario: Overrides;
  /** Years. */
  readonly horizon: number;
  /** Default probabilities to the horizon, and exponents of the hazards in time: those of the PDs on the tape. Shape [n]. */
  readonly pd: Float64Array;
  readonly kappa: Float64Array;
};

/** What the engine is asked for a law: one factor exactly, several by drawn points, or default times by simulation. */
export type LossQuestion =
  | { readonly kind: "exact"; readonly portfolio: OneFactorPortfolio }
  | { readonly kind: "conditional"; readonly question: { readonly portfolio: FactorPortfolio; readonly sampling: Sampling } } // prettier-ignore
  | { readonly kind: "simulation"; readonly question: SimulationQuestion };

/**
 * Puts a pool under a scenario.
 *
 * @param onTape the pool before stress
 * @throws InputError for a scenario that the pool cannot have
 */
export function lossModel<S extends LossSettings & { readonly pdCurve: PdCurve }>(
  onTape: Pool,
  scenario: Overrides,
  horizon: number,
  settings: S,
): LossModel<S> {
  const kappa = onTape.pd.map((p) => (settings.pdCurve === "seasoned" ? seasoning(p) : 1));
  const pool = stressedPool(onTape, scenario);
  return { pool, settings, scenario, horizon, pd: probabilitiesTo(horizon, pool, kappa), kappa };
}

/**
 * The question of a model at a rho, by the method that serves it.
 *
 * @throws InputError where the tape lacks what rho needs, or the method that is asked for does not serve it
 */
export function lossQuestion(model: LossModel, rho: Rho): LossQuestion {
  const { pool, pd, settings, scenario } = model;
  const simulated = simulationReason(model);
  if (simulated !== null) return { kind: "simulation", question: simulationOf(eachObligorOf(model), rho, simulated) };
  const columns = { ead: pool.ead, lgd: pool.lgd, pd, ...countColumn(pool) };
  const dependence = dependenceOf(pool, rho, settings.df, shiftOf(scenario));
  const loading = settings.method === "conditional" ? null : asOneFactor(dependence);
  if (loading !== null)
    return { kind: "exact", portfolio: oneFactorPortfolio({ ...columns, loading, df: settings.df }) };
  refuseMethod(settings.method, "exact", say("severalFactors"), ["auto", "conditional", "simulation"]);
  const portfolio = factorPortfolio({ ...columns, dependence });
  return { kind: "conditional", question: { portfolio, sampling: settings.sampling } };
}

/**
 * The question of a model at a rho for a function that needs paths.
 *
 * @param reason why it does, for the sentence that refuses another method
 * @throws InputError where another method than simulation is asked for
 */
export function simulatedQuestion(model: LossModel, rho: Rho, reason: Said): SimulationQuestion {
  return simulationOf(eachObligorOf(model), rho, reason);
}

/** A model with one row an obligor, as paths need it; the model itself where it is so already. */
export function eachObligorOf<M extends LossModel>(model: M): M {
  const pool = eachObligor(model.pool);
  if (pool === model.pool) return model;
  const from = rowOfEach(model.pool.counts!.of);
  const each = (column: Float64Array) => Float64Array.from(from, (i) => column[i]!);
  return { ...model, pool, pd: each(model.pd), kappa: each(model.kappa) };
}

/** How hubs infect in a model: as the setting says, else as the scenario does; not at all where the pool has no links. */
export function contagionMode({ pool, settings, scenario }: LossModel): ContagionMode {
  if (pool.links.length === 0) return "off";
  return settings.contagion ?? contagionOf(scenario) ?? "off";
}

/** Why a model has to be simulated; null where it has not. */
export function simulationReason(model: LossModel): Said | null {
  const mode = contagionMode(model);
  if (mode !== "off") return say("contagionIs", { contagion: mode });
  if (model.settings.lgd !== "const") return say("lgdIs", { lgd: model.settings.lgd });
  return model.settings.method === "simulation" ? say("methodIsSimulation") : null;
}

function refuseMethod(method: string, refused: string, because: Said, served: readonly string[]): void {
  if (method !== refused) return;
  throw new InputError("methodRefused", { method: refused, because, words: served });
}

/** The law of the theme factor under a scenario. */
function shiftOf(scenario: Overrides): ThemeShift {
  return { mean: numberOf(scenario, "Hmean", 0), sd: numberOf(scenario, "Hsd", 1) };
}

function simulationOf(model: LossModel, rho: Rho, reason: Said): SimulationQuestion {
  const { pool, settings, horizon, kappa, scenario } = model;
  const dependence = dependenceOf(pool, rho, settings.df, shiftOf(scenario));
  for (const method of ["exact", "conditional", "large-pool"]) {
    refuseMethod(settings.method, method, reason, ["auto", "simulation"]);
  }
  const mode = contagionMode(model);
  const { paths, precision, seed, state } = settings.sampling;
  return simulationQuestion({
    ead: pool.ead,
    lgd: pool.lgd,
    lgdModel: settings.lgd,
    pd: pool.pd,
    kappa,
    maturity: pool.maturity,
    horizon,
    dependence,
    contagion: mode === "off" ? null : contagionQuestion(model, rho, mode),
    paths,
    precision,
    seed,
    state,
  });
}

function contagionQuestion(model: LossModel, rho: Rho, mode: Contagion["mode"]): Contagion | null {
  const { pool, scenario, settings } = model;
  const strength = {
    distress: numberOf(scenario, "kd", USUAL_CONTAGION.distress),
    default: numberOf(scenario, "kD", USUAL_CONTAGION.default),
    rate: eachOf(scenario, "pi", pool, USUAL_CONTAGION.rate),
  };
  return linkContagion(pool, mode, strength, dependenceOf(pool, rho, settings.df, NO_SHIFT));
}

/** Refuses what a function that takes correlations of its own cannot serve. */
export function refuseSimulation(model: LossModel, functionName: string): void {
  const reason = simulationReason(model);
  if (reason !== null) throw new InputError("notSimulated", { function: functionName, reason });
  if (mentions(model.scenario, "Hmean") || mentions(model.scenario, "Hsd")) {
    throw new InputError("themeShiftOneFactor", { function: functionName });
  }
}
