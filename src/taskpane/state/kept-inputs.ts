import { stressScenario } from "../../core/index.ts";
import { firstCapital, isCapitalInputs, type CapitalInputs } from "../capital/capital-state.ts";
import { isOwnKey } from "../own-ranges/chosen-scenario.ts";
import { isReportInputs, type ReportInputs } from "../report/report-state.ts";
import type { RolloverInputs } from "../rollover/rollover-state.ts";
import { firstRun, type RunInputs } from "../run/run-state.ts";
import { STEPS } from "../scale/chain.ts";
import type { TrancheDraft, TrancheRow } from "../structure/structure-state.ts";
import {
  choicesOf,
  isChoices,
  isPlace,
  sameChoices,
  takeUpChoices,
  type ChoosingState,
  type KeptChoices,
} from "./kept-choices.ts";
import type { PaneState } from "./pane-state.ts";
import type { Pane } from "./pane.tsx";

/** What a user typed that the workbook keeps: the structure, what a run assumes, and what the pages beside them ask from. */
export type KeptInputs = {
  readonly structure: readonly TrancheDraft[];
  readonly run: RunInputs;
  /** Null where an older version kept none. */
  readonly rollover: RolloverInputs | null;
  /** Values of the chain; null as before. */
  readonly chain: readonly (number | null)[] | null;
  /** Rules of capital; null as before. */
  readonly capital: CapitalInputs | null;
  /** Focus and look of the report; null as before. */
  readonly report: ReportInputs | null;
  /** Ranges of the workbook that were added by hand, and the scenarios and structures that pages chose; null as before. */
  readonly choices: KeptChoices | null;
};

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
    if (inputs.rollover !== null) store.dispatch({ type: "rollover/changed", change: inputs.rollover });
    if (inputs.chain !== null) store.dispatch({ type: "scale/changed", change: { values: inputs.chain } });
    if (inputs.capital !== null) store.dispatch({ type: "capital/changed", change: inputs.capital });
    if (inputs.report !== null) store.dispatch({ type: "report/changed", change: inputs.report });
    if (inputs.choices !== null) takeUpChoices(store, inputs.choices);
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
  return (
    one.structure.rows === other.structure.rows &&
    one.run.inputs === other.run.inputs &&
    one.rollover.inputs === other.rollover.inputs &&
    one.scale.inputs.values === other.scale.inputs.values &&
    one.capital.inputs === other.capital.inputs &&
    one.report.inputs === other.report.inputs &&
    sameChoices(one, other)
  );
}

type Kept = Pick<PaneState, "structure" | "run" | "rollover" | "scale" | "capital" | "report"> & ChoosingState; // prettier-ignore

/** Inputs as the workbook keeps them. */
export function textOf(kept: Kept): string {
  const { structure, run, rollover, scale, capital, report } = kept;
  return JSON.stringify({
    structure: structure.rows.map(draftOf),
    run: run.inputs,
    rollover: rollover.inputs,
    chain: scale.inputs.values,
    capital: capital.inputs,
    report: report.inputs,
    choices: choicesOf(kept),
  } satisfies KeptInputs);
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
  if (!isRun(run)) return null;
  const rollover = isRollover(kept.rollover) ? kept.rollover : null;
  const chain = isChain(kept.chain) ? kept.chain : null;
  const report = isReportInputs(kept.report) ? kept.report : null;
  const choices = isChoices(kept.choices) ? kept.choices : null;
  return { structure: kept.structure, run, rollover, chain, capital: capitalOf(kept.capital), report, choices };
}

/** Rules of capital; what an older version did not ask stands as it is at first. */
function capitalOf(value: unknown): CapitalInputs | null {
  if (typeof value !== "object" || value === null) return null;
  const inputs: object = { ...firstCapital.inputs, ...value };
  return isCapitalInputs(inputs) ? inputs : null;
}

function isRollover(value: unknown): value is RolloverInputs {
  const inputs = value as Partial<RolloverInputs> | null | undefined;
  return (
    typeof inputs?.scenario === "string" &&
    (isOwnKey(inputs.scenario) || stressScenario(inputs.scenario) !== null) &&
    isNumberOrNull(inputs.lambda) &&
    isPlaceOrNull(inputs.deals) &&
    isPlaceOrNull(inputs.bank)
  );
}

function isPlaceOrNull(value: unknown): boolean {
  return value === null || isPlace(value);
}

function isChain(value: unknown): value is readonly (number | null)[] {
  return Array.isArray(value) && value.length === STEPS.length && value.every(isNumberOrNull);
}

type Unread = { readonly [K in keyof KeptInputs]?: unknown };

function parsed(text: string): Unread | null {
  try {
    return JSON.parse(text) as Unread | null;
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
