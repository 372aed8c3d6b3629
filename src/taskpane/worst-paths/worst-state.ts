import type { InEach } from "../../language/language.ts";
import { eachObligor, type Pool, type SimulationQuestion, type WorstPaths } from "../../core/index.ts";
import type { SoundInputs } from "../run/run-question.ts";
import type { RunResult } from "../run/run-state.ts";
import { ordered, type CompleteRow } from "../structure/structure-check.ts";
import type { TrancheRow } from "../structure/structure-state.ts";

/** A tranche as paths are searched for it: points are fractions of pool EAD. */
export type SearchedTranche = Pick<CompleteRow, "id" | "name" | "attach" | "detach">;

/** Which tranche of which run is asked about. */
export type WorstRequest = {
  readonly pool: Pool;
  readonly inputs: SoundInputs;
  readonly tranche: SearchedTranche;
};

/** What a search found, with what was asked. */
export type FoundPaths = WorstRequest & { readonly simulation: SimulationQuestion; readonly worst: WorstPaths };

export type WorstState = {
  /** The chosen row of the structure; null is the usual one. */
  readonly trancheId: number | null;
  readonly searching: boolean;
  readonly found: FoundPaths | null;
  /** Place in the list of the path that is explained, from 0. */
  readonly place: number;
  /** Why the last search gave no answer. */
  readonly failure: InEach<string> | null;
};

export type WorstAction =
  | { readonly type: "worst/tranche"; readonly id: number }
  | { readonly type: "worst/started" }
  | { readonly type: "worst/found"; readonly found: FoundPaths }
  | { readonly type: "worst/place"; readonly place: number }
  | { readonly type: "worst/failed"; readonly message: InEach<string> }
  | { readonly type: "worst/cancelled" };

export const noSearch: WorstState = { trancheId: null, searching: false, found: null, place: 0, failure: null };

export function worstTransition(state: WorstState, action: WorstAction): WorstState {
  switch (action.type) {
    case "worst/tranche":
      return { ...state, trancheId: action.id, failure: null };
    case "worst/started":
      return { ...state, searching: true, failure: null };
    case "worst/found":
      return { ...state, searching: false, found: action.found, place: 0 };
    case "worst/place":
      return { ...state, place: action.place };
    case "worst/failed":
      return { ...state, searching: false, failure: action.message };
    case "worst/cancelled":
      return { ...state, searching: false };
  }
}

/** The tranche that is asked about: the chosen one, else the one above the first loss, else the only one. */
export function chosenTranche(rows: readonly TrancheRow[], id: number | null): SearchedTranche | null {
  const sorted = ordered(rows);
  return sorted.find((row) => row.id === id) ?? sorted[1] ?? sorted[0] ?? null;
}

/** What was found, where it answers the run and the tranche that are on screen. */
export function foundFor(
  { found }: WorstState,
  { inputs, pool }: RunResult,
  tranche: SearchedTranche | null,
): FoundPaths | null {
  if (found === null || tranche === null || found.inputs !== inputs || found.pool !== pool) return null;
  const same = (["id", "attach", "detach"] as const).every((key) => found.tranche[key] === tranche[key]);
  return same ? { ...found, pool: eachObligor(found.pool), tranche } : null;
}
