import type { JobStatus } from "../../engine/status.ts";
import type { RunState } from "../run/run-state.ts";
import { runTexts } from "../run/texts.ts";
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

/**
 * The pane's own run stands first, as one activity; then its search for worst paths, its way through time and the jobs of formulas.
 *
 * @param cancelRun stops the pane's run
 */
export function activity(jobs: readonly JobStatus[], run: RunState, cancelRun: () => void): Activity | null {
  const others = jobs.filter((job) => !isOfRun(job)).sort((a, b) => Number(isOfPane(b)) - Number(isOfPane(a)));
  if (run.progress !== null) {
    const { done, begun, total, startedAtMs } = run.progress;
    const label = runTexts.progress(done, total);
    return { label, share: (done + begun) / total, startedAtMs, others: others.length, cancel: cancelRun };
  }
  const first = others[0];
  if (first === undefined) return null;
  const { label, progress, startedAtMs, cancel } = first;
  return { label, share: progress, startedAtMs, others: others.length - 1, cancel };
}

/** Jobs of the pane's run are shown as one. */
function isOfRun(job: JobStatus): boolean {
  return job.label.startsWith(runTexts.jobLabel);
}

function isOfPane(job: JobStatus): boolean {
  return job.label.startsWith(worstTexts.jobLabel("")) || job.label === timeTexts.jobLabel;
}
