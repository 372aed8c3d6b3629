import type { InEach } from "../../language/language.ts";
import type { DealResult, Pool, Said } from "../../core/index.ts";
import type { FanPoint } from "../../charts/loss-fan.ts";
import type { SurvivalCurve } from "../../charts/survival.ts";
import type { SoundInputs } from "../run/run-question.ts";
import type { RunResult } from "../run/run-state.ts";
import type { CompleteRow } from "../structure/structure-check.ts";

export type RepaymentRule = "sequential" | "pro rata";

/** What is followed. */
export type TimeRequest = {
  readonly pool: Pool;
  readonly inputs: SoundInputs;
  /** From the first loss up. */
  readonly rows: readonly CompleteRow[];
  readonly rule: RepaymentRule;
};

/** What was found, with what was asked. */
export type Followed = TimeRequest & {
  readonly fan: readonly FanPoint[];
  readonly survival: readonly (Pick<SurvivalCurve, "points"> & { readonly end: number })[];
  /** Null with the reason where the deal's cash cannot be followed. */
  readonly deal: DealResult | { readonly reason: Said };
  readonly points: number;
};

export type TimeState = {
  readonly rule: RepaymentRule;
  readonly working: boolean;
  readonly found: Followed | null;
  readonly failure: InEach<string> | null;
};

export type TimeAction =
  | { readonly type: "time/rule"; readonly rule: RepaymentRule }
  | { readonly type: "time/started" }
  | { readonly type: "time/found"; readonly found: Followed }
  | { readonly type: "time/failed"; readonly message: InEach<string> }
  | { readonly type: "time/cancelled" };

export const notFollowed: TimeState = { rule: "sequential", working: false, found: null, failure: null };

export function timeTransition(state: TimeState, action: TimeAction): TimeState {
  switch (action.type) {
    case "time/rule":
      return { ...state, rule: action.rule, failure: null };
    case "time/started":
      return { ...state, working: true, failure: null };
    case "time/found":
      return { ...state, working: false, found: action.found };
    case "time/failed":
      return { ...state, working: false, failure: action.message };
    case "time/cancelled":
      return { ...state, working: false };
  }
}

/** What was found, where it answers the run, the structure and the rule that are on screen. */
export function followedFor(
  { found, rule }: TimeState,
  { inputs, pool }: RunResult,
  rows: readonly CompleteRow[],
): Followed | null {
  if (found === null || found.inputs !== inputs || found.pool !== pool || found.rule !== rule) return null;
  const same = found.rows.length === rows.length && rows.every((row, i) => row === found.rows[i]);
  return same ? found : null;
}
