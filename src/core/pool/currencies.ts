import { plainText } from "./cell.ts";
import { CURRENCY_SIGNS, ISO_CURRENCIES } from "./currency-list.ts";

/** The currencies that a sign or word beside an amount may mean, the usual one first. */
export type CurrencyMark = { readonly text: string; readonly codes: readonly string[] };

/**
 * What a sign or a word says of the currency: $ may be any of two dozen dollars, NT$ is one.
 *
 * @param word without spaces, in any case
 * @returns null for what is no currency of ISO 4217 and no usual sign for one
 */
export function currencyMark(word: string): CurrencyMark | null {
  const plain = word.toUpperCase();
  const signs = Object.hasOwn(CURRENCY_SIGNS, plain) ? CURRENCY_SIGNS[plain]! : null;
  if (signs !== null) return { text: word, codes: signs.split(" ") };
  return ISO_CURRENCIES.has(plain) ? { text: word, codes: [plain] } : null;
}

/** The code of a currency, such as TWD for NT$; what is none of ours stands as it is, in capitals. */
export function currencyCode(text: string): string {
  const plain = plainText(text).toUpperCase();
  const mark = currencyMark(plain);
  return mark === null || (mark.codes.length > 1 && plain !== "$") ? plain : mark.codes[0]!;
}

/** True for a code of three letters. */
export function isCurrencyCode(code: string): boolean {
  return /^[A-Z]{3}$/.test(code);
}

/**
 * Units of a currency per US dollar, to one digit, of currencies whose unit is far from a dollar. An assumption that
 * only tells a rate from its inverse; no amount is converted with it.
 */
const UNITS_PER_DOLLAR: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 1,
  GBP: 1,
  CHF: 1,
  AUD: 1,
  CAD: 1,
  NZD: 1,
  SGD: 1,
  TWD: 30,
  JPY: 150,
  KRW: 1400,
  CNY: 7,
  HKD: 8,
  INR: 90,
  THB: 30,
  IDR: 16000,
  VND: 25000,
  PHP: 60,
  SEK: 10,
  NOK: 10,
  DKK: 7,
  CZK: 20,
  HUF: 300,
  ZAR: 20,
  MXN: 20,
};
/** Below this a rate and its inverse cannot be told apart by size. */
const FAR_APART = 4;

/**
 * What one unit of a currency is usually worth in another, where a rate is nearer to the inverse of that; else null.
 *
 * @param rate units of `to` per one `from`, above 0
 */
export function inverseLooking(from: string, to: string, rate: number): number | null {
  const [one, other] = [UNITS_PER_DOLLAR[from], UNITS_PER_DOLLAR[to]];
  if (one === undefined || other === undefined) return null;
  const usual = other / one;
  if (apart(usual, 1) < FAR_APART) return null;
  return apart(rate, 1 / usual) < apart(rate, usual) ? usual : null;
}

/** How many times the larger of two is the smaller. */
function apart(a: number, b: number): number {
  return a > b ? a / b : b / a;
}
