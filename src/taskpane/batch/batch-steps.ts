import { Cancelled } from "../../engine/engine.ts";
import { said } from "../../language/catalogue.ts";
import type { InEach } from "../../language/language.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import { sentenceOf } from "../state/sentence.ts";
import { showLog, writeLog } from "./batch-log.ts";
import { poolReader, type PoolReader } from "./batch-pools.ts";
import { unfinished, type Batch, type BatchJob } from "./batch-state.ts";
import { writeResults } from "./batch-results.ts";
import type { LoggedRun, RunStatus } from "./log-rows.ts";
import type { PlannedRun } from "./planned-runs.ts";
import type { PoolStamp, RunAsked } from "./run-asked.ts";
import { runId, timeText } from "./run-id.ts";
import { BATCH_JOB, solveRun, type RunAnswer } from "./solve-run.ts";
import { batchTexts } from "./texts.ts";

/** A new batch of runs, or the one on screen again from where it stopped. */
export type BatchRequest =
  | { readonly kind: "new"; readonly id: string; readonly planned: readonly PlannedRun[]; readonly by: string; readonly note: string } // prettier-ignore
  | { readonly kind: "resume"; readonly batch: Batch; readonly by: string; readonly note: string };

/** So many runs go on side by side: while one is prepared, another draws. */
const LANES = 2;

/** Runs a batch job by job; a job that fails leaves the others alone. What ends is logged at once. */
export async function runBatch(pane: Pane, request: BatchRequest, signal: AbortSignal): Promise<void> {
  const { store } = pane;
  const batch = begun(request);
  store.dispatch({ type: "batch/started", batch });
  const work: Work = { pane, batch, request, signal, read: poolReader(pane), writing: Promise.resolve() };
  try {
    const waiting = batch.jobs.flatMap(({ status }, k) => (status === "waiting" ? [k] : []));
    await Promise.all(Array.from({ length: LANES }, () => lane(work, waiting)));
    await work.writing;
    await writeResults(pane);
    await showLog(pane);
    tell(pane);
  } catch (error) {
    const reason = sentenceOf(error);
    const message = { en: batchTexts.en.notWritten(reason.en), "zh-Hant": batchTexts["zh-Hant"].notWritten(reason["zh-Hant"]) }; // prettier-ignore
    store.dispatch({ type: "frame/failure", failure: { message, address: null } });
  } finally {
    store.dispatch({ type: "batch/ended" });
  }
}

type Work = {
  readonly pane: Pane;
  readonly batch: Batch;
  readonly request: BatchRequest;
  readonly signal: AbortSignal;
  readonly read: PoolReader;
  /** The last writing to the log: rows are added one after another. */
  writing: Promise<void>;
};

function begun(request: BatchRequest): Batch {
  if (request.kind === "new") {
    const jobs = request.planned.map((planned): BatchJob => ({ planned, status: "waiting", share: 0, message: null, answer: null })); // prettier-ignore
    return { id: request.id, jobs, startedAtMs: Date.now(), table: null, written: [] };
  }
  const again = new Set(unfinished(request.batch));
  const jobs = request.batch.jobs.map((job, k): BatchJob => (again.has(k) ? { ...job, status: "waiting", share: 0, message: null } : job)); // prettier-ignore
  return { ...request.batch, jobs, startedAtMs: Date.now() };
}

/** Takes job after job until none is left. */
async function lane(work: Work, waiting: number[]): Promise<void> {
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (work.signal.aborted) change(work, at, { status: "cancelled" });
    else await runJob(work, at);
  }
}

async function runJob(work: Work, at: number): Promise<void> {
  const { planned } = work.batch.jobs[at]!;
  const startedAtMs = Date.now();
  change(work, at, { status: "running" });
  const ended = await outcome(work, at, planned);
  change(work, at, { status: ended.status, message: ended.message, answer: ended.answer, share: 1 });
  log(work, at, ended, (Date.now() - startedAtMs) / 1000);
}

type Outcome = {
  readonly asked: RunAsked;
  readonly status: RunStatus;
  readonly message: InEach<string> | null;
  readonly answer: RunAnswer | null;
};

async function outcome(work: Work, at: number, planned: PlannedRun): Promise<Outcome> {
  let asked: RunAsked = { ...planned, pool: unread(planned.poolName) };
  try {
    const { pool, stamp } = await work.read(planned.poolName);
    asked = { ...planned, pool: stamp };
    const onProgress = (share: number) => change(work, at, { share });
    const request = { label: BATCH_JOB, signal: work.signal, onProgress };
    return { asked, status: "done", message: null, answer: await solveRun(work.pane.engine, pool, asked, request) };
  } catch (error) {
    if (error instanceof Cancelled || work.signal.aborted) return { asked, status: "cancelled", message: said(batchTexts, (texts) => texts.cancelled), answer: null }; // prettier-ignore
    return { asked, status: "failed", message: sentenceOf(error), answer: null };
  }
}

/** What is known of a pool that could not be read. */
function unread(name: string): PoolStamp {
  return { name, hash: "", obligors: 0, ead: 0, pd: 0, lgd: 0, expectedLoss: 0 };
}

function log(work: Work, at: number, ended: Outcome, seconds: number): void {
  const { batch, request, pane } = work;
  const run: LoggedRun = {
    ...ended,
    // The log speaks English in every language, so that a team has one.
    message: ended.message?.en ?? "",
    id: runId(batch.id, at),
    batch: batch.id,
    when: timeText(new Date()),
    by: request.by,
    note: request.note,
    engine: pane.engine.version,
    seconds: Number(seconds.toFixed(1)),
  };
  work.writing = work.writing.then(() => writeLog(pane, [run]));
  // Its failure is told once all jobs have ended.
  work.writing.catch(() => undefined);
}

function change({ pane }: Work, at: number, what: Partial<BatchJob>): void {
  pane.store.dispatch({ type: "batch/job", at, change: what });
}

function tell(pane: Pane): void {
  const { store } = pane;
  const texts = textsIn(pane, batchTexts);
  const { jobs } = store.get().batch.batch!;
  const count = (status: BatchJob["status"]) => jobs.filter((job) => job.status === status).length;
  store.dispatch({ type: "frame/announced", text: texts.ended(count("done"), count("failed"), count("cancelled")) });
}
