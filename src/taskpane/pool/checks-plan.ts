import type { SheetPlan } from "../../workbook/plan.ts";
import { statisticsFormats } from "./statistics-formats.ts";

const STATISTICS_COLUMN = 6;

/** A sheet with the live checks and statistics of a pool. */
export function checksPlan(reference: string, words: { name: string; title: string; note: string }): SheetPlan {
  return {
    name: words.name,
    blocks: [
      { row: 0, column: 0, values: [[words.title], [words.note]] },
      { row: 3, column: 0, values: [[`=SRT.POOLCHECK(${reference})`]] },
      { row: 3, column: STATISTICS_COLUMN, values: [[`=SRT.POOLSTATS(${reference})`]] },
    ],
    formats: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, role: "title" },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, role: "note" },
      { area: { row: 3, column: 0, rows: 1, columns: 5 }, role: "heading" },
      ...statisticsFormats(3, STATISTICS_COLUMN),
    ],
    columnWidths: [8, 13, 8, 18, 90, 3, 30, 18],
    frozenRows: 4,
  };
}
