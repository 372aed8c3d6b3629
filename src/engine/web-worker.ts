import { loadKernel } from "../kernel/index.ts";
import type { ToWorker } from "./port.ts";
import { work } from "./work.ts";

const kernel = loadKernel();

addEventListener("message", (event: MessageEvent<ToWorker>) => {
  work(event.data, kernel, (answer, handedOver) => postMessage(answer, { transfer: handedOver }));
});
