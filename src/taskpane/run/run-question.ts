import {
  lossModel,
  lossQuestion,
  simulatedQuestion,
  type LossQuestion,
  type LossSettings,
  type PdCurve,
  type Pool,
  type Rho,
  type SimulationQuestion,
  say,
} from "../../core/index.ts";
import { DEFAULT_SEED, samplingOf } from "../../engine/sampling.ts";
import { parseNumber } from "../numbers/parse.ts";
import type { RunInputs, RunResult } from "./run-state.ts";

const HIGHEST_USUAL_RHO = 0.6;
/** Points of the curve over rho: exact laws are quick, those that are drawn are not. */
const POINTS = { exact: 25, conditional: 13, simulation: 13 };

/** Inputs that can be run. */
export type SoundInputs = RunInputs & { readonly horizon: number };

/** True where every obligor has a Rho or a Loading on the tape. */
export function hasLoadings(pool: Pool): boolean {
  return pool.loading.every((loading) => loading === loading);
}

/** True where every obligor has an AI theta or a sector on the tape. */
export function hasFactors(pool: Pool): boolean {
  return pool.theta.every((theta) => theta === theta) || !pool.sector.index.includes(-1);
}

/** How hubs infect in a run of the pool; off without links. */
export function contagionMode(inputs: RunInputs, pool: Pool): RunInputs["contagion"] {
  return pool.links.length === 0 ? "off" : inputs.contagion;
}

/**
 * The question of a pool to its horizon at one rho, or as the inputs' dependence has it (rho null).
 *
 * @throws InputError where the tape lacks what the dependence needs, or a column is outside what the method serves
 */
export function questionAt(pool: Pool, inputs: SoundInputs, rho: number | null): LossQuestion {
  return lossQuestion(modelOf(pool, inputs), rhoOf(inputs, rho));
}

/** The same with default times, path by path. */
export function simulationAt(pool: Pool, inputs: SoundInputs, rho: number | null): SimulationQuestion {
  const model = modelOf(pool, { ...inputs, method: "simulation" });
  return simulatedQuestion(model, rhoOf(inputs, rho), say("timesFollowed"));
}

function modelOf(pool: Pool, inputs: SoundInputs) {
  return lossModel(pool, [], inputs.horizon, settingsOf(inputs, pool));
}

/** Inputs as the settings of a loss law. */
export function settingsOf(inputs: RunInputs, pool: Pool): LossSettings & { readonly pdCurve: PdCurve } {
  return {
    pdCurve: inputs.curve,
    method: inputs.method,
    lgd: inputs.lgd,
    contagion: contagionMode(inputs, pool),
    df: inputs.copula === "t" ? inputs.df! : Infinity,
    sampling: samplingOf(seedOf(inputs), inputs.paths),
  };
}

/** How the pool's obligors move together: at one rho, or as the inputs have it. */
export function rhoOf({ dependence, g, h, w }: RunInputs, rho: number | null): Rho {
  if (rho !== null) return { kind: "number", rho };
  return dependence === "tape" ? { kind: "tape" } : { kind: "factors", squares: { g: g!, h: h!, w: w! } };
}

/** The seed as a cell would hold it: what reads as a number is one, 1,024,000 too. */
export function seedOf({ seed }: RunInputs): number | string {
  const plain = seed.trim();
  if (plain === "") return DEFAULT_SEED;
  return parseNumber(GROUPED.test(plain) ? plain.replaceAll(",", "") : plain).value ?? seed;
}

/** More than one comma can only part thousands. */
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3}){2,}$/;

/** The correlations of the curve: 0 to 0.6 in equal steps, or to 1 where today's rho lies beyond. */
export function curveRhos(rho: number | null, kind: LossQuestion["kind"] = "exact"): readonly number[] {
  const end = rho !== null && rho > HIGHEST_USUAL_RHO ? 1 : HIGHEST_USUAL_RHO;
  const steps = POINTS[kind] - 1;
  const rhos = Array.from({ length: steps + 1 }, (_, i) => Number(((end * i) / steps).toFixed(6)));
  // Where laws are drawn, every obligor needs a part of its own.
  return kind === "exact" ? rhos : rhos.filter((x) => x < 1);
}

/** The one rho that a run was asked with; null where obligors differ. */
export function todaysRho({ dependence, rho }: RunInputs): number | null {
  return dependence === "number" ? rho : null;
}

/** True where every correlation of the curve has been computed. */
export function isWhole({ rhos, curve }: Pick<RunResult, "rhos" | "curve">): boolean {
  const known = new Set(curve.map((point) => point.rho));
  return rhos.every((rho) => known.has(rho));
}
