import type { TableProperties, Worksheet } from "exceljs";
import { columnLetters } from "../reference.ts";
import { areaOf } from "./defined-ranges.ts";
import { tableData, type TableData, type TablesBySheet } from "./table-data.ts";

/** Adds a sheet's tables to a file. Their cells are written afterwards. */
export function addTables(sheet: Worksheet, tables: readonly TableData[], heading: HeadingReader): void {
  for (const { name, range } of tables) {
    const columns = Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, i) => ({
      name: heading(range.startRow, range.startColumn + i) || `Column${i + 1}`,
    }));
    const row = columns.map(() => null);
    sheet.addTable({
      name,
      ref: `${columnLetters(range.startColumn)}${range.startRow + 1}`,
      headerRow: true,
      style: { theme: "TableStyleLight1", showRowStripes: false },
      columns,
      rows: Array.from({ length: range.endRow - range.startRow }, () => row),
    });
  }
}

/** The text in a cell of the sheet. */
type HeadingReader = (row: number, column: number) => string;

/** Tables of a file's sheets. */
export function tablesOf(sheets: ReadonlyMap<string, Worksheet>): TablesBySheet {
  const entries = [...sheets].flatMap(([sheetId, sheet]) => {
    const models = Object.values((sheet as unknown as { tables: Record<string, { model: TableModel }> }).tables);
    const tables = models.filter(({ model }) => model.headerRow !== false).map(({ model }) => tableOf(model));
    return tables.length > 0 ? [[sheetId, { tables }] as const] : [];
  });
  return Object.fromEntries(entries);
}

type TableModel = TableProperties & { readonly tableRef: string };

function tableOf({ name, tableRef, totalsRow }: TableModel): TableData {
  const area = areaOf(tableRef);
  // The engine counts a total as one more value, so the total row stays outside.
  return tableData(name, totalsRow === true ? { ...area, rows: area.rows - 1 } : area);
}
