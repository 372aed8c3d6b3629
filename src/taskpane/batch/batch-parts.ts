import { byCommas } from "../../language/lists.ts";
import type { InEach, Language } from "../../language/language.ts";
import {
  isOwnKey,
  ownScenarios,
  problemOf,
  PRODUCT_SCENARIOS,
  type ChosenScenario,
} from "../own-ranges/chosen-scenario.ts";
import type { OwnState, OwnStructure } from "../own-ranges/own-state.ts";
import { dfProblem, horizonProblem, pathsProblem, seedProblem } from "../run/run-problems.ts";
import { seedOf, type SoundInputs } from "../run/run-question.ts";
import type { RunInputs } from "../run/run-state.ts";
import { presetsIn } from "../structure/presets.ts";
import { isSound, ordered } from "../structure/structure-check.ts";
import type { TrancheDraft, TrancheRow } from "../structure/structure-state.ts";
import type { BatchInputs } from "./batch-state.ts";
import type { BatchParts } from "./planned-runs.ts";
import { rhoList } from "./rho-list.ts";
import type { AskedModel, AskedScenario, AskedStructure } from "./run-asked.ts";
import { batchTexts, type BatchTexts } from "./texts.ts";

/** So many runs one batch may have. */
export const MOST_RUNS = 1000;

/** The structure of the page Structure among those that may be chosen. */
export const PAGE_STRUCTURE = "Page Structure";

/** Something to choose, and what stands for it among the inputs. */
export type Offered<T> = { readonly key: string; readonly asked: T };

/** What a batch may be made of beside what is typed. */
export type BatchOffer = {
  readonly structures: readonly Offered<AskedStructure>[];
  readonly scenarios: readonly Offered<AskedScenario>[];
};

/** Structures and scenarios to choose from: the page's structure where it is sound, the product's, and the workbook's. */
export function batchOffer(rows: readonly TrancheRow[], own: OwnState, language: Language): BatchOffer {
  const page = isSound(rows) ? [{ key: PAGE_STRUCTURE, asked: structure(PAGE_STRUCTURE, ordered(rows)) }] : [];
  const presets = presetsIn(language).map(({ id, rows: drafts }) => ({ key: id, asked: structure(id, drafts) }));
  const none = { key: "", asked: { name: "", overrides: [] } };
  return {
    structures: [...page, ...presets, ...own.structures.flatMap(ownStructure)],
    scenarios: [none, ...[...PRODUCT_SCENARIOS, ...ownScenarios(own)].map(scenarioOf)],
  };
}

function structure(name: string, drafts: readonly TrancheDraft[]): AskedStructure {
  return {
    name,
    tranches: drafts.map(({ name, attach, detach, holder, spread }) => ({
      name,
      attach: attach!,
      detach: detach!,
      holder,
      spread,
    })),
  };
}

function ownStructure({ key, name, reference, read }: OwnStructure): Offered<AskedStructure>[] {
  return "problem" in read ? [] : [{ key, asked: { ...structure(name, read.tranches), range: reference } }];
}

function scenarioOf({ key, id, overrides, reference }: ChosenScenario): Offered<AskedScenario> {
  return { key, asked: { name: id, overrides, ...(reference !== null && { range: reference }) } };
}

/** What a batch is made of, or what keeps it from being run, in a sentence. */
export type ReadParts = { readonly parts: BatchParts; readonly problem: string | null };

/** The pane's state that a batch is made from. */
export type BatchSource = {
  readonly inputs: BatchInputs;
  readonly run: RunInputs;
  readonly rows: readonly TrancheRow[];
  readonly own: OwnState;
};

export function batchParts({ inputs, run, rows, own }: BatchSource, language: Language): ReadParts {
  const offer = batchOffer(rows, own, language);
  const texts = batchTexts[language];
  const { rhos, unread } = rhoList(inputs.rhos);
  const parts: BatchParts = {
    pools: inputs.pools,
    structures: chosenOf(offer.structures, inputs.structures),
    scenarios: chosenOf(offer.scenarios, inputs.scenarios),
    rhos,
    models: modelsOf(inputs, run),
  };
  const missing = missingIn(parts, texts);
  const total = countOf(parts);
  return {
    parts,
    problem:
      ownProblem(inputs.structures, offer.structures, (key) => problemOf(key, own, own.structures), language) ??
      ownProblem(inputs.scenarios, offer.scenarios, (key) => problemOf(key, own, own.scenarios), language) ??
      (missing.length > 0 ? texts.choose(byCommas(missing, language)) : null) ??
      (unread === null ? null : texts.rhoUnread(unread)) ??
      (rhos.length === 0 ? texts.noRho : null) ??
      modelProblem(inputs, run, language) ??
      (total > MOST_RUNS ? texts.tooMany(String(total), String(MOST_RUNS)) : null),
  };
}

function chosenOf<T>(offered: readonly Offered<T>[], keys: readonly string[]): readonly T[] {
  return offered.filter(({ key }) => keys.includes(key)).map(({ asked }) => asked);
}

/** Why a range of the workbook that was chosen cannot be run; null where all can. */
function ownProblem(
  keys: readonly string[],
  offered: readonly Offered<unknown>[],
  why: (key: string) => InEach<string>,
  language: Language,
): string | null {
  const lost = keys.find((key) => isOwnKey(key) && offered.every((one) => one.key !== key));
  return lost === undefined ? null : why(lost)[language];
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
  return (
    horizonProblem(run, null, language) ??
    dfProblem({ ...run, copula }, language) ??
    pathsProblem(run, language) ??
    seedProblem(run, language)
  );
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
