import { isBlank, plainText, type Cell } from "./cell.ts";
import { finding, listed, type Finding } from "./findings.ts";
import { RowSums } from "./row-sums.ts";
import type { HiddenRows } from "./tape-source.ts";
import type { RecognisedTape } from "./tape-columns.ts";
import { judge, rowContent } from "./total-rows.ts";
import { simplified } from "./status-words.ts";
import type { Meaning } from "./vocabulary.ts";

/** Which rows of a tape are loans, and what a total row states. */
export type TapeRows = {
  /** Indices below the heading row. */
  readonly rows: Int32Array;
  /** EAD cell of the last row that states the whole tape's, as the column reads numbers; NaN where there is none. */
  readonly statedTotal: number;
  readonly findings: readonly Finding[];
};

type Columns = readonly (readonly Cell[])[];
type Hidden = { readonly rows: readonly boolean[]; readonly as: HiddenRows } | null;

/**
 * Leaves out rows that are no loans: blank ones, headings that come again, footnotes, totals and averages, loans without
 * a balance, and rows that repeat another in every column.
 *
 * @param columns cells below the heading row, shape [columns][count]
 * @param hidden per row of the range, heading included, where the caller knows it, and whether such rows count
 */
export function loanRows(tape: RecognisedTape, columns: Columns, count: number, hidden: Hidden): TapeRows {
  const findings: Finding[] = [];
  const filled = rowsThatHold(tape, columns, count, findings);
  const { loans, statedTotal } = withoutTotals(tape, columns, filled, findings);
  const shown = withoutHidden(loans, hidden, findings);
  const owed = withBalance(tape, shown, findings);
  const rows = withoutRepeats(tape, columns, owed, findings);
  return { rows: Int32Array.from(rows), statedTotal, findings };
}

/** Rows but blank ones, repeated headings and rows that hold one text alone or no number and no name. */
function rowsThatHold(tape: RecognisedTape, columns: Columns, count: number, findings: Finding[]): number[] {
  const kept: number[] = [];
  const texts: number[] = [];
  const headings: number[] = [];
  const numbers = NUMBERS.flatMap((meaning) => tape.columns.get(meaning) ?? []);
  for (let r = 0; r < count; r++) {
    if (numbers.some(({ cells }) => typeof cells[r] === "number" && cells[r] !== 0)) {
      kept.push(r);
      continue;
    }
    const filled = columns.flatMap((column, c) => (isBlankOrZero(column[r]) ? [] : [c]));
    if (filled.length === 0) continue;
    if (repeatsHeadings(tape, columns, r, filled)) headings.push(r);
    else if (isNoLoan(tape, columns, r, filled)) texts.push(r);
    else kept.push(r);
  }
  if (headings.length > 0)
    findings.push(finding("headingsAgain", { rows: lines(headings) }, { lines: listed(lines(headings)) }));
  if (texts.length > 0) {
    const list =
      texts
        .slice(0, 3)
        .map((r) => `'${textIn(columns, r)}'`)
        .join(", ") + (texts.length > 3 ? " …" : "");
    findings.push(
      finding("noLoanRows", { rows: lines(texts) }, { list, count: texts.length, lines: listed(lines(texts)) }),
    );
  }
  return kept;
}

function lines(rows: readonly number[]): number[] {
  return rows.map((r) => r + 2);
}

function textIn(columns: Columns, r: number): string {
  const text = columns.map((column) => column[r]).find((cell) => !isBlankOrZero(cell));
  const plain = plainText(String(text));
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}

/** Two cells or more that say what stands above them, and none that says something else. */
function repeatsHeadings(tape: RecognisedTape, columns: Columns, r: number, filled: readonly number[]): boolean {
  if (filled.length < 2 || typeof columns[filled[0]!]![r] !== "string") return false;
  return filled.every((c) => {
    const cell = columns[c]![r]!;
    return typeof cell === "string" && simplified(cell) === simplified(tape.recognition[c]?.heading ?? "");
  });
}

const NUMBERS: readonly Meaning[] = ["ead", "pd", "lgd", "recovery", "rating"];
const NAMES: readonly Meaning[] = ["loanId", "obligorId", "obligorName"];
const FOOTNOTE =
  /^[*†‡§]|^(note|notes|source|sources|remark|remarks|quelle|anmerkung|hinweis|fuente|nota|note|fonte|註|附註|說明|資料來源|來源|备注)\b\s?[:：.]?|^(註|附註|說明|資料來源|來源|備註)/i;

/** One text and nothing else; a footnote's words and no number; or neither a number nor a name. */
function isNoLoan(tape: RecognisedTape, columns: Columns, r: number, filled: readonly number[]): boolean {
  const holds = (meaning: Meaning) => !isBlankOrZero(tape.columns.get(meaning)?.cells[r]);
  if (NUMBERS.some(holds)) return false;
  const first = columns[filled[0]!]![r]!;
  if (typeof first === "string" && (filled.length === 1 || FOOTNOTE.test(plainText(first.slice(0, 60))))) return true;
  return !NAMES.some(holds) && NAMES.some((meaning) => tape.columns.has(meaning));
}

type WithoutTotals = { readonly loans: readonly number[]; readonly statedTotal: number };

function withoutTotals(
  tape: RecognisedTape,
  columns: Columns,
  filled: readonly number[],
  findings: Finding[],
): WithoutTotals {
  const nameable = NAMES.some((meaning) => tape.columns.has(meaning));
  const contents = filled.map((r) => rowContent(tape, columns, r));
  if (contents.every(({ word, named }) => word === null && named)) return { loans: filled, statedTotal: NaN };
  const sums = new RowSums(contents, (row) => labelsOf(tape, row.r));
  const loans: number[] = [];
  let statedTotal = NaN;
  /** True while the stated total is the sum of rows above it: with a further loan it is a subtotal. */
  let ofRowsAbove = false;
  contents.forEach((row, i) => {
    const judged = row.word === null && row.named ? null : judge(row, sums.around(i), nameable);
    if (judged !== null && judged.said !== null) findings.push(judged.said);
    if (judged?.is === "total") {
      if (judged.statesAll) [statedTotal, ofRowsAbove] = [row.ead, judged.matched && loans.length > 0];
      sums.ended();
      return;
    }
    if (ofRowsAbove) [statedTotal, ofRowsAbove] = [NaN, false];
    loans.push(row.r);
    sums.counted(row);
  });
  return { loans, statedTotal };
}

/** What a subtotal may be named after. */
function labelsOf(tape: RecognisedTape, r: number): string[] {
  return (["sector", "group", "country", "assetType", "rating"] as const).flatMap((meaning) => {
    const cell = tape.columns.get(meaning)?.cells[r];
    return typeof cell === "string" && !isBlank(cell) ? [simplified(cell)] : [];
  });
}

function withoutHidden(rows: readonly number[], hidden: Hidden, findings: Finding[]): readonly number[] {
  if (hidden === null) return rows;
  const count = rows.filter((r) => hidden.rows[r + 1]).length;
  if (count === 0) return rows;
  findings.push(finding(hidden.as === "left out" ? "leftOutRows" : "hiddenRows", {}, { count }));
  return hidden.as === "left out" ? rows.filter((r) => !hidden.rows[r + 1]) : rows;
}

/** Loans that are repaid or in credit, without an undrawn amount that counts; where no other is left all stay and are refused. */
function withBalance(tape: RecognisedTape, rows: readonly number[], findings: Finding[]): readonly number[] {
  const ead = tape.columns.get("ead")?.numbers.values;
  if (ead === undefined) return rows;
  const undrawn = tape.columns.has("ccf") ? tape.columns.get("undrawn")?.numbers.values : undefined;
  const without = rows.filter((r) => ead[r]! <= 0 && !(undrawn !== undefined && undrawn[r]! > 0));
  if (without.length === 0 || without.length === rows.length) return rows;
  const { heading } = tape.columns.get("ead")!;
  for (const [name, here] of [
    ["noBalance", without.filter((r) => ead[r] === 0)],
    ["creditBalance", without.filter((r) => ead[r]! < 0)],
  ] as const) {
    const at = { column: heading, rows: lines(here) };
    if (here.length > 0) findings.push(finding(name, at, { count: here.length, lines: listed(lines(here)) }));
  }
  const gone = new Set(without);
  return rows.filter((r) => !gone.has(r));
}

function withoutRepeats(
  tape: RecognisedTape,
  columns: Columns,
  rows: readonly number[],
  findings: Finding[],
): readonly number[] {
  const names = NAMES.flatMap((meaning) => tape.columns.get(meaning) ?? []).map(({ cells }) => cells);
  if (names.length === 0) return rows;
  const first = new Map<string, number>();
  const seen = new Set<string>();
  const repeated: number[] = [];
  const kept = rows.filter((r) => {
    const name = contentOf(names, r);
    const before = first.get(name);
    if (before === undefined) return first.set(name, r);
    // A row of the same names as another is compared in every column; a wide tape has few of them.
    seen.add(contentOf(columns, before));
    const content = contentOf(columns, r);
    if (!seen.has(content)) return seen.add(content);
    repeated.push(r + 2);
    return false;
  });
  if (repeated.length > 0) findings.push(finding("identicalRows", { rows: repeated }, { rows: listed(repeated) }));
  return kept;
}

/** A row as one text; a number and a text that looks like it differ. */
function contentOf(columns: Columns, r: number): string {
  let content = "";
  for (const column of columns) {
    const cell = column[r]!;
    content += typeof cell === "string" ? `\u0001${cell}` : `\u0002${cell}`;
  }
  return content;
}

/** Excel on the desktop gives a blank cell as 0, so a row of blanks and zeros is a blank row. */
function isBlankOrZero(cell: Cell | undefined): boolean {
  return cell === 0 || isBlank(cell);
}
