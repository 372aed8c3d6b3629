/**
 * Stands in for office.js in a page: a strict Office.js over a workbook in memory that holds the demo tape, and the
 * parts of Office that start a shared runtime.
 */
import tape from "../../assets/demo/pool.csv";
import { parseCsv } from "../../src/workbook/csv.ts";
import { memoryHost } from "../workbook/memory-host.ts";
import { installStrictExcel } from "../workbook/strict-excel.ts";

const workbook = memoryHost();
const cells = parseCsv(tape);
const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]!.length };
const excel = installStrictExcel(workbook);
const actions = new Map<string, (event: { completed: () => void }) => Promise<void>>();
const functions = new Map<string, (...args: unknown[]) => unknown>();

const world = globalThis as unknown as { Office: Record<string, any>; CustomFunctions: unknown; fake: unknown };
Object.assign(world.Office, {
  HostType: { Excel: "Excel" },
  onReady: async (tell: (info: { host: string }) => void) => {
    await workbook.insertSheet({ name: "Loan tape", blocks: [{ row: 0, column: 0, values: cells }], formats: [] });
    await workbook.select({ sheet: "Loan tape", ...area });
    tell({ host: "Excel" });
  },
  actions: { associate: actions.set.bind(actions) },
  addin: { showAsTaskpane: async () => undefined },
});
world.CustomFunctions = { associate: functions.set.bind(functions), ErrorCode: {}, Error };
/** What a test reaches from outside the page. */
world.fake = { workbook, excel, actions, functions };
