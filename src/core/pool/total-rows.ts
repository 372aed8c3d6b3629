import { isBlank, type Cell } from "./cell.ts";
import { finding, type Finding } from "./findings.ts";
import type { RecognisedTape } from "./tape-columns.ts";
import { totalWord, type TotalWord } from "./total-words.ts";
import type { Meaning } from "./vocabulary.ts";

/** What is known of a row before it is counted. */
export type RowContent = {
  readonly r: number;
  /** EAD, PD and LGD cells as their columns read numbers; NaN where blank, or 0 in a PD, which Excel gives for a blank. */
  readonly ead: number;
  readonly pd: number;
  readonly lgd: number;
  readonly rated: boolean;
  /** A total's word of the row and whether it stands where a borrower is named. */
  readonly word: TotalWord | null;
  readonly wordNames: boolean;
  /** True where a loan or a borrower is named, otherwise than by that word. */
  readonly named: boolean;
};

/** What a row is judged to be; a total says why, and whether it states the whole tape's EAD. */
export type Judgement =
  | { readonly is: "loan"; readonly said: Finding | null }
  | { readonly is: "total"; readonly said: Finding; readonly statesAll: boolean; readonly matched: boolean };

/** Sums over rows that lie next to each other, or under one label. */
export type Sums = {
  readonly n: number;
  readonly ead: number;
  readonly pd: number;
  readonly lgd: number;
  readonly spread: boolean;
  /** True where every row of it names a loan or a borrower. */
  readonly named: boolean;
};

/** The sums that a row may be the total of; the first is that of the whole tape so far, or of all below. */
export type Surroundings = { readonly whole: readonly Sums[]; readonly parts: readonly Sums[] };

/** How near a printed total comes to its sum: rounding of what is shown in thousands, and of averages to two digits. */
const NEAR = 1e-4;
const ABOUT = 0.005;
const AVERAGED = 0.02;

const IDENTITIES: readonly Meaning[] = ["loanId", "obligorId", "obligorName"];

/** Reads what decides whether a row is a total. */
export function rowContent(tape: RecognisedTape, columns: readonly (readonly Cell[])[], r: number): RowContent {
  const number = (meaning: Meaning) => tape.columns.get(meaning)?.numbers.values[r] ?? NaN;
  const names = IDENTITIES.flatMap((meaning) =>
    tape.columns.has(meaning) ? [tape.columns.get(meaning)!.cells[r]!] : [],
  );
  const filled = names.filter((cell) => cell !== 0 && !isBlank(cell));
  const inNames = wordIn(filled);
  const named = filled.some((cell) => typeof cell !== "string" || totalWord(cell) === null);
  const word = inNames ?? wordIn(named ? firstText(columns, r) : columns.map((column) => column[r]!));
  const [pd, lgd] = [number("pd"), number(tape.columns.has("lgd") ? "lgd" : "recovery")];
  return {
    r,
    ead: number("ead"),
    pd: pd === 0 ? NaN : pd,
    lgd,
    rated: !isBlank(tape.columns.get("rating")?.cells[r]) && tape.columns.get("rating")!.cells[r] !== 0,
    word,
    wordNames: inNames !== null || (names.length === 0 && word !== null),
    named,
  };
}

function wordIn(cells: readonly Cell[]): TotalWord | null {
  for (const cell of cells) {
    const word = typeof cell === "string" ? totalWord(cell) : null;
    if (word !== null) return word;
  }
  return null;
}

function firstText(columns: readonly (readonly Cell[])[], r: number): Cell[] {
  const first = columns.find((column) => typeof column[r] === "string" && !isBlank(column[r]));
  return first === undefined ? [] : [first[r]!];
}

/**
 * Judges a row: a total by its word and a sum or mean that it matches, by its word where it names no borrower, or by
 * EAD, PD and LGD that all match the rows around it where it has no name. A sum alone makes no total: loans of 100,
 * 100, 200 and 400 are four loans.
 *
 * @param nameable true where the tape has a column that names loans or borrowers
 */
export function judge(row: RowContent, around: Surroundings, nameable: boolean): Judgement {
  if (row.word === null) return row.named ? LOAN : judgeNameless(row, around, nameable);
  const match = matchOf(row, around, row.word.sure || !(row.pd === row.pd || row.rated) ? ABOUT : NEAR);
  if (row.word.sure || row.wordNames || !row.named) return judgeWord(row, row.word, match, around);
  return LOAN;
}

const LOAN: Judgement = { is: "loan", said: null };

type Match = { readonly by: "sum" | "mean" | "averages"; readonly of: Sums; readonly whole: boolean } | null;

function judgeWord(row: RowContent, word: TotalWord, match: Match, around: Surroundings): Judgement {
  const valued = row.pd === row.pd || row.rated;
  if (word.repeats && !row.named) return total(row, null, false, word);
  if (match !== null) return total(row, match, match.whole && match.by === "sum", word);
  if (row.ead !== row.ead) return row.named && !word.sure ? LOAN : total(row, null, false, word);
  if (word.nameLike && !row.wordNames) return LOAN;
  if (!valued && word.alone && !row.named) return total(row, null, !word.nameLike && around.whole.length > 0, word);
  if (word.sure && !row.named) return unclear(row, word);
  if (word.alone && !row.named) return row.wordNames ? borrowerCalled(row, word) : total(row, null, false, word);
  return valued || row.named ? LOAN : unclear(row, word);
}

/** No word and no name: a total where all three numbers say so, or where the EAD does and there is neither PD nor rating. */
function judgeNameless(row: RowContent, around: Surroundings, nameable: boolean): Judgement {
  const sums = [...around.whole, ...around.parts].filter(({ n }) => n > 1);
  const of = sums.find(({ ead }) => near(row.ead, ead, 1e-9)) ?? partOfOne(row, around);
  if (of === undefined) return LOAN;
  const whole = around.whole.includes(of);
  if (row.pd !== row.pd && !row.rated) return total(row, { by: "sum", of, whole }, whole, null);
  const averaged = near(row.pd, of.pd / of.ead, AVERAGED) && near(row.lgd, of.lgd / of.ead, AVERAGED);
  if (averaged && (of.spread || (nameable && of.named))) return total(row, { by: "averages", of, whole }, whole, null);
  const said = finding("sumOfLoans", { row: row.r + 2, column: "EAD" }, { value: row.ead, n: of.n });
  return { is: "loan", said: nameable || averaged ? said : null };
}

/** Behind an earlier total, a part of one named loan whose numbers the row has all the same. */
function partOfOne(row: RowContent, { parts }: Surroundings): Sums | undefined {
  return parts.find(({ n, named, ead, pd, lgd }) => {
    const isSame = near(row.ead, ead, 1e-9) && near(row.pd, pd / ead, 1e-9) && near(row.lgd, lgd / ead, 1e-9);
    return n === 1 && named && isSame;
  });
}

/** The sum or mean that a row with a total's word states; with one loan alone, PD and LGD must be that loan's as well. */
function matchOf(row: RowContent, { whole, parts }: Surroundings, tolerance: number): Match {
  for (const of of [...whole, ...parts]) {
    if (of.n === 0) continue;
    const averages = near(row.pd, of.pd / of.ead, AVERAGED) && near(row.lgd, of.lgd / of.ead, AVERAGED);
    const unsaid = row.pd !== row.pd && !row.rated;
    if (near(row.ead, of.ead, tolerance) && (of.n > 1 || averages || unsaid))
      return { by: "sum", of, whole: whole.includes(of) };
    if (of.n > 1 && near(row.ead, of.ead / of.n, tolerance) && (averages || of.spread || unsaid))
      return { by: "mean", of, whole: whole.includes(of) };
    if (of.n > 1 && of.spread && averages && row.word!.alone) return { by: "averages", of, whole: whole.includes(of) };
  }
  return null;
}

function near(x: number, y: number, tolerance: number): boolean {
  return Math.abs(x - y) <= tolerance * Math.abs(y);
}

function total(row: RowContent, match: Match, statesAll: boolean, word: TotalWord | null): Judgement {
  const [reason, reasonZh] = reasonOf(match, word?.repeats === true);
  const named = word === null ? ["", ""] : [` ('${word.text}')`, `（'${word.text}'）`];
  const values = { word: named[0]!, wordZh: named[1]!, reason, reasonZh };
  return { is: "total", said: finding("totalRow", { row: row.r + 2 }, values), statesAll, matched: match !== null };
}

function reasonOf(match: Match, repeats: boolean): readonly [string, string] {
  if (repeats) return ["it repeats other rows", "重複他列之數"];
  if (match === null) return ["it names no borrower", "未列借戶"];
  const { n } = match.of;
  const rows = n === 1 ? "row" : "rows";
  if (match.by === "sum") return [`its EAD is the sum of ${n} ${rows}`, `暴險額為 ${n} 列之合計`];
  if (match.by === "mean") return [`its EAD is the mean of ${n} ${rows}`, `暴險額為 ${n} 列之平均`];
  return [`its numbers are those of ${n} ${rows} together`, `各數為 ${n} 列之合計或平均`];
}

function unclear(row: RowContent, word: TotalWord): Judgement {
  return { is: "loan", said: finding("totalUnclear", { row: row.r + 2 }, { value: word.text, ead: row.ead }) };
}

function borrowerCalled(row: RowContent, word: TotalWord): Judgement {
  return { is: "loan", said: finding("borrowerTotal", { row: row.r + 2 }, { value: word.text, ead: row.ead }) };
}
