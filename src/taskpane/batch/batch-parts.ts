import { STRESS_SCENARIOS, stressScenario } from "../../core/index.ts";
import { byCommas } from "../../language/lists.ts";
import type { Language } from "../../language/language.ts";
import { dfProblem, horizonProblem, pathsProblem } from "../run/run-problems.ts";
import { seedOf, type SoundInputs } from "../run/run-question.ts";
import type { RunInputs } from "../run/run-state.ts";
import { presetsIn } from "../structure/presets.ts";
import { isSound, ordered } from "../structure/structure-check.ts";
import type { TrancheRow } from "../structure/structure-state.ts";
import type { BatchInputs } from "./batch-state.ts";
import type { BatchParts } from "./planned-runs.ts";
import { rhoList } from "./rho-list.ts";
import type { AskedModel, AskedScenario, AskedStructure } from "./run-asked.ts";
import { batchTexts, type BatchTexts } from "./texts.ts";

/** So many runs one batch may have. */
export const MOST_RUNS = 1000;

/** The structure of the page Structure among those that may be chosen. */
export const PAGE_STRUCTURE = "Page Structure";

/** What a batch may be made of beside what is typed. */
export type BatchOffer = {
  readonly structures: readonly AskedStructure[];
  readonly scenarios: readonly AskedScenario[];
};

/** Structures and scenarios to choose from: the page's structure where it is sound, presets, and what the product ships. */
export function batchOffer(rows: readonly TrancheRow[], language: Language): BatchOffer {
  const own = isSound(rows) ? [{ name: PAGE_STRUCTURE, tranches: ordered(rows) }] : [];
  const known = presetsIn(language).map(({ id, rows: drafts }) => ({
    name: id,
    tranches: drafts.map((draft) => ({ ...draft, attach: draft.attach!, detach: draft.detach! })),
  }));
  const none = { name: "", overrides: [] };
  return {
    structures: [...own, ...known].map(({ name, tranches }) => ({ name, tranches: tranches.map(plain) })),
    scenarios: [none, ...STRESS_SCENARIOS.map(({ name }) => ({ name, overrides: stressScenario(name)!.overrides }))],
  };
}

function plain({ name, attach, detach, holder, spread }: AskedStructure["tranches"][number]) {
  return { name, attach, detach, holder, spread };
}

/** What a batch is made of, or what keeps it from being run, in a sentence. */
export type ReadParts = { readonly parts: BatchParts; readonly problem: string | null };

export function batchParts(inputs: BatchInputs, run: RunInputs, offer: BatchOffer, language: Language): ReadParts {
  const texts = batchTexts[language];
  const { rhos, unread } = rhoList(inputs.rhos);
  const parts: BatchParts = {
    pools: inputs.pools,
    structures: offer.structures.filter(({ name }) => inputs.structures.includes(name)),
    scenarios: offer.scenarios.filter(({ name }) => inputs.scenarios.includes(name)),
    rhos,
    models: modelsOf(inputs, run),
  };
  const missing = missingIn(parts, texts);
  const total = countOf(parts);
  return {
    parts,
    problem:
      (missing.length > 0 ? texts.choose(byCommas(missing, language)) : null) ??
      (unread === null ? null : texts.rhoUnread(unread)) ??
      (rhos.length === 0 ? texts.noRho : null) ??
      modelProblem(inputs, run, language) ??
      (total > MOST_RUNS ? texts.tooMany(String(total), String(MOST_RUNS)) : null),
  };
}

/** How many runs a batch comes to. */
export function countOf({ pools, structures, scenarios, rhos, models }: BatchParts): number {
  return pools.length * structures.length * scenarios.length * rhos.length * models.length;
}

function missingIn({ pools, structures, scenarios, models }: BatchParts, texts: BatchTexts): readonly string[] {
  return [
    ...(pools.length === 0 ? [texts.pools] : []),
    ...(structures.length === 0 ? [texts.structures] : []),
    ...(scenarios.length === 0 ? [texts.scenarios] : []),
    ...(models.length === 0 ? [texts.models] : []),
  ];
}

/** What of the page Run a batch takes has to be sound; correlations are the batch's own. */
function modelProblem({ copulas }: BatchInputs, run: RunInputs, language: Language): string | null {
  const copula = copulas.includes("t") ? "t" : "gaussian";
  return horizonProblem(run, language) ?? dfProblem({ ...run, copula }, language) ?? pathsProblem(run, language);
}

function modelsOf({ copulas, lgds }: BatchInputs, run: RunInputs): readonly AskedModel[] {
  const { horizon, curve, df, method, paths } = run as SoundInputs;
  return copulas.flatMap((copula) =>
    lgds.map((lgd) => ({
      horizon,
      curve,
      copula,
      df: df ?? 4,
      lgd,
      contagion: null,
      method,
      paths,
      seed: seedOf(run),
    })),
  );
}
