import { refusing, type Said } from "../core/index.ts";
import type { Kept } from "./memo.ts";
import type { FromWorker, WorkerPort } from "./port.ts";
import type { Stage } from "./stages.ts";
import type { JobStatus } from "./status.ts";

/** What the pool is asked to run. */
export type Submission = {
  readonly stage: Stage;
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
  /** Drops a task; ends the workers that run pieces of it at once, and new workers take their places. */
  readonly cancel: (task: PoolTask) => void;
  readonly status: () => readonly JobStatus[];
};

type Entry = PoolTask & {
  readonly submission: Submission;
  readonly startedAtMs: number;
  begun: boolean;
  stage: Stage;
  /** Share of the work of the stages before. */
  before: number;
  /** Pieces of the stage that no worker has taken, by their place. */
  waiting: number[];
  /** Share done and output of each piece. */
  shares: number[];
  outputs: unknown[];
  unfinished: number;
};

/** What a worker is at. */
type Task = { readonly id: number; readonly entry: Entry; readonly piece: number };

/**
 * A pool of workers, started as jobs need them, one piece of a job a worker at a time. The job with the fewest pieces left
 * goes first, so that a short one never waits for the whole of a long one.
 *
 * @param spawn starts a worker
 * @param size the most workers at once
 * @param changed is called whenever status() would answer differently
 */
export function createPool(spawn: () => WorkerPort, size: number, changed: () => void): Pool {
  const entries = new Map<number, Entry>();
  const busy = new Map<WorkerPort, Task>();
  const idle: WorkerPort[] = [];
  let nextId = 1;

  const abandon = (entry: Entry) => {
    entries.delete(entry.id);
    for (const [worker, task] of busy) {
      if (task.entry !== entry) continue;
      busy.delete(worker);
      worker.end();
    }
  };

  const finish = (entry: Entry, kept: Kept, keep: boolean) => {
    abandon(entry);
    entry.submission.onDone(kept, keep);
    dispatch();
    changed();
  };

  const advance = (entry: Entry) => {
    const followed = entry.stage.next(entry.outputs);
    if ("value" in followed) return finish(entry, followed, true);
    Object.assign(entry, begun(followed, entry.before + entry.stage.share));
    dispatch();
    changed();
  };

  const receive = (worker: WorkerPort, message: FromWorker) => {
    const task = busy.get(worker);
    if (task === undefined || task.id !== message.id) return;
    const { entry, piece } = task;
    if (message.kind === "progress") return progress(entry, piece, message.share);
    busy.delete(worker);
    idle.push(worker);
    if (message.kind === "failed") return finish(entry, { error: errorOf(message) }, message.said !== null);
    entry.outputs[piece] = message.output;
    entry.unfinished -= 1;
    if (entry.unfinished === 0) return advance(entry);
    dispatch();
    progress(entry, piece, 1);
  };

  const progress = (entry: Entry, piece: number, share: number) => {
    entry.shares[piece] = share;
    entry.submission.onProgress(shareOf(entry));
    changed();
  };

  const failed = (worker: WorkerPort, reason: string) => {
    const task = busy.get(worker);
    busy.delete(worker);
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
    worker.end();
    if (task) finish(task.entry, { error: new Error(`The calculation stopped: ${reason}`) }, false);
  };

  const start = (): WorkerPort => {
    const worker = spawn();
    worker.onMessage((message) => receive(worker, message));
    worker.onFailure((reason) => failed(worker, reason));
    return worker;
  };

  const dispatch = () => {
    while (idle.length > 0 || busy.size < size) {
      const entry = shortest([...entries.values()].filter(({ waiting }) => waiting.length > 0));
      if (entry === null) return;
      const worker = idle.pop() ?? start();
      const task = { id: nextId++, entry, piece: entry.waiting.shift()! };
      busy.set(worker, task);
      entry.begun = true;
      const { job, input, handedOver = [] } = entry.stage.pieces[task.piece]!;
      const buffers = handedOver.map((column) => column.buffer as ArrayBuffer);
      worker.send({ id: task.id, job, input }, buffers);
    }
  };

  return {
    submit: (submission) => {
      const first = { id: nextId++, submission, startedAtMs: Date.now(), begun: false };
      const entry: Entry = { ...first, ...begun(submission.stage, 0) };
      entries.set(entry.id, entry);
      dispatch();
      changed();
      return entry;
    },
    cancel: ({ id }) => {
      const entry = entries.get(id);
      if (entry === undefined) return;
      abandon(entry);
      dispatch();
      changed();
    },
    status: () =>
      [...entries.values()].map((entry) => ({
        id: entry.id,
        label: entry.submission.label(),
        state: entry.begun ? "running" : "waiting",
        progress: shareOf(entry),
        startedAtMs: entry.startedAtMs,
        cancel: entry.submission.cancel,
      })),
  };
}

/** A stage of which nothing is done. */
function begun(stage: Stage, before: number) {
  const { pieces } = stage;
  return {
    stage,
    before,
    waiting: [...pieces.keys()],
    shares: pieces.map(() => 0),
    outputs: pieces.map((): unknown => undefined),
    unfinished: pieces.length,
  };
}

/** Share of a job that is done. */
function shareOf({ stage, before, shares }: Entry): number {
  return before + (stage.share * shares.reduce((sum, share) => sum + share, 0)) / shares.length;
}

/** The entry with the fewest pieces that wait; of several the first. */
function shortest(entries: readonly Entry[]): Entry | null {
  return entries.reduce<Entry | null>(
    (best, entry) => (best === null || entry.waiting.length < best.waiting.length ? entry : best),
    null,
  );
}

/** A worker's error loses what is its own on the way; what it says comes along as plain data. */
function errorOf({ message, said }: { readonly message: string; readonly said: Said | null }): Error {
  return said === null ? new Error(message) : refusing(said);
}
