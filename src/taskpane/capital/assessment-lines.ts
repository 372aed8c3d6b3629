import type { Cell } from "../../workbook/plan.ts";
import { area, fixedAreaText } from "../../workbook/reference.ts";

/** The whole tables of functions beside the page. */
export type Workings = "pool" | "poolCapital" | "capital" | "tests" | "cost";

const FIRST_ROW = 4;
/** More rows than any of these tables has. */
const MOST_ROWS = 80;
/** The page itself, with a column between it and the tables. */
const FIRST_COLUMN = 11;

/** A table's first column, how wide it is, which column says how a line stands, and its area in formulas. */
function workings(column: number, columns: number, standing: number | null) {
  return { column, standing, text: fixedAreaText(area(FIRST_ROW, column, MOST_ROWS, columns)) };
}

/** Where each table stands, a column apart from the next; the narrowest last, as a sheet ends soon after its last formula. */
export const WORKINGS = {
  poolCapital: workings(FIRST_COLUMN, 4, 4),
  cost: workings(FIRST_COLUMN + 5, 5, 5),
  tests: workings(FIRST_COLUMN + 11, 6, 6),
  capital: workings(FIRST_COLUMN + 18, 13, 11),
  pool: workings(FIRST_COLUMN + 32, 2, null),
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

/** Lines of SRT.SRTCAPITAL under the tranches. */
export const CAPITAL_LINES = [
  "Synthetic excess spread",
  "Pool before",
  "After",
  "Relief",
  "KIRB",
  "Share in the internal-ratings approach",
  "K of the pool",
  "KSA",
  "S-TREA: pool before",
  "S-TREA: after",
] as const;

/** Tests with which SRT.SRTTEST begins under any rules. */
export const TEST_LINES = 14;

/** Lines of SRT.SRTTEST under the rules of the EU alone. */
export const FAST_TRACK_LINES = [
  "Fast track: effect on CET1 ratio, at most",
  "Fast track: notional in EUR, below",
  "Fast track: exposures, at least",
  "Fast track: largest obligor, at most",
  "Fast track: leveraged borrowers, at most",
  "Fast track: sold of what weighs less than 1,250 %, at least",
] as const;

/** Lines that a table has under some rules only. */
const CONDITIONAL: ReadonlySet<string> = new Set([
  "Synthetic excess spread",
  "S-TREA: pool before",
  "S-TREA: after",
  ...FAST_TRACK_LINES,
]);

/**
 * A formula for the cell of a table in the line that a label names.
 *
 * @param label as the table has it
 * @param column from 1
 */
export function lookedUp(table: Workings, label: string, column: number): string {
  return `INDEX(${WORKINGS[table].text},${matched(table, `"${label}"`)},${column})`;
}

/** Cells of a line by the label beside them; blank where the rules give no such line. */
export function lineCells(table: Workings, label: string, columns: readonly number[]): readonly Cell[] {
  const found = columns.map((column) => lookedUp(table, label, column));
  return [label, ...found.map((formula) => (CONDITIONAL.has(label) ? `=IFNA(${formula},"–")` : `=${formula}`))];
}

/** A line of the page: a label that a table has, its value there and how it stands. */
export function reference(table: Workings, label: string): readonly Cell[] {
  const { standing } = WORKINGS[table];
  return lineCells(table, label, standing === null ? [2] : [2, standing]);
}

function matched(table: Workings, label: string): string {
  return `MATCH(${label},INDEX(${WORKINGS[table].text},0,1),0)`;
}
