import { reachWords, type Cell, type Reach } from "../core/index.ts";

/** Columns on what a scenario meets, at the right of a table of scenarios. */
export const REACH_HEADINGS = ["EAD shocked", "EAD of the theme", "What it meets"];

/** Cells under those headings: of the standard model, where what was assumed of the pool stands, and of each scenario. */
export type ReachCells = { readonly standard: Cell[]; readonly scenarios: readonly Cell[][] };

/** What scenarios meet in a pool, as cells. */
export function reachCells(reaches: readonly Reach[], assumed: readonly string[]): ReachCells {
  return {
    standard: ["", "", assumed.join(" ")],
    scenarios: reaches.map((reach) => [
      reach.shocked,
      reach.themed,
      reachWords(reach)
        .map(({ english }) => english)
        .join(" "),
    ]),
  };
}
