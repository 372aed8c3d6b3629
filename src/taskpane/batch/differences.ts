import { shapleyShares } from "../../core/index.ts";
import type { AskedModel, RunAsked } from "./run-asked.ts";

/** An input in which two runs may differ. */
export const INPUTS = ["pool", "structure", "scenario", "correlation", "horizon", "curve", "copula", "lgd", "contagion", "drawing"] as const; // prettier-ignore
export type InputName = (typeof INPUTS)[number];

/** What of a run each input is. */
const PARTS: Readonly<Record<InputName, (asked: RunAsked) => unknown>> = {
  pool: ({ pool }) => pool.hash,
  structure: ({ structure }) => structure.tranches.map(({ name, attach, detach }) => [name, attach, detach]),
  scenario: ({ scenario }) => scenario.overrides.map(({ name, target, value }) => [name, target, value]),
  correlation: ({ rho }) => rho,
  horizon: ({ model }) => model.horizon,
  curve: ({ model }) => model.curve,
  copula: ({ model }) => [model.copula, model.copula === "t" ? model.df : null],
  lgd: ({ model }) => model.lgd,
  contagion: ({ model }) => model.contagion,
  drawing: ({ model }) => [model.method, model.paths, model.seed],
};

/** The inputs in which two runs differ, in the order in which a change is told. */
export function differingInputs(from: RunAsked, to: RunAsked): readonly InputName[] {
  return INPUTS.filter((name) => JSON.stringify(PARTS[name](from)) !== JSON.stringify(PARTS[name](to)));
}

/** A run with some inputs of another. */
export function withInputs(from: RunAsked, to: RunAsked, taken: readonly InputName[]): RunAsked {
  const has = (name: InputName) => taken.includes(name);
  const pick = (names: readonly (keyof AskedModel)[]) => Object.fromEntries(names.map((name) => [name, to.model[name]])); // prettier-ignore
  const model: AskedModel = {
    ...from.model,
    ...(has("horizon") ? pick(["horizon"]) : {}),
    ...(has("curve") ? pick(["curve"]) : {}),
    ...(has("copula") ? pick(["copula", "df"]) : {}),
    ...(has("lgd") ? pick(["lgd"]) : {}),
    ...(has("contagion") ? pick(["contagion"]) : {}),
    ...(has("drawing") ? pick(["method", "paths", "seed"]) : {}),
  };
  return {
    pool: has("pool") ? to.pool : from.pool,
    structure: has("structure") ? to.structure : from.structure,
    scenario: has("scenario") ? to.scenario : from.scenario,
    rho: has("correlation") ? to.rho : from.rho,
    model,
  };
}

/** More differing inputs than this are told step by step alone: every set of them would have to be run. */
export const MOST_SHARED = 4;

/**
 * The sets of inputs that have to be run to tell a difference apart, as bits: all of them for Shapley shares, else those on
 * the way from one run to the other.
 */
export function setsToRun(count: number): readonly number[] {
  if (count <= MOST_SHARED) return Array.from({ length: 1 << count }, (_, set) => set);
  return Array.from({ length: count + 1 }, (_, k) => (1 << k) - 1);
}

/** One input's part in a difference. Fractions; share is NaN where only the steps were run. */
export type Part = { readonly input: InputName; readonly step: number; readonly share: number };

/**
 * What each input adds, one after another, and as its Shapley share.
 *
 * @param measured the measure of each set of inputs, by its bits
 */
export function partsOf(inputs: readonly InputName[], measured: ReadonlyMap<number, number>): readonly Part[] {
  const at = (set: number) => measured.get(set)!;
  const all = inputs.length <= MOST_SHARED ? Array.from({ length: 1 << inputs.length }, (_, set) => at(set)) : null;
  const shares = all === null ? null : shapleyShares(all, inputs.length);
  return inputs.map((input, k) => ({
    input,
    step: at((1 << (k + 1)) - 1) - at((1 << k) - 1),
    share: shares?.[k] ?? NaN,
  }));
}
