import {
  labelAt,
  type Dependence,
  type FactorKind,
  type Pool,
  type ReplayedDefault,
  type WorstPath,
} from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { byCommas, bySemicolons } from "../../language/lists.ts";
import { decimalText, percentText, plainPercent } from "../numbers/format.ts";
import { worstTexts } from "./texts.ts";
import type { FoundPaths, SearchedTranche } from "./worst-state.ts";

/** Defaults that there would not have been without infection. */
export function infections({ defaults }: WorstPath): number {
  return defaults.filter(({ cause }) => cause === "infection").length;
}

/** A path in a sentence without its full stop: how many defaults, by infection how many, and where the factors stood. */
export function pathSummary(
  path: WorstPath,
  { pool, simulation }: Pick<FoundPaths, "pool" | "simulation">,
  language: Language,
): string {
  const texts = worstTexts[language];
  const { defaults } = path;
  const infected = infections(path);
  const sooner = defaults.filter(({ infectedBy, defaultsAlone }) => infectedBy >= 0 && defaultsAlone).length;
  const counts = [
    texts.defaults(defaults.length),
    ...(infected > 0 ? [texts.byInfection(infected, defaults.length)] : []),
    ...(sooner > 0 ? [texts.sooner(sooner)] : []),
  ];
  const levels = factorLevels(defaults, pool, simulation.dependence, language);
  return bySemicolons([byCommas(counts, language), ...(levels === null ? [] : [levels])], language);
}

/** Where the market, the theme and the lowest of the sectors stood; null where no obligor depends on any. */
function factorLevels(
  defaults: readonly ReplayedDefault[],
  pool: Pool,
  dependence: Dependence,
  language: Language,
): string | null {
  const texts = worstTexts[language];
  const found = (["market", "theme", "sector"] as const).flatMap((kind) => {
    const level = lowestLevel(kind, defaults, dependence);
    if (level === null) return [];
    const factor = kind === "sector" ? texts.sector(labelAt(pool.sector, level.obligor)) : texts[kind];
    return [texts.level(factor, decimalText(level.value, 1))];
  });
  if (found.length === 0) return null;
  return texts.levels(byCommas(found, language), dependence.df === Infinity ? texts.gaussian : texts.t(dependence.df));
}

type Level = { readonly obligor: number; readonly value: number; readonly loading: number };

/**
 * The lowest factor of a kind among those that the defaulted depend on, read from the one with the largest loading: their
 * part of the latent variable is the loading times the factor, over the divisor of the t copula.
 */
function lowestLevel(
  kind: FactorKind,
  defaults: readonly ReplayedDefault[],
  { kinds, loadings, factors: k }: Dependence,
): Level | null {
  const best = new Map<number, Level>();
  for (const { obligor, parts } of defaults) {
    for (let f = 0; f < k; f++) {
      const loading = loadings[obligor * k + f]!;
      if (kinds[f] !== kind || Math.abs(loading) <= Math.abs(best.get(f)?.loading ?? 0)) continue;
      best.set(f, { obligor, value: parts[kind] / loading, loading });
    }
  }
  return [...best.values()].reduce<Level | null>((low, one) => (low && low.value <= one.value ? low : one), null);
}

/** What happens to the tranche, as a sentence without its full stop. */
export function pathFinding(path: WorstPath, { name }: SearchedTranche, language: Language): string {
  const texts = worstTexts[language];
  const hit = decimalText(path.hitAt, 2);
  if (path.exhaustedAt === Infinity) return texts.hitAndLoses(name, hit, percentText(path.trancheLoss));
  return texts.hitAndGone(name, hit, decimalText(path.exhaustedAt, 2));
}

/** The path for those who do not see its chart. */
export function pathDescription(path: WorstPath, { tranche, inputs }: FoundPaths, language: Language): string {
  const texts = worstTexts[language];
  return texts.chartDescription(
    texts.defaults(path.defaults.length),
    percentText(path.loss),
    String(inputs.horizon),
    plainPercent(tranche.attach),
    plainPercent(tranche.detach),
  );
}
