import { stressScenario } from "../../core/index.ts";
import type { RangeAddress } from "../../workbook/plan.ts";
import type { BatchInputs } from "../batch/batch-state.ts";
import { isOwnKey } from "../own-ranges/chosen-scenario.ts";
import type { AddedRange } from "../own-ranges/own-state.ts";
import type { StressInputs } from "../stress/stress-state.ts";
import type { PaneState } from "./pane-state.ts";
import type { Pane } from "./pane.tsx";

type StressChoices = Pick<StressInputs, "own" | "weights" | "scenario" | "hubScenario" | "pairScenario">;
type BatchChoices = Pick<BatchInputs, "structures" | "scenarios">;

/** Which scenarios and structures pages ask from, and the ranges among them that were added by hand. */
export type KeptChoices = {
  readonly added: readonly AddedRange[];
  readonly stress: StressChoices;
  readonly batch: BatchChoices;
};

/** The parts of the state that hold choices. */
export type ChoosingState = Pick<PaneState, "own" | "stress" | "batch">;

export function choicesOf({ own, stress, batch }: ChoosingState): KeptChoices {
  const { own: chosen, weights, scenario, hubScenario, pairScenario } = stress.inputs;
  const { structures, scenarios } = batch.inputs;
  return {
    added: own.added,
    stress: { own: chosen, weights, scenario, hubScenario, pairScenario },
    batch: { structures, scenarios },
  };
}

/** True where two states have the same choices. */
export function sameChoices(one: ChoosingState, other: ChoosingState): boolean {
  const [a, b] = [choicesOf(one), choicesOf(other)];
  const stress = (Object.keys(a.stress) as (keyof StressChoices)[]).every((key) => a.stress[key] === b.stress[key]);
  const batch = (Object.keys(a.batch) as (keyof BatchChoices)[]).every((key) => a.batch[key] === b.batch[key]);
  return a.added === b.added && stress && batch;
}

/** Puts kept choices on the pages. */
export function takeUpChoices(store: Pane["store"], { added, stress, batch }: KeptChoices): void {
  store.dispatch({ type: "own/added", added });
  store.dispatch({ type: "stress/changed", change: stress });
  store.dispatch({ type: "batch/changed", change: batch });
}

/** True for choices as this version keeps them. */
export function isChoices(value: unknown): value is KeptChoices {
  const kept = value as { [K in keyof KeptChoices]?: Partial<KeptChoices[K]> } | null | undefined;
  return (
    Array.isArray(kept?.added) &&
    kept.added.every(isAdded) &&
    isStress(kept.stress) &&
    isTexts(kept.batch?.structures) &&
    isTexts(kept.batch?.scenarios)
  );
}

function isStress(value: Partial<StressChoices> | undefined): boolean {
  return (
    isTexts(value?.own) &&
    isWeights(value?.weights) &&
    [value?.scenario, value?.hubScenario, value?.pairScenario].every(isScenarioKey)
  );
}

function isScenarioKey(key: unknown): boolean {
  return typeof key === "string" && (isOwnKey(key) || stressScenario(key) !== null);
}

function isWeights(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).every((weight) => weight === null || typeof weight === "number");
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}

function isAdded(value: unknown): boolean {
  const range = value as Partial<AddedRange> | null;
  return (range?.kind === "scenario" || range?.kind === "structure") && isPlace(range.address);
}

/** True for the place of a range. */
export function isPlace(value: unknown): boolean {
  const place = value as Partial<RangeAddress> | null | undefined;
  return (
    typeof place?.sheet === "string" && [place.row, place.column, place.rows, place.columns].every(Number.isInteger)
  );
}
