import {
  commonLoading,
  defaultProbabilities,
  fraction,
  InputError,
  mergeGroups,
  oneFactorPortfolio,
  positive,
  type OneFactorPortfolio,
  type Pool,
} from "../../core/index.ts";
import type { PoolArgument } from "./pool-argument.ts";
import { readPool } from "./pool.ts";
import { readRange } from "./ranges.ts";
import { came, isOmitted, readNumber, readOptionalNumber } from "./scalars.ts";
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
const portfolios = new Map<string, OneFactorPortfolio>();

/** Reads pool, horizon, scenario and settings. */
export function readPoolModel(pool: unknown, tail: Tail): PoolModel {
  refuseScenario(tail.scenario);
  const settings = readSettings(tail.settings);
  const horizon = readOptionalNumber("horizon", tail.horizon, positive, 1);
  const read = readPool(pool, settings.asOf);
  const key = [read.key, horizon, settings.pdCurve, settings.groups, settings.method, settings.df].join("|");
  return kept(poolModels, key, () => poolModel(read, settings, horizon, key));
}

function poolModel(read: PoolArgument, settings: Settings, horizon: number, key: string): PoolModel {
  const pool = settings.groups === "together" ? mergeGroups(read.pool) : read.pool;
  return { pool, settings, horizon, pd: defaultProbabilities(pool, horizon, settings.pdCurve), key };
}

/** Adds the dependence that `rho` describes. */
export function readPortfolio(model: PoolModel, rho: unknown): OneFactorPortfolio {
  const dependence = readRho(rho);
  return kept(portfolios, `${model.key}|${dependence ?? "tape"}`, () => portfolioOf(model, dependence));
}

/** A model at one correlation. */
export function portfolioOf({ pool, pd, settings }: PoolModel, rho: number | null): OneFactorPortfolio {
  const loading = rho === null ? tapeLoading(pool) : commonLoading(rho, pool.ead.length);
  return oneFactorPortfolio({ ead: pool.ead, lgd: pool.lgd, pd, loading, df: settings.df });
}

function tapeLoading(pool: Pool): Float64Array {
  const missing = pool.loading.findIndex((x) => x !== x);
  if (missing < 0) return pool.loading;
  throw new InputError(
    `rho is blank and the tape gives no Rho or Loading for ${pool.ids[missing]!}; give rho, or fill the column.`,
  );
}

/** The one number that rho must be for a closed form. */
export function readOneRho(rho: unknown): number {
  const dependence = readRho(rho);
  if (dependence !== null) return dependence;
  throw new InputError("rho is blank; Method large-pool takes one number between 0 and 1 for all names.");
}

/** One number, or null for the tape's own. */
function readRho(rho: unknown): number | null {
  if (isOmitted(rho)) return null;
  const range = readRange("rho", rho);
  if (range.length === 1 && range[0]!.length === 1) return readRhoCell(range[0]![0]);
  const shape = `${range.length} by ${range[0]!.length}`;
  throw new InputError(
    `rho is a range of ${shape} cells; this release serves one number between 0 and 1, or blank for the tape's own.`,
  );
}

function readRhoCell(cell: unknown): number {
  if (typeof cell === "string") {
    throw new InputError(`rho is ${came(cell)}; it must be a number between 0 and 1, or blank for the tape's own.`);
  }
  return readNumber("rho", cell, fraction);
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
