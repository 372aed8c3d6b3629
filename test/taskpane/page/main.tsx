import { createRoot } from "react-dom/client";
import pool from "../../../assets/demo/pool.csv";
import { createEngine } from "../../../src/engine/engine.ts";
import { loadKernel } from "../../../src/kernel/index.ts";
import type { FromWorker, WorkerPort } from "../../../src/engine/port.ts";
import { Taskpane } from "../../../src/taskpane/index.ts";
import { cellsOf } from "../csv.ts";
import { memoryHost } from "../memory-host.ts";

/** The pane alone over a workbook in memory, which a test reaches as window.host. */
const tape = cellsOf(pool);
const wanted = new URLSearchParams(location.search);
const host = memoryHost(wanted.get("sheet") === "percent" ? { Loans: inPercent(tape) } : { Loans: tape });
if (wanted.get("theme") === "dark") host.setTheme("dark");

function inPercent(cells: ReturnType<typeof cellsOf>): ReturnType<typeof cellsOf> {
  const pd = cells[0]!.indexOf("PD 1Y");
  return cells.map((row, r) => row.map((cell, c) => (r > 0 && c === pd ? 100 * (cell as number) : cell)));
}

function spawn(): WorkerPort {
  const worker = new Worker("worker.js");
  return {
    send: (message) => worker.postMessage(message),
    onMessage: (listener) =>
      worker.addEventListener("message", (event: MessageEvent<FromWorker>) => listener(event.data)),
    onFailure: (listener) => worker.addEventListener("error", (event) => listener(event.message)),
    end: () => worker.terminate(),
  };
}

const engine = createEngine({ spawn, workers: 2, kernel: loadKernel(), memoryLimitBytes: 2 ** 28 });
Object.assign(window, { host, engine });
createRoot(document.getElementById("root")!).render(<Taskpane host={host} engine={engine} demoTape={tape} />);
