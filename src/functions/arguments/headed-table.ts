import { InputError, plainText, type Cell } from "../../core/index.ts";
import { came, isOmitted } from "./scalars.ts";
import { readRange } from "./ranges.ts";

/** Names of a column in English and Chinese; the first is the one that sentences use. */
export type ColumnNames = Readonly<Record<string, readonly [string, ...string[]]>>;

/** A row under its headings. Number as the user counts rows of the range, the heading row being 1. */
export type HeadedRow<C extends string> = { readonly number: number; readonly cell: (column: C) => Cell };

/**
 * Reads a range whose first row names its columns, in any order; blank rows are skipped, an absent column that may be
 * absent reads as blank.
 *
 * @param name the argument as the user knows it
 * @throws InputError for a missing range, and a missing column that is needed
 */
export function readHeadedTable<N extends ColumnNames>(
  name: string,
  value: unknown,
  columns: N,
  needed: readonly (keyof N & string)[],
): readonly HeadedRow<keyof N & string>[] {
  const wanted = needed.map((column) => columns[column]![0]).join(", ");
  if (isOmitted(value)) throw new InputError("tableMissing", { name, columns: wanted });
  const [headings, ...rows] = readRange(name, value);
  const found = headings!.map((cell) => plainHeading(String(cell ?? "")));
  const at = (column: string) => found.findIndex((heading) => columns[column]!.map(plainHeading).includes(heading));
  const missing = needed.find((column) => at(column) < 0);
  if (missing !== undefined) {
    throw new InputError("columnMissing", { name, column: columns[missing]![0], columns: wanted });
  }
  return rows
    .map((row, r) => ({ number: r + 2, row, cell: (column: string) => row[at(column)] ?? null }))
    .filter(({ row }) => !row.every(isOmitted));
}

/** The number in a cell of a headed table. */
export function numberIn(name: string, row: HeadedRow<never>, heading: string, cell: Cell): number {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  throw new InputError("cellNoNumber", { row: row.number, name, column: heading, value: came(cell) });
}

function plainHeading(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
