import { reachWords, type Cell, type Reach } from "../core/index.ts";
import type { InBoth } from "./run-record.ts";
import { inOneCell } from "./told.ts";

/** What a column of sentences in Traditional Chinese is headed by, at the right of the one in English. */
export const CHINESE_HEADING = "說明";

/** Columns on what a scenario meets, at the right of a table of scenarios. */
export const REACH_HEADINGS = ["EAD shocked", "EAD of the theme", "What it meets", CHINESE_HEADING];

/** Cells under those headings: of the standard model, where what was assumed of the pool stands, of scenarios and of all. */
export type ReachCells = {
  readonly standard: Cell[];
  readonly scenarios: readonly Cell[][];
  readonly weighted: readonly Cell[];
};

/** What scenarios meet in a pool, as cells; the Chinese ones say what their row is where its name is English alone. */
export function reachCells(reaches: readonly Reach[], assumed: readonly InBoth[]): ReachCells {
  return {
    standard: ["", "", inOneCell(assumed, "english"), `標準模型。${inOneCell(assumed, "chinese")}`],
    scenarios: reaches.map((reach) => {
      const words = reachWords(reach);
      return [reach.shocked, reach.themed, inOneCell(words, "english"), inOneCell(words, "chinese")];
    }),
    weighted: ["", "", "", "各情境依機率加權。"],
  };
}
