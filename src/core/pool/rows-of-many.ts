import { isBlank, plainText, quoted } from "./cell.ts";
import { finding, listed, type Finding } from "./findings.ts";
import type { RecognisedTape } from "./tape-columns.ts";

/** What stands where a name would for many borrowers together. */
const MANY =
  /^(?:(?:all )?others?|(?:all )?other (?:borrowers?|obligors?|loans?|clients?|customers?|names|exposures?)|remaining(?: \w+)?|remainder|rest|sundry|miscellaneous|various|sonstige[rs]?(?: \w+)?|übrige(?: \w+)?|autres?(?: \w+)?|altri(?: \w+)?|otros(?: \w+)?|其他|其它|其餘|其餘借戶|其他借戶|其他客戶)\s*(?:[（(:：–-].{0,40})?$/i;
const COUNTED =
  /[（(]\s*\d[\d,. ]*\s*(?:loans|names|borrowers|obligors|clients|customers|exposures|kredite|kunden|prêts|clienti|clientes|筆|戶|件)\s*[)）]/i;

/** Rows that are called as many borrowers together are, on a tape without a column that counts them. */
export function rowsOfMany(tape: RecognisedTape, rows: Int32Array): Finding[] {
  const names = tape.columns.get("obligorName") ?? tape.columns.get("obligorId");
  if (names === undefined || tape.columns.has("count")) return [];
  const at = [...rows].filter((r) => {
    const cell = names.cells[r];
    return typeof cell === "string" && !isBlank(cell) && cell.length < 80 && isMany(plainText(cell));
  });
  if (at.length === 0) return [];
  const list = [...new Set(at.map((r) => quoted(names.cells[r]!)))].slice(0, 3).join(", ");
  const lines = at.map((r) => r + 2);
  return [finding("rowsOfMany", { column: names.heading, rows: lines }, { list, lines: listed(lines) })];
}

function isMany(name: string): boolean {
  return MANY.test(name) || COUNTED.test(name);
}
