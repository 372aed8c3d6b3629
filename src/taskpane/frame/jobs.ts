import type { JobStatus } from "../../engine/status.ts";
import { BATCH_JOB } from "../batch/solve-run.ts";
import { said } from "../../language/catalogue.ts";
import type { InEach, Language } from "../../language/language.ts";
import type { ReportState } from "../report/report-state.ts";
import { reportTexts } from "../report/texts.ts";
import type { RolloverState } from "../rollover/rollover-state.ts";
import { rolloverTexts } from "../rollover/texts.ts";
import type { RunState } from "../run/run-state.ts";
import { runTexts } from "../run/texts.ts";
import type { ScaleState } from "../scale/scale-state.ts";
import { scaleTexts } from "../scale/texts.ts";
import type { StressState } from "../stress/stress-state.ts";
import { hubTexts } from "../stress/hub-texts.ts";
import { stressTexts } from "../stress/texts.ts";
import { timeTexts } from "../through-time/texts.ts";
import { worstTexts } from "../worst-paths/texts.ts";

/** What the bottom bar shows of all that is running: the first job, and how many more there are. */
export type Activity = {
  readonly label: string;
  /** Share done, 0 to 1. */
  readonly share: number;
  readonly startedAtMs: number;
  readonly others: number;
  readonly cancel: () => void;
};

/** Work of the pane that is many jobs of the engine and shown as one. */
export type PaneWork = Omit<Activity, "others">;

/** The pane's run while it is under way. */
export function workOfRun(progress: RunState["progress"], cancel: () => void, language: Language): readonly PaneWork[] {
  const texts = runTexts[language];
  if (progress === null) return [];
  const { done, begun, total, startedAtMs } = progress;
  return [{ label: texts.progress(done, total), share: (done + begun) / total, startedAtMs, cancel }];
}

/** The pane's stress test while it is under way. */
export function workOfStress(
  progress: StressState["progress"],
  cancel: () => void,
  language: Language,
): readonly PaneWork[] {
  const stressWords = stressTexts[language];
  const hubWords = hubTexts[language];
  if (progress === null) return [];
  const { work, done, begun, total, startedAtMs } = progress;
  const words = { ...stressWords.progress, ...hubWords.progress };
  return [{ label: words[work](done, total), share: (done + begun) / total, startedAtMs, cancel }];
}

/** The pane's turning of levers while it is under way. */
export function workOfScale(
  progress: ScaleState["progress"],
  cancel: () => void,
  language: Language,
): readonly PaneWork[] {
  const texts = scaleTexts[language];
  if (progress === null) return [];
  const { work, done, total, startedAtMs } = progress;
  return [{ label: texts.progress[work](done), share: Math.min(done / total, 0.95), startedAtMs, cancel }];
}

/** The pane's roll-over while it is under way. */
export function workOfRollover(
  progress: RolloverState["progress"],
  cancel: () => void,
  language: Language,
): readonly PaneWork[] {
  const texts = rolloverTexts[language];
  return progress === null ? [] : [{ label: texts.progress, ...progress, cancel }];
}

/** The pane's report while it is made. */
export function workOfReport(
  progress: ReportState["progress"],
  cancel: () => void,
  language: Language,
): readonly PaneWork[] {
  if (progress === null) return [];
  const { done, begun, total, startedAtMs } = progress;
  return [{ label: reportTexts[language].progress(done, total), share: (done + begun) / total, startedAtMs, cancel }];
}

/** The pane's own work stands first, then its search for worst paths, its way through time and the jobs of formulas. */
export function activity(jobs: readonly JobStatus[], works: readonly PaneWork[]): Activity | null {
  const others = jobs.filter((job) => !isOfWork(job)).sort((a, b) => Number(isOfPane(b)) - Number(isOfPane(a)));
  const all = [...works, ...others.map(({ label, progress, startedAtMs, cancel }) => ({ label, share: progress, startedAtMs, cancel }))]; // prettier-ignore
  return all.length === 0 ? null : { ...all[0]!, others: all.length - 1 };
}

/** Jobs of the pane's run, stress tests, levers and report are shown as one. */
function isOfWork({ label }: JobStatus): boolean {
  const alone = [
    BATCH_JOB,
    ...labelsOf(stressTexts, (texts) => texts.jobLabel),
    ...labelsOf(scaleTexts, (texts) => texts.jobLabel),
    ...labelsOf(rolloverTexts, (texts) => texts.jobLabel),
    ...labelsOf(reportTexts, (texts) => texts.jobLabel),
  ];
  return alone.includes(label) || labelsOf(runTexts, (texts) => texts.jobLabel).some((run) => label.startsWith(run));
}

function isOfPane({ label }: JobStatus): boolean {
  const ofWorst = labelsOf(worstTexts, (texts) => texts.jobLabel(""));
  return (
    ofWorst.some((worst) => label.startsWith(worst)) || labelsOf(timeTexts, (texts) => texts.jobLabel).includes(label)
  );
}

/** A job keeps the label of the language in which it was started. */
function labelsOf<T>(texts: InEach<T>, label: (texts: T) => string): readonly string[] {
  return Object.values(said(texts, label));
}
