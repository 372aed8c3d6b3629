import { plainText } from "./cell.ts";
import { finding, listed, type Finding } from "./findings.ts";
import type { RecognisedTape, TapeColumn } from "./tape-columns.ts";
import { meaningNames } from "./vocabulary.ts";

/** A long number as spreadsheets show it in a narrow column, and keep it in a CSV file: its last digits are lost. */
const CUT = /^\d(?:[.,]\d{1,14})?E\+\d{1,3}$/i;
const LONGEST = 24;

/**
 * Says which ids lost digits, and refuses those that stand on several rows: two borrowers may have become one.
 *
 * @param rows rows of loans, as indices below the heading row
 */
export function cutIds(tape: RecognisedTape, rows: Int32Array): Finding[] {
  return (["obligorId", "loanId"] as const).flatMap((meaning) => {
    const column = tape.columns.get(meaning);
    return column === undefined ? [] : ofColumn(column, rows);
  });
}

function ofColumn({ meaning, heading, cells }: TapeColumn, rows: Int32Array): Finding[] {
  const byId = new Map<string, number[]>();
  for (const r of rows) {
    const cell = cells[r];
    if (typeof cell !== "string" || cell.length > LONGEST || !CUT.test(plainText(cell))) continue;
    const id = plainText(cell);
    byId.set(id, [...(byId.get(id) ?? []), r + 2]);
  }
  if (byId.size === 0) return [];
  const [name, nameZh] = meaningNames[meaning];
  const twice = [...byId].filter(([, at]) => at.length > 1);
  if (twice.length > 0)
    return twice.map(([value, at]) =>
      finding("cutIdTwice", { row: at[1]!, column: heading, rows: at }, { name, nameZh, value, rows: listed(at) }),
    );
  const at = [...byId.values()].flat();
  const values = { name, nameZh, count: at.length, value: [...byId.keys()][0]! };
  return [finding("cutIds", { column: heading, rows: at }, values)];
}
