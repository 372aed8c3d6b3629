import { isBlank, plainText, type Cell } from "./cell.ts";

/** A column read as dates: Excel serials, NaN where blank or no date. */
export type DateColumn = {
  readonly serials: Float64Array;
  readonly bad: readonly number[];
  /** A date such as 03/04/2027 that could be read both ways, with nothing in the column to decide. */
  readonly ambiguous: string | null;
};

type Parts = { readonly year: number; readonly month: number; readonly day: number };

/**
 * Reads cells as dates: Excel serials, ISO, day/month or month/day decided once for the column, and the years of the
 * Republic of China (114/12/31 and 民國114年12月31日 are 2025-12-31). A year of two digits is no date, unless 民國 stands
 * before it.
 *
 * @param cells shape [n]
 * @returns serials of shape [n], the indices that are no date, and an undecidable date if there is one
 */
export function readDates(cells: readonly Cell[]): DateColumn {
  const order = dayOrder(cells);
  const serials = new Float64Array(cells.length).fill(NaN);
  const bad: number[] = [];
  let ambiguous: string | null = null;
  cells.forEach((cell, i) => {
    if (isBlank(cell)) return;
    const serial = order === "mixed" && slashDate(cell) ? null : readDate(cell, order === "month-first");
    if (serial === null) bad.push(i);
    else serials[i] = serial;
    if (order === "undecided" && serial !== null && readsBothWays(cell)) ambiguous ??= String(cell).trim();
  });
  return { serials, bad, ambiguous };
}

/** True where a text reads as a date. */
export function looksLikeDate(cell: Cell): boolean {
  return typeof cell === "string" && readDate(cell, false) !== null;
}

function readDate(cell: Cell, monthFirst: boolean): number | null {
  if (typeof cell === "number") return readNumberDate(cell);
  if (typeof cell !== "string") return null;
  const text = plainText(cell);
  const slash = slashDate(cell);
  if (slash) {
    const [first, second, year] = slash;
    return serialOf(monthFirst ? { year, month: first, day: second } : { year, month: second, day: first });
  }
  const compact = /^\d{7,8}$/.exec(text);
  if (compact) return readNumberDate(Number(text));
  const match =
    /^(?:(?:民國|民国|roc)\s*(?=\d{1,3}\D)|(?=\d{3,4}\D))(\d{1,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T ].*)?$/i.exec(
      text,
    );
  if (!match) return null;
  const year = Number(match[1]);
  return serialOf({ year: year < 300 ? year + 1911 : year, month: Number(match[2]), day: Number(match[3]) });
}

/** Serial, or a date written as one number: 20251231, or 1141231 in years of the Republic of China. */
function readNumberDate(x: number): number | null {
  if (x >= 1 && x < 200000) return Math.floor(x);
  if (Math.floor(x) !== x || x < 1000000 || x > 99991231) return null;
  const year = Math.floor(x / 10000);
  return serialOf({ year: year < 300 ? year + 1911 : year, month: Math.floor(x / 100) % 100, day: x % 100 });
}

/** The numbers of a date written as 31/12/2027, or null. */
function slashDate(cell: Cell): readonly [number, number, number] | null {
  if (typeof cell !== "string") return null;
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plainText(cell));
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
}

/** True for 03/04/2027, false for 05/05/2027. */
function readsBothWays(cell: Cell): boolean {
  const slash = slashDate(cell);
  return slash !== null && slash[0] !== slash[1];
}

function dayOrder(cells: readonly Cell[]): "day-first" | "month-first" | "undecided" | "mixed" {
  let dayFirst = false;
  let monthFirst = false;
  for (const cell of cells) {
    const slash = slashDate(cell);
    if (!slash) continue;
    if (slash[0] > 12) dayFirst = true;
    if (slash[1] > 12) monthFirst = true;
  }
  if (dayFirst && monthFirst) return "mixed";
  if (dayFirst) return "day-first";
  return monthFirst ? "month-first" : "undecided";
}

/**
 * The Excel serial of a date of the Gregorian calendar, 1900-03-01 to 9999-12-31; null for a date that does not exist.
 *
 * @source H. F. Fliegel, T. C. Van Flandern (1968), A machine algorithm for processing calendar dates
 */
function serialOf({ year, month, day }: Parts): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const shift = month <= 2 ? 1 : 0;
  const y = year - shift;
  const m = month + 12 * shift - 3;
  const days =
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day;
  return days - 693900;
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

/** Years from one Excel serial to another, a year being 365.25 days. */
export function yearsBetween(from: number, to: number): number {
  return (to - from) / 365.25;
}
