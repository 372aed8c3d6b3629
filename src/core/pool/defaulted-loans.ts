import { isBlank, plainText, quoted, shown, type Cell } from "./cell.ts";
import type { RecognisedTape, TapeColumn } from "./tape-columns.ts";
import { readDates } from "./dates.ts";
import type { RowRating } from "./tape-ratings.ts";
import { finding, listed, type Finding } from "./findings.ts";
import { saysYes, standingOf, type Standing } from "./status-words.ts";
import type { TemplateName } from "./messages.ts";
import { lateHeading } from "./late-headings.ts";
import { badCell } from "./cell-problems.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

/** Later than this is no date at which anything fell due, but a system's "never". */
const LAST_YEAR = 2099;
const LAST_SERIAL = (LAST_YEAR - 1900) * 365.25;
const MOST_DAYS = 90;
/** A century of days. */
const MOST_OVERDUE = 36525;

/** What a cell says, or that its words are not known; null for a blank. */
type Verdict = Standing | "unknown" | null;

/**
 * Refuses loans in default by any column that tells it: statuses, yes-or-no columns, default dates, days past due, ratings. Says
 * which loans are in arrears or repaid by their status, and which words of a status are not known.
 *
 * @param asOf Excel serial; a default date after it is none. null where the tape has none
 */
export function defaultedLoans(
  tape: RecognisedTape,
  rows: Int32Array,
  asOf: number | null,
  ratings: readonly RowRating[],
): Finding[] {
  const inDefault = new Set<number>();
  const columns = statusColumns(tape).flatMap((column) => {
    const verdicts = verdictsOf(column, rows, asOf, tape.dates);
    return [...defaults(column, rows, verdicts, inDefault), ...besides(column, rows, verdicts)];
  });
  const overdue = tape.all.get("daysPastDue") ?? [];
  return [
    ...columns,
    ...overdue.flatMap((column) => overdueLoans(column, rows, inDefault)),
    ...[...rows].flatMap((r, i) => (inDefault.has(r) ? [] : ratedInDefault(ratings[i]!, r))),
  ];
}

/** A rating of default stands above a PD beside it. */
function ratedInDefault({ kind, heading, text }: RowRating, r: number): Finding[] {
  if (kind !== "default") return [];
  return [finding("defaulted", { row: r + 2, column: heading }, { name: heading, nameZh: heading, value: text })];
}

/** Meanings of which every column is read: two may tell of different defaults. */
export const TELL_DEFAULT: readonly Meaning[] = ["status", "defaulted", "defaultDate", "daysPastDue"];

function statusColumns(tape: RecognisedTape): readonly TapeColumn[] {
  return (["status", "defaulted", "defaultDate"] as const).flatMap((meaning) => tape.all.get(meaning) ?? []);
}

function defaults(
  column: TapeColumn,
  rows: Int32Array,
  verdicts: readonly Verdict[],
  inDefault: Set<number>,
): Finding[] {
  return [...rows].flatMap((r, i) => {
    if (verdicts[i] !== "defaulted" || inDefault.has(r)) return [];
    inDefault.add(r);
    return [defaulted(column, r)];
  });
}

function overdueLoans(column: TapeColumn, rows: Int32Array, inDefault: Set<number>): Finding[] {
  const late = [...rows].filter((r) => column.numbers.values[r]! > MOST_DAYS && !inDefault.has(r));
  late.forEach((r) => inDefault.add(r));
  return [...late.map((r) => defaulted(column, r)), ...noDays(column, rows)];
}

/** Cells of days past due that are no number of days, which a default may hide behind. */
function noDays(column: TapeColumn, rows: Int32Array): Finding[] {
  const { marks, values } = column.numbers;
  const [name, nameZh] = meaningNames.daysPastDue;
  return [...rows].flatMap((r) => {
    if (marks[r] === "bad") return [badCell(column, r)];
    const value = values[r]!;
    if (value !== value || (value >= 0 && Math.floor(value) === value)) return [];
    const said = { name, nameZh, value, low: 0, high: MOST_OVERDUE, words: "a whole number", wordsZh: "整數" };
    return [finding("outOfBounds", { row: r + 2, column: column.heading }, said)];
  });
}

function defaulted(column: TapeColumn, r: number): Finding {
  const values = { name: column.heading, nameZh: column.heading, value: shown(column.cells[r]) };
  return finding("defaulted", { row: r + 2, column: column.heading }, values);
}

/** What is no default and still worth a word. */
const SAID: readonly (readonly [Verdict, TemplateName])[] = [
  ["watched", "watchedLoans"],
  ["closed", "closedLoans"],
  ["unknown", "unknownStatus"],
];

function besides(column: TapeColumn, rows: Int32Array, verdicts: readonly Verdict[]): Finding[] {
  return SAID.flatMap(([verdict, name]) => {
    const at = [...rows].filter((_, i) => verdicts[i] === verdict);
    if (at.length === 0) return [];
    const words = [...new Set(at.map((r) => quoted(column.cells[r]!)))];
    const list = words.slice(0, 8).join(", ") + (words.length > 8 ? ` … (${words.length})` : "");
    const lines = at.map((r) => r + 2);
    const values = { name: column.heading, list, count: at.length, lines: listed(lines) };
    return [finding(name, { column: column.heading, rows: lines }, values)];
  });
}

function verdictsOf(
  column: TapeColumn,
  rows: Int32Array,
  asOf: number | null,
  stated: RecognisedTape["dates"],
): Verdict[] {
  if (column.meaning === "defaultDate") return dateVerdicts(column, rows, asOf, stated);
  const judge = judgeOf(column);
  const known = new Map<Cell, Verdict>();
  return Array.from(rows, (r) => {
    const cell = column.cells[r]!;
    if (!known.has(cell)) known.set(cell, isBlank(cell) ? null : judge(plainText(String(cell))));
    return known.get(cell)!;
  });
}

/**
 * A filled default date up to the as-of date is a default; Excel on the desktop gives a blank as 0. Of a date that can be
 * read in two ways the earlier one counts.
 */
function dateVerdicts(
  column: TapeColumn,
  rows: Int32Array,
  asOf: number | null,
  stated: RecognisedTape["dates"],
): Verdict[] {
  const cells = Array.from(rows, (r) => (column.cells[r] === 0 ? null : column.cells[r]!));
  const { serials: own, bad, ambiguous } = readDates(cells, [], stated);
  const other = ambiguous === null ? own : readDates(cells, [], "month-first").serials;
  const serials = own.map((serial, i) => (other[i]! < serial ? other[i]! : serial));
  const unread = new Set(bad);
  return Array.from(serials, (serial, i) => {
    if (unread.has(i)) return saysYes(String(column.cells[rows[i]!])) === false ? "performing" : "unknown";
    if (serial !== serial) return null;
    return serial > LAST_SERIAL || (asOf !== null && serial > asOf) ? "performing" : "defaulted";
  });
}

/** Headings of yes-or-no columns that ask for the sound loan, and for the one in default. */
const ASKS_SOUND = /^(is |is it |loan )?performing\b|^current\??$|正常|non[- ]?default|not in default|未違約/i;
const ASKS_DEFAULT =
  /default|non[- ]?performing|\bnp[le]\b|impair|utp|unlikely|charged? off|write|written|bankrupt|insolv|違約|逾放|逾期|催收|呆帳|ausfall|notleidend|douteux|defaut|défaut|sofferenz|moros|dudos/i;
const ASKS_STAGE = /stage|ifrs ?9|階段|阶段|stufe|stade|etapa|fase|stadio|étape/i;
const isMonthsLate = (heading: string) => /delinquen/i.test(heading) || lateHeading(heading) === "months";
/** The five classes of loans of Taiwan's banks: 1 normal, 2 to be watched, 3 to 5 recoverable, doubtful and lost. */
const ASKS_CLASS = /資產分類|五[級類]/;
const ASKS_PROCEEDINGS = /legal proceeding/i;

/** How a column's cells are judged: by its meaning and by what its heading asks. */
function judgeOf({ meaning, heading }: TapeColumn): (text: string) => Verdict {
  const sound = ASKS_SOUND.test(heading);
  const flag = meaning === "defaulted" || sound || ASKS_DEFAULT.test(heading);
  return (text) => {
    const coded = codedVerdict(heading, text);
    if (coded !== null) return coded;
    const yes = flag ? saysYes(text) : null;
    if (yes !== null) return yes === sound ? "performing" : "defaulted";
    return standingOf(text) ?? "unknown";
  };
}

/**
 * Codes that mean something under their own heading alone.
 *
 * @source AnaCredit (Regulation (EU) 2016/867): default status 14 not in default, 18 to 20 in default; performing
 * status 1 non-performing, 11 performing (from memory); legal proceedings 1
 * none, 2 administration, 3 insolvency, 4 other
 */
function codedVerdict(heading: string, text: string): Verdict {
  if (ASKS_STAGE.test(heading) && /^[1-3](\.0+)?$/.test(text)) return text[0] === "3" ? "defaulted" : "performing";
  if (/default status/i.test(heading) && /^(14|18|19|20)$/.test(text))
    return text === "14" ? "performing" : "defaulted";
  if (/performing status/i.test(heading) && /^11?$/.test(text)) return text === "11" ? "performing" : "defaulted";
  if (ASKS_PROCEEDINGS.test(heading) && /^[1-4]$/.test(text)) return text === "1" ? "performing" : "defaulted";
  if (ASKS_CLASS.test(heading) && /^第?[1-5]類?$/.test(text))
    return text.includes("1") ? "performing" : text.includes("2") ? "watched" : "defaulted";
  if (lateHeading(heading) === "buckets" && /\d/.test(text)) return bucketVerdict(text);
  if (isMonthsLate(heading) && /^\d{1,2}$/.test(text))
    return Number(text) === 0 ? "performing" : Number(text) < 3 ? "watched" : "defaulted";
  if (isMonthsLate(heading) && /^(r|ra|f)$/i.test(text)) return "defaulted";
  return null;
}

/** A band of days, such as 31-60 or 90+: in default where all of it lies at 90 days or beyond. */
function bucketVerdict(text: string): Verdict {
  const [, below, days] = /^(<|up to|bis|under)?[^\d]{0,8}(\d{1,4})/i.exec(text) ?? [];
  if (below !== undefined) return "watched";
  if (Number(days) >= MOST_DAYS) return "defaulted";
  return Number(days) === 0 ? "performing" : "watched";
}
