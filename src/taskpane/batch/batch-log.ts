import type { Cell, SheetPlan } from "../../workbook/plan.ts";
import { area } from "../../workbook/reference.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import { LOG_HEADINGS, LOG_SHEET, LOG_TABLE, loggedRuns, logRow, type LoggedRun } from "./log-rows.ts";
import { batchTexts, type BatchTexts } from "./texts.ts";

/** Reads the log of the workbook; it is empty where nothing was run yet. */
export async function readLog({ host }: Pane): Promise<readonly LoggedRun[]> {
  const log = (await host.namedRanges()).find(({ name, kind }) => kind === "table" && name === LOG_TABLE);
  return log === undefined ? [] : loggedRuns((await host.read(log.address)).values);
}

/** Puts the log of the workbook on screen. */
export async function showLog(pane: Pane): Promise<void> {
  pane.store.dispatch({ type: "batch/logged", log: await readLog(pane) });
}

/** Adds runs to the log; the first make its sheet. Rows of others stay as they are. */
export async function writeLog(pane: Pane, runs: readonly LoggedRun[]): Promise<void> {
  const { host } = pane;
  const rows = runs.map(logRow);
  const tables = await host.tables();
  if (tables.some(({ name }) => name === LOG_TABLE)) await host.appendRows(LOG_TABLE, rows);
  else await host.insertSheet(logPlan(rows, textsIn(pane, batchTexts)));
}

const FIRST_ROW = 3;
const WIDTHS = [22, 18, 21, 14, 24, 10, 30, 14, 16, 16, 16, 34, 11, 10, 11, 13, 13, 10, 9, 18, 18, 18, 18];

function logPlan(rows: readonly (readonly Cell[])[], texts: BatchTexts): SheetPlan {
  const whole = area(FIRST_ROW, 0, rows.length + 1, LOG_HEADINGS.length);
  const column = (heading: (typeof LOG_HEADINGS)[number]) => area(FIRST_ROW + 1, LOG_HEADINGS.indexOf(heading), rows.length, 1); // prettier-ignore
  return {
    name: LOG_SHEET,
    blocks: [
      { row: 0, column: 0, values: [[texts.logTitle], [texts.logNote]] },
      { row: FIRST_ROW, column: 0, values: [[...LOG_HEADINGS], ...rows] },
    ],
    formats: [
      { area: area(0, 0, 1, 1), role: "title" },
      { area: area(1, 0, 1, 1), role: "note" },
      { area: area(FIRST_ROW, 0, 1, LOG_HEADINGS.length), role: "heading" },
      { area: column("Pool EL"), numberFormat: "0.0000%" },
      { area: column("Standard error"), numberFormat: "0.0000%" },
      { area: column("Seconds"), numberFormat: "0.0" },
    ],
    tables: [{ name: LOG_TABLE, area: whole }],
    columnWidths: WIDTHS,
    frozenRows: FIRST_ROW + 1,
  };
}
