import { shortText } from "./amount-text.ts";
import { monthNamed } from "./month-names.ts";

/** A text read as a date, as far as it says one by itself. */
export type DateText =
  /** A day; `twoDigits` where its year has two digits. */
  | { readonly kind: "day"; readonly serial: number; readonly twoDigits: boolean }
  /** The last day of a month, where the text names no day. */
  | { readonly kind: "month"; readonly serial: number; readonly twoDigits: boolean }
  /** Two numbers and a year, whose order the column decides. */
  | {
      readonly kind: "numbers";
      readonly first: number;
      readonly second: number;
      readonly year: number;
      readonly twoDigits: boolean;
    };

const TIME =
  /[t ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\.?)?(?: ?(?:z|utc|gmt|[+-]\d{2}:?\d{2}))?$/i;
const YEAR_FIRST =
  /^(?:(?:民國|民国|roc) ?(?=\d{1,3}\D)|(?=\d{3,4}\D))(\d{1,4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?$/i;
const YEAR_MONTH = /^(\d{4}) ?[-/年] ?(\d{1,2}) ?月?$/;
const MONTH_YEAR = /^(\d{1,2})\/(\d{4})$/;
const QUARTER_YEAR = /^(?:q ?(?=[1-4])|(?=[1-4] ?q))([1-4]) ?q?[-/ ]{0,2}['’]?(\d{4}|\d{2})$/i;
const YEAR_QUARTER = /^(\d{4})[-/ ]?(?:q|年? ?第) ?([1-4]) ?季?$/i;
const NUMBERS = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const DAY_NAME_YEAR =
  /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[-/. ]{0,2}(?:de |of )?(\p{L}{3,12})\.?[-/., ]{0,2}(?:de |del )?(\d{4}|\d{2})$/iu;
const NAME_DAY_YEAR = /^(\p{L}{3,12})\.?[- ]?(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;
const NAME_YEAR = /^(\p{L}{3,12})\.?[-/., ]{0,2}(?:de )?['’]?(\d{4}|\d{2})$/iu;
const YEAR_NAME_DAY = /^(\d{4})[-/. ](\p{L}{3,12})\.?[-/. ](\d{1,2})$/iu;

/** Reads a text as a date, in the five languages of month names and in Chinese; null for none. */
export function dateText(given: string): DateText | null {
  const short = shortText(given);
  if (short === null || !/\d/.test(short)) return null;
  const text = short.replace(TIME, "");
  const numbers = NUMBERS.exec(text);
  if (numbers) return ofNumbers(numbers);
  const first = YEAR_FIRST.exec(text);
  if (first) return day(ofTaiwan(Number(first[1])), Number(first[2]), Number(first[3]), false);
  if (/^2\d{5}$/.test(text)) return monthNumber(Number(text));
  return named(text) ?? ofMonth(text) ?? ofQuarter(text);
}

function ofNumbers([, first, sign, second, year]: RegExpExecArray): DateText | null {
  const twoDigits = year!.length === 2;
  // 28-12-31 begins with its day or with its year.
  if (twoDigits && sign === "-" && Number(year) <= 31) return null;
  const full = fullYear(year!);
  return full === null
    ? null
    : { kind: "numbers", first: Number(first), second: Number(second), year: full, twoDigits };
}

function named(text: string): DateText | null {
  const dayFirst = DAY_NAME_YEAR.exec(text);
  if (dayFirst) return namedDay(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  const nameFirst = NAME_DAY_YEAR.exec(text);
  if (nameFirst) return namedDay(nameFirst[3]!, nameFirst[1]!, nameFirst[2]!);
  const yearFirst = YEAR_NAME_DAY.exec(text);
  return yearFirst ? namedDay(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!) : null;
}

function namedDay(year: string, name: string, date: string): DateText | null {
  const month = monthNamed(name);
  const full = fullYear(year);
  return month === null || full === null ? null : day(full, month, Number(date), year.length === 2);
}

function ofMonth(text: string): DateText | null {
  const name = NAME_YEAR.exec(text);
  if (name) return lastDay(fullYear(name[2]!), monthNamed(name[1]!), name[2]!.length === 2);
  const yearFirst = YEAR_MONTH.exec(text);
  if (yearFirst) return lastDay(Number(yearFirst[1]), Number(yearFirst[2]), false);
  const monthFirst = MONTH_YEAR.exec(text);
  return monthFirst ? lastDay(Number(monthFirst[2]), Number(monthFirst[1]), false) : null;
}

/** 202912 is December 2029: no serial of a date of this century has as many digits and begins so. */
export function monthNumber(x: number): DateText | null {
  return Number.isInteger(x) && x >= 200001 && x <= 209912 ? lastDay(Math.floor(x / 100), x % 100, false) : null;
}

/** Q4 2029, 4Q29, 2029-Q4 and 2029年第4季 end with their last month. */
function ofQuarter(text: string): DateText | null {
  const [, first, year] = QUARTER_YEAR.exec(text) ?? [];
  const [, yearFirst, second] = YEAR_QUARTER.exec(text) ?? [];
  const [quarter, of] = [first ?? second, year ?? yearFirst];
  return quarter === undefined ? null : lastDay(fullYear(of!), Number(quarter) * 3, of!.length === 2);
}

function day(year: number, month: number, date: number, twoDigits: boolean): DateText | null {
  const serial = serialOf({ year, month, day: date });
  return serial === null ? null : { kind: "day", serial, twoDigits };
}

function lastDay(year: number | null, month: number | null, twoDigits: boolean): DateText | null {
  if (year === null || month === null || month < 1 || month > 12) return null;
  const serial = serialOf({ year, month, day: daysInMonth(year, month) });
  return serial === null ? null : { kind: "month", serial, twoDigits };
}

/** Years of the Republic of China have three digits at most. */
export function ofTaiwan(year: number): number {
  return year < 300 ? year + 1911 : year;
}

const LATEST_SHORT_YEAR = 79;

/** A year of two digits is one of this century; 80 to 99 might be of either, and is none. */
function fullYear(year: string): number | null {
  if (year.length === 4) return Number(year);
  return Number(year) <= LATEST_SHORT_YEAR ? 2000 + Number(year) : null;
}

type Parts = { readonly year: number; readonly month: number; readonly day: number };

/**
 * The Excel serial of a date of the Gregorian calendar, 1900-03-01 to 9999-12-31; null for a date that does not exist.
 *
 * @source H. F. Fliegel, T. C. Van Flandern (1968), A machine algorithm for processing calendar dates
 */
export function serialOf({ year, month, day: date }: Parts): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  const shift = month <= 2 ? 1 : 0;
  const y = year - shift;
  const m = month + 12 * shift - 3;
  const days =
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + date;
  return days - 693900;
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

/** An Excel serial as a date, such as 2026-10-31. */
export function isoDate(serial: number): string {
  let year = 1900 + Math.floor(serial / 365.25);
  while (serialOf({ year: year + 1, month: 1, day: 1 })! <= serial) year++;
  while (serialOf({ year, month: 1, day: 1 })! > serial) year--;
  let month = 12;
  while (serialOf({ year, month, day: 1 })! > serial) month--;
  const date = serial - serialOf({ year, month, day: 1 })! + 1;
  const two = (x: number) => String(x).padStart(2, "0");
  return `${year}-${two(month)}-${two(date)}`;
}
