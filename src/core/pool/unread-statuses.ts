import { quoted, type Cell } from "./cell.ts";
import { finding, listed, type Finding } from "./findings.ts";
import { speaksOfDefault } from "./status-words.ts";
import type { RecognisedTape, UnreadColumn } from "./tape-columns.ts";

const NOT_LOOKED_AT: readonly UnreadColumn["why"][] = ["loses", "left out"];

/**
 * Says which columns that are not read as statuses speak of default, such as one of comments.
 *
 * @param columns cells below the headings, column by column
 */
export function unreadStatuses(
  tape: RecognisedTape,
  columns: readonly (readonly Cell[])[],
  rows: Int32Array,
): Finding[] {
  const unread = tape.unread.filter(({ why }) => !NOT_LOOKED_AT.includes(why));
  const notes = (tape.all.get("note") ?? []).map(({ recognition }) => recognition);
  return [...unread, ...notes].flatMap(({ index, heading }) => {
    const at = rowsInDefault(columns[index]!, rows);
    if (at.length === 0) return [];
    const list = [...new Set(at.map((r) => quoted(columns[index]![r]!)))].slice(0, 3).join(", ");
    const lines = at.map((r) => r + 2);
    return [finding("wordsOfDefault", { column: heading, rows: lines }, { heading, list, lines: listed(lines) })];
  });
}

/** A word of its own, as no identifier such as CRPL000123 has. */
const HAS_WORD = /(?:^|[^\p{L}\p{N}])\p{L}{3,}(?![\p{L}\p{N}])|\p{Script=Han}/u;

function rowsInDefault(cells: readonly Cell[], rows: Int32Array): number[] {
  const known = new Map<string, boolean>();
  const found: number[] = [];
  let [last, speaks] = ["", false];
  for (let i = 0; i < rows.length; i++) {
    const cell = cells[rows[i]!];
    if (typeof cell !== "string" || cell.length < 3) continue;
    // Most columns repeat one word down the tape.
    if (cell !== last) {
      last = cell;
      speaks = false;
      if (HAS_WORD.test(cell)) {
        speaks = known.get(cell) ?? speaksOfDefault(cell);
        known.set(cell, speaks);
      }
    }
    if (speaks) found.push(rows[i]!);
  }
  return found;
}
