import type { SheetPlan } from "../plan.ts";

const MULTIPLIERS = [0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3];
const RHOS = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6];

/** The mezzanine's expected loss over PD multipliers and correlations. */
export function gridSheet(): SheetPlan {
  const last = String.fromCharCode(65 + MULTIPLIERS.length);
  return {
    name: "Grid",
    blocks: [
      {
        row: 0,
        column: 0,
        values: [
          ["Expected loss of the mezzanine, by PD multiplier and correlation"],
          ["SYNTHETIC data. Columns multiply every one-year PD; rows are asset correlations. Blue cells are inputs."],
        ],
      },
      { row: 3, column: 0, values: [["PD multipliers", ...MULTIPLIERS]] },
      { row: 4, column: 0, values: [["Correlations", ...RHOS]] },
      {
        row: 6,
        column: 0,
        values: [
          [`=SRT.SENSITIVITY(Pool,Deal!$B$12,Deal!$C$12,$B$4:$${last}$4,$B$5:$J$5,"EL",Deal!$B$6,,Deal!$A$7:$B$7)`],
        ],
      },
      {
        row: 17,
        column: 0,
        values: [
          [
            "The larger the loss, the stronger the colour. Each is cut from an exact loss distribution of the whole pool.",
          ],
          ["A multiplier that lifts a PD above 1 is refused, and the sentence names the borrower."],
        ],
      },
    ],
    formats: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, role: "title" },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, role: "badge" },
      { area: { row: 3, column: 1, rows: 1, columns: MULTIPLIERS.length }, role: "input", numberFormat: '0.00"x"' },
      { area: { row: 4, column: 1, rows: 1, columns: RHOS.length }, role: "input", numberFormat: "0%" },
      { area: { row: 6, column: 0, rows: 1, columns: MULTIPLIERS.length + 1 }, role: "heading", align: "right" },
      { area: { row: 6, column: 1, rows: 1, columns: MULTIPLIERS.length }, numberFormat: '0.00"x"' },
      { area: { row: 7, column: 0, rows: RHOS.length, columns: 1 }, role: "heading", numberFormat: "0%" },
      { area: { row: 7, column: 1, rows: RHOS.length, columns: MULTIPLIERS.length }, numberFormat: "0.00%" },
      { area: { row: 17, column: 0, rows: 2, columns: 1 }, role: "note" },
    ],
    shaded: [{ row: 7, column: 1, rows: RHOS.length, columns: MULTIPLIERS.length }],
    columnWidths: [16, ...Array.from({ length: RHOS.length }, () => 10)],
    frozenRows: 2,
  };
}
