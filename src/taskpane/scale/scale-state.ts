import type { InEach } from "../../language/language.ts";
import type { Reversal, ScenarioLever } from "../../core/index.ts";
import type { CompleteRow } from "../structure/structure-check.ts";
import type { StressRequest } from "../stress/stress-state.ts";
import { STEPS } from "./chain.ts";

/** What the user sets on the page. */
export type ScaleInputs = {
  /** Value of each step of the chain; null where what was typed cannot be read. */
  readonly values: readonly (number | null)[];
  /** The scenario from which levers are turned. */
  readonly scenario: string;
  readonly lever: ScenarioLever;
  /** Expected loss of the tranche that is to be reached; null where it cannot be read. */
  readonly target: number | null;
};

/** A scenario of which levers are turned, and the tranche that is looked at. */
export type SwingRequest = StressRequest & { readonly scenario: string; readonly shown: CompleteRow };

/** What is asked of a reverse stress. */
export type TurnRequest = SwingRequest & { readonly lever: ScenarioLever; readonly target: number };

/** The answer of a reverse stress. */
export type Turned = TurnRequest & {
  readonly reversal: Reversal;
  /** Where the lever stands in the scenario. */
  readonly standing: number;
  readonly error: number;
  /** Pool EL there, and how rare a larger loss is in the base case. */
  readonly poolLoss: number;
  readonly above: number;
  readonly points: number;
};

/** What one lever does, turned down and up. */
export type Swing = {
  readonly lever: ScenarioLever;
  readonly low: number;
  readonly high: number;
  readonly atLow: number;
  readonly atHigh: number;
};

export type Swings = SwingRequest & {
  readonly today: number;
  readonly error: number;
  readonly swings: readonly Swing[];
};

export type ScaleWork = "reverse" | "tornado";

export type ScaleState = {
  readonly inputs: ScaleInputs;
  readonly progress: { readonly work: ScaleWork; readonly done: number; readonly total: number; readonly startedAtMs: number } | null; // prettier-ignore
  readonly turned: Turned | null;
  readonly swings: Swings | null;
  readonly failure: { readonly work: ScaleWork; readonly message: InEach<string> } | null;
};

export type ScaleAction =
  | { readonly type: "scale/changed"; readonly change: Partial<ScaleInputs> }
  | { readonly type: "scale/started"; readonly work: ScaleWork; readonly total: number; readonly nowMs: number }
  | { readonly type: "scale/progressed"; readonly done: number }
  | { readonly type: "scale/turned"; readonly turned: Turned }
  | { readonly type: "scale/swings"; readonly swings: Swings }
  | { readonly type: "scale/failed"; readonly work: ScaleWork; readonly message: InEach<string> }
  | { readonly type: "scale/cancelled" };

export const firstScale: ScaleState = {
  inputs: { values: STEPS.map(({ value }) => value), scenario: "BASE", lever: "pd", target: 0.1 },
  progress: null,
  turned: null,
  swings: null,
  failure: null,
};

export function scaleTransition(state: ScaleState, action: ScaleAction): ScaleState {
  switch (action.type) {
    case "scale/changed":
      return { ...state, inputs: { ...state.inputs, ...action.change } };
    case "scale/started":
      return {
        ...state,
        failure: null,
        progress: { work: action.work, done: 0, total: action.total, startedAtMs: action.nowMs },
      };
    case "scale/progressed":
      return state.progress === null ? state : { ...state, progress: { ...state.progress, done: action.done } };
    case "scale/turned":
      return { ...state, progress: null, turned: action.turned };
    case "scale/swings":
      return { ...state, progress: null, swings: action.swings };
    case "scale/failed":
      return { ...state, progress: null, failure: { work: action.work, message: action.message } };
    case "scale/cancelled":
      return { ...state, progress: null };
  }
}
