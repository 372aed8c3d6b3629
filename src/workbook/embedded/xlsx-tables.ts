import type { Worksheet } from "exceljs";
import { columnLetters } from "../reference.ts";
import type { TableData } from "./table-data.ts";

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
