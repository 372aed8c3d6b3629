import {
  asOneFactor,
  factorPortfolio,
  InputError,
  oneFactorPortfolio,
  simulationQuestion,
  type Contagion,
  type Dependence,
  type OneFactorPortfolio,
  type SimulationQuestion,
} from "../../core/index.ts";
import type { ConditionalQuestion } from "../../engine/job-table.ts";
import { dependenceOf, NO_SHIFT } from "./dependence.ts";
import type { PoolModel } from "./pool-model.ts";
import type { Rho } from "./rho.ts";
import { contagionOf, eachOf, mentions, numberOf, type ContagionMode } from "./scenario.ts";

/** What the engine is asked for a law: one factor exactly, several by drawn points, or default times by simulation. */
export type LossQuestion =
  | { readonly kind: "exact"; readonly portfolio: OneFactorPortfolio }
  | { readonly kind: "conditional"; readonly question: ConditionalQuestion }
  | { readonly kind: "simulation"; readonly question: SimulationQuestion };

/** Multipliers of a spoke's hazard and annual probability of a hub's distress where a scenario gives none: judgement. */
const CONTAGION = { distress: 2, default: 6, rate: 0.04 };
/** Hubs of this sector default without distress before. */
const WITHOUT_DISTRESS = "NEO";

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
 * @throws InputError where another method than simulation is asked for
 */
export function simulationAt(model: PoolModel, rho: Rho): SimulationQuestion {
  const { scenario, settings, pool } = model;
  const shift = { mean: numberOf(scenario, "Hmean", 0), sd: numberOf(scenario, "Hsd", 1) };
  return simulationOf(model, rho, dependenceOf(pool, rho, settings.df, shift), "contributions are simulated");
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
  const { paths, seed, state } = settings.sampling;
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
    seed,
    state,
  });
}

function contagionQuestion(model: PoolModel, rho: Rho, mode: "additive" | "preserve"): Contagion {
  const { pool, scenario, settings } = model;
  if (pool.links.length === 0) {
    throw new InputError(
      `contagion is ${mode}, and the pool has no links; give the tape a column Links, or SRT.POOL a table of links.`,
    );
  }
  const rate = eachOf(scenario, "pi", pool, CONTAGION.rate);
  const calm = (i: number) => pool.sector.names[pool.sector.index[i]!] === WITHOUT_DISTRESS;
  return {
    mode,
    hub: Int32Array.from(pool.links, ({ hub }) => hub),
    spoke: Int32Array.from(pool.links, ({ spoke }) => spoke),
    weight: Float64Array.from(pool.links, ({ weight }) => weight),
    distress: numberOf(scenario, "kd", CONTAGION.distress),
    default: numberOf(scenario, "kD", CONTAGION.default),
    distressRate: rate.map((p, i) => (calm(i) ? 0 : p)),
    unshifted: dependenceOf(pool, rho, settings.df, NO_SHIFT),
  };
}

/** Refuses what a function that takes correlations of its own cannot serve. */
export function refuseSimulation(model: PoolModel, functionName: string): void {
  const reason = simulationReason(model);
  if (reason !== null) throw new InputError(`${functionName} does not simulate, and ${reason}; leave it out.`);
  if (mentions(model.scenario, "Hmean") || mentions(model.scenario, "Hsd")) {
    throw new InputError(`scenario shifts the theme factor H, and ${functionName} has one factor without theme; leave Hmean and Hsd out.`); // prettier-ignore
  }
}
