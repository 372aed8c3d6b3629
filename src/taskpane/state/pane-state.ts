import type { InEach, Language } from "../../language/language.ts";
import type { RangeAddress } from "../../workbook/plan.ts";
import { capitalTransition, firstCapital, type CapitalAction, type CapitalState } from "../capital/capital-state.ts";
import { batchTransition, noBatch, type BatchAction, type BatchState } from "../batch/batch-state.ts";
import { noOwn, ownTransition, type OwnAction, type OwnState } from "../own-ranges/own-state.ts";
import { noPool, poolTransition, type PoolAction, type PoolState } from "../pool/pool-state.ts";
import { noReport, reportTransition, type ReportAction, type ReportState } from "../report/report-state.ts";
import { firstRun, runTransition, type RunAction, type RunState } from "../run/run-state.ts";
import { noRollover, rolloverTransition, type RolloverAction, type RolloverState } from "../rollover/rollover-state.ts";
import { firstScale, scaleTransition, type ScaleAction, type ScaleState } from "../scale/scale-state.ts";
import { noStress, stressTransition, type StressAction, type StressState } from "../stress/stress-state.ts";
import { presetsIn } from "../structure/presets.ts";
import {
  structureOf,
  structureTransition,
  type StructureAction,
  type StructureState,
} from "../structure/structure-state.ts";
import type { Care, CareAction } from "../workbook-care/care-state.ts";
import type { Tour, TourAction } from "../tour/tour-state.ts";
import { notFollowed, timeTransition, type TimeAction, type TimeState } from "../through-time/time-state.ts";
import { noSearch, worstTransition, type WorstAction, type WorstState } from "../worst-paths/worst-state.ts";

/** The pages of this release; a tab exists when its feature exists. */
export const PAGES = [
  "pool",
  "structure",
  "run",
  "stress",
  "rollover",
  "capital",
  "scale",
  "runs",
  "report",
  "functions",
] as const;
export type Page = (typeof PAGES)[number];

/** What was done last, with the step that takes it back while there is one. It stays, so it is said in every language. */
export type Notice = { readonly text: InEach<string>; readonly undo: (() => Promise<void>) | null };

/** What went wrong last: a refused step of the pane, or an error of a formula with its cell. It is said in every language. */
export type Failure = { readonly message: InEach<string>; readonly address: RangeAddress | null };

export type PaneState = {
  readonly language: Language;
  readonly page: Page;
  readonly pool: PoolState;
  readonly own: OwnState;
  readonly structure: StructureState;
  readonly run: RunState;
  readonly worst: WorstState;
  readonly time: TimeState;
  readonly stress: StressState;
  readonly rollover: RolloverState;
  readonly capital: CapitalState;
  readonly scale: ScaleState;
  readonly batch: BatchState;
  readonly report: ReportState;
  readonly care: Care | null;
  readonly tour: Tour | null;
  readonly notice: Notice | null;
  readonly failure: Failure | null;
  /** The sentence that a screen reader is told. */
  readonly announcement: string;
};

type FrameAction =
  | { readonly type: "frame/language"; readonly language: Language }
  | { readonly type: "frame/page"; readonly page: Page }
  | { readonly type: "frame/notice"; readonly notice: Notice | null }
  | { readonly type: "frame/failure"; readonly failure: Failure | null }
  | { readonly type: "frame/announced"; readonly text: string };

export type PaneAction =
  | FrameAction
  | CareAction
  | TourAction
  | PoolAction
  | OwnAction
  | StructureAction
  | RunAction
  | WorstAction
  | TimeAction
  | StressAction
  | ScaleAction
  | RolloverAction
  | CapitalAction
  | BatchAction
  | ReportAction;

export const initialPane: PaneState = {
  language: "en",
  page: "pool",
  pool: noPool,
  own: noOwn,
  structure: structureOf(presetsIn("en")[0]!.rows),
  run: firstRun,
  worst: noSearch,
  time: notFollowed,
  stress: noStress,
  rollover: noRollover,
  capital: firstCapital,
  scale: firstScale,
  batch: noBatch,
  report: noReport,
  care: null,
  tour: null,
  notice: null,
  failure: null,
  announcement: "",
};

/** The next state of the whole pane; each part answers to its own actions. */
export function paneTransition(state: PaneState, action: PaneAction): PaneState {
  if (isPool(action)) return { ...state, pool: poolTransition(state.pool, action) };
  if (isOwn(action)) return { ...state, own: ownTransition(state.own, action) };
  if (isStructure(action)) return { ...state, structure: structureTransition(state.structure, action) };
  if (isRun(action)) return { ...state, run: runTransition(state.run, action) };
  if (isWorst(action)) return { ...state, worst: worstTransition(state.worst, action) };
  if (isTime(action)) return { ...state, time: timeTransition(state.time, action) };
  if (isStress(action)) return { ...state, stress: stressTransition(state.stress, action) };
  if (isRollover(action)) return { ...state, rollover: rolloverTransition(state.rollover, action) };
  if (isCapital(action)) return { ...state, capital: capitalTransition(state.capital, action) };
  if (isBatch(action)) return { ...state, batch: batchTransition(state.batch, action) };
  if (isReport(action)) return { ...state, report: reportTransition(state.report, action) };
  if (isScale(action)) return { ...state, scale: scaleTransition(state.scale, action) };
  switch (action.type) {
    case "frame/page":
      return { ...state, page: action.page };
    case "frame/language":
      // What was announced in the other language is not to be read again.
      return action.language === state.language ? state : { ...state, language: action.language, announcement: "" };
    case "care/opened":
      return { ...state, care: action.care };
    case "tour/at":
      return { ...state, tour: action.tour };
    case "frame/notice":
      return {
        ...state,
        notice: action.notice,
        announcement: action.notice?.text[state.language] ?? state.announcement,
      };
    case "frame/failure":
      return { ...state, failure: action.failure };
    case "frame/announced":
      return { ...state, announcement: action.text };
  }
}

function isPool(action: PaneAction): action is PoolAction {
  return action.type.startsWith("pool/");
}

function isOwn(action: PaneAction): action is OwnAction {
  return action.type.startsWith("own/");
}

function isStructure(action: PaneAction): action is StructureAction {
  return action.type.startsWith("structure/");
}

function isRun(action: PaneAction): action is RunAction {
  return action.type.startsWith("run/");
}

function isTime(action: PaneAction): action is TimeAction {
  return action.type.startsWith("time/");
}

function isStress(action: PaneAction): action is StressAction {
  return action.type.startsWith("stress/");
}

function isRollover(action: PaneAction): action is RolloverAction {
  return action.type.startsWith("rollover/");
}

function isCapital(action: PaneAction): action is CapitalAction {
  return action.type.startsWith("capital/");
}

function isBatch(action: PaneAction): action is BatchAction {
  return action.type.startsWith("batch/");
}

function isReport(action: PaneAction): action is ReportAction {
  return action.type.startsWith("report/");
}

function isScale(action: PaneAction): action is ScaleAction {
  return action.type.startsWith("scale/");
}

function isWorst(action: PaneAction): action is WorstAction {
  return action.type.startsWith("worst/");
}
