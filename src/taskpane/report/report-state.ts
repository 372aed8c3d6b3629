import type { InEach } from "../../language/language.ts";
import { stressScenario } from "../../core/index.ts";
import type { ReportFound } from "./report-found.ts";

/** How files look: as the pane in light or dark, or black on white for paper. */
export const REPORT_THEMES = ["light", "dark", "plain"] as const;
export type ReportTheme = (typeof REPORT_THEMES)[number];

/** What the user sets on the page. */
export type ReportInputs = {
  readonly scenario: string;
  /** The tranche in focus, by its name; null for the most junior that investors hold. */
  readonly tranche: string | null;
  readonly theme: ReportTheme;
};

/** A report that the workbook keeps: when it was made, of what, and its numbers by their ids. */
export type KeptReport = {
  readonly id: string;
  readonly when: string;
  readonly engine: string;
  readonly hash: string;
  readonly values: ReadonlyMap<string, number>;
};

/** A report's findings, and the report that the workbook kept before it. */
export type MadeReport = {
  readonly found: ReportFound;
  /** Names the report in the workbook. */
  readonly id: string;
  /** UTC, such as 2026-11-27T10:35:00Z. */
  readonly when: string;
  readonly before: KeptReport | null;
};

export type ReportState = {
  readonly inputs: ReportInputs;
  /** Runs done and to do, and what is done of those that have begun, in runs. */
  readonly progress: {
    readonly done: number;
    readonly begun: number;
    readonly total: number;
    readonly startedAtMs: number;
  } | null;
  readonly made: MadeReport | null;
  readonly failure: InEach<string> | null;
};

export type ReportAction =
  | { readonly type: "report/changed"; readonly change: Partial<ReportInputs> }
  | { readonly type: "report/started"; readonly total: number; readonly nowMs: number }
  | { readonly type: "report/progressed"; readonly done: number; readonly begun: number }
  | { readonly type: "report/made"; readonly made: MadeReport }
  | { readonly type: "report/failed"; readonly message: InEach<string> }
  | { readonly type: "report/cancelled" };

export const noReport: ReportState = {
  inputs: { scenario: "DOUBLE_CORR", tranche: null, theme: "light" },
  progress: null,
  made: null,
  failure: null,
};

export function reportTransition(state: ReportState, action: ReportAction): ReportState {
  switch (action.type) {
    case "report/changed":
      return { ...state, inputs: { ...state.inputs, ...action.change } };
    case "report/started":
      return { ...state, failure: null, progress: { done: 0, begun: 0, total: action.total, startedAtMs: action.nowMs } }; // prettier-ignore
    case "report/progressed":
      return state.progress === null
        ? state
        : { ...state, progress: { ...state.progress, done: action.done, begun: action.begun } };
    case "report/made":
      return { ...state, progress: null, made: action.made };
    case "report/failed":
      return { ...state, progress: null, failure: action.message };
    case "report/cancelled":
      return { ...state, progress: null };
  }
}

/** True of inputs that a workbook keeps, false of those of another version. */
export function isReportInputs(value: unknown): value is ReportInputs {
  const inputs = value as Partial<ReportInputs> | null | undefined;
  return (
    typeof inputs?.scenario === "string" &&
    stressScenario(inputs.scenario) !== null &&
    (inputs.tranche === null || typeof inputs.tranche === "string") &&
    REPORT_THEMES.some((theme) => theme === inputs.theme)
  );
}
