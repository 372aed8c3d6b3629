import { blank, fractions, needed } from "./column-values.ts";
import { finding, type Finding } from "./findings.ts";
import { numbersOf } from "./loans.ts";
import type { RecognisedTape, TapeColumn } from "./tape-columns.ts";
import { percent } from "../themes/theme-words.ts";
import { meaningNames } from "./vocabulary.ts";

type Report = (found: Finding) => void;

/** Amounts beyond these, in units of a currency, are slips: no loan is a millionth of a cent or a quadrillion. */
const LEAST_EAD = 1e-6;
const MOST_EAD = 1e15;
const MOST_SUM = 1e18;

/** The amount of a loan, with what is undrawn times its CCF where the amount is what is drawn; what was added is said. */
export function exposures(tape: RecognisedTape, rows: Int32Array, report: Report): Float64Array {
  const drawn = needed(tape, "ead", rows, report);
  const undrawn = countedUndrawn(tape, rows, drawn, report);
  const ead = undrawn === null ? drawn : drawn.map((x, i) => x + undrawn[i]!);
  const column = tape.columns.get("ead");
  ead.forEach((x, i) => {
    if ((x >= LEAST_EAD && x <= MOST_EAD) || x !== x) return;
    const place = { row: rows[i]! + 2, column: column!.heading };
    if (x > 0) report(finding("eadBounds", place, { value: x, low: LEAST_EAD, high: MOST_EAD }));
    else report(finding("ead", place, { value: x }));
  });
  const sum = ead.reduce((total, x) => total + x, 0);
  if (sum > MOST_SUM) report(finding("eadSum", {}, { value: sum, high: MOST_SUM }));
  return ead;
}

/** Headings of an amount that holds what is undrawn by its definition. */
const AT_DEFAULT =
  /\bat default\b|post[ -]?ccf|nach ccf|bei ausfall|ausfallkredit|en cas de d[ée]faut|al default|del default|al incumplimiento|de incumplimiento|違約/i;
const EAD = /(?<!\p{L})EAD(?!\p{L})/iu;

/** Undrawn times CCF that counts, currency, shape [rows]; null where nothing is added. */
function countedUndrawn(
  tape: RecognisedTape,
  rows: Int32Array,
  drawn: Float64Array,
  report: Report,
): Float64Array | null {
  const ead = tape.columns.get("ead");
  const ccf = tape.columns.get("ccf");
  const source = tape.columns.get("undrawn") ?? tape.columns.get("limit");
  if (ead === undefined || (source === undefined && ccf === undefined)) return null;
  if (source === undefined || ccf === undefined) {
    report(halfCommitment((source ?? ccf)!, source === undefined));
    return null;
  }
  const isEad = EAD.test(ead.heading);
  const isWhole = AT_DEFAULT.test(ead.heading) || (isEad && (source.meaning === "limit" || hasDrawn(tape, ead)));
  if (isWhole) {
    report(finding("eadHoldsUndrawn", {}, { ead: ead.heading, source: source.heading, ccf: ccf.heading }));
    return null;
  }
  const undrawn = source.meaning === "undrawn" ? undrawnOf(source, tape, rows, report) : headroom(source, tape, rows, drawn, report); // prettier-ignore
  const added = weighted(undrawn, ccf, tape, rows, report);
  toldAdded({ ead, source, ccf, isEad }, drawn, added).forEach(report);
  return added;
}

/** True where a column of what is drawn stands beside one of EAD. */
function hasDrawn(tape: RecognisedTape, ead: TapeColumn): boolean {
  return (tape.all.get("ead") ?? []).some(({ heading }) => heading !== ead.heading && !EAD.test(heading));
}

/** An undrawn amount or a limit without a CCF adds nothing, nor does a CCF without them. */
function halfCommitment(column: TapeColumn, isCcf: boolean): Finding {
  const [name, nameZh] = meaningNames[column.meaning];
  const at = { column: column.heading };
  return isCcf ? finding("ccfAlone", at, { name, nameZh }) : finding("undrawnAlone", at, { name, nameZh });
}

/** Undrawn amounts as they stand. A blank amount is none. */
function undrawnOf(column: TapeColumn, tape: RecognisedTape, rows: Int32Array, report: Report): Float64Array {
  const [name, nameZh] = meaningNames.undrawn;
  return numbersOf(tape, "undrawn", rows, report)!.map((x, i) => {
    if (x < 0) report(finding("negative", { row: rows[i]! + 2, column: column.heading }, { name, nameZh, value: x }));
    return x > 0 ? x : 0;
  });
}

/** Limits less what is drawn; nothing is left of a limit that is drawn beyond, which is told. A blank limit is none. */
function headroom(
  column: TapeColumn,
  tape: RecognisedTape,
  rows: Int32Array,
  drawn: Float64Array,
  report: Report,
): Float64Array {
  const limits = numbersOf(tape, "limit", rows, report)!;
  const beyond = [...rows].filter((_, i) => limits[i]! < drawn[i]!).map((r) => r + 2);
  if (beyond.length > 0)
    report(finding("drawnBeyond", { column: column.heading, rows: beyond }, { count: beyond.length }));
  return limits.map((x, i) => (x > drawn[i]! ? x - drawn[i]! : 0));
}

function weighted(
  undrawn: Float64Array,
  column: TapeColumn,
  tape: RecognisedTape,
  rows: Int32Array,
  report: Report,
): Float64Array {
  const ccf = fractions(tape, "ccf", rows, 0, report)!;
  return undrawn.map((x, i) => {
    if (x > 0 && column.numbers.marks[rows[i]!] === "blank") report(blank(column, rows[i]!));
    return x > 0 ? x * ccf[i]! : 0;
  });
}

type Added = {
  readonly ead: TapeColumn;
  readonly source: TapeColumn;
  readonly ccf: TapeColumn;
  /** Whether the heading says EAD, which may hold what is undrawn already. */
  readonly isEad: boolean;
};

function toldAdded({ ead, source, ccf, isEad }: Added, drawn: Float64Array, added: Float64Array): Finding[] {
  const [before, more] = [drawn, added].map((values) => values.reduce((sum, x) => sum + x, 0));
  if (!(more! > 0) || !(before! > 0)) return [];
  const values = { ead: ead.heading, source: source.heading, ccf: ccf.heading, share: percent(more! / before!) };
  const kind = source.meaning === "limit" ? "headroomAdded" : isEad ? "undrawnOnEad" : "undrawnAdded";
  return [finding(kind, {}, values)];
}
