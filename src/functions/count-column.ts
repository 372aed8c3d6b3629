import type { Pool } from "../core/index.ts";

/**
 * A table of a pool's rows that says, at its right, for how many loans each stands: read as a tape, it is the same pool. Nothing
 * is added where every row is one obligor.
 *
 * @param table a heading row and one row for each of the pool's
 */
export function withCountColumn<T>(
  { counts }: Pool,
  table: readonly (readonly (T | string | number)[])[],
): (T | string | number)[][] {
  return table.map((row, r) =>
    counts === undefined ? [...row] : [...row, r === 0 ? "Number of loans" : counts.of[r - 1]!],
  );
}
