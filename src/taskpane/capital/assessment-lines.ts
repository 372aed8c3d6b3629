import type { Block, Cell } from "../../workbook/plan.ts";
import { area, fixedAreaText } from "../../workbook/reference.ts";

/** The whole tables of functions beside the page. */
export type Workings = "pool" | "poolCapital" | "capital" | "tests" | "cost";

const FIRST_ROW = 4;
/** More rows than any of these tables has. */
const MOST_ROWS = 60;

/** A table's first column, how wide it is, which column says how a line stands, and its area in formulas. */
function workings(column: number, columns: number, standing: number | null) {
  return { column, standing, text: fixedAreaText(area(FIRST_ROW, column, MOST_ROWS, columns)) };
}

/** Where each table stands, a column apart from the next; the narrowest last, as a sheet ends soon after its last formula. */
export const WORKINGS = {
  poolCapital: workings(11, 4, 4),
  cost: workings(16, 5, 5),
  tests: workings(22, 6, 6),
  capital: workings(29, 11, 11),
  pool: workings(41, 2, null),
} satisfies Readonly<Record<Workings, ReturnType<typeof workings>>>;

/** Lines of SRT.POOLSTATS that the page shows. */
export const POOL_LINES = [
  "Obligors",
  "PD, EAD-weighted",
  "LGD, EAD-weighted",
  "Maturity, EAD-weighted (years)",
  "EL, one year",
] as const;

/** Lines of SRT.POOLCAPITAL. */
export const POOL_CAPITAL_LINES = [
  "EAD",
  "RWEA",
  "Average risk weight",
  "Expected loss",
  "KIRB",
  "N, effective number",
  "Largest share",
] as const;

/** Lines of SRT.DEALCOST. */
export const COST_LINES = [
  "RWEA relief",
  "Capital released",
  "Protected notional",
  "Premium a year",
  "Gross cost a year",
  "Cost of capital, gross",
  "Cost of capital, net",
  "Cost of capital, after tax",
  "Cost of equity",
  "Value a year",
  "CET1 ratio before",
  "CET1 ratio after",
  "CET1 ratio, change",
  "Cost of capital, average of the life",
  "Break-even life",
] as const;

/** Tests of SRT.SRTTEST. */
export const TEST_LINES = 6;

/** A line of the page: a label that a table has, its value there and how it stands. */
export function reference(table: Workings, label: string): (row: string) => readonly Cell[] {
  const { text, standing } = WORKINGS[table];
  const found = (cell: string, column: number) => `=INDEX(${text},MATCH(${cell},INDEX(${text},0,1),0),${column})`;
  return (cell) => [label, found(cell, 2), standing === null ? null : found(cell, standing)];
}

/** Lines under a heading from a cell on. */
export function linesAt(
  row: number,
  column: number,
  heading: string,
  lines: readonly ((cell: string) => readonly Cell[])[],
): readonly Block[] {
  const labelAt = (i: number) => fixedAreaText(area(row + 1 + i, column, 1, 1));
  return [{ row, column, values: [[heading, null, null], ...lines.map((line, i) => line(labelAt(i)))] }];
}
