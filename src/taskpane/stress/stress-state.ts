import type { InEach } from "../../language/language.ts";
import {
  type Effect,
  type HubImpact,
  type JointDefaults,
  type ObligorEvent,
  type Pool,
  type SimulatedLaw,
} from "../../core/index.ts";
import { sameScenario, type ChosenScenario } from "../own-ranges/chosen-scenario.ts";
import type { SoundInputs } from "../run/run-question.ts";
import type { CompleteRow } from "../structure/structure-check.ts";

/** Probabilities by the scenario's key. */
export type Weights = Readonly<Record<string, number | null>>;

/** What the user sets on the page. */
export type StressInputs = {
  /** Scenarios of the workbook that are run beside the product's, by their keys. */
  readonly own: readonly string[];
  /** Probabilities that were set, by the scenario's key; null where what was typed cannot be read. */
  readonly weights: Weights;
  /** The tranche that is shown, by its name; null for the most junior that investors hold. */
  readonly tranche: string | null;
  /** The key of the scenario that is taken apart. */
  readonly scenario: string;
  /** True where fat tails are part of it. */
  readonly tails: boolean;
  /** The key of the scenario that hubs fail in, what befalls them, and the hub that is shown; null for the worst. */
  readonly hubScenario: string;
  readonly event: ObligorEvent;
  readonly hub: number | null;
  /** The key of the scenario in which pairs are counted, and what the map shows of them. */
  readonly pairScenario: string;
  readonly map: "joint" | "correlation";
};

/** What scenarios are run on. */
export type StressRequest = {
  readonly pool: Pool;
  readonly inputs: SoundInputs;
  /** From the first loss up. */
  readonly rows: readonly CompleteRow[];
};

/** Scenarios side by side, the product's first. */
export type CompareRequest = StressRequest & { readonly scenarios: readonly ChosenScenario[] };

/** Laws of the standard model, the base case and every scenario, with what was asked. */
export type Compared = CompareRequest & {
  readonly standard: SimulatedLaw;
  readonly base: SimulatedLaw;
  readonly laws: readonly SimulatedLaw[];
};

export type ApartRequest = StressRequest & { readonly scenario: ChosenScenario; readonly tails: boolean };

/** A scenario taken apart: laws of the twin and of every set of effects. */
export type Apart = ApartRequest & {
  readonly effects: readonly Effect[];
  readonly df: number;
  readonly twin: SimulatedLaw;
  readonly sets: readonly SimulatedLaw[];
};

export type HubsRequest = StressRequest & { readonly scenario: ChosenScenario; readonly event: ObligorEvent };

/** What the event of each hub alone does. */
export type HubsFound = HubsRequest & { readonly impacts: readonly HubImpact[]; readonly paths: number };

export type PairsRequest = StressRequest & { readonly scenario: ChosenScenario };

/** How defaults come together, sector by sector. */
export type PairsFound = PairsRequest & { readonly found: JointDefaults };

export type StressWork = "scenarios" | "trap" | "hubs" | "pairs";

export type StressState = {
  readonly inputs: StressInputs;
  /** Runs done and to do, and what is done of those that have begun, in runs. */
  readonly progress: {
    readonly work: StressWork;
    readonly done: number;
    readonly begun: number;
    readonly total: number;
    readonly startedAtMs: number;
  } | null;
  readonly compared: Compared | null;
  readonly apart: Apart | null;
  readonly hubs: HubsFound | null;
  readonly pairs: PairsFound | null;
  readonly failure: { readonly work: StressWork; readonly message: InEach<string> } | null;
};

export type StressAction =
  | { readonly type: "stress/changed"; readonly change: Partial<StressInputs> }
  | { readonly type: "stress/started"; readonly work: StressWork; readonly total: number; readonly nowMs: number }
  | { readonly type: "stress/progressed"; readonly done: number; readonly begun: number }
  | { readonly type: "stress/compared"; readonly compared: Compared }
  | { readonly type: "stress/apart"; readonly apart: Apart }
  | { readonly type: "stress/hubs"; readonly hubs: HubsFound }
  | { readonly type: "stress/pairs"; readonly pairs: PairsFound }
  | { readonly type: "stress/failed"; readonly work: StressWork; readonly message: InEach<string> }
  | { readonly type: "stress/cancelled" };

export const noStress: StressState = {
  inputs: {
    own: [],
    weights: {},
    tranche: null,
    scenario: "DOUBLE_CORR",
    tails: true,
    hubScenario: "BASE",
    event: "default",
    hub: null,
    pairScenario: "BASE",
    map: "joint",
  },
  progress: null,
  compared: null,
  apart: null,
  hubs: null,
  pairs: null,
  failure: null,
};

export function stressTransition(state: StressState, action: StressAction): StressState {
  switch (action.type) {
    case "stress/changed":
      return { ...state, inputs: { ...state.inputs, ...action.change } };
    case "stress/started":
      return { ...state, failure: null, progress: started(action) };
    case "stress/progressed":
      return state.progress === null
        ? state
        : { ...state, progress: { ...state.progress, done: action.done, begun: action.begun } };
    case "stress/compared":
      return { ...state, progress: null, compared: action.compared };
    case "stress/apart":
      return { ...state, progress: null, apart: action.apart };
    case "stress/hubs":
      return { ...state, progress: null, hubs: action.hubs, inputs: { ...state.inputs, hub: null } };
    case "stress/pairs":
      return { ...state, progress: null, pairs: action.pairs };
    case "stress/failed":
      return { ...state, progress: null, failure: { work: action.work, message: action.message } };
    case "stress/cancelled":
      return { ...state, progress: null };
  }
}

function started({ work, total, nowMs }: Extract<StressAction, { type: "stress/started" }>): StressState["progress"] {
  return { work, done: 0, begun: 0, total, startedAtMs: nowMs };
}

/** The tranche on screen: the one that was chosen, else the most junior that investors hold, else the first loss. */
export function shownTranche(rows: readonly CompleteRow[], chosen: string | null): CompleteRow {
  const sold = ({ holder }: CompleteRow) => holder === "investor" || (typeof holder === "number" && holder > 0);
  return rows.find(({ name }) => name === chosen) ?? rows.find(sold) ?? rows[0]!;
}

/** True where an answer is not of what the screen asks. */
export function isOldAnswer(answer: StressRequest, { pool, inputs, rows }: StressRequest): boolean {
  const same = answer.rows.length === rows.length && rows.every((row, i) => row === answer.rows[i]);
  return !same || answer.pool !== pool || used(answer.inputs) !== used(inputs);
}

/** True where scenarios were compared that the screen does not ask, or with other rows. */
export function isOldComparison(compared: Compared, asked: CompareRequest): boolean {
  const same = compared.scenarios.length === asked.scenarios.length && compared.scenarios.every((one, k) => sameScenario(one, asked.scenarios[k]!)); // prettier-ignore
  return !same || isOldAnswer(compared, asked);
}

/** True where an answer of one scenario is not of what the screen asks. */
export function isOldOfScenario(
  answer: StressRequest & { readonly scenario: ChosenScenario },
  asked: StressRequest & { readonly scenario: ChosenScenario },
): boolean {
  return !sameScenario(answer.scenario, asked.scenario) || isOldAnswer(answer, asked);
}

/** What of a run's inputs a stress test uses, as a text. */
function used({ horizon, curve, lgd, copula, df, paths, seed }: SoundInputs): string {
  return JSON.stringify([horizon, curve, lgd, copula === "t" ? df : null, paths, seed]);
}
