import type { Language } from "../../language/language.ts";
import type { PaneWork } from "../frame/jobs.ts";
import type { BatchState } from "./batch-state.ts";
import { batchTexts } from "./texts.ts";

/** How a batch, a comparison or a rerun is stopped. */
type Cancels = { readonly batch: () => void; readonly compare: () => void; readonly rerun: () => void };

/** The page's work while it is under way: a batch counts its runs, the rest its steps. */
export function workOfBatch(
  { batch, running, work }: BatchState,
  cancels: Cancels,
  language: Language,
): readonly PaneWork[] {
  const texts = batchTexts[language];
  if (running && batch !== null) {
    const total = batch.jobs.length;
    const done = batch.jobs.filter(({ status }) => status !== "waiting" && status !== "running").length;
    const begun = batch.jobs.reduce((sum, { status, share }) => sum + (status === "running" ? share : 0), 0);
    const label = texts.progress(done, total);
    return [{ label, share: (done + begun) / total, startedAtMs: batch.startedAtMs, cancel: cancels.batch }];
  }
  if (work === null) return [];
  const { kind, done, total, startedAtMs } = work;
  const label = kind === "compare" ? texts.comparing(done, total) : texts.rerunning;
  return [{ label, share: done / total, startedAtMs, cancel: cancels[kind] }];
}
