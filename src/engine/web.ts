import { loadKernel } from "../kernel/index.ts";
import { createEngine, type Engine } from "./engine.ts";
import type { FromWorker, WorkerPort } from "./port.ts";
import { workersFor } from "./workers-for.ts";

const MEMORY_LIMIT_BYTES = 256 * 1024 * 1024;

/** The page's one engine: functions and taskpane share its memo and its workers. */
export const webEngine: Engine = createEngine({
  spawn: spawnWebWorker,
  workers: workersFor(navigator.hardwareConcurrency || 2),
  kernel: loadKernel(),
  memoryLimitBytes: MEMORY_LIMIT_BYTES,
});

function spawnWebWorker(): WorkerPort {
  const worker = new Worker(new URL("./web-worker.ts", import.meta.url));
  return {
    send: (message, handedOver) => worker.postMessage(message, [...handedOver]),
    onMessage: (listener) =>
      worker.addEventListener("message", (event: MessageEvent<FromWorker>) => listener(event.data)),
    onFailure: (listener) =>
      worker.addEventListener("error", (event) => listener(event.message || "The worker could not start.")),
    end: () => worker.terminate(),
  };
}
