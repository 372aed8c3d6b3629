import {
  askOfMonths,
  dependenceOf,
  InputError,
  longestHorizon,
  NO_SHIFT,
  type Pool,
  sentenceIn,
} from "../../core/index.ts";
import { pathCounts } from "../../engine/sampling.ts";
import type { Language } from "../../language/language.ts";
import { messageIn } from "../../language/messages.ts";
import { hasTwoReadings } from "../numbers/parse.ts";
import { numberTexts } from "../numbers/texts.ts";
import { contagionMode, hasLoadings, rhoOf } from "./run-question.ts";
import type { RunInputs } from "./run-state.ts";
import { runTexts } from "./texts.ts";

/** What is wrong with rho, in a sentence. */
export function rhoProblem({ dependence, rho }: RunInputs, language: Language): string | null {
  const texts = runTexts[language];
  if (dependence !== "number") return null;
  if (rho === null) return texts.rhoMissing;
  return rho >= 0 && rho <= 1 ? null : texts.rhoOutside(rho);
}

/** What is wrong with one of the parts g, h and w. */
export function partProblem(name: string, part: number | null, language: Language): string | null {
  const texts = runTexts[language];
  if (part === null) return texts.partMissing(name);
  return part >= 0 && part < 1 ? null : texts.partOutside(name, part);
}

/** What is wrong with the horizon, in a sentence; a whole number far beyond the pool's loans may be one of months. */
export function horizonProblem({ horizon }: RunInputs, pool: Pool | null, language: Language): string | null {
  const texts = runTexts[language];
  if (horizon === null) return texts.horizonMissing;
  const most = longestHorizon(pool);
  if (!(horizon > 0 && horizon <= most)) return texts.horizonOutside(horizon, most);
  return pool === null ? null : refusedIn(language, () => askOfMonths(horizon, pool));
}

/** Why core refuses something, in a sentence; null where it does not. */
function refusedIn(language: Language, ask: () => void): string | null {
  try {
    ask();
    return null;
  } catch (error) {
    if (error instanceof InputError) return messageIn(language, error);
    throw error;
  }
}

/** What is wrong with the degrees of freedom, in a sentence. */
export function dfProblem({ copula, df }: RunInputs, language: Language): string | null {
  const texts = runTexts[language];
  if (copula === "gaussian") return null;
  if (df === null) return texts.dfMissing;
  return df > 2 && df < Infinity ? null : texts.dfOutside(df);
}

/** What is wrong with the number of paths, in a sentence. */
export function pathsProblem({ paths }: RunInputs, language: Language): string | null {
  const texts = runTexts[language];
  if (paths === null || pathCounts.holds(paths)) return null;
  const allowed = sentenceIn(language, pathCounts.words);
  return paths === paths ? texts.pathsOutside(paths, allowed) : texts.pathsUnread(allowed);
}

/** A seed such as 1,024 is asked for, since the two numbers that it may be draw other paths. */
export function seedProblem({ seed }: RunInputs, language: Language): string | null {
  return hasTwoReadings(seed) ? numberTexts[language].twoReadings(seed.trim()) : null;
}

/** Why the chosen method cannot answer, in a sentence. */
export function methodProblem(inputs: RunInputs, pool: Pool, language: Language): string | null {
  const texts = runTexts[language];
  const { method, lgd } = inputs;
  if (method === "auto" || method === "simulation") return null;
  const mode = contagionMode(inputs, pool);
  if (mode !== "off") return texts.methodNeedsPaths(method, texts.contagionIs(mode));
  if (lgd !== "const") return texts.methodNeedsPaths(method, texts.lgdIs(lgd));
  const several = inputs.dependence === "factors" && (inputs.h! > 0 || inputs.w! > 0);
  return method === "exact" && several ? texts.methodOneFactor : null;
}

/** The sentence that says what keeps a run from starting, or null. */
export function inputProblem(inputs: RunInputs, pool: Pool | null, language: Language): string | null {
  const texts = runTexts[language];
  if (pool === null) return texts.noPool;
  if (inputs.dependence === "tape" && !hasLoadings(pool)) return texts.noLoadings;
  return (
    rhoProblem(inputs, language) ??
    horizonProblem(inputs, pool, language) ??
    dfProblem(inputs, language) ??
    pathsProblem(inputs, language) ??
    seedProblem(inputs, language) ??
    factorsProblem(inputs, pool, language) ??
    methodProblem(inputs, pool, language)
  );
}

/** What is wrong with market, theme and sector together, or for an obligor of the tape. */
function factorsProblem(inputs: RunInputs, pool: Pool, language: Language): string | null {
  if (inputs.dependence !== "factors") return null;
  const alone = (["g", "h", "w"] as const)
    .map((name) => partProblem(name, inputs[name], language))
    .find((text) => text !== null);
  if (alone !== undefined) return alone;
  return refusedIn(language, () => dependenceOf(pool, rhoOf(inputs, null), Infinity, NO_SHIFT));
}
