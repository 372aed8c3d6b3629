import type { Kernel } from "../core/index.ts";
import { jobs } from "./jobs.ts";
import type { FromWorker, ToWorker } from "./port.ts";

/** Runs one message of the engine inside a worker and answers through post. */
export function work(message: ToWorker, kernel: Kernel, post: (answer: FromWorker) => void): void {
  const { id, job, input } = message;
  const report = (share: number) => post({ id, kind: "progress", share });
  try {
    const run = jobs[job].run as (
      input: unknown,
      tools: { kernel: Kernel; report: (share: number) => void },
    ) => unknown;
    post({ id, kind: "done", output: run(input, { kernel, report }) });
  } catch (error) {
    const { name, message: text } = error instanceof Error ? error : new Error(String(error));
    post({ id, kind: "failed", name, message: text });
  }
}
