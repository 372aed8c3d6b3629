import type { Cell } from "./cell.ts";
import type { ColumnChoices } from "./columns.ts";
import type { Pool } from "./pool.ts";

/** A range that holds a tape, and what its caller knows beyond the values. */
export type TapeSource = {
  /** How findings name it where a pool has several. */
  readonly name?: string;
  /** Shape [rows][columns]; rows may have different lengths. */
  readonly cells: readonly (readonly Cell[])[];
  /** Number formats, same shape as the cells, where the caller knows them. */
  readonly formats?: readonly (readonly string[])[];
  /** Rows hidden by a filter or by hand, shape [rows], heading row included. */
  readonly hiddenRows?: readonly boolean[];
  /** Whether such rows count; they do if absent, as a formula cannot see them. */
  readonly hidden?: HiddenRows;
  readonly choices?: ColumnChoices;
};

export type HiddenRows = "included" | "left out";

/** A pool that takes part in another, such as one that a card holds: a loan per obligor. */
export type PoolSource = { readonly name?: string; readonly pool: Pool };
