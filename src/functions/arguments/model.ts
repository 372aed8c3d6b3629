import {
  eachObligorOf,
  InputError,
  lossModel,
  lossQuestion,
  mergeGroups,
  readScenario,
  type LossQuestion,
  type Overrides,
} from "../../core/index.ts";
import { contentHash } from "../../engine/hash.ts";
import { readHorizon } from "./horizon.ts";
import type { PoolArgument } from "./pool-argument.ts";
import { readPool } from "./pool.ts";
import type { PoolModel } from "./pool-model.ts";
import { readRho } from "./rho.ts";
import { readSettings, type Settings } from "./settings.ts";

/** The arguments that close every signature. */
export type Tail = { readonly horizon: unknown; readonly scenario: unknown; readonly settings: unknown };

const MODELS_KEPT = 64;
const poolModels = new Map<string, PoolModel>();
const questions = new Map<string, LossQuestion>();

/** Reads pool, horizon, scenario and settings. */
export function readPoolModel(pool: unknown, tail: Tail): PoolModel {
  const scenario = readScenario(tail.scenario);
  const settings = readSettings(tail.settings);
  const read = readPool(pool, settings.asOf, settings);
  const horizon = readHorizon(tail.horizon, 1, read.pool);
  const key = [read.key, horizon, contentHash([settings, scenario])].join("|");
  return kept(poolModels, key, () => poolModel(read, settings, scenario, horizon, key));
}

function poolModel(
  read: PoolArgument,
  settings: Settings,
  scenario: Overrides,
  horizon: number,
  key: string,
): PoolModel {
  const onTape = settings.groups === "together" ? mergeGroups(read.pool) : read.pool;
  return { ...lossModel(onTape, scenario, horizon, settings), onTape, key };
}

/** The same with one row an obligor, as paths are drawn: what is told of obligors by number is told by these rows. */
export function readPathModel(pool: unknown, tail: Tail): PoolModel {
  const model = readPoolModel(pool, tail);
  return eachObligorOf(model);
}

/** Adds the dependence that `rho` describes, and chooses the method that serves it. */
export function readQuestion(model: PoolModel, rho: unknown): LossQuestion {
  const read = readRho(rho, model.scenario);
  return kept(questions, `${model.key}|${contentHash(read)}`, () => lossQuestion(model, read));
}

/** The one number that rho must be for a closed form. */
export function readOneRho(rho: unknown): number {
  const read = readRho(rho, []);
  if (read.kind === "number") return read.rho;
  throw new InputError("rhoNotOneNumber");
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
