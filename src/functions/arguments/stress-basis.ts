import { eachObligor, InputError, mergeGroups, type Pool, type StressBasis } from "../../core/index.ts";
import { samplingOf } from "../../engine/sampling.ts";
import { readHorizon } from "./horizon.ts";
import { readPool } from "./pool.ts";
import { readSettings, type Settings } from "./settings.ts";

/** A basis for scenarios, and the settings that it was read from. */
export type ReadBasis = { readonly basis: StressBasis; readonly settings: Settings };

/**
 * Reads what scenarios are compared on.
 *
 * @param paths drawn of each scenario where the setting Paths is absent
 * @throws InputError for a pool, horizon or setting that cannot be read, and a Method that does not simulate
 */
export function readStressBasis(pool: unknown, horizon: unknown, given: unknown, paths: number): ReadBasis {
  const settings = readSettings(given);
  refuseMethod(settings.method);
  const read = readPool(pool, settings.asOf, settings).pool;
  const years = readHorizon(horizon, 1, read);
  return {
    basis: { ...modelOf(settings, paths), pool: eachObligor(groupedAs(read, settings)), horizon: years },
    settings,
  };
}

/**
 * What settings say of how scenarios are simulated.
 *
 * @param paths drawn where the setting Paths is absent
 */
export function modelOf(settings: Settings, paths: number): Omit<StressBasis, "pool" | "horizon"> {
  const { sampling, pdCurve, lgd, df, contagion } = settings;
  const drawn = sampling.precision > 0 ? samplingOf(sampling.seed, paths) : sampling;
  return { pdCurve, lgdModel: lgd, df, contagion, sampling: drawn };
}

/** A pool whose groups default together, where the settings say so. */
export function groupedAs(pool: Pool, { groups }: Settings): Pool {
  return groups === "together" ? mergeGroups(pool) : pool;
}

/** Refuses a Method that does not simulate. */
export function refuseMethod(method: string): void {
  if (method === "auto" || method === "simulation") return;
  throw new InputError("scenariosMethod", { method });
}
