import { areaText, fixedAreaText } from "../../workbook/reference.ts";

/** Column of the statistics, the method and the table over rho; the rest stands at its left. */
export const SIDE = 12;
/** Row of rho; that of the horizon and those of the settings follow. */
export const RHO_ROW = 3;
/** First row of the settings. */
export const SETTINGS = 5;
/** Rows of a chart, and the columns of the tranche table, under which both charts stand. */
export const CHART_ROWS = 18;
export const TABLE_COLUMNS = 11;
/** Heading row of the method. */
export const METHOD = 17;
/** Column of the measures' labels; their values stand two further. */
export const MEASURES = 6;

/** Rows where each part of the sheet begins, counted from 0. */
export type Layout = {
  readonly count: number;
  /** Number of settings. */
  readonly settings: number;
  /** Heading row of the structure. */
  readonly structure: number;
  readonly results: number;
  readonly charts: number;
  readonly data: number;
};

/** The layout for a number of tranches and of settings. */
export function layoutOf(count: number, settings: number): Layout {
  const structure = SETTINGS + settings + 1;
  const results = structure + count + 3;
  const charts = results + count + 3;
  return { count, settings, structure, results, charts, data: charts + CHART_ROWS + 2 };
}

/** A cell with dollar signs. */
export function fixedCell(row: number, column: number): string {
  return fixedAreaText({ row, column, rows: 1, columns: 1 });
}

/** A cell without dollar signs. */
export function plainCell(row: number, column: number): string {
  return areaText({ row, column, rows: 1, columns: 1 });
}
