import type { AreaFormat, Cell, SheetPlan } from "../plan.ts";

/** Number format and width of each column of the demo tape, by heading. */
const COLUMNS: Readonly<Record<string, readonly [format: string | null, width: number]>> = {
  "Obligor ID": [null, 13],
  Obligor: [null, 42],
  Sector: [null, 9],
  "EAD (USD m)": ["#,##0.0", 15],
  "PD 1Y": ["0.00%", 10],
  LGD: ["0%", 8],
  "Maturity (yrs)": ["0.0", 17],
  "AI theta": ["0.0", 11],
  "Asset type": [null, 26],
  Leveraged: [null, 13],
  "Custom silicon": [null, 17],
  "Data status": [null, 15],
};

/** The demo pool: the table Tape, which formulas also know as the range Pool. */
export function tapeSheet(tape: readonly (readonly Cell[])[]): SheetPlan {
  const headings = tape[0]!.map(String);
  const rows = tape.length;
  const formats = headings.flatMap((heading, column): AreaFormat[] => {
    const format = COLUMNS[heading]?.[0] ?? null;
    const area = { row: 1, column, rows: rows - 1, columns: 1 };
    if (format === null) return [];
    const above = { area: { ...area, row: 0, rows: 1 }, align: "right" as const };
    return [above, { area, role: "input" as const, numberFormat: format }];
  });
  const all = { row: 0, column: 0, rows, columns: headings.length };
  return {
    name: "Loan tape",
    blocks: [{ row: 0, column: 0, values: tape }],
    formats: [{ area: { row: 0, column: 0, rows: 1, columns: headings.length }, role: "heading" }, ...formats],
    tables: [{ name: "Tape", area: all }],
    names: [{ name: "Pool", area: all }],
    columnWidths: headings.map((heading) => COLUMNS[heading]?.[1] ?? 12),
    frozenRows: 1,
    frozenColumns: 2,
  };
}
