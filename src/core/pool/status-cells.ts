import { isBlank, type Cell } from "./cell.ts";
import { plainStanding } from "./status-words.ts";

/** A column of statuses has few words. */
const MOST_WORDS = 40;

/**
 * True for a column that holds words of a status and nothing else, with one of default and one of performing loans among
 * them: whatever its heading, it says which loans are in default.
 */
export function holdsStatuses(cells: readonly Cell[]): boolean {
  const words = new Set<string>();
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (typeof cell !== "string" || words.add(cell).size > MOST_WORDS) return false;
  }
  const standings = [...words].map(plainStanding);
  return (
    standings.includes("defaulted") &&
    standings.some((standing) => standing === "performing" || standing === "watched") &&
    !standings.includes(null)
  );
}
