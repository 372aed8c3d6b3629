import { isBlank, plainText, type Cell } from "./cell.ts";
import type { RecognisedTape } from "./columns.ts";
import { finding, listed, type Finding } from "./findings.ts";
import type { HiddenRows } from "./tape-source.ts";
import { meaningNames } from "./vocabulary.ts";

const TOTAL = /^(grand |sub-?)?totals?\b|^sum\b|合計|總計|小計|总计/i;
const NOTHING_BUT_TOTAL = /^((grand |sub-?)?totals?|sum|合計|總計|小計|总计)\s*:?$/i;

/** Which rows of a tape are loans, and what a total row states. */
export type TapeRows = {
  /** Indices below the heading row. */
  readonly rows: Int32Array;
  /** EAD cell of the last total row, as the column reads numbers; NaN where there is none. */
  readonly statedTotal: number;
  readonly findings: readonly Finding[];
};

/**
 * Leaves out blank rows, total rows and rows that repeat another in every column.
 *
 * @param columns cells below the heading row, shape [columns][count]
 * @param hidden per row of the range, heading included, where the caller knows it, and whether such rows count
 */
export function loanRows(
  tape: RecognisedTape,
  columns: readonly (readonly Cell[])[],
  count: number,
  hidden: { readonly rows: readonly boolean[]; readonly as: HiddenRows } | null,
): TapeRows {
  const findings: Finding[] = [];
  const rows: number[] = [];
  const repeated: number[] = [];
  const seen = new Set<string>();
  const named = identifiesLoans(tape);
  let statedTotal = NaN;
  let hiddenCount = 0;
  let sum = 0;
  for (let r = 0; r < count; r++) {
    if (columns.every((column) => isBlankOrZero(column[r]))) continue;
    if (isTotal(tape, columns, r, rows.length < 2 ? NaN : sum)) {
      findings.push(finding("totalRow", { row: r + 2 }, {}));
      statedTotal = tape.columns.get("ead")?.numbers.values[r] ?? NaN;
      continue;
    }
    if (hidden?.rows[r + 1]) {
      hiddenCount++;
      if (hidden.as === "left out") continue;
    }
    if (named) {
      const content = contentOf(columns, r);
      if (seen.has(content)) {
        repeated.push(r + 2);
        continue;
      }
      seen.add(content);
    }
    rows.push(r);
    sum += eadAt(tape, r);
  }
  if (repeated.length > 0) findings.push(finding("identicalRows", { rows: repeated }, { rows: listed(repeated) }));
  const told = hidden?.as === "left out" ? "leftOutRows" : "hiddenRows";
  if (hiddenCount > 0) findings.push(finding(told, {}, { count: hiddenCount }));
  return { rows: Int32Array.from(rows), statedTotal, findings };
}

/** A row as one text; a number and a text that looks like it differ. */
function contentOf(columns: readonly (readonly Cell[])[], r: number): string {
  let content = "";
  for (const column of columns) {
    const cell = column[r]!;
    content += typeof cell === "string" ? `\u0001${cell}` : `\u0002${cell}`;
  }
  return content;
}

/** Without an id of loan or obligor, two equal rows may well be two equal loans. */
function identifiesLoans(tape: RecognisedTape): boolean {
  return tape.columns.has("loanId") || tape.columns.has("obligorId") || tape.columns.has("obligorName");
}

/** Excel on the desktop gives a blank cell as 0, so a row of blanks and zeros is a blank row. */
function isBlankOrZero(cell: Cell | undefined): boolean {
  return cell === 0 || isBlank(cell);
}

function eadAt(tape: RecognisedTape, r: number): number {
  const ead = tape.columns.get("ead")?.numbers.values[r] ?? NaN;
  return ead === ead ? ead : 0;
}

/**
 * A row whose first text is nothing but the word total; or begins with it, or names nothing, and has no PD and no
 * rating. A row without a text counts only where its EAD is the sum of the rows above, NaN where there are too few.
 */
function isTotal(tape: RecognisedTape, columns: readonly (readonly Cell[])[], r: number, sumAbove: number): boolean {
  const text = columns.map((column) => column[r]).find((cell) => typeof cell === "string" && !isBlank(cell));
  const words = text === undefined ? "" : plainText(String(text));
  if (NOTHING_BUT_TOTAL.test(words)) return true;
  if (!isBlank(tape.columns.get("pd")?.cells[r]) || !isBlank(tape.columns.get("rating")?.cells[r])) return false;
  if (words !== "") return TOTAL.test(words);
  return Math.abs(eadAt(tape, r) - sumAbove) <= 1e-9 * sumAbove;
}

const ERROR_VALUE =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA)$/i;

/** Refuses cells that show an error, in every column that is used: two ids of #N/A are not one obligor. */
export function errorCells(tape: RecognisedTape, rows: Int32Array): Finding[] {
  return [...tape.columns.values()].flatMap(({ meaning, heading, cells }) => {
    const [name, nameZh] = meaningNames[meaning];
    const bad = [...rows].filter((r) => isError(cells[r]!));
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
