import type { InEach } from "../../language/language.ts";
import type { RunAsked } from "./run-asked.ts";
import type { LoggedRun } from "./log-rows.ts";
import type { InputName, Part } from "./differences.ts";
import type { PlannedRun } from "./planned-runs.ts";
import type { RunAnswer } from "./solve-run.ts";

/** What the user chooses for a batch. Names stand for what the workbook and the pane have. */
export type BatchInputs = {
  readonly pools: readonly string[];
  readonly structures: readonly string[];
  /** Keys of scenarios; a blank one is no stress. */
  readonly scenarios: readonly string[];
  /** Correlations as typed. */
  readonly rhos: string;
  readonly copulas: readonly ("gaussian" | "t")[];
  readonly lgds: readonly RunAsked["model"]["lgd"][];
  /** Who runs it, as typed, and what for. */
  readonly by: string;
  readonly note: string;
};

/** One job of the batch on screen. */
export type BatchJob = {
  readonly planned: PlannedRun;
  readonly status: "waiting" | "running" | "done" | "failed" | "cancelled";
  /** Share done while it runs. */
  readonly share: number;
  /** Why it gave no answer; null where nothing is to be said. */
  readonly message: InEach<string> | null;
  readonly answer: RunAnswer | null;
};

/** A batch: its jobs, and the sheet that holds its results once there is one. */
export type Batch = {
  readonly id: string;
  readonly jobs: readonly BatchJob[];
  readonly startedAtMs: number;
  /** The table of its results; null before the first were written. */
  readonly table: string | null;
  /** Places of the jobs whose results stand in it. */
  readonly written: readonly number[];
};

/** Two logged runs side by side, and what made the difference where it was asked. */
export type ComparedRuns = { readonly from: LoggedRun; readonly to: LoggedRun; readonly told: ToldApart | null };

export type ToldApart = {
  readonly tranche: string;
  readonly inputs: readonly InputName[];
  readonly parts: readonly Part[];
  readonly start: number;
  readonly end: number;
};

/** What a rerun of a logged run showed, and the ranges of the workbook that do not say any more what the log has of them. */
export type Rerun = { readonly before: LoggedRun; readonly after: LoggedRun; readonly moved: readonly string[] };

export type BatchState = {
  readonly inputs: BatchInputs;
  readonly batch: Batch | null;
  readonly running: boolean;
  /** Runs of the log, the newest first; null before it was read. */
  readonly log: readonly LoggedRun[] | null;
  /** Ids of the runs that are marked in the log, in the order in which they were. */
  readonly marked: readonly string[];
  readonly compared: ComparedRuns | null;
  readonly rerun: Rerun | null;
  /** What single work is under way beside a batch: telling runs apart, or a rerun. */
  readonly work: { readonly kind: "compare" | "rerun"; readonly done: number; readonly total: number; readonly startedAtMs: number } | null; // prettier-ignore
};

export type BatchAction =
  | { readonly type: "batch/changed"; readonly change: Partial<BatchInputs> }
  | { readonly type: "batch/started"; readonly batch: Batch }
  | { readonly type: "batch/job"; readonly at: number; readonly change: Partial<BatchJob> }
  | { readonly type: "batch/written"; readonly table: string; readonly written: readonly number[] }
  | { readonly type: "batch/ended" }
  | { readonly type: "batch/logged"; readonly log: readonly LoggedRun[] }
  | { readonly type: "batch/marked"; readonly marked: readonly string[] }
  | { readonly type: "batch/compared"; readonly compared: ComparedRuns | null }
  | { readonly type: "batch/rerun"; readonly rerun: Rerun | null }
  | { readonly type: "batch/work"; readonly work: BatchState["work"] };

export const noBatch: BatchState = {
  inputs: {
    pools: [],
    structures: [],
    scenarios: ["BASE"],
    rhos: "scenario",
    copulas: ["gaussian"],
    lgds: ["const"],
    by: "",
    note: "",
  },
  batch: null,
  running: false,
  log: null,
  marked: [],
  compared: null,
  rerun: null,
  work: null,
};

export function batchTransition(state: BatchState, action: BatchAction): BatchState {
  switch (action.type) {
    case "batch/changed":
      return { ...state, inputs: { ...state.inputs, ...action.change } };
    case "batch/started":
      return { ...state, batch: action.batch, running: true };
    case "batch/job":
      return state.batch === null ? state : { ...state, batch: withJob(state.batch, action.at, action.change) };
    case "batch/written":
      return state.batch === null
        ? state
        : { ...state, batch: { ...state.batch, table: action.table, written: action.written } };
    case "batch/ended":
      return { ...state, running: false };
    case "batch/logged":
      return {
        ...state,
        log: action.log,
        marked: state.marked.filter((id) => action.log.some((run) => run.id === id)),
      };
    case "batch/marked":
      return { ...state, marked: action.marked, compared: null, rerun: null };
    case "batch/compared":
      return { ...state, compared: action.compared };
    case "batch/rerun":
      return { ...state, rerun: action.rerun };
    case "batch/work":
      return { ...state, work: action.work };
  }
}

function withJob(batch: Batch, at: number, change: Partial<BatchJob>): Batch {
  return { ...batch, jobs: batch.jobs.map((job, k) => (k === at ? { ...job, ...change } : job)) };
}

/** Jobs that a press of Resume would run: those that did not come to an answer. */
export function unfinished({ jobs }: Batch): readonly number[] {
  return jobs.flatMap(({ status }, k) => (status === "done" ? [] : [k]));
}
