import { shown } from "./cell.ts";
import { blank, fractions, needed } from "./column-values.ts";
import { exposures } from "./exposures.ts";
import type { RecognisedTape, TapeColumn } from "./columns.ts";
import { finding, listed, type Finding } from "./findings.ts";
import { numbersOf } from "./loans.ts";
import { maturities } from "./maturity-values.ts";
import { readCounts, type RowCounts } from "./loan-counts.ts";
import { optionalValues } from "./optional-values.ts";
import { ratedPds } from "./rated-pds.ts";
import type { RatingScale } from "./rating-scale.ts";
import type { RowRating } from "./tape-ratings.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

/** The numbers of loans, checked; columns of shape [rows]. NaN only where a finding refuses the tape or none is given. */
export type LoanValues = {
  readonly ead: Float64Array;
  readonly pd: Float64Array;
  readonly lgd: Float64Array;
  readonly maturity: Float64Array;
  readonly theta: Float64Array;
  readonly loading: Float64Array;
  readonly sales: Float64Array;
  readonly cqs: Float64Array;
  readonly etv: Float64Array;
  readonly counts: RowCounts;
};

/** Reads and checks every number that a pool needs. */
export function readLoanValues(
  tape: RecognisedTape,
  rows: Int32Array,
  ratings: readonly RowRating[],
  scale: RatingScale,
  asOf: number | null,
  report: (found: Finding) => void,
): LoanValues {
  return {
    ead: exposures(tape, rows, report),
    pd: pds(tape, rows, ratings, scale, report),
    lgd: lgds(tape, rows, report),
    maturity: maturities(tape, rows, asOf, report),
    theta: fractions(tape, "theta", rows, 0, report),
    loading: loadings(tape, rows, report),
    sales: optionalValues(tape, "sales", rows, report),
    cqs: optionalValues(tape, "cqs", rows, report),
    etv: optionalValues(tape, "etv", rows, report),
    counts: readCounts(tape, rows, report),
  };
}

function pds(
  tape: RecognisedTape,
  rows: Int32Array,
  ratings: readonly RowRating[],
  scale: RatingScale,
  report: (found: Finding) => void,
): Float64Array {
  const column = tape.columns.get("pd");
  const given = numbersOf(tape, "pd", rows, report) ?? new Float64Array(rows.length).fill(NaN);
  const unfilled = [...rows.keys()].filter((i) => given[i] !== given[i] && column?.numbers.marks[rows[i]!] !== "bad");
  const pd =
    tape.ratings.length > 0
      ? ratedPds(given, unfilled, { rows, ratings, columns: tape.ratings.length, scale, report })
      : given;
  if (tape.ratings.length === 0 && column) unfilled.forEach((i) => report(blank(column, rows[i]!)));
  pd.forEach((x, i) => {
    if (!((x > 0 && x < 1) || x !== x)) report(pdOutside(x, rows[i]!, column));
  });
  return pd;
}

/** A PD of 1 is a loan in default; of another the cell is shown as it stands. */
function pdOutside(x: number, r: number, column: TapeColumn | undefined): Finding {
  const place = { row: r + 2, column: column?.heading ?? "PD" };
  const value = shown(column?.cells[r] ?? x);
  if (x === 1) return finding("defaultedPd", place, { value });
  const isHint = x > 1 && x < 100 && column?.recognition.unit === "fraction";
  const [hint, hintZh] = isHint ? [`; ${x} looks like ${x} %`, `；${x} 像是 ${x}%`] : ["", ""];
  return finding("pd", place, { value, hint, hintZh });
}

/** Says where LGD and recovery both stand and contradict each other, by more than rounding. */
function contradictions(tape: RecognisedTape, rows: Int32Array, lgd: Float64Array): Finding[] {
  const recovery = tape.columns.has("lgd") ? numbersOf(tape, "recovery", rows, () => undefined) : null;
  if (recovery === null) return [];
  const apart = [...rows].filter((_, i) => Math.abs(lgd[i]! + recovery[i]! - 1) > 0.01).map((r) => r + 2);
  if (apart.length === 0) return [];
  return [finding("lgdRecovery", { column: "LGD", rows: apart }, { count: apart.length, lines: listed(apart) })];
}

/** LGD, or 1 minus recovery. */
function lgds(tape: RecognisedTape, rows: Int32Array, report: (found: Finding) => void): Float64Array {
  const meaning: Meaning = tape.columns.has("lgd") ? "lgd" : "recovery";
  const recovered = recoveredRows(tape, rows);
  const values = needed(tape, meaning, rows, report, recovered);
  const column = tape.columns.get(meaning);
  const [name, nameZh] = meaningNames[meaning];
  values.forEach((x, i) => {
    if ((x >= 0 && x <= 1) || x !== x) return;
    report(finding("lgd", { row: rows[i]! + 2, column: column!.heading }, { name, nameZh, value: x }));
  });
  rows.forEach((r, i) => void (recovered.has(r) && (values[i] = oneMinus(recovered.get(r)!))));
  if (recovered.size > 0) report(recoveredSaid(column!, [...recovered.keys()]));
  contradictions(tape, rows, values).forEach(report);
  zeroShares(column, rows, values).forEach(report);
  return meaning === "lgd" ? values : values.map(oneMinus);
}

/** Recoveries of rows whose LGD is blank, on a tape that has columns of both. */
function recoveredRows(tape: RecognisedTape, rows: Int32Array): ReadonlyMap<number, number> {
  const lgd = tape.columns.get("lgd");
  const recovery = lgd === undefined ? null : numbersOf(tape, "recovery", rows, () => undefined);
  return new Map(
    [...rows].flatMap((r, i): [number, number][] => {
      const given = recovery?.[i] ?? NaN;
      return lgd?.numbers.marks[r] === "blank" && given >= 0 && given <= 1 ? [[r, given]] : [];
    }),
  );
}

function recoveredSaid({ heading }: TapeColumn, at: readonly number[]): Finding {
  const lines = at.map((r) => r + 2);
  return finding("lgdRecovered", { column: heading, rows: lines }, { count: at.length, rows: listed(lines) });
}

/** A blank cell may arrive as 0, and an LGD of 0 is rare: such loans are told of. */
function zeroShares(column: TapeColumn | undefined, rows: Int32Array, values: Float64Array): Finding[] {
  const zeros = [...rows].filter((_, i) => values[i] === 0).map((r) => r + 2);
  if (zeros.length === 0) return [];
  const [name, nameZh] = meaningNames[column!.meaning];
  const said = { name, nameZh, count: zeros.length, lines: listed(zeros) };
  return [finding("zeroShare", { column: column!.heading, rows: zeros }, said)];
}

/** 1 - x as the decimals print: 1 - 0.6 is 0.4. */
function oneMinus(x: number): number {
  const difference = 1 - x;
  const printed = Math.round(difference * 1e12) / 1e12;
  return Math.abs(printed - difference) < 1e-15 ? printed : difference;
}

/** The square root of Rho, or Loading as it stands. */
function loadings(tape: RecognisedTape, rows: Int32Array, report: (found: Finding) => void): Float64Array {
  if (tape.columns.has("rho") && tape.columns.has("loading")) report(finding("rhoAndLoading", {}, {}));
  if (tape.columns.has("rho")) return fractions(tape, "rho", rows, 0, report).map(Math.sqrt);
  return fractions(tape, "loading", rows, -1, report);
}
