import type { Cell, SheetPlan } from "../plan.ts";

/** Number format and width of each column of the demo tape, by heading. */
const COLUMNS: Readonly<Record<string, readonly [format: string | null, width: number]>> = {
  "Obligor ID": [null, 11],
  Obligor: [null, 34],
  Sector: [null, 8],
  "EAD (USD m)": ["#,##0.0", 12],
  "PD 1Y": ["0.00%", 9],
  LGD: ["0%", 7],
  "Maturity (yrs)": ["0.0", 13],
  "AI theta": ["0.0", 9],
  "Asset type": [null, 24],
  Leveraged: [null, 10],
  "Custom silicon": [null, 14],
  "Data status": [null, 12],
};

/** The demo pool as a table that formulas know as Pool. */
export function tapeSheet(tape: readonly (readonly Cell[])[]): SheetPlan {
  const headings = tape[0]!.map(String);
  const rows = tape.length;
  const formats = headings.flatMap((heading, column) => {
    const format = COLUMNS[heading]?.[0] ?? null;
    const area = { row: 1, column, rows: rows - 1, columns: 1 };
    return [{ area, role: "input" as const, ...(format === null ? {} : { numberFormat: format }) }];
  });
  return {
    name: "Loan tape",
    blocks: [{ row: 0, column: 0, values: tape }],
    formats: [{ area: { row: 0, column: 0, rows: 1, columns: headings.length }, role: "heading" }, ...formats],
    names: [{ name: "Pool", area: { row: 0, column: 0, rows, columns: headings.length } }],
    columnWidths: headings.map((heading) => COLUMNS[heading]?.[1] ?? 12),
    frozenRows: 1,
    frozenColumns: 2,
  };
}
