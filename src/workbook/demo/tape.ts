import type { AreaFormat, Cell, SheetPlan } from "../plan.ts";

/** Number format of each column of the demo tape, by heading, and a width that leaves room for the table's button. */
const COLUMNS: Readonly<Record<string, readonly [format: string | null, width: number]>> = {
  "Obligor ID": [null, 16],
  Obligor: [null, 46],
  Sector: [null, 12],
  "EAD (USD m)": ["#,##0.0", 18],
  "PD 1Y": ["0.00%", 11],
  LGD: ["0%", 9],
  "Maturity (yrs)": ["0.0", 20],
  "AI theta": ["0.0", 13],
  "Asset type": [null, 26],
  Leveraged: [null, 14],
  "Custom silicon": [null, 19],
  "Data status": [null, 17],
  Links: [null, 38],
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
