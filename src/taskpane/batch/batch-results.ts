import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import { tellInserted } from "../pool/pool-steps.ts";
import { freeSheetName } from "../../workbook/names.ts";
import type { Batch } from "./batch-state.ts";
import { runId } from "./run-id.ts";
import { resultRows, resultsPlan } from "./results-sheet.ts";
import { batchTexts } from "./texts.ts";

/** Writes results that are not on a sheet yet: to a new sheet, or below the table of the batch that was resumed. */
export async function writeResults(pane: Pane): Promise<void> {
  const { host, store } = pane;
  const texts = textsIn(pane, batchTexts);
  const batch = store.get().batch.batch!;
  const fresh = batch.jobs.flatMap(({ status }, k) => (status === "done" && !batch.written.includes(k) ? [k] : []));
  if (fresh.length === 0) return;
  const rows = fresh.flatMap((k) => rowsOf(batch, k));
  const written = [...batch.written, ...fresh];
  if (batch.table !== null && (await host.tables()).some(({ name }) => name === batch.table)) {
    await host.appendRows(batch.table, rows);
    return store.dispatch({ type: "batch/written", table: batch.table, written });
  }
  const names = (await host.namedRanges()).map(({ name }) => name);
  const table = freeTable(names);
  const name = freeSheetName(texts.resultsSheet, await host.sheetNames());
  const inserted = await host.insertSheet(resultsPlan({ name, table, batch, rows, texts }));
  store.dispatch({ type: "batch/written", table, written });
  tellInserted(pane, inserted);
}

function rowsOf(batch: Batch, at: number) {
  const { planned, answer } = batch.jobs[at]!;
  return resultRows(runId(batch.id, at), batch.id, planned, answer!);
}

const TABLE = "SRT_Batch_";

function freeTable(taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!known.has(`${TABLE}${number}`.toLowerCase())) return `${TABLE}${number}`;
}
