import type { SheetPlan } from "../../workbook/plan.ts";
import { statisticsFormats } from "./statistics-formats.ts";

/** A sheet with the live checks and statistics of a pool. */
export function checksPlan(
  formulas: { readonly check: string; readonly pool: string; readonly tapes: number },
  words: { readonly name: string; readonly title: string; readonly note: string },
): SheetPlan {
  // A joined pool has a column more, which says the tape.
  const columns = formulas.tapes > 1 ? 7 : 6;
  return {
    name: words.name,
    blocks: [
      { row: 0, column: 0, values: [[words.title], [words.note]] },
      { row: 3, column: 0, values: [[formulas.check]] },
      { row: 3, column: columns, values: [[`=SRT.POOLSTATS(${formulas.pool})`]] },
    ],
    formats: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, role: "title" },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, role: "note" },
      { area: { row: 3, column: 0, rows: 1, columns: columns - 1 }, role: "heading" },
      ...statisticsFormats(3, columns),
    ],
    columnWidths: [8, 13, 8, 18, 90, 3, ...(columns > 6 ? [6] : []), 30, 18],
    frozenRows: 4,
  };
}
