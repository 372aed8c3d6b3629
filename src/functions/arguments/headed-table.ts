import {
  columnNumbers,
  InputError,
  tableColumns,
  type Cell,
  type Measure,
  type TableColumn,
} from "../../core/index.ts";
import { came, isOmitted } from "./scalars.ts";
import { readRange } from "./ranges.ts";

/** Names of a column in English and Chinese; the first is the one that sentences use. */
export type ColumnNames = Readonly<Record<string, readonly [string, ...string[]]>>;

/** A row under its headings. Number as the user counts rows of the range, the heading row being 1. */
export type HeadedRow<C extends string> = {
  readonly number: number;
  readonly cell: (column: C) => Cell;
  /** Its heading with what it says of the unit; null where the column is absent. */
  readonly column: (column: C) => TableColumn | null;
};

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
  const found = tableColumns(name, headings!, columns as Readonly<Record<string, readonly string[]>>);
  const missing = needed.find((column) => found[column] === undefined);
  if (missing !== undefined) {
    throw new InputError("columnMissing", { name, column: columns[missing]![0], columns: wanted });
  }
  return rows
    .map((row, r) => ({
      number: r + 2,
      row,
      cell: (column: string) => row[found[column]?.at ?? -1] ?? null,
      column: (column: string) => found[column] ?? null,
    }))
    .filter(({ row }) => !row.every(isOmitted));
}

/**
 * The number in a cell of a headed table.
 *
 * @param measure what it counts, so that 5% may be written
 */
export function numberIn(name: string, row: HeadedRow<never>, heading: string, cell: Cell, measure?: Measure): number {
  const [value] = columnNumbers([cell], { at: 0, heading: "", currency: null }, measure);
  if (Number.isFinite(value)) return value!;
  throw new InputError("cellNoNumber", { row: row.number, name, column: heading, value: came(cell) });
}
