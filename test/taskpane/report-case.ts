import { readFileSync } from "node:fs";
import { createEngine } from "../../src/engine/engine.ts";
import { loadKernel } from "../../src/kernel/index.ts";
import type { Language } from "../../src/language/language.ts";
import { loadDemoDeals } from "../../src/taskpane/rollover/rollover-sources.ts";
import type { SoundInputs } from "../../src/taskpane/run/run-question.ts";
import type { PaneAction } from "../../src/taskpane/state/pane-state.ts";
import { initialPane, paneTransition } from "../../src/taskpane/state/pane-state.ts";
import { createStore } from "../../src/taskpane/state/store.ts";
import { reportRequest } from "../../src/taskpane/report/report-question.ts";
import type { ReportRequest } from "../../src/taskpane/report/report-found.ts";
import { ordered } from "../../src/taskpane/structure/structure-check.ts";
import type { Cell } from "../../src/workbook/plan.ts";
import { cellsOf } from "./csv.ts";
import { memoryHost, type MemoryHost } from "./memory-host.ts";

const links = cellsOf(readFileSync("assets/demo/links.csv", "utf8"));
const linksOf = (spoke: Cell) => links.filter((row) => row[0] === spoke).map(([, hub, weight]) => `${hub} ${weight}`);

/** The demo's tape with its links in a column. */
export const linkedTape: Cell[][] = cellsOf(readFileSync("assets/demo/pool.csv", "utf8")).map((row, r) => [
  ...row,
  r === 0 ? "Links" : linksOf(row[0]!).join("; "),
]);

const engine = createEngine({ spawn: null, workers: 0, kernel: loadKernel(), memoryLimitBytes: 2 ** 28 });

/** A pane over the demo pool, with few paths. */
export async function reportPane(language: Language = "en", host: MemoryHost = memoryHost({ Loans: linkedTape })) {
  const store = createStore(paneTransition, { ...initialPane, language });
  const pane = { host, engine, store, demoTape: null, poolOfCard: () => null };
  const address = { sheet: "Loans", row: 0, column: 0, rows: linkedTape.length, columns: linkedTape[0]!.length };
  const actions: readonly PaneAction[] = [
    { type: "pool/opened", content: await host.read(address), source: null },
    { type: "run/changed", change: { paths: 4096, curve: "seasoned", lgd: "frye-jacobs" } },
  ];
  actions.forEach(store.dispatch);
  const request = (): ReportRequest => {
    const state = store.get();
    const asked = { pool: state.pool.reading!.pool!, inputs: state.run.inputs as SoundInputs, rows: ordered(state.structure.rows) }; // prettier-ignore
    return reportRequest(state, asked, pane.poolOfCard)!;
  };
  return { pane, host, request, withDeals: () => loadDemoDeals(pane) };
}

export const never = () => new AbortController().signal;
