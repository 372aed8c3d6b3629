import type { UnreadColumn } from "./tape-columns.ts";
import { finding, type Finding } from "./findings.ts";

/** More headings than this are counted and not named. */
const MOST_NAMED = 30;

/**
 * Says which columns nothing was read from, and why where that is known. A heading that only resembles one of ours has
 * a sentence of its own.
 */
export function unreadColumns(unread: readonly UnreadColumn[]): Finding[] {
  const told = unread.filter(({ why }) => why !== "similar" && why !== "left out");
  if (told.length === 0) return [];
  const values = { count: told.length, list: listOf(told, named, ", "), listZh: listOf(told, namedZh, "、") };
  return [finding("unreadColumns", {}, values)];
}

function listOf(columns: readonly UnreadColumn[], say: (column: UnreadColumn) => string, between: string): string {
  const first = columns.slice(0, MOST_NAMED).map(say).join(between);
  return columns.length > MOST_NAMED ? `${first} …` : first;
}

function named({ heading, index, why, to }: UnreadColumn): string {
  const name = heading === "" ? `column ${index + 1} (without a heading)` : `'${heading}'`;
  if (to === "") return name;
  return why === "loses" ? `${name} ('${to}' is used)` : `${name} (${to})`;
}

function namedZh({ heading, index, why, to }: UnreadColumn): string {
  const name = heading === "" ? `第 ${index + 1} 欄（無標題）` : `'${heading}'`;
  if (to === "") return name;
  return why === "loses" ? `${name}（採用 '${to}'）` : `${name}（${to}）`;
}
