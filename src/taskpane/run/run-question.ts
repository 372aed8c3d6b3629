import {
  commonLoading,
  defaultProbabilities,
  oneFactorPortfolio,
  type OneFactorPortfolio,
  type Pool,
} from "../../core/index.ts";
import type { RunInputs, RunResult } from "./run-state.ts";
import { runTexts as texts } from "./texts.ts";

const HIGHEST_USUAL_RHO = 0.6;
const POINTS = 25;
const LONGEST_HORIZON = 100;

/** Inputs that can be run. */
export type SoundInputs = RunInputs & { readonly horizon: number };

/** What is wrong with rho, in a sentence. */
export function rhoProblem({ dependence, rho }: RunInputs): string | null {
  if (dependence === "tape") return null;
  if (rho === null) return texts.rhoMissing;
  return rho >= 0 && rho <= 1 ? null : texts.rhoOutside(rho);
}

/** What is wrong with the horizon, in a sentence. */
export function horizonProblem({ horizon }: RunInputs): string | null {
  if (horizon === null) return texts.horizonMissing;
  return horizon > 0 && horizon <= LONGEST_HORIZON ? null : texts.horizonOutside(horizon);
}

/** What is wrong with the degrees of freedom, in a sentence. */
export function dfProblem({ copula, df }: RunInputs): string | null {
  if (copula === "gaussian") return null;
  if (df === null) return texts.dfMissing;
  return df > 2 && df < Infinity ? null : texts.dfOutside(df);
}

/** The sentence that says what keeps a run from starting, or null. */
export function inputProblem(inputs: RunInputs, pool: Pool | null): string | null {
  if (pool === null) return texts.noPool;
  if (inputs.dependence === "tape" && !hasLoadings(pool)) return texts.noLoadings;
  return rhoProblem(inputs) ?? horizonProblem(inputs) ?? dfProblem(inputs);
}

/** True where every obligor has a Rho or a Loading on the tape. */
export function hasLoadings(pool: Pool): boolean {
  return pool.loading.every((loading) => loading === loading);
}

/** What the engine is asked: the pool to its horizon at one rho, or with the tape's own loadings (rho null). */
export function portfolioAt(pool: Pool, inputs: SoundInputs, rho: number | null): OneFactorPortfolio {
  const pd = defaultProbabilities(pool, inputs.horizon, inputs.curve);
  const loading = rho === null ? pool.loading : commonLoading(rho, pool.ead.length);
  const df = inputs.copula === "t" ? inputs.df! : Infinity;
  return oneFactorPortfolio({ ead: pool.ead, lgd: pool.lgd, pd, loading, df });
}

/** The correlations of the curve: 0 to 0.6 in 24 steps, or to 1 where today's rho lies beyond. */
export function curveRhos(rho: number | null): readonly number[] {
  const end = rho !== null && rho > HIGHEST_USUAL_RHO ? 1 : HIGHEST_USUAL_RHO;
  return Array.from({ length: POINTS }, (_, i) => Number(((end * i) / (POINTS - 1)).toFixed(6)));
}

/** The one rho that a run was asked with; null where the tape gives each obligor its own. */
export function todaysRho({ dependence, rho }: RunInputs): number | null {
  return dependence === "tape" ? null : rho;
}

/** True where every correlation of the curve has been computed. */
export function isWhole({ inputs, curve }: Pick<RunResult, "inputs" | "curve">): boolean {
  const known = new Set(curve.map((point) => point.rho));
  return curveRhos(todaysRho(inputs)).every((rho) => known.has(rho));
}
