import { InputError } from "../core/index.ts";
import type { JobName } from "./jobs.ts";
import type { Kept } from "./memo.ts";
import type { FromWorker, WorkerPort } from "./port.ts";
import type { JobStatus } from "./status.ts";

/** What the pool is asked to run. */
export type Submission = {
  readonly job: JobName;
  readonly input: unknown;
  readonly label: () => string;
  readonly onProgress: (share: number) => void;
  /** Receives the answer; keep is false where it says nothing about the input, such as a worker that died. */
  readonly onDone: (kept: Kept, keep: boolean) => void;
  /** What a user's cancel of this job does. */
  readonly cancel: () => void;
};

/** A submission under way. */
export type PoolTask = { readonly id: number };

export type Pool = {
  readonly submit: (submission: Submission) => PoolTask;
  /** Drops a waiting task; ends the worker of a running one at once, and a new worker takes its place. */
  readonly cancel: (task: PoolTask) => void;
  readonly status: () => readonly JobStatus[];
};

type Entry = PoolTask & {
  readonly submission: Submission;
  state: "waiting" | "running";
  progress: number;
  startedAtMs: number;
  worker: WorkerPort | null;
};

/**
 * A pool of workers, started as jobs need them, one job a worker at a time, first come first served.
 *
 * @param spawn starts a worker
 * @param size the most workers at once
 * @param changed is called whenever status() would answer differently
 */
export function createPool(spawn: () => WorkerPort, size: number, changed: () => void): Pool {
  const entries = new Map<number, Entry>();
  const idle: WorkerPort[] = [];
  let alive = 0;
  let nextId = 1;

  const finish = (entry: Entry, kept: Kept, keep: boolean) => {
    entries.delete(entry.id);
    entry.submission.onDone(kept, keep);
    dispatch();
    changed();
  };

  const receive = (worker: WorkerPort, message: FromWorker) => {
    const entry = entries.get(message.id);
    if (entry === undefined || entry.worker !== worker) return;
    if (message.kind === "progress") {
      entry.progress = message.share;
      entry.submission.onProgress(message.share);
      changed();
      return;
    }
    idle.push(worker);
    if (message.kind === "done") finish(entry, { value: message.output }, true);
    else finish(entry, { error: errorOf(message) }, message.name === "InputError");
  };

  const failed = (worker: WorkerPort, reason: string) => {
    const entry = [...entries.values()].find((candidate) => candidate.worker === worker);
    alive -= 1;
    worker.end();
    if (entry) finish(entry, { error: new Error(`The calculation stopped: ${reason}`) }, false);
  };

  const start = (): WorkerPort => {
    const worker = spawn();
    alive += 1;
    worker.onMessage((message) => receive(worker, message));
    worker.onFailure((reason) => failed(worker, reason));
    return worker;
  };

  const dispatch = () => {
    for (const entry of entries.values()) {
      if (entry.state !== "waiting") continue;
      if (idle.length === 0 && alive >= size) return;
      entry.worker = idle.pop() ?? start();
      entry.state = "running";
      entry.startedAtMs = Date.now();
      entry.worker.send({ id: entry.id, job: entry.submission.job, input: entry.submission.input });
    }
  };

  return {
    submit: (submission) => {
      const entry: Entry = {
        id: nextId++,
        submission,
        state: "waiting",
        progress: 0,
        startedAtMs: Date.now(),
        worker: null,
      };
      entries.set(entry.id, entry);
      dispatch();
      changed();
      return entry;
    },
    cancel: ({ id }) => {
      const entry = entries.get(id);
      if (entry === undefined) return;
      entries.delete(id);
      if (entry.worker) {
        entry.worker.end();
        alive -= 1;
      }
      dispatch();
      changed();
    },
    status: () =>
      [...entries.values()].map(({ id, submission, state, progress, startedAtMs }) => ({
        id,
        label: submission.label(),
        state,
        progress,
        startedAtMs,
        cancel: submission.cancel,
      })),
  };
}

function errorOf(message: { readonly name: string; readonly message: string }): Error {
  return message.name === "InputError" ? new InputError(message.message) : new Error(message.message);
}
