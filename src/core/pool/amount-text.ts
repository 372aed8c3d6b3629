import { plainText } from "./cell.ts";
import { currencyMark, type CurrencyMark } from "./currencies.ts";
import { CURRENCY_SIGNS } from "./currency-list.ts";
import { hanWordAt, phrasesJoined, PERIOD_WORDS, UNIT_WORDS, type UnitWord } from "./unit-words.ts";

/** A number as a text writes it, taken apart. */
export type AmountText = {
  /** Digits with their signs between them, such as 1.234,5 or 1e6, without sign. */
  readonly digits: string;
  readonly negative: boolean;
  /** The share that it is written as, or null. */
  readonly share: "percent" | "permille" | "bps" | null;
  /** The power of ten that a word multiplies it by. */
  readonly power: number;
  readonly currency: CurrencyMark | null;
  /** The first word that is not understood, or null. */
  readonly unknown: string | null;
};

/** No number is longer; a longer text is none. */
const LONGEST_NUMBER = 200;

/** A cell's text with white space as single spaces; null where it is too long to be a number. */
export function shortText(text: string): string | null {
  if (text.length > LONGEST_NUMBER) return null;
  return plainText(text).replace(/\s+/g, " ");
}

/** Digits, then what may stand between digits and an exponent. */
const NUMBER = /[.,]?\d(?:[\d.,'’´ ]*\d)?(?:e[+-]?\d+(?![\d.,]))?/i;

/**
 * Takes a text apart into its number and the signs, units and currencies around it.
 *
 * @returns null for a text without a number, or with several
 */
export function amountText(given: string): AmountText | null {
  const text = shortText(given);
  const found = text === null ? null : NUMBER.exec(text);
  if (text === null || found === null) return null;
  const [bare] = found;
  const after = text
    .slice(found.index + bare.length)
    .replace(BARE_POINT, "")
    .replace(/^\/-/, "");
  const digits = NO_CENTS.test(after) ? `${bare}${after[0]!}00` : bare;
  if (/\d/.test(after)) return null;
  const parts: Parts = { minus: 0, open: 0, close: 0, share: null, power: null, currency: null, unknown: null };
  readWords(text.slice(0, found.index), parts);
  readWords(after, parts);
  if (parts.minus > 1 || parts.open !== parts.close || parts.open > 1) return null;
  const { share, power, currency, unknown } = parts;
  return { digits, negative: parts.minus + parts.open > 0, share, power: power ?? 0, currency, unknown };
}

type Parts = {
  minus: number;
  open: number;
  close: number;
  share: AmountText["share"];
  power: number | null;
  currency: CurrencyMark | null;
  unknown: string | null;
};

/** A decimal sign without decimals, as the format 0.## shows 100. */
const BARE_POINT = /^[.,](?=$|[ %‰)])/;
/** A dash that stands for no cents, as in 12.- and 12,--. */
const NO_CENTS = /^[.,][-–—]{1,2}/;
/** Words that only join a number and its currency. */
const JOINING = new Set(["de", "d", "di", "in", "of"]);

function readWords(side: string, parts: Parts): void {
  let rest = side.includes(" ") || side.length > 4 ? phrasesJoined(side) : side;
  while (rest !== "") {
    const length = NO_CENTS.exec(rest)?.[0].length ?? oneWord(rest, parts);
    rest = rest.slice(length);
  }
}

/** Reads the next sign or word; how many characters it took. */
function oneWord(rest: string, parts: Parts): number {
  const first = rest[0]!;
  if (first === " " || first === "+" || first === "'" || first === "’") return 1;
  if (/[-−–]/.test(first)) parts.minus++;
  else if (first === "(") parts.open++;
  else if (first === ")") parts.close++;
  else return namedWord(rest, parts);
  return 1;
}

const WORD = /^[\p{L}$€£¥₩₹฿₫₱₺₽₪]+\.?/u;

function namedWord(rest: string, parts: Parts): number {
  const han = hanWordAt(rest, CURRENCY_SIGNS) ?? hanWordAt(rest, HAN_UNITS);
  const word = han ?? WORD.exec(rest)?.[0] ?? rest[0]!;
  const plain = word.replace(/(.)\.$/u, "$1");
  if (!understood(plain, parts)) parts.unknown ??= plain;
  return word.length;
}

const HAN_UNITS: ReadonlyMap<string, UnitWord> = new Map(
  [...UNIT_WORDS].filter(([word]) => /\p{Script=Han}/u.test(word) || word === "%" || word === "‰"),
);

function understood(word: string, parts: Parts): boolean {
  const small = word.toLowerCase();
  if (JOINING.has(small)) return true;
  if (word.toUpperCase() === "DR") return true;
  if (word === "CR" || word === "cr" || word === "Cr") return credit(word, parts);
  const unit = UNIT_WORDS.get(small);
  if (unit !== undefined) return takeUnit(unit, parts);
  const currency = currencyMark(word);
  if (currency !== null) return takeCurrency(currency, parts);
  return moneyWord(word).every((part) => (part === word ? false : understood(part, parts)));
}

/** CR behind a balance is a credit, unless the amount is in rupees, where it may be crores. */
function credit(word: string, parts: Parts): boolean {
  if (word !== "CR" || parts.currency?.codes.includes("INR")) return false;
  parts.minus++;
  return true;
}

function takeUnit(unit: UnitWord, parts: Parts): boolean {
  if (unit.kind === "multiple") {
    if (parts.power !== null) return false;
    parts.power = unit.power;
    return true;
  }
  if (parts.share !== null || (unit.kind !== "percent" && unit.kind !== "permille" && unit.kind !== "bps"))
    return false;
  parts.share = unit.kind;
  return true;
}

function takeCurrency(currency: CurrencyMark, parts: Parts): boolean {
  const both =
    parts.currency === null ? currency.codes : parts.currency.codes.filter((c) => currency.codes.includes(c));
  if (both.length === 0) return false;
  parts.currency = { text: parts.currency?.text ?? currency.text, codes: both };
  return true;
}

/** A currency and a multiple written as one word, such as TEUR, EURm, k€ and US$m, as the two; else the word itself. */
export function moneyWord(word: string): readonly string[] {
  for (let length = 1; length < word.length; length++) {
    const [head, tail] = [word.slice(0, length), word.slice(length)];
    if (currencyMark(head) !== null && isMultiple(tail)) return [head, tail];
    if (currencyMark(tail) === null) continue;
    if (isMultiple(head)) return [head, tail];
    if (head === "T") return ["tsd", tail];
  }
  return [word];
}

function isMultiple(word: string): boolean {
  return UNIT_WORDS.get(word.toLowerCase())?.kind === "multiple";
}

const TERM = /^(\d{1,4}(?:[.,]\d{1,4})?) ?(\p{L}+)\.?(?: |,|$)? ?/u;
const DAYS_A_YEAR = 365.25;

/** Years that a text such as 5Y, 18M, 5y6m or 3 years says; null where it says no term. */
export function termText(given: string): number | null {
  let rest = shortText(given)?.toLowerCase() ?? "";
  if (!/^\d.*\p{L}\.?$/u.test(rest)) return null;
  const found = new Map<string, number>();
  while (rest !== "") {
    const match = TERM.exec(rest.replace(/(\p{L})(\d)/u, "$1 $2"));
    const period = match === null ? undefined : PERIOD_WORDS.get(match[2]!);
    if (match === null || period === undefined || found.has(period)) return null;
    found.set(period, Number(match[1]!.replace(",", ".")));
    rest = rest.replace(/(\p{L})(\d)/u, "$1 $2").slice(match[0].length);
  }
  const of = (period: string) => found.get(period) ?? 0;
  return of("years") + of("months") / 12 + (of("weeks") * 7 + of("days")) / DAYS_A_YEAR;
}
