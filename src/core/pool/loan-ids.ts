import { isBlank, plainText, type Cell } from "./cell.ts";
import { headingKey } from "./heading-text.ts";

/** Headings that may hold a loan's id or its name. */
const BARE = new Set(["loan", "facility", "tranche", "授信", "貸款", "額度"]);

/**
 * True for a column under a bare heading, such as Facility, that holds names and not ids: a text without a digit stands in
 * it on two rows or more, as Term Loan B does.
 */
export function isNoId(heading: Cell, cells: readonly Cell[]): boolean {
  if (!BARE.has(headingKey(String(heading)))) return false;
  const seen = new Set<string>();
  for (const cell of cells) {
    if (isBlank(cell) || typeof cell !== "string" || /\d/.test(cell.slice(0, 200))) continue;
    const text = plainText(cell);
    if (seen.has(text)) return true;
    seen.add(text);
  }
  return false;
}
