import { came } from "../cell-words.ts";
import { InputError } from "../domain.ts";
import type { Cell } from "../pool/cell.ts";
import type { TableColumn } from "./table-columns.ts";
import { mayBeFractions } from "./table-numbers.ts";

/**
 * Asks about a column under percent whose numbers may be fractions that a sheet shows as percent.
 *
 * @param table the argument as the user knows it
 * @throws InputError with the first such number
 */
export function askOfPercent(table: string, cells: readonly Cell[], column: TableColumn): void {
  if (!mayBeFractions(cells, column)) return;
  const value = cells.find((cell) => typeof cell === "number" && cell !== 0) as number;
  throw new InputError("fractionsOrPercent", { table, heading: came(column.heading), value, again: Number((100 * value).toPrecision(12)) }); // prettier-ignore
}
