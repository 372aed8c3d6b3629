import {
  asOneFactor,
  contagionOf,
  eachOf,
  factorPortfolio,
  InputError,
  linkContagion,
  mentions,
  numberOf,
  oneFactorPortfolio,
  simulationQuestion,
  USUAL_CONTAGION,
  type Contagion,
  type ContagionMode,
  type Dependence,
  type OneFactorPortfolio,
  type SimulationQuestion,
} from "../../core/index.ts";
import type { ConditionalQuestion } from "../../engine/job-table.ts";
import { dependenceOf, NO_SHIFT } from "./dependence.ts";
import type { PoolModel } from "./pool-model.ts";
import type { Rho } from "./rho.ts";

/** What the engine is asked for a law: one factor exactly, several by drawn points, or default times by simulation. */
export type LossQuestion =
  | { readonly kind: "exact"; readonly portfolio: OneFactorPortfolio }
  | { readonly kind: "conditional"; readonly question: ConditionalQuestion }
  | { readonly kind: "simulation"; readonly question: SimulationQuestion };

/** The question of a model at a rho. */
export function questionOf(model: PoolModel, rho: Rho): LossQuestion {
  const { pool, pd, settings, scenario } = model;
  const shift = { mean: numberOf(scenario, "Hmean", 0), sd: numberOf(scenario, "Hsd", 1) };
  const dependence = dependenceOf(pool, rho, settings.df, shift);
  const simulated = simulationReason(model);
  if (simulated !== null) return { kind: "simulation", question: simulationOf(model, rho, dependence, simulated) };
  const columns = { ead: pool.ead, lgd: pool.lgd, pd };
  const loading = settings.method === "conditional" ? null : asOneFactor(dependence);
  if (loading !== null)
    return { kind: "exact", portfolio: oneFactorPortfolio({ ...columns, loading, df: settings.df }) };
  refuseMethod(settings.method, "exact", "rho describes several factors", ["auto", "conditional", "simulation"]);
  const portfolio = factorPortfolio({ ...columns, dependence });
  return { kind: "conditional", question: { portfolio, sampling: settings.sampling } };
}

/**
 * The question of a model at a rho for a function that needs paths.
 *
 * @param reason why it does, for the sentence that refuses another method
 * @throws InputError where another method than simulation is asked for
 */
export function simulationAt(model: PoolModel, rho: Rho, reason: string): SimulationQuestion {
  const { scenario, settings, pool } = model;
  const shift = { mean: numberOf(scenario, "Hmean", 0), sd: numberOf(scenario, "Hsd", 1) };
  return simulationOf(model, rho, dependenceOf(pool, rho, settings.df, shift), reason);
}

/** How hubs infect in a model: as the setting says, else as the scenario does. */
export function contagionMode({ settings, scenario }: PoolModel): ContagionMode {
  return settings.contagion ?? contagionOf(scenario) ?? "off";
}

/** Why a model has to be simulated; null where it has not. */
export function simulationReason(model: PoolModel): string | null {
  const mode = contagionMode(model);
  if (mode !== "off") return `contagion is ${mode}`;
  if (model.settings.lgd !== "const") return `the setting LGD is '${model.settings.lgd}'`;
  return model.settings.method === "simulation" ? "the setting Method is 'simulation'" : null;
}

function refuseMethod(method: string, refused: string, because: string, served: readonly string[]): void {
  if (method !== refused) return;
  const words = `${served.slice(0, -1).join(", ")} or ${served.at(-1)!}`;
  throw new InputError(
    `The setting Method is '${refused}', which does not serve this: ${because}; it must be ${words}.`,
  );
}

function simulationOf(model: PoolModel, rho: Rho, dependence: Dependence, reason: string): SimulationQuestion {
  const { pool, settings, horizon, kappa } = model;
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

function contagionQuestion(model: PoolModel, rho: Rho, mode: Contagion["mode"]): Contagion {
  const { pool, scenario, settings } = model;
  const strength = {
    distress: numberOf(scenario, "kd", USUAL_CONTAGION.distress),
    default: numberOf(scenario, "kD", USUAL_CONTAGION.default),
    rate: eachOf(scenario, "pi", pool, USUAL_CONTAGION.rate),
  };
  return linkContagion(pool, mode, strength, dependenceOf(pool, rho, settings.df, NO_SHIFT));
}

/** Refuses what a function that takes correlations of its own cannot serve. */
export function refuseSimulation(model: PoolModel, functionName: string): void {
  const reason = simulationReason(model);
  if (reason !== null) throw new InputError(`${functionName} does not simulate, and ${reason}; leave it out.`);
  if (mentions(model.scenario, "Hmean") || mentions(model.scenario, "Hsd")) {
    throw new InputError(`scenario shifts the theme factor H, and ${functionName} has one factor without theme; leave Hmean and Hsd out.`); // prettier-ignore
  }
}
