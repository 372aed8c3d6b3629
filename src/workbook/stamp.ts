import type { SheetStamp } from "./host.ts";
import type { Area, AreaFormat } from "./plan.ts";

/** Rows between what a sheet holds and its stamp. */
const GAP_ROWS = 1;

/**
 * Where a stamp stands.
 *
 * @param end first row below everything on the sheet, from 0
 */
export function stampArea({ rows }: SheetStamp, end: number): Area {
  const columns = Math.max(...rows.map((row) => row.length));
  return { row: end + GAP_ROWS, column: 0, rows: rows.length, columns };
}

/** Looks of a stamp: a title, then labels and what they say. */
export function stampFormats({ row, column, rows, columns }: Area): AreaFormat[] {
  return [
    { area: { row, column, rows: 1, columns }, role: "heading" },
    { area: { row: row + 1, column, rows: rows - 1, columns }, role: "label", align: "left" },
  ];
}
