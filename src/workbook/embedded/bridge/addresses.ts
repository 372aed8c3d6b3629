import { columnLetters } from "../../reference.ts";

/** A cell as Excel names it to a function: Deal!C5, or 'Loan tape'!C5. */
export function rangeText(sheet: string, cell: { readonly row: number; readonly column: number }): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet);
  const name = plain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
  return `${name}!${columnLetters(cell.column)}${cell.row + 1}`;
}
