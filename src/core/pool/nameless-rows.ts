import { finding, listed, type Finding } from "./findings.ts";
import type { RecognisedTape } from "./tape-columns.ts";

/** Rows that name no obligor where others do: what a merged cell leaves blank below its first row. */
export function namelessRows(
  tape: RecognisedTape,
  rows: Int32Array,
  id: readonly string[],
  name: readonly string[],
): Finding[] {
  if (!tape.columns.has("obligorId") && !tape.columns.has("obligorName")) return [];
  const blank = [...rows].filter((_, i) => id[i] === "" && name[i] === "").map((r) => r + 2);
  if (blank.length === 0 || blank.length === rows.length) return [];
  return [finding("noObligor", { rows: blank }, { count: blank.length, rows: listed(blank) })];
}
