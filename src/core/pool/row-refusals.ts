import { isBlank, plainText, type Cell } from "./cell.ts";
import { finding, listed, type Finding } from "./findings.ts";
import type { RecognisedTape } from "./tape-columns.ts";
import { meaningNames } from "./vocabulary.ts";

const ERROR_VALUE =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA)$/i;

/** Refuses cells that show an error, in every column that is used: two ids of #N/A are not one obligor. */
export function errorCells(tape: RecognisedTape, rows: Int32Array): Finding[] {
  return [...tape.columns.values()].flatMap(({ meaning, heading, cells }) => {
    const [name, nameZh] = meaningNames[meaning];
    const bad: number[] = [];
    for (const r of rows) if (isError(cells[r]!)) bad.push(r);
    return bad.map((r) =>
      finding("errorCell", { row: r + 2, column: heading }, { name, nameZh, value: String(cells[r]).trim() }),
    );
  });
}

function isError(cell: Cell): boolean {
  return typeof cell === "string" && cell.includes("#") && ERROR_VALUE.test(cell.trim());
}

/** Refuses one loan id on rows with different content. */
export function duplicateLoans(tape: RecognisedTape, rows: Int32Array): Finding[] {
  const column = tape.columns.get("loanId");
  if (column === undefined) return [];
  const byId = new Map<string, number[]>();
  for (const r of rows) {
    if (isBlank(column.cells[r])) continue;
    const id = plainText(String(column.cells[r]));
    const at = byId.get(id);
    if (at) at.push(r + 2);
    else byId.set(id, [r + 2]);
  }
  return [...byId]
    .filter(([, at]) => at.length > 1)
    .map(([id, at]) =>
      finding("duplicateLoan", { row: at[1]!, column: column.heading }, { value: id, rows: listed(at) }),
    );
}
