import type { Cell } from "./cell.ts";
import type { CurrencyMark } from "./currencies.ts";
import { currencyInHeading, headingPlain, headingTokens, type HeadingToken } from "./heading-tokens.ts";
import type { NumberKind } from "./numbers.ts";
import { PERIOD_WORDS, UNIT_WORDS } from "./unit-words.ts";

/** A unit that a heading names: a share, a period, or a multiple of the currency. */
export type HeadingUnit =
  | { readonly kind: "bps" | "percent" | "permille" | "fraction" | "months" | "years" | "days" }
  | { readonly kind: "multiple"; readonly factor: number };

const SHARE_KINDS: ReadonlySet<string> = new Set(["percent", "permille", "bps", "fraction"]);

/**
 * The unit that a heading states for numbers of a kind, or null.
 *
 * @param kind what its column holds; any where that is not known
 */
export function headingUnit(heading: Cell, kind: NumberKind = "any"): HeadingUnit | null {
  const tokens = headingTokens(heading);
  const share = kind === "share" || kind === "any" ? tokens.map(shareOf).find((unit) => unit !== null) : undefined;
  if (share) return share;
  if (kind === "term" || kind === "any") {
    const period = tokens.map(periodOf).find((unit) => unit !== null);
    if (period) return period;
  }
  return kind === "money" || kind === "any" ? multipleOf(tokens) : null;
}

function shareOf({ word }: HeadingToken): HeadingUnit | null {
  const unit = UNIT_WORDS.get(word.toLowerCase());
  return unit !== undefined && SHARE_KINDS.has(unit.kind) ? { kind: unit.kind as "percent" } : null;
}

const PLURALS =
  /^(days|tage|tagen|jours|giorni|días|years|yrs|months|mths|mos|jahre|jahren|monate|monaten|ans|années|mois|anni|mesi|años|meses)$/;

/** A period in the place of a unit, or as a word that is nothing else; the month of a year is none. */
function periodOf({ word, unitPlace }: HeadingToken): HeadingUnit | null {
  const small = word.toLowerCase();
  if (/月數|月$/.test(word) && !/年月$|個月$/.test(word)) return { kind: "months" };
  if (/年限|年數|年期$/.test(word)) return { kind: "years" };
  if (/天數$/.test(word)) return { kind: "days" };
  const period = PERIOD_WORDS.get(small);
  if (period === undefined || period === "weeks" || !(unitPlace || PLURALS.test(small))) return null;
  return { kind: period };
}

/** Words that mean a multiple wherever they stand; shorter ones only in the place of a unit or beside a currency. */
const CLEAR_MULTIPLE = /^(thousands?|millions?|billions?|trillions?|tsd|thsd|mln|mio|mrd|crores?|lakhs?|tausend)$/i;

function multipleOf(tokens: readonly HeadingToken[]): HeadingUnit | null {
  const factors = new Set(
    tokens.flatMap((token, i) => (isMultipleAt(tokens, i) ? [Number(`1e${powerOf(token.word)!}`)] : [])),
  );
  return factors.size === 1 ? { kind: "multiple", factor: [...factors][0]! } : null;
}

function powerOf(word: string): number | null {
  const unit = UNIT_WORDS.get(word.toLowerCase());
  return unit?.kind === "multiple" ? unit.power : null;
}

function isMultipleAt(tokens: readonly HeadingToken[], i: number): boolean {
  const { word, unitPlace } = tokens[i]!;
  if (powerOf(word) === null) return false;
  return unitPlace || CLEAR_MULTIPLE.test(word) || besideCurrency(tokens, i);
}

function besideCurrency(tokens: readonly HeadingToken[], i: number): boolean {
  return [tokens[i - 1], tokens[i + 1]].some(
    (token) => token !== undefined && token.bracket === tokens[i]!.bracket && isCurrency(token),
  );
}

const isCurrency = ({ word, bracket }: HeadingToken) => currencyInHeading(word, bracket) !== null;

/** The currencies that a heading's sign or word may mean; null where it names none. */
export function headingMark(heading: Cell): CurrencyMark | null {
  const marks = headingTokens(heading).flatMap(({ word, bracket }) => currencyInHeading(word, bracket) ?? []);
  return marks[0] ?? null;
}

/** The currency that a heading names, as a three-letter code; null for none and for a sign that several share. */
export function headingCurrency(heading: Cell): string | null {
  const mark = headingMark(heading);
  return mark !== null && mark.codes.length === 1 ? mark.codes[0]! : null;
}

/** Words beside a currency that say nothing of its unit. */
const HARMLESS = new Set(
  (
    "in of at to the a per and or net gross total drawn undrawn amount amounts value values equivalent equiv eq eqv ccy " +
    "currency local base reporting converted nominal current original outstanding balance exposure ead limit commitment " +
    "principal notional book carrying fx rate date eop bop as on after before crm incl excl including excluding ytd " +
    "de en des du del betrag in le la il whg währung gegenwert umgerechnet contre valeur contrevaleur controvalore contravalor converted equivalente montant importo importe cur units unit full " +
    "absolute whole volle einheiten 等值 折合 約當 餘額 金額 暴險額 單位 原幣 本金"
  ).split(" "),
);

/** A word in brackets beside a currency, or two multiples that differ: what a heading's unit leaves open; null for none. */
export function unclearUnit(heading: Cell): string | null {
  const tokens = headingTokens(heading);
  const multiples = new Set(tokens.flatMap(({ word }, i) => (isMultipleAt(tokens, i) ? [powerOf(word)] : [])));
  if (multiples.size > 1)
    return tokens
      .filter(({ word }) => powerOf(word) !== null)
      .map(({ word }) => word)
      .join(" ");
  const unclear = tokens.find((token, i) => isUnclear(token, tokens, i));
  return unclear?.word ?? null;
}

/** Outside brackets only short words are taken for units: longer ones are what the amount is of. */
const LONGEST_UNIT = 4;

/** A multiple that no unit of ours is, such as (x100). */
const UNKNOWN_MULTIPLE = /^([x×]\d{1,9}|hundreds?|dozens?|mil|oku|sen|ezer)$/;

function isUnclear(token: HeadingToken, tokens: readonly HeadingToken[], i: number): boolean {
  const small = token.word.toLowerCase();
  if (token.unitPlace && UNKNOWN_MULTIPLE.test(small)) return true;
  if (!/\p{L}/u.test(small) || HARMLESS.has(small) || UNIT_WORDS.has(small) || isCurrency(token)) return false;
  if (!besideCurrency(tokens, i)) return false;
  return token.bracket || (token.word.length <= LONGEST_UNIT && i > 0);
}

/** A heading without its unit, its currency and what stands in brackets; the heading itself where nothing else is left. */
export function withoutUnits(text: string): string {
  const tokens = headingTokens(text);
  const drops = tokens.map(
    (token, i) => token.bracket || isCurrency(token) || isMultipleAt(tokens, i) || isShareOrPeriod(token),
  );
  const kept = tokens.filter(({ word }, i) => !drops[i] && !(word.toLowerCase() === "in" && drops[i + 1] === true));
  return kept.length === 0 ? headingPlain(text) : kept.map(({ word }) => word).join(" ");
}

function isShareOrPeriod(token: HeadingToken): boolean {
  return shareOf(token) !== null || (token.unitPlace && PERIOD_WORDS.has(token.word.toLowerCase()));
}
