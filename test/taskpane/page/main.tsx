import { createRoot } from "react-dom/client";
import links from "../../../assets/demo/links.csv";
import pool from "../../../assets/demo/pool.csv";
import { workedFunctions } from "../../../src/functions/gallery.ts";
import { workersFor } from "../../../src/engine/workers-for.ts";
import { createEngine } from "../../../src/engine/engine.ts";
import { loadKernel } from "../../../src/kernel/index.ts";
import type { FromWorker, WorkerPort } from "../../../src/engine/port.ts";
import { Taskpane } from "../../../src/taskpane/index.ts";
import { cellsOf } from "../csv.ts";
import { memoryHost } from "../memory-host.ts";

/** The pane alone over a workbook in memory, which a test reaches as window.host. */
const tape = cellsOf(pool);
const wanted = new URLSearchParams(location.search);
const changed = { percent: inPercent, linked: withLinks, thousand: thousandLoans }[wanted.get("sheet") ?? ""];
const host = memoryHost(wanted.get("sheet") === "branches" ? branches(tape) : { Loans: changed?.(tape) ?? tape });
const tag = wanted.get("language") ?? host.language();
if (wanted.get("theme") === "dark") host.setTheme("dark");

/** PDs of 0.2 to 0.9, of which nobody can tell whether they are percentages or fractions. */
function inPercent(cells: ReturnType<typeof cellsOf>): ReturnType<typeof cellsOf> {
  const pd = cells[0]!.indexOf("PD 1Y");
  return cells.map((row, r) => row.map((cell, c) => (r > 0 && c === pd ? (2 + (r % 8)) / 10 : cell)));
}

/** The tape with its links in a column. */
function withLinks(cells: ReturnType<typeof cellsOf>): ReturnType<typeof cellsOf> {
  const rows = cellsOf(links);
  const of = (spoke: unknown) => rows.filter((row) => row[0] === spoke).map(([, hub, weight]) => `${hub} ${weight}`);
  return cells.map((row, r) => [...row, r === 0 ? "Links" : of(row[0]).join("; ")]);
}

/** The tape in two halves, the second in euros and other words, and a table of rates. */
function branches(cells: ReturnType<typeof cellsOf>): Record<string, ReturnType<typeof cellsOf>> {
  const words: Record<string, string> = { "EAD (USD m)": "暴險額 (EUR 百萬)", "PD 1Y": "違約機率", LGD: "違約損失率" };
  const headings = cells[0]!.map((heading) => words[String(heading)] ?? heading);
  return {
    Loans: cells.slice(0, 91),
    Branch: [headings, ...cells.slice(91)],
    Rates: [
      ["Currency", "Rate"],
      ["USD", 1],
      ["EUR/USD", 1.08],
    ],
  };
}

/** A tape of 1,000 obligors: the demo's rows again and again, each under a number of its own. */
function thousandLoans(cells: ReturnType<typeof cellsOf>): ReturnType<typeof cellsOf> {
  const [heading, ...rows] = cells;
  const again = (i: number) => [`${String(rows[i % rows.length]![0])}-${i}`, ...rows[i % rows.length]!.slice(1)];
  return [heading!, ...Array.from({ length: 1000 }, (_, i) => again(i))];
}

function spawn(): WorkerPort {
  const worker = new Worker("worker.js");
  return {
    send: (message, handedOver) => worker.postMessage(message, [...handedOver]),
    onMessage: (listener) =>
      worker.addEventListener("message", (event: MessageEvent<FromWorker>) => listener(event.data)),
    onFailure: (listener) => worker.addEventListener("error", (event) => listener(event.message)),
    end: () => worker.terminate(),
  };
}

const workers = workersFor(navigator.hardwareConcurrency);
const engine = createEngine({ spawn, workers, kernel: loadKernel(), memoryLimitBytes: 2 ** 28 });
Object.assign(window, { host, engine });
createRoot(document.getElementById("root")!).render(
  <Taskpane host={{ ...host, language: () => tag }} engine={engine} demoTape={tape} gallery={workedFunctions} />,
);
