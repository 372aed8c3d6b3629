import type { AreaFormat } from "../../workbook/plan.ts";

/** Number formats of SRT.POOLSTATS's values, in its order. */
const FORMATS = ["#,##0", "#,##0", "#,##0", "0.00%", "0.0%", "0.0", "0.00%", "0.0000", "0.0", "0.00%"];

/** The look of SRT.POOLSTATS inserted with its heading row at a cell. */
export function statisticsFormats(row: number, column: number): readonly AreaFormat[] {
  const area = { row, column, rows: 1, columns: 2 };
  return [
    { area, role: "heading" },
    { area: { ...area, column: column + 1, columns: 1 }, role: "heading", align: "right" },
    ...FORMATS.map((numberFormat, i): AreaFormat => {
      return { area: { row: row + 1 + i, column: column + 1, rows: 1, columns: 1 }, role: "formula", numberFormat };
    }),
  ];
}
