import {
  asOneFactor,
  commonLoading,
  defaultProbabilities,
  factorPortfolio,
  globalThemeSector,
  linkContagion,
  oneFactor,
  oneFactorPortfolio,
  poolExposures,
  seasoning,
  simulationQuestion,
  USUAL_CONTAGION,
  type Contagion,
  type Dependence,
  type OneFactorPortfolio,
  type Pool,
  type SimulationQuestion,
} from "../../core/index.ts";
import type { ConditionalQuestion } from "../../engine/job-table.ts";
import { DEFAULT_SEED, samplingOf } from "../../engine/sampling.ts";
import { parseNumber } from "../numbers/parse.ts";
import type { RunInputs, RunResult } from "./run-state.ts";

const HIGHEST_USUAL_RHO = 0.6;
/** Points of the curve over rho: exact laws are quick, those that are drawn are not. */
const POINTS = { exact: 25, conditional: 13, simulation: 13 };

/** Inputs that can be run. */
export type SoundInputs = RunInputs & { readonly horizon: number };

/** What the engine is asked: one factor exactly, several by drawn points, or default times by simulation. */
export type RunQuestion =
  | { readonly kind: "exact"; readonly portfolio: OneFactorPortfolio }
  | { readonly kind: "conditional"; readonly question: ConditionalQuestion }
  | { readonly kind: "simulation"; readonly question: SimulationQuestion };

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

/** True where only paths can answer. */
export function needsPaths(inputs: RunInputs, pool: Pool): boolean {
  return inputs.lgd !== "const" || contagionMode(inputs, pool) !== "off";
}

/**
 * The question of a pool to its horizon at one rho, or as the inputs' dependence has it (rho null).
 *
 * @throws InputError where the tape lacks what the dependence needs, or a column is outside what the method serves
 */
export function questionAt(pool: Pool, inputs: SoundInputs, rho: number | null): RunQuestion {
  if (needsPaths(inputs, pool) || inputs.method === "simulation") {
    return { kind: "simulation", question: simulationAt(pool, inputs, rho) };
  }
  const dependence = dependenceAt(pool, inputs, rho);
  const columns = { ead: pool.ead, lgd: pool.lgd, pd: defaultProbabilities(pool, inputs.horizon, inputs.curve) };
  const loading = inputs.method === "conditional" ? null : asOneFactor(dependence);
  if (loading !== null) {
    return { kind: "exact", portfolio: oneFactorPortfolio({ ...columns, loading, df: dependence.df }) };
  }
  const portfolio = factorPortfolio({ ...columns, dependence });
  return { kind: "conditional", question: { portfolio, sampling: samplingOf(seedOf(inputs), inputs.paths) } };
}

/** The same with default times, path by path. */
export function simulationAt(pool: Pool, inputs: SoundInputs, rho: number | null): SimulationQuestion {
  const dependence = dependenceAt(pool, inputs, rho);
  const { paths, precision, seed, state } = samplingOf(seedOf(inputs), inputs.paths);
  const { ead, lgd, pd, maturity } = pool;
  const mode = contagionMode(inputs, pool);
  return simulationQuestion({
    ead,
    lgd,
    lgdModel: inputs.lgd,
    pd,
    kappa: pd.map((p) => (inputs.curve === "seasoned" ? seasoning(p) : 1)),
    maturity,
    horizon: inputs.horizon,
    dependence,
    contagion: mode === "off" ? null : contagionOf(pool, mode, dependence),
    paths,
    precision,
    seed,
    state,
  });
}

function contagionOf(pool: Pool, mode: Contagion["mode"], dependence: Dependence): Contagion {
  const rate = new Float64Array(pool.ead.length).fill(USUAL_CONTAGION.rate);
  return linkContagion(pool, mode, { ...USUAL_CONTAGION, rate }, dependence);
}

/** How the pool's obligors move together. */
export function dependenceAt(pool: Pool, inputs: RunInputs, rho: number | null): Dependence {
  const df = inputs.copula === "t" ? inputs.df! : Infinity;
  if (rho !== null) return oneFactor(commonLoading(rho, pool.ead.length), df);
  if (inputs.dependence === "tape") return oneFactor(pool.loading, df);
  const squares = { g: inputs.g!, h: inputs.h!, w: inputs.w! };
  return globalThemeSector(squares, poolExposures(pool, squares), { mean: 0, sd: 1 }, df);
}

/** The seed as a cell would hold it: what reads as a number is one. */
export function seedOf({ seed }: RunInputs): number | string {
  return seed.trim() === "" ? DEFAULT_SEED : (parseNumber(seed).value ?? seed);
}

/** The correlations of the curve: 0 to 0.6 in equal steps, or to 1 where today's rho lies beyond. */
export function curveRhos(rho: number | null, kind: RunQuestion["kind"] = "exact"): readonly number[] {
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
