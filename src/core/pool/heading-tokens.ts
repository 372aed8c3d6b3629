import { moneyWord } from "./amount-text.ts";
import { plainText, type Cell } from "./cell.ts";
import { currencyMark, type CurrencyMark } from "./currencies.ts";
import { CURRENCY_SIGNS, ISO_CURRENCIES, WORDLIKE_CODES } from "./currency-list.ts";
import { hanWordAt, phrasesJoined, UNIT_WORDS, PERIOD_WORDS } from "./unit-words.ts";

/** A word of a heading, and whether it stands where headings put their unit. */
export type HeadingToken = {
  readonly word: string;
  /** In brackets, behind a comma, slash or colon, or last. */
  readonly unitPlace: boolean;
  readonly bracket: boolean;
};

/** No usual heading is longer; what is behind says nothing of its unit. */
const LONGEST_HEADING = 160;
const BRACKETS = /[([{（【]([^()[\]{}（）【】]*)[)\]}）】]/g;
const WORDS = /\p{Script=Han}+|[\p{L}\p{N}$€£¥₩₹฿₫₱₺₽₪]+|[%‰]/gu;

/** A heading's text, short and plain, with units of several words as one. */
export function headingPlain(heading: Cell): string {
  const text = plainText(String(heading ?? "").slice(0, LONGEST_HEADING));
  return phrasesJoined(
    powersNamed(text)
      .replace(/\b[dl]['’]/gi, " ")
      .replace(/['’´`]/g, "")
      .replace(/\s+/g, " "),
  );
}

/** x1000, /1.000, 10^6 and 1E6 behind an amount, but not the bound of a band such as > 1,000. */
const POWERS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\d.,<>≥≤^]|[<>≥≤] )(?:1[.,'’ ]?000[.,'’ ]?000|10 ?\^ ?6|10⁶|1e\+?0?6)(?![.,'’]?\d)/giu, " mio "],
  [/(?<![\d.,<>≥≤^]|[<>≥≤] )(?:1[.,'’ ]?000|10 ?\^ ?3|10³|1e\+?0?3)(?![.,'’ ]?\d)/giu, " 000 "],
];
const TIMES = /(?<![\p{L}\d])[x×*÷] ?(?=1(?:[.,'’ ]?000){1,2}(?!\d)|1e\+?0?[36]|10 ?[\^⁶³])/giu;

/** A heading with a thousand and a million in digits as words. */
function powersNamed(text: string): string {
  if (!text.includes("1")) return text;
  return POWERS.reduce((rest, [pattern, word]) => rest.replace(pattern, word), text.replace(TIMES, " "));
}

/** The words of a heading; Chinese units and currencies are parted from the words before them. */
export function headingTokens(heading: Cell): readonly HeadingToken[] {
  const text = headingPlain(heading);
  const inside = [...text.matchAll(BRACKETS)].flatMap(([, content]) => wordsOf(content!));
  const [outside, ...tail] = text.replace(BRACKETS, " ").split(/[,/:：、–|]/);
  const before = wordsOf(outside!);
  const behind = tail.flatMap(wordsOf);
  const last = before.length - 1;
  return [
    ...before.map((word, i) => ({ word, unitPlace: i === last && tail.length === 0 && i > 0, bracket: false })),
    ...behind.map((word) => ({ word, unitPlace: true, bracket: false })),
    ...inside.map((word) => ({ word, unitPlace: true, bracket: true })),
  ];
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORDS)].flatMap(([word]) =>
    /\p{Script=Han}/u.test(word) ? hanParts(word) : moneyParts(word),
  );
}

/** A currency and a multiple written as one word, where the currency is written as headings do. */
function moneyParts(word: string): readonly string[] {
  if (currencyInHeading(word, true) !== null || UNIT_WORDS.has(word.toLowerCase())) return [word];
  const parts = moneyWord(word);
  return parts.some((part) => part.length >= 3 || /[^\p{L}\p{N}]/u.test(part)) ? parts : [word];
}

const isHanUnit = (word: string) =>
  UNIT_WORDS.has(word) || PERIOD_WORDS.has(word) || Object.hasOwn(CURRENCY_SIGNS, word);

/** Chinese has no spaces: units and currencies at the end of a run are words of their own. */
function hanParts(run: string): string[] {
  for (let start = 0; start < run.length; start++) {
    const parts = hanUnits(run.slice(start));
    if (parts !== null) return start === 0 ? parts : [run.slice(0, start), ...parts];
  }
  return [run];
}

/** The whole text as units and currencies, one after another; null where something else stands in it. */
function hanUnits(text: string): string[] | null {
  if (text === "") return [];
  const word = hanWordAt(text, CURRENCY_SIGNS) ?? hanWordAt(text, UNIT_WORDS) ?? hanWordAt(text, PERIOD_WORDS);
  if (word === null || !isHanUnit(word)) return null;
  const rest = hanUnits(text.slice(word.length));
  return rest === null ? null : [word, ...rest];
}

/** Signs of two letters are words of headings too: TL is a term loan, RM a relationship manager. */
const LETTER_SIGNS = /^(euros?|ntd|rmb|cnh|yen|yuan|sterling|sfr)$/i;

/**
 * The currency that a word of a heading names. Codes that are everyday words count in capitals in brackets alone.
 *
 * @param bracket true where the word stands in brackets
 */
export function currencyInHeading(word: string, bracket: boolean): CurrencyMark | null {
  const capitals = word.toUpperCase();
  if (ISO_CURRENCIES.has(capitals)) {
    const counts = WORDLIKE_CODES.has(capitals) ? bracket && word === capitals : true;
    return counts ? currencyMark(word) : null;
  }
  const isSign = /[^A-Za-z]/.test(word) || LETTER_SIGNS.test(word);
  return isSign ? currencyMark(word) : null;
}
