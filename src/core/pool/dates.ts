import { isBlank, plainText, type Cell } from "./cell.ts";
import type { DayOrder } from "./day-order.ts";
import { dateText, monthNumber, ofTaiwan, serialOf, type DateText } from "./date-text.ts";

/** A column read as dates: Excel serials, NaN where blank or no date. */
export type DateColumn = {
  readonly serials: Float64Array;
  readonly bad: readonly number[];
  /** A date such as 03/04/2027 that could be read both ways, with nothing in the column to decide. */
  readonly ambiguous: string | null;
  /** A date that cannot be in the order that was stated; null where none contradicts it. */
  readonly against: string | null;
  /** Cells that name a month and no day, read as its last day. */
  readonly monthEnds: readonly number[];
  /** Cells whose year has two digits, read as one of this century. */
  readonly shortYears: readonly number[];
};

/**
 * Reads cells as dates: Excel serials, ISO, months by their names in five languages, day/month or month/day decided once
 * for the column, and the years of the Republic of China (114/12/31 and 民國114年12月31日 are 2025-12-31). A year of two
 * digits stands last and is one of this century; a month without a day ends on its last one.
 *
 * @param cells shape [n]
 * @param beside cells of another column of dates, whose order of day and month counts where the cells' own does not tell
 * @param stated the order that a user said, which counts where the cells' own does not tell
 * @returns serials of shape [n], the indices that are no date, and an undecidable date if there is one
 */
export function readDates(
  cells: readonly Cell[],
  beside: readonly Cell[] = [],
  stated: DayOrder | null = null,
): DateColumn {
  const texts = cells.map(textOf);
  const own = dayOrder(texts);
  const order = own === "undecided" ? (stated ?? orderBeside(beside)) : own;
  const serials = new Float64Array(cells.length).fill(NaN);
  const bad: number[] = [];
  const monthEnds: number[] = [];
  const shortYears: number[] = [];
  let ambiguous: string | null = null;
  cells.forEach((cell, i) => {
    if (isBlank(cell)) return;
    const text = texts[i]!;
    const serial = text === null ? readNumberDate(cell) : serialOfText(text, order);
    if (serial === null) return void bad.push(i);
    serials[i] = serial;
    if (text?.kind === "month") monthEnds.push(i);
    if (text?.twoDigits) shortYears.push(i);
    if (order === "undecided" && text?.kind === "numbers" && text.first !== text.second) {
      ambiguous ??= String(cell).trim();
    }
  });
  const against = stated === null || own === "undecided" || own === stated ? null : contradiction(cells, texts, stated);
  return { serials, bad, ambiguous, against, monthEnds, shortYears };
}

function textOf(cell: Cell): DateText | null {
  if (typeof cell === "string") return dateText(cell);
  return typeof cell === "number" ? monthNumber(cell) : null;
}

/** The first date whose month would be above 12 in an order. */
function contradiction(cells: readonly Cell[], texts: readonly (DateText | null)[], order: DayOrder): string | null {
  const at = texts.findIndex(
    (text) => text?.kind === "numbers" && (order === "day-first" ? text.second : text.first) > 12,
  );
  return at < 0 ? null : String(cells[at]).trim();
}

function orderBeside(cells: readonly Cell[]): ReadOrder {
  const order = dayOrder(cells.map(textOf));
  return order === "mixed" ? "undecided" : order;
}

/** The order in which dates such as 13/04/2027 are read; null where none of them stands in numbers, or nothing decides it. */
export function dateOrder(cells: readonly Cell[]): DayOrder | null {
  const order = dayOrder(cells.map(textOf));
  return order === "day-first" || order === "month-first" ? order : null;
}

/** True where a text reads as a date. */
export function looksLikeDate(cell: Cell): boolean {
  if (typeof cell !== "string") return false;
  const text = dateText(cell);
  if (text === null) return /^\s*\d{7,8}\s*$/.test(cell.slice(0, 20)) && readNumberDate(cell) !== null;
  return (
    text.kind !== "numbers" || serialOfText(text, "day-first") !== null || serialOfText(text, "month-first") !== null
  );
}

type ReadOrder = DayOrder | "undecided" | "mixed";

function serialOfText(text: DateText, order: ReadOrder): number | null {
  if (text.kind !== "numbers") return text.serial;
  if (order === "mixed") return null;
  const { first, second, year } = text;
  return serialOf(order === "month-first" ? { year, month: first, day: second } : { year, month: second, day: first });
}

/** Before this serial, in 1954, no loan ends: a smaller number is no date. */
const LEAST_SERIAL = 20000;
const LAST_SERIAL = 200000;
/** 9999-12-31, which stands for a loan without an end. */
const PERPETUAL = 2958465;

/** Serial, or a date written as one number: 20251231, or 1141231 in years of the Republic of China. */
function readNumberDate(cell: Cell): number | null {
  const text = typeof cell === "string" ? plainText(cell.slice(0, 40)) : "";
  const x = typeof cell === "number" ? cell : /^\d{7,8}$/.test(text) ? Number(text) : NaN;
  if (x >= LEAST_SERIAL && x < LAST_SERIAL) return Math.floor(x);
  if (x === PERPETUAL) return x;
  if (Math.floor(x) !== x || x < 1000000 || x > 99991231) return null;
  const year = ofTaiwan(Math.floor(x / 10000));
  return serialOf({ year, month: Math.floor(x / 100) % 100, day: x % 100 });
}

function dayOrder(texts: readonly (DateText | null)[]): ReadOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    if (text?.kind !== "numbers") continue;
    if (text.first > 12) dayFirst = true;
    if (text.second > 12) monthFirst = true;
  }
  if (dayFirst && monthFirst) return "mixed";
  if (dayFirst) return "day-first";
  return monthFirst ? "month-first" : "undecided";
}

/** Years from one Excel serial to another, a year being 365.25 days. */
export function yearsBetween(from: number, to: number): number {
  return (to - from) / 365.25;
}
