import { isBlank, plainText, shown, type Cell } from "./cell.ts";
import { isoDate } from "./date-text.ts";
import { looksLikeDate, readDates } from "./dates.ts";
import { finding, type Finding } from "./findings.ts";
import type { RecognisedTape } from "./tape-columns.ts";

/** A date that stands above the headings of a tape. */
export type TitleDate = {
  readonly serial: number;
  /** Row of the range, from 1. */
  readonly row: number;
  /** The words that it stands in. */
  readonly text: string;
  /** True where those words call it an as-of date; another date may be that of the print. */
  readonly isAsOf: boolean;
};

const AS_OF =
  /\bcut[- ]?off\b|\bas (of|at|on)\b|\bper (?=\d)|\bstichtag\b|\bstand\b|\bzum (?=\d)|\breporting date\b|\bposition date\b|\bpool date\b|date d.arr|\barrêté|\bau (?=\d)|data di riferimento|\bal (?=\d)|fecha de (corte|referencia)|基準日|資料日|截至|截止日/i;
const MOST_WORDS = 200;

/** Dates as they stand among words: 31.10.2026, 2026-10-31, 31 October 2026, 31-Oct-2026, October 31, 2026, 民國115年10月31日. */
const DATES =
  /(?:民國 ?)?\d{2,4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,3}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}\.?[- ]\p{L}{3,12}\.?[- ,]{1,2}\d{4}|\p{L}{3,12}\.? \d{1,2}, \d{4}/gu;

/**
 * The date that the rows above a tape's headings give: one that words call the as-of date, or else the only date there.
 *
 * @param above rows above the headings, shape [rows][columns]
 */
export function titleDate(above: readonly (readonly Cell[])[]): TitleDate | null {
  const found = above.flatMap((row, r) => datesOfRow(row, r + 1));
  const stated = found.filter(({ isAsOf }) => isAsOf);
  const serials = new Set((stated.length > 0 ? stated : found).map(({ serial }) => serial));
  return serials.size === 1 ? (stated[0] ?? found[0]!) : null;
}

function datesOfRow(row: readonly Cell[], at: number): TitleDate[] {
  const texts = row.filter((cell) => !isBlank(cell)).map((cell) => plainText(String(cell).slice(0, MOST_WORDS)));
  const text = texts.join(" ").slice(0, MOST_WORDS);
  const isAsOf = AS_OF.test(text);
  const serials = row.flatMap((cell) => (isAsOf || typeof cell === "string" ? datesOf(cell) : []));
  return serials.map((serial) => ({ serial, row: at, text, isAsOf }));
}

/** Dates that a cell holds or that stand among its words; those that read both ways are none. */
function datesOf(cell: Cell): number[] {
  if (typeof cell === "number") return read(cell);
  if (typeof cell !== "string") return [];
  const text = plainText(cell.slice(0, MOST_WORDS));
  if (looksLikeDate(text)) return read(text);
  return [...text.matchAll(DATES)].flatMap(([date]) => read(date));
}

function read(cell: Cell): number[] {
  const { serials, bad, ambiguous } = readDates([cell]);
  return bad.length > 0 || ambiguous !== null || !(serials[0]! > 0) ? [] : [serials[0]!];
}

/** The as-of date that a title above the headings gives, told where dates of maturity need it. */
export function titleAsOf(
  title: TitleDate | null,
  { columns }: RecognisedTape,
  report: (found: Finding) => void,
): number | null {
  if (title === null || !title.isAsOf) return null;
  const isNeeded = columns.get("maturity")?.recognition.unit === "date";
  const values = { date: isoDate(title.serial), at: title.row, value: shown(title.text) };
  if (isNeeded) report(finding("titleAsOf", {}, values));
  return title.serial;
}
