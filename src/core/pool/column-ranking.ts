import { isBlank, type Cell } from "./cell.ts";
import type { ReadColumn, TapeColumn } from "./tape-columns.ts";
import type { Meaning } from "./vocabulary.ts";

/** One column of several with one meaning: the one that is read, those left aside, and one that cannot be told from it. */
export type Choice = {
  readonly read: TapeColumn;
  readonly aside: readonly TapeColumn[];
  readonly rival: TapeColumn | null;
};

/** A candidate with its place among headings of its meaning. */
export type Candidate = { readonly column: TapeColumn; readonly rank: number };

const CONFIDENCE = ["similar", "contains", "exact", "chosen"];
/** Below it an EAD's heading says no more than balance or exposure, which may or may not be what the column EAD holds. */
const UNSAID_EAD = 36;

/**
 * Chooses among columns of one meaning: what a user chose, then the greater rank, then the same words before words among
 * others. Columns with the same cells are one.
 *
 * @param candidates at least one, in the order of the tape
 */
export function chooseColumn(meaning: Meaning, candidates: readonly Candidate[]): Choice {
  const order = [...candidates].sort(
    (a, b) => sureness(b) - sureness(a) || b.rank - a.rank || exactness(b) - exactness(a),
  );
  const [best, second] = order;
  const aside = order.slice(1).map(({ column }) => column);
  const competes = second !== undefined && isRival(meaning, best!, second) && !sameCells(best!.column, second.column);
  if (!competes) return { read: best!.column, aside, rival: null };
  const [first, other] = candidates.indexOf(best!) < candidates.indexOf(second) ? [best!, second] : [second, best!];
  return { read: first.column, aside, rival: other.column };
}

function sureness({ column }: Candidate): number {
  return column.recognition.confidence === "chosen" ? 1 : 0;
}

function exactness({ column }: Candidate): number {
  return CONFIDENCE.indexOf(column.recognition.confidence!);
}

function isRival(meaning: Meaning, best: Candidate, second: Candidate): boolean {
  if (sureness(best) !== sureness(second)) return false;
  if (best.rank === second.rank) return exactness(best) === exactness(second) || meaning !== "ead";
  return meaning === "ead" && best.rank >= UNSAID_EAD + 4 && second.rank < UNSAID_EAD && exactness(second) > 1;
}

function sameCells(a: TapeColumn, b: TapeColumn): boolean {
  return a.cells.every((cell, r) => same(cell, b.cells[r]));
}

function same(a: Cell, b: Cell | undefined): boolean {
  return a === b || (isBlank(a) && isBlank(b));
}

/** A column that was read, as others see it. */
export function tapeColumn({ recognition, meaning, cells, noData, numbers }: ReadColumn): TapeColumn {
  return { recognition, meaning: meaning!, heading: recognition.heading, cells, noData, numbers };
}
