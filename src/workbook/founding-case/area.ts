import type { Area } from "../plan.ts";

/** An area by its corner and size. */
export function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}
