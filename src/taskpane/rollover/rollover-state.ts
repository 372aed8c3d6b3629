import type { InEach } from "../../language/language.ts";
import type { Pool, RolloverQuestion, RolloverResult } from "../../core/index.ts";
import { contentHash } from "../../engine/hash.ts";
import type { NamedRange, RangeContent } from "../../workbook/host.ts";
import type { RangeAddress } from "../../workbook/plan.ts";
import type { ChosenScenario } from "../own-ranges/chosen-scenario.ts";

/** What the user sets on the page. */
export type RolloverInputs = {
  /** The scenario's key. */
  readonly scenario: string;
  /** Weight of the pool's factor in the market; null for the bank's own, NaN where what was typed cannot be read. */
  readonly lambda: number | null;
  /** Where deals and bank stand; null before they are chosen. */
  readonly deals: RangeAddress | null;
  readonly bank: RangeAddress | null;
};

/** A range as it was read, and the table or name that it has. */
export type Source = { readonly content: RangeContent; readonly named: NamedRange | null };

/** What was asked, and its answers: at the bank's lambda, and with the market on its own. */
export type Rolled = {
  readonly question: RolloverQuestion;
  readonly scenario: ChosenScenario;
  /** Pools of the deals that have one, with the deals' names. */
  readonly pools: readonly { readonly deals: string; readonly pool: Pool }[];
  readonly linked: RolloverResult;
  readonly alone: RolloverResult;
};

export type RolloverRequest = Pick<Rolled, "question" | "scenario" | "pools"> & {
  /** What amounts are in, such as USD m; blank where neither deals nor bank say. */
  readonly unit: string;
};

export type RolloverState = {
  readonly inputs: RolloverInputs;
  readonly deals: Source | null;
  readonly bank: Source | null;
  /** Sentences on chosen ranges that were not found again. */
  readonly gone: readonly string[];
  readonly progress: { readonly share: number; readonly startedAtMs: number } | null;
  readonly found: Rolled | null;
  readonly failure: InEach<string> | null;
};

export type RolloverAction =
  | { readonly type: "rollover/changed"; readonly change: Partial<RolloverInputs> }
  | {
      readonly type: "rollover/read";
      readonly deals: Source | null;
      readonly bank: Source | null;
      readonly gone: readonly string[];
    }
  | { readonly type: "rollover/started"; readonly nowMs: number }
  | { readonly type: "rollover/progressed"; readonly share: number }
  | { readonly type: "rollover/found"; readonly found: Rolled }
  | { readonly type: "rollover/failed"; readonly message: InEach<string> }
  | { readonly type: "rollover/cancelled" };

export const noRollover: RolloverState = {
  inputs: { scenario: "AI_CORR", lambda: null, deals: null, bank: null },
  deals: null,
  bank: null,
  gone: [],
  progress: null,
  found: null,
  failure: null,
};

export function rolloverTransition(state: RolloverState, action: RolloverAction): RolloverState {
  switch (action.type) {
    case "rollover/changed":
      return { ...state, inputs: { ...state.inputs, ...action.change } };
    case "rollover/read":
      return { ...state, deals: action.deals, bank: action.bank, gone: action.gone };
    case "rollover/started":
      return { ...state, failure: null, progress: { share: 0, startedAtMs: action.nowMs } };
    case "rollover/progressed":
      return state.progress === null ? state : { ...state, progress: { ...state.progress, share: action.share } };
    case "rollover/found":
      return { ...state, progress: null, found: action.found };
    case "rollover/failed":
      return { ...state, progress: null, failure: action.message };
    case "rollover/cancelled":
      return { ...state, progress: null };
  }
}

/** True where an answer is not of what the screen asks. */
export function isOldRollover(found: Rolled, asked: RolloverRequest): boolean {
  return found.scenario.key !== asked.scenario.key || contentHash(found.question) !== contentHash(asked.question);
}
