import { InputError, type Kernel } from "../core/index.ts";
import { contentHash } from "./hash.ts";
import type { JobName, JobTable } from "./job-table.ts";
import { jobs, type JobTools } from "./jobs.ts";
import { createMemo, type Kept } from "./memo.ts";
import { createPool, type PoolTask } from "./worker-pool.ts";
import type { WorkerPort } from "./port.ts";
import { onePiece } from "./stages.ts";
import type { JobStatus } from "./status.ts";
import { version } from "./version.ts";

/** A value at hand, or a promise of it. A hit in the memo is a value. */
export type Answer<T> = T | Promise<T>;

/** Rejection of a job that its caller no longer waits for. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

export type EngineSettings = {
  /** Starts a worker; null where everything runs on the caller's thread. */
  readonly spawn: (() => WorkerPort) | null;
  readonly workers: number;
  readonly kernel: Kernel;
  readonly memoryLimitBytes: number;
};

/** Who asks, and how to be told and stopped. */
export type Request = {
  readonly label: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
};

export type Engine = {
  readonly version: string;
  readonly kernel: string;
  /**
   * Answers a job from the memo, on this thread where it is small, or from a worker.
   *
   * @throws (or rejects with) InputError for bad input, Cancelled when the request's signal aborts
   */
  readonly run: <K extends JobName>(
    job: K,
    input: JobTable[K]["input"],
    request: Request,
  ) => Answer<JobTable[K]["output"]>;
  readonly status: () => readonly JobStatus[];
  readonly subscribe: (listener: () => void) => () => void;
};

/** A job expected to take less than this runs at once, so that its cell never shows a waiting mark. */
const AT_ONCE_MS = 30;

/** One job under way and everybody who waits for it. */
type InFlight = {
  readonly task: PoolTask;
  readonly waiters: Set<Waiter>;
};

type Waiter = {
  readonly request: Request;
  readonly settle: (kept: Kept) => void;
  readonly cancel: () => void;
};

/** Builds an engine: a memo by content, shared jobs in flight, and a pool of workers. */
export function createEngine(settings: EngineSettings): Engine {
  const memo = createMemo(settings.memoryLimitBytes);
  const inFlight = new Map<string, InFlight>();
  const listeners = new Set<() => void>();
  const keys = new WeakMap<object, string>();
  const changed = () => listeners.forEach((listener) => listener());
  const pool = settings.spawn && createPool(settings.spawn, settings.workers, changed);

  const keyOf = (job: JobName, input: object): string => {
    const known = keys.get(input);
    if (known !== undefined) return `${job} ${known}`;
    const hash = contentHash([version, input]);
    keys.set(input, hash);
    return `${job} ${hash}`;
  };

  const wait = (key: string, flight: InFlight, request: Request): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const leave = () => {
        flight.waiters.delete(waiter);
        request.signal?.removeEventListener("abort", leave);
        reject(new Cancelled("The calculation was cancelled."));
        if (flight.waiters.size > 0) return;
        inFlight.delete(key);
        pool!.cancel(flight.task);
      };
      const waiter: Waiter = {
        request,
        settle: (kept) => {
          request.signal?.removeEventListener("abort", leave);
          if ("value" in kept) resolve(kept.value);
          else reject(kept.error);
        },
        cancel: leave,
      };
      flight.waiters.add(waiter);
      request.signal?.addEventListener("abort", leave);
    });

  const start = (key: string, job: JobName, input: object): InFlight => {
    const waiters = new Set<Waiter>();
    const task = pool!.submit({
      stage: jobs[job].stages?.(input as never) ?? onePiece(job, input),
      label: () => waiters.values().next().value?.request.label ?? job,
      onProgress: (share) => waiters.forEach((waiter) => waiter.request.onProgress?.(share)),
      onDone: (kept, keep) => {
        inFlight.delete(key);
        if (keep) memo.put(key, kept);
        waiters.forEach((waiter) => waiter.settle(kept));
      },
      cancel: () => [...waiters].forEach((waiter) => waiter.cancel()),
    });
    const flight = { task, waiters };
    inFlight.set(key, flight);
    return flight;
  };

  return {
    version,
    kernel: settings.kernel.name,
    run: (job, input, request) => {
      const key = keyOf(job, input);
      const hit = memo.get(key);
      if (hit) return valueOf(hit);
      const flight = inFlight.get(key);
      if (flight) return wait(key, flight, request) as Promise<never>;
      if (pool === null || jobs[job].estimateMs(input as never) < AT_ONCE_MS) {
        const kept = runHere(job, input, { kernel: settings.kernel, report: request.onProgress ?? (() => undefined) });
        memo.put(key, kept);
        return valueOf(kept);
      }
      if (request.signal?.aborted) throw new Cancelled("The calculation was cancelled.");
      return wait(key, start(key, job, input), request) as Promise<never>;
    },
    status: () => pool?.status() ?? [],
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function valueOf(kept: Kept): never {
  if ("error" in kept) throw kept.error;
  return kept.value as never;
}

/** Runs a job on this thread. What the input is to blame for is an answer to keep; a bug goes through. */
function runHere(job: JobName, input: unknown, tools: JobTools): Kept {
  try {
    const run = jobs[job].run as (input: unknown, tools: JobTools) => unknown;
    return { value: run(input, tools) };
  } catch (error) {
    if (error instanceof InputError) return { error };
    throw error;
  }
}

/** Several answers as one: at hand where all of them are. */
export function together<T>(answers: readonly Answer<T>[]): Answer<readonly T[]> {
  return answers.some((answer) => answer instanceof Promise) ? Promise.all(answers) : (answers as readonly T[]);
}

/** Follows an answer: at once where it is a value, later where it is a promise. */
export function followed<T, U>(answer: Answer<T>, next: (value: T) => Answer<U>): Answer<U> {
  return answer instanceof Promise ? answer.then(next) : next(answer);
}
