import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { loadKernel } from "../kernel/index.ts";
import { createEngine, type Engine } from "./engine.ts";
import type { FromWorker, WorkerPort } from "./port.ts";

const MEMORY_LIMIT_BYTES = 256 * 1024 * 1024;
const MOST_WORKERS = 4;

/**
 * An engine on Node's worker threads.
 *
 * @param workerFile the bundled worker; threads start with the first job that is worth one
 */
export function nodeEngine(workerFile: string): Engine {
  return createEngine({
    spawn: () => spawnThread(workerFile),
    workers: Math.min(MOST_WORKERS, availableParallelism()),
    kernel: loadKernel(),
    memoryLimitBytes: MEMORY_LIMIT_BYTES,
  });
}

/**
 * A thread that ends while its code is still being optimised beside it can bring Node 20 down: Node forgets the
 * thread's heap before the compiler has let go of it (an assertion in node_platform.cc, seen once in some hundred
 * runs of the command line). The flag holds for threads that start after it, so these optimise on their own.
 */
function spawnThread(workerFile: string): WorkerPort {
  setFlagsFromString("--no-concurrent-recompilation");
  const worker = new Worker(workerFile);
  worker.unref();
  return {
    send: (message, handedOver) => {
      worker.ref();
      worker.postMessage(message, handedOver);
    },
    onMessage: (listener) =>
      worker.on("message", (message: FromWorker) => {
        if (message.kind !== "progress") worker.unref();
        listener(message);
      }),
    onFailure: (listener) => worker.on("error", (error) => listener(error.message)),
    end: () => void worker.terminate(),
  };
}
