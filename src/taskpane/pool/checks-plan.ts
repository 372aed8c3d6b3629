import type { SheetPlan } from "../../workbook/plan.ts";
import { statisticsFormats } from "./statistics-formats.ts";

/** A sheet with the live checks and statistics of a pool. */
export function checksPlan(
  formulas: { readonly check: string; readonly pool: string; readonly tapes: number },
  words: { readonly name: string; readonly title: string; readonly note: string },
): SheetPlan {
  // Code, severity, row, column, the message in two languages, the tape of a joined pool, count and rows; then a gap.
  const isJoined = formulas.tapes > 1;
  const columns = isJoined ? 9 : 8;
  const beside = columns + 1;
  return {
    name: words.name,
    blocks: [
      { row: 0, column: 0, values: [[words.title], [words.note]] },
      { row: 3, column: 0, values: [[formulas.check]] },
      { row: 3, column: beside, values: [[`=SRT.POOLSTATS(${formulas.pool})`]] },
    ],
    formats: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, role: "title" },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, role: "note" },
      { area: { row: 3, column: 0, rows: 1, columns }, role: "heading" },
      ...statisticsFormats(3, beside),
    ],
    columnWidths: [8, 13, 8, 18, 90, 40, ...(isJoined ? [6] : []), 8, 24, 3, 30, 18],
    frozenRows: 4,
  };
}
