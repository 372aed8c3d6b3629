import {
  asOneFactor,
  defaultProbabilities,
  factorPortfolio,
  InputError,
  mergeGroups,
  oneFactorPortfolio,
  positive,
  type OneFactorPortfolio,
  type Pool,
} from "../../core/index.ts";
import { contentHash } from "../../engine/hash.ts";
import type { ConditionalQuestion } from "../../engine/jobs.ts";
import { dependenceOf } from "./dependence.ts";
import type { PoolArgument } from "./pool-argument.ts";
import { readPool } from "./pool.ts";
import { readRho, type Rho } from "./rho.ts";
import { isOmitted, readOptionalNumber } from "./scalars.ts";
import { readSettings, type Settings } from "./settings.ts";

/** The arguments that close every signature. */
export type Tail = { readonly horizon: unknown; readonly scenario: unknown; readonly settings: unknown };

/** A pool with its settings and default probabilities to the horizon; no dependence yet. */
export type PoolModel = {
  readonly pool: Pool;
  readonly settings: Settings;
  readonly horizon: number;
  /** Shape [n]. */
  readonly pd: Float64Array;
  /** Names content: equal keys are equal models. */
  readonly key: string;
};

const MODELS_KEPT = 64;
const poolModels = new Map<string, PoolModel>();
const questions = new Map<string, LossQuestion>();

/** Reads pool, horizon, scenario and settings. */
export function readPoolModel(pool: unknown, tail: Tail): PoolModel {
  refuseScenario(tail.scenario);
  const settings = readSettings(tail.settings);
  const horizon = readOptionalNumber("horizon", tail.horizon, positive, 1);
  const read = readPool(pool, settings.asOf);
  const key = [read.key, horizon, contentHash(settings)].join("|");
  return kept(poolModels, key, () => poolModel(read, settings, horizon, key));
}

function poolModel(read: PoolArgument, settings: Settings, horizon: number, key: string): PoolModel {
  const pool = settings.groups === "together" ? mergeGroups(read.pool) : read.pool;
  return { pool, settings, horizon, pd: defaultProbabilities(pool, horizon, settings.pdCurve), key };
}

/** What the engine is asked for a law: one factor exactly, or several by drawn points. */
export type LossQuestion =
  | { readonly kind: "exact"; readonly portfolio: OneFactorPortfolio }
  | { readonly kind: "conditional"; readonly question: ConditionalQuestion };

/** Adds the dependence that `rho` describes, and chooses the method that serves it. */
export function readQuestion(model: PoolModel, rho: unknown): LossQuestion {
  const read = readRho(rho);
  return kept(questions, `${model.key}|${contentHash(read)}`, () => questionOf(model, read));
}

function questionOf({ pool, pd, settings }: PoolModel, rho: Rho): LossQuestion {
  const { method, df, sampling } = settings;
  const columns = { ead: pool.ead, lgd: pool.lgd, pd };
  const dependence = dependenceOf(pool, rho, df);
  const loading = method === "conditional" ? null : asOneFactor(dependence);
  if (loading !== null) return { kind: "exact", portfolio: oneFactorPortfolio({ ...columns, loading, df }) };
  if (method === "exact") {
    throw new InputError("The setting Method is 'exact', which serves one factor, and rho describes several; it must be auto or conditional."); // prettier-ignore
  }
  return { kind: "conditional", question: { portfolio: factorPortfolio({ ...columns, dependence }), sampling } };
}

/** The one number that rho must be for a closed form. */
export function readOneRho(rho: unknown): number {
  const read = readRho(rho);
  if (read.kind === "number") return read.rho;
  throw new InputError("rho is not one number; Method large-pool takes one number between 0 and 1 for all names.");
}

function refuseScenario(scenario: unknown): void {
  if (isOmitted(scenario)) return;
  throw new InputError("scenario is given, and no model of this release serves scenarios; leave it out.");
}

/** The value of a key, made once; the oldest of too many is dropped. */
function kept<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  if (known.size > MODELS_KEPT) known.delete(known.keys().next().value!);
  return made;
}
