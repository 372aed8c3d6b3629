import { CHECKLIST_NAMES } from "../../core/index.ts";
import type { AreaFormat } from "../../workbook/plan.ts";
import { area } from "../../workbook/reference.ts";
import { RIGHT, TOP, type AssessmentPlaces } from "./assessment-layout.ts";
import {
  CAPITAL_LINES,
  COST_LINES,
  FAST_TRACK_LINES,
  POOL_CAPITAL_LINES,
  POOL_LINES,
  TEST_LINES,
  WORKINGS,
  type Workings,
} from "./assessment-lines.ts";

const MONEY = "#,##0";

/** How the page looks: headings, blue inputs, and the number format that each figure asks for. */
export function assessmentFormats(at: AssessmentPlaces, tranches: number, withCost: boolean): AreaFormat[] {
  const figures = (row: number, column: number, labels: readonly string[]) =>
    labels.map((label, i): AreaFormat => ({ area: area(row + 1 + i, column, 1, 1), align: "right", numberFormat: formatOf(label) })); // prettier-ignore
  return [
    { area: area(0, 0, 1, 1), role: "title" },
    { area: area(1, 0, 1, 1), role: "badge" },
    ...headings(at, withCost),
    ...inputs(at, tranches),
    ...figures(at.pool, RIGHT + 1, [...POOL_LINES, ...POOL_CAPITAL_LINES]),
    ...capital(at.capital + 1, tranches + CAPITAL_LINES.length),
    ...tests(at.tests + 1),
    ...(withCost ? figures(at.cost, 1, COST_LINES) : []),
    ...(Object.keys(WORKINGS) as Workings[]).map((name): AreaFormat => ({ area: area(TOP, WORKINGS[name].column, 1, 1), role: "subtitle" })), // prettier-ignore
  ];
}

function headings(at: AssessmentPlaces, withCost: boolean): AreaFormat[] {
  const left = [TOP, at.checklist, ...(withCost ? [at.cost] : [])];
  return [
    ...left.map((row): AreaFormat => ({ area: area(row, 0, 1, 3), role: "heading" })),
    ...[TOP, at.pool, at.capital, at.tests].map((row): AreaFormat => ({ area: area(row, RIGHT, 1, 6), role: "heading" })), // prettier-ignore
  ];
}

function inputs(at: AssessmentPlaces, tranches: number): AreaFormat[] {
  return [
    { area: area(TOP + 1, 1, at.given, 1), role: "input", align: "right" },
    { area: area(at.checklist + 1, 1, CHECKLIST_NAMES.length, 1), role: "input", align: "right" },
    { area: area(TOP + 1, RIGHT, 1, 6), role: "note" },
    { area: area(TOP + 2, RIGHT, tranches, 6), role: "input" },
    { area: area(TOP + 2, RIGHT + 1, tranches, 2), role: "input", numberFormat: "0.0%" },
    { area: area(TOP + 2, RIGHT + 4, tranches, 1), role: "input", numberFormat: "0.00%" },
  ];
}

function capital(row: number, rows: number): AreaFormat[] {
  return [
    { area: area(row, RIGHT + 1, rows, 1), align: "right", numberFormat: MONEY },
    { area: area(row, RIGHT + 2, rows, 1), align: "right", numberFormat: "0.0%" },
    { area: area(row, RIGHT + 3, rows, 1), align: "right", numberFormat: MONEY },
  ];
}

/** Figures of tests are shares and multiples; of the fast track two are a notional and a count. */
function tests(row: number): AreaFormat[] {
  return [
    { area: area(row, RIGHT + 1, TEST_LINES, 2), align: "right", numberFormat: "0.0000" },
    ...FAST_TRACK_LINES.map((label, i): AreaFormat => {
      const format = /notional|exposures/.test(label) ? MONEY : "0.00%";
      return { area: area(row + TEST_LINES + i, RIGHT + 1, 1, 2), align: "right", numberFormat: format };
    }),
  ];
}

/** The number format that a figure's name asks for. */
function formatOf(label: string): string {
  if (/ratio, change|number|maturity|years|^N,|Break-even/i.test(label)) return "0.00";
  if (/PD|LGD|^EL|share|ratio|Cost of|KIRB|weight/i.test(label)) return "0.00%";
  return MONEY;
}
