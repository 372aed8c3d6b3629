import { firstRun, type RunInputs } from "../run/run-state.ts";
import type { TrancheDraft, TrancheRow } from "../structure/structure-state.ts";
import type { PaneState } from "./pane-state.ts";
import type { Pane } from "./pane.tsx";

/** What a user typed that the workbook keeps: the structure and what a run assumes. */
export type KeptInputs = { readonly structure: readonly TrancheDraft[]; readonly run: RunInputs };

const SETTING = "srt.pane-inputs";
/** A change is kept once typing has paused. */
const PAUSE_MS = 300;

/** Takes up the inputs that the workbook keeps, then keeps each change; returns the step that ends it. */
export function keepInputs({ host, store }: Pane): () => void {
  const work = { kept: store.get(), timer: undefined as ReturnType<typeof setTimeout> | undefined, ended: false };
  const follow = () => {
    const state = store.get();
    if (work.ended || sameInputs(state, work.kept)) return;
    work.kept = state;
    clearTimeout(work.timer);
    work.timer = setTimeout(() => void host.setSetting(SETTING, textOf(state)), PAUSE_MS);
  };
  const takeUp = (text: string | null) => {
    // What was typed meanwhile stands.
    const inputs = text === null || work.ended || !sameInputs(store.get(), work.kept) ? null : inputsOf(text);
    if (inputs === null) return follow();
    store.dispatch({ type: "structure/replaced", rows: inputs.structure });
    store.dispatch({ type: "run/changed", change: inputs.run });
    work.kept = store.get();
  };
  const asked = host.setting(SETTING).catch(() => null);
  const leave = asked.then((text) => {
    takeUp(text);
    return store.subscribe(follow);
  });
  return () => {
    work.ended = true;
    clearTimeout(work.timer);
    void leave.then((unsubscribe) => unsubscribe());
  };
}

function sameInputs(one: PaneState, other: PaneState): boolean {
  return one.structure.rows === other.structure.rows && one.run.inputs === other.run.inputs;
}

/** Inputs as the workbook keeps them. */
export function textOf({ structure, run }: Pick<PaneState, "structure" | "run">): string {
  return JSON.stringify({ structure: structure.rows.map(draftOf), run: run.inputs } satisfies KeptInputs);
}

function draftOf({ name, attach, detach, holder, spread }: TrancheRow): TrancheDraft {
  return { name, attach, detach, holder, spread };
}

/** Inputs that a workbook keeps; null where the text is none of ours, such as that of another version. */
export function inputsOf(text: string): KeptInputs | null {
  const kept = parsed(text);
  if (kept === null || !Array.isArray(kept.structure) || !kept.structure.every(isDraft)) return null;
  if (typeof kept.run !== "object" || kept.run === null) return null;
  // What an older version did not ask stands as it is at first.
  const run: object = { ...firstRun.inputs, ...kept.run };
  return isRun(run) ? { structure: kept.structure, run } : null;
}

function parsed(text: string): { readonly structure?: unknown; readonly run?: unknown } | null {
  try {
    return JSON.parse(text) as { structure?: unknown; run?: unknown } | null;
  } catch {
    return null;
  }
}

function isDraft(value: unknown): value is TrancheDraft {
  const row = value as Partial<TrancheDraft> | null;
  return (
    typeof row?.name === "string" &&
    [row.attach, row.detach, row.spread].every(isNumberOrNull) &&
    (row.holder === "bank" || row.holder === "investor" || typeof row.holder === "number")
  );
}

const WORDS = {
  dependence: ["number", "tape", "factors"],
  curve: ["flat", "seasoned"],
  copula: ["gaussian", "t"],
  method: ["auto", "exact", "conditional", "simulation"],
  lgd: ["const", "frye-jacobs", "beta", "altman"],
  contagion: ["off", "additive", "preserve"],
} as const satisfies { readonly [K in keyof RunInputs]?: readonly RunInputs[K][] };

function isRun(value: object): value is RunInputs {
  const run = value as RunInputs;
  const names = Object.keys(WORDS) as (keyof typeof WORDS)[];
  return (
    names.every((name) => (WORDS[name] as readonly unknown[]).includes(run[name])) &&
    [run.rho, run.g, run.h, run.w, run.horizon, run.df, run.paths].every(isNumberOrNull) &&
    typeof run.seed === "string"
  );
}

function isNumberOrNull(value: unknown): boolean {
  return value === null || typeof value === "number";
}
