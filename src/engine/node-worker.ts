import { parentPort } from "node:worker_threads";
import { loadKernel } from "../kernel/index.ts";
import type { ToWorker } from "./port.ts";
import { work } from "./work.ts";

const kernel = loadKernel();

parentPort!.on("message", (message: ToWorker) => {
  work(message, kernel, (answer, handedOver) => parentPort!.postMessage(answer, handedOver));
});
