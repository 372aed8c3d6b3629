import type { Cell, SheetPlan } from "../../workbook/plan.ts";
import { area } from "../../workbook/reference.ts";
import { newBatchId, timeText } from "../batch/run-id.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import type { ReportFound } from "./report-found.ts";
import { numbersOf } from "./report-model.ts";
import type { KeptReport, MadeReport } from "./report-state.ts";
import { reportOf, traceText } from "./report-text.ts";
import { reportTexts } from "./texts.ts";

/** The name of the table in every workbook, and of the sheet that it is made on. */
export const REPORTS_TABLE = "SRT_Reports";
export const REPORTS_SHEET = "SRT reports";

/** Headings of the table, a row a number. They and the labels are the same in every language, so that a team has one table. */
export const REPORT_HEADINGS = ["Report", "When (UTC)", "Pool", "Scenario", "Tranche", "Engine", "Inputs hash", "Number", "Label", "Value", "Unit", "Standing", "Trace"] as const; // prettier-ignore

type Heading = (typeof REPORT_HEADINGS)[number];

/**
 * Keeps a report's numbers and finds the report before it. One that the workbook has kept last, of the same inputs and the
 * same version of the engine, is the same report and is not kept twice.
 */
export async function keepReport(pane: Pane, found: ReportFound, now: Date): Promise<MadeReport> {
  const kept = await readReports(pane);
  const [last, before] = kept;
  if (last !== undefined && last.hash === found.hash && last.engine === found.engine) {
    return { found, id: last.id, when: last.when, before: before ?? null };
  }
  const made = { found, id: newBatchId(now), when: timeText(now), before: last ?? null };
  await writeReport(pane, made);
  return made;
}

/** Reports of the workbook, the last one first. */
export async function readReports({ host }: Pane): Promise<readonly KeptReport[]> {
  const known = (await host.tables()).some(({ name }) => name === REPORTS_TABLE);
  if (!known) return [];
  const { headings, values } = await host.readTable(REPORTS_TABLE);
  return keptReports(headings, values);
}

/** Reports from the table's cells. Columns may stand in any order; rows that somebody changed beyond reading are left out. */
export function keptReports(headings: readonly string[], rows: readonly (readonly Cell[])[]): readonly KeptReport[] {
  const reports = new Map<string, { readonly report: Omit<KeptReport, "values">; readonly values: Map<string, number> }>();
  for (const row of rows) {
    const text = (heading: Heading) => String(row[headings.indexOf(heading)] ?? "");
    const value = row[headings.indexOf("Value")];
    const id = text("Report");
    if (id === "" || text("Number") === "" || typeof value !== "number") continue;
    const report = { id, when: text("When (UTC)"), engine: text("Engine"), hash: text("Inputs hash") };
    const one = reports.get(id) ?? { report, values: new Map<string, number>() };
    one.values.set(text("Number"), value);
    reports.set(id, one);
  }
  return [...reports.values()]
    .map(({ report, values }): KeptReport => ({ ...report, values }))
    .sort((a, b) => (a.when < b.when ? 1 : a.when > b.when ? -1 : 0));
} // prettier-ignore

async function writeReport(pane: Pane, made: MadeReport): Promise<void> {
  const { host } = pane;
  const rows = reportRows(made);
  const tables = await host.tables();
  if (tables.some(({ name }) => name === REPORTS_TABLE)) await host.appendRows(REPORTS_TABLE, rows);
  else await host.insertSheet(reportsPlan(rows, textsIn(pane, reportTexts)));
}

/** A report's numbers as rows of the table. */
export function reportRows({ found, id, when }: Omit<MadeReport, "before">): readonly (readonly Cell[])[] {
  const report = reportOf(found, "en");
  return numbersOf(report)
    .filter(({ value }) => Number.isFinite(value))
    .map((number) => {
      const cells: Readonly<Record<Heading, Cell>> = {
        Report: id,
        "When (UTC)": when,
        Pool: report.poolName,
        Scenario: found.scenario,
        Tranche: report.tranche,
        Engine: report.engine,
        "Inputs hash": report.hash,
        Number: number.id,
        Label: number.label,
        Value: number.value,
        Unit: number.unit,
        Standing: number.standing,
        Trace: traceText(number.origin, "en"),
      };
      return REPORT_HEADINGS.map((heading) => cells[heading]);
    });
}

const FIRST_ROW = 3;
const WIDTHS = [22, 21, 18, 16, 16, 10, 34, 30, 46, 18, 10, 12, 60];

function reportsPlan(rows: readonly (readonly Cell[])[], texts: { reportsTitle: string; reportsNote: string }): SheetPlan {
  return {
    name: REPORTS_SHEET,
    blocks: [
      { row: 0, column: 0, values: [[texts.reportsTitle], [texts.reportsNote]] },
      { row: FIRST_ROW, column: 0, values: [[...REPORT_HEADINGS], ...rows] },
    ],
    formats: [
      { area: area(0, 0, 1, 1), role: "title" },
      { area: area(1, 0, 1, 1), role: "note" },
      { area: area(FIRST_ROW, 0, 1, REPORT_HEADINGS.length), role: "heading" },
    ],
    tables: [{ name: REPORTS_TABLE, area: area(FIRST_ROW, 0, rows.length + 1, REPORT_HEADINGS.length) }],
    columnWidths: WIDTHS,
    frozenRows: FIRST_ROW + 1,
  };
} // prettier-ignore
