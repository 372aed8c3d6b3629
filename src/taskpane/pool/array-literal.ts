import type { Cell } from "../../core/index.ts";

/** Cells as an array of constants in a formula: {"Sector","AI share";"Software",0.8}. Blank cells are empty texts. */
export function arrayLiteral(cells: readonly (readonly Cell[])[]): string {
  return `{${cells.map((row) => row.map(constant).join(",")).join(";")}}`;
}

function constant(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return `"${(cell ?? "").replaceAll('"', '""')}"`;
}
