import { amountText, shortText, termText, type AmountText } from "./amount-text.ts";
import { isBlank, type Cell } from "./cell.ts";
import type { CurrencyMark } from "./currencies.ts";
import { digitsValue, provenSign, signReading, type DecimalSign, type SignProof } from "./decimal-sign.ts";

/** What kind of number a column holds: it tells which signs and words mean something beside its numbers. */
export type NumberKind = "share" | "money" | "term" | "count" | "any";

/** A column read as numbers: NaN marks cells that are blank or no number; `marks` says what the text carried. */
export type NumberColumn = {
  readonly values: Float64Array;
  /** Per cell: nothing, a number, a share or a multiple (already divided or multiplied), or no number. */
  readonly marks: readonly CellMark[];
  /** Currencies that stand beside amounts, by cell. */
  readonly currencies?: ReadonlyMap<number, CurrencyMark>;
  /** Why a cell is no number, where more is known than that, by cell. */
  readonly problems?: ReadonlyMap<number, CellProblem>;
};

export type CellMark = "blank" | "plain" | "percent" | "permille" | "bps" | "multiple" | "term" | "bad";

/** Why a cell is no number of its column. */
export type CellProblem =
  | { readonly why: "share in money" | "share in term" | "money in share" | "no share" | "other sign" }
  | { readonly why: "mixed share" | "mixed multiple" | "small share" | "months among years" | "date among years" }
  | { readonly why: "word"; readonly word: string };

/** Texts of a column taken apart, before its decimal sign is known. */
export type DraftColumn = {
  readonly kind: NumberKind;
  readonly cells: readonly Cell[];
  readonly texts: ReadonlyMap<number, AmountText>;
  readonly proof: SignProof;
};

/** Takes the texts of a column apart and counts what they prove of its decimal sign. */
export function draftNumbers(cells: readonly Cell[], kind: NumberKind): DraftColumn {
  const texts = new Map<number, AmountText>();
  cells.forEach((cell, i) => {
    const amount = typeof cell === "string" && cell !== "" ? amountText(cell) : null;
    if (amount !== null) texts.set(i, amount);
  });
  return { kind, cells, texts, proof: provenSign(digitsOf(texts)) };
}

function* digitsOf(texts: ReadonlyMap<number, AmountText>): Generator<string> {
  for (const { digits } of texts.values()) yield digits;
}

/** The sign that a column's own texts prove; the one that more of them prove where they differ, null where none do. */
export function ownSign({ point, comma, byDigits }: SignProof): DecimalSign | null {
  if (point === 0 && comma === 0) return byDigits;
  return comma > point ? "," : ".";
}

/**
 * Reads cells as numbers, with the decimal sign decided once for the column: 1.234,5 and 1,234.5 are never mixed.
 *
 * @param cells shape [n]
 * @returns values and marks, shape [n]
 */
export function readNumbers(cells: readonly Cell[], kind: NumberKind = "any"): NumberColumn {
  const draft = draftNumbers(cells, kind);
  return numbersWith(draft, ownSign(draft.proof) ?? ".");
}

/** A column of which some cells turn out to be no number of it. */
export function withProblems(numbers: NumberColumn, more: ReadonlyMap<number, CellProblem>): NumberColumn {
  if (more.size === 0) return numbers;
  const marks = numbers.marks.map((mark, i): CellMark => (more.has(i) ? "bad" : mark));
  const values = numbers.values.map((x, i) => (more.has(i) ? NaN : x));
  return { ...numbers, values, marks, problems: new Map([...(numbers.problems ?? []), ...more]) };
}

/** Reads a column with its decimal sign. */
export function numbersWith({ kind, cells, texts }: DraftColumn, sign: DecimalSign): NumberColumn {
  const values = new Float64Array(cells.length);
  const currencies = new Map<number, CurrencyMark>();
  const problems = new Map<number, CellProblem>();
  const marks = cells.map((cell, i) => {
    const read = readCell(cell, texts.get(i), kind, sign);
    values[i] = read.value;
    if (read.currency) currencies.set(i, read.currency);
    if (read.problem) problems.set(i, read.problem);
    return read.mark;
  });
  return { values, marks, currencies, problems };
}

type CellRead = {
  readonly value: number;
  readonly mark: CellMark;
  readonly currency?: CurrencyMark | null;
  readonly problem?: CellProblem;
};

const BAD: CellRead = { value: NaN, mark: "bad" };
const BLANK: CellRead = { value: NaN, mark: "blank" };

function readCell(cell: Cell, text: AmountText | undefined, kind: NumberKind, sign: DecimalSign): CellRead {
  if (typeof cell === "number") return cell - cell === 0 ? { value: cell, mark: "plain" } : BAD;
  if (isBlank(cell)) return BLANK;
  if (typeof cell === "boolean") return BAD;
  const years = kind === "term" ? termText(cell as string) : null;
  if (years !== null) return { value: years, mark: "term" };
  return text === undefined ? BAD : readAmount(text, kind, sign);
}

const DIVISORS = { percent: 100, permille: 1000, bps: 10000 } as const;

function readAmount(amount: AmountText, kind: NumberKind, sign: DecimalSign): CellRead {
  const { digits, negative, share, power, currency } = amount;
  const problem = problemOf(amount, kind);
  if (problem !== null) return { ...BAD, problem };
  const value = digitsValue(digits, sign, power);
  if (value !== value) return isOtherSign(digits) ? { ...BAD, problem: { why: "other sign" } } : BAD;
  const signed = negative ? -value : value;
  if (share !== null) return { value: signed / DIVISORS[share], mark: share };
  return { value: signed, mark: power === 0 ? "plain" : "multiple", currency };
}

function isOtherSign(digits: string): boolean {
  return signReading(digits) !== "none";
}

function problemOf({ share, power, currency, unknown }: AmountText, kind: NumberKind): CellProblem | null {
  if (unknown !== null) return { why: "word", word: unknown };
  if (share !== null && kind === "money") return { why: "share in money" };
  if (share !== null && kind === "term") return { why: "share in term" };
  if (share !== null && kind === "count") return { why: "no share" };
  const isMoney = power !== 0 || currency !== null;
  return isMoney && kind !== "money" && kind !== "any" ? { why: "money in share" } : null;
}

/** True for a text that reads as a number with one sign or the other, such as a cell above data is not. */
export function holdsNumberText(cell: Cell): boolean {
  if (typeof cell !== "string") return typeof cell === "number";
  const amount = shortText(cell) === null ? null : amountText(cell);
  return amount !== null && amount.unknown === null && signReading(amount.digits) !== "none";
}

/** The median of the numbers that are not NaN; NaN where there are none. */
export function median(values: Float64Array): number {
  const sorted = values.filter((x) => x === x).sort();
  return sorted.length === 0 ? NaN : sorted[Math.floor((sorted.length - 1) / 2)]!;
}
