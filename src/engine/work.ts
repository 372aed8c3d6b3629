import { InputError, type Kernel } from "../core/index.ts";
import { jobs } from "./jobs.ts";
import type { FromWorker, ToWorker } from "./port.ts";

/** The shortest time between two messages of progress. */
const PROGRESS_MS = 50;

/** A job of the table, whichever it is. */
type AnyJob = {
  readonly run: (input: unknown, tools: { kernel: Kernel; report: (share: number) => void }) => unknown;
  readonly columns?: (output: unknown) => readonly Float64Array[];
};

/** Runs one message of the engine inside a worker and answers through post. */
export function work(
  message: ToWorker,
  kernel: Kernel,
  post: (answer: FromWorker, handedOver: ArrayBuffer[]) => void,
): void {
  const { id, job, input } = message;
  let reportedAtMs = 0;
  const report = (share: number) => {
    const now = Date.now();
    if (now - reportedAtMs < PROGRESS_MS) return;
    reportedAtMs = now;
    post({ id, kind: "progress", share }, []);
  };
  try {
    const { run, columns } = jobs[job] as AnyJob;
    const output = run(input, { kernel, report });
    const handedOver = columns?.(output).map((column) => column.buffer as ArrayBuffer) ?? [];
    post({ id, kind: "done", output }, handedOver);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    post({ id, kind: "failed", message: text, said: error instanceof InputError ? error.said : null }, []);
  }
}
