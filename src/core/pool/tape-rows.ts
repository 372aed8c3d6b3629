import { isBlank, plainText, shown, type Cell } from "./cell.ts";
import type { RecognisedTape } from "./columns.ts";
import { finding, type Finding } from "./findings.ts";

const TOTAL = /^(grand |sub)?total|^sum\b|合計|總計|小計|总计/i;

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
 * @param hidden per row of the range, heading included, where the caller knows it
 */
export function loanRows(
  tape: RecognisedTape,
  columns: readonly (readonly Cell[])[],
  count: number,
  hidden: readonly boolean[] | null,
): TapeRows {
  const findings: Finding[] = [];
  const rows: number[] = [];
  const repeated: number[] = [];
  const seen = new Set<string>();
  let statedTotal = NaN;
  let hiddenCount = 0;
  for (let r = 0; r < count; r++) {
    if (columns.every((column) => isBlank(column[r]))) continue;
    if (isTotal(tape, columns, r, rows)) {
      findings.push(finding("totalRow", { row: r + 2 }, {}));
      statedTotal = tape.columns.get("ead")?.numbers.values[r] ?? NaN;
      continue;
    }
    const content = columns.map((column) => `${typeof column[r]}${String(column[r])}`).join("\u0001");
    if (seen.has(content) && identifiesLoans(tape)) {
      repeated.push(r + 2);
      continue;
    }
    seen.add(content);
    rows.push(r);
    if (hidden?.[r + 1]) hiddenCount++;
  }
  if (repeated.length > 0) findings.push(finding("identicalRows", {}, { rows: listed(repeated) }));
  if (hiddenCount > 0) findings.push(finding("hiddenRows", {}, { count: hiddenCount }));
  return { rows: Int32Array.from(rows), statedTotal, findings };
}

/** Without an id of loan or obligor, two equal rows may well be two equal loans. */
function identifiesLoans(tape: RecognisedTape): boolean {
  return tape.columns.has("loanId") || tape.columns.has("obligorId") || tape.columns.has("obligorName");
}

/** A row whose first text says total, or whose EAD is the sum of all rows above while it names no loan and no PD. */
function isTotal(
  tape: RecognisedTape,
  columns: readonly (readonly Cell[])[],
  r: number,
  above: readonly number[],
): boolean {
  const pd = tape.columns.get("pd");
  if (!isBlank(pd?.cells[r])) return false;
  const text = columns.map((column) => column[r]).find((cell) => typeof cell === "string" && !isBlank(cell));
  if (text !== undefined) return TOTAL.test(plainText(String(text)));
  const ead = tape.columns.get("ead")?.numbers.values;
  if (ead === undefined || above.length < 2 || !isBlank(tape.columns.get("rating")?.cells[r])) return false;
  const sum = above.reduce((total, row) => total + (ead[row]! === ead[row]! ? ead[row]! : 0), 0);
  return Math.abs(ead[r]! - sum) <= 1e-9 * sum;
}

/** Row numbers in a sentence: the first ten, and how many more. */
export function listed(rows: readonly number[]): string {
  const first = rows.slice(0, 10).join(", ");
  return rows.length > 10 ? `${first} and ${rows.length - 10} more` : first;
}

/** Refuses one loan id on rows with different content. */
export function duplicateLoans(tape: RecognisedTape, rows: Int32Array): Finding[] {
  const column = tape.columns.get("loanId");
  if (column === undefined) return [];
  const byId = new Map<string, number[]>();
  for (const r of rows) {
    if (isBlank(column.cells[r])) continue;
    const id = plainText(String(column.cells[r]));
    byId.set(id, [...(byId.get(id) ?? []), r + 2]);
  }
  return [...byId]
    .filter(([, at]) => at.length > 1)
    .map(([id, at]) =>
      finding("duplicateLoan", { row: at[1]!, column: column.heading }, { value: id, rows: listed(at) }),
    );
}

const DEFAULTED = /^(default|defaulted|d|npl|non[- ]?performing|違約|已違約|逾期放款|催收|y|yes|true|是)$/i;
const PERFORMING_FLAG = /default|是否違約/i;

/** Refuses loans whose status, default flag, stage or days past due say default. */
export function defaultedLoans(tape: RecognisedTape, rows: Int32Array): Finding[] {
  const found: Finding[] = [];
  const status = tape.columns.get("status");
  const overdue = tape.columns.get("daysPastDue");
  for (const r of rows) {
    if (status && saysDefault(status.heading, status.cells[r]!)) found.push(defaulted(status, r));
    else if (overdue && overdue.numbers.values[r]! > 90) found.push(defaulted(overdue, r));
  }
  return found;
}

function defaulted(column: { heading: string; cells: readonly Cell[] }, r: number): Finding {
  const values = { name: column.heading, nameZh: column.heading, value: shown(column.cells[r]) };
  return finding("defaulted", { row: r + 2, column: column.heading }, values);
}

function saysDefault(heading: string, cell: Cell): boolean {
  if (isBlank(cell)) return false;
  const text = plainText(String(cell));
  if (/stage|階段/i.test(heading)) return text === "3" || /^stage\s*3$/i.test(text);
  const flag = /^(y|yes|true|是|1)$/i.test(text);
  return flag ? PERFORMING_FLAG.test(heading) : DEFAULTED.test(text);
}
