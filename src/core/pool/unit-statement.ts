import { isBlank, plainText, type Cell } from "./cell.ts";
import { currencyInHeading, headingTokens } from "./heading-tokens.ts";
import type { CurrencyMark } from "./currencies.ts";
import { headingMark, headingUnit } from "./heading-units.ts";
import { MONEY_UNITS, unitFactor, type Unit } from "./unit-factors.ts";
import { UNIT_WORDS } from "./unit-words.ts";

/** What a row beside a tape says of all its amounts: Amounts in EUR thousand, 單位：新臺幣仟元. */
export type UnitStatement = {
  readonly unit: Unit | null;
  readonly mark: CurrencyMark | null;
  /** Row of the range, from 1, and its words. */
  readonly row: number;
  readonly text: string;
};

const MOST_WORDS = 200;
/** Words behind which the unit of all amounts stands. */
const SPEAKS =
  /\b(?:amounts?|figures?|values?|balances?|numbers?|units?|currency|ccy|betr[äa]ge?|angaben|werte|zahlen|einheit|w[äa]hrung|montants?|unités?|devise|chiffres|importi|valori|unità|valuta|importes?|cifras|unidad(?:es)?|moneda|datos)\b|單位|单位|幣別/iu;
/** The unit alone, in brackets or as the whole of a cell: (USD in millions), in TEUR, En milliers d'euros. */
const ALONE = /^[([（]?\s*(?:[A-Z]{3}|[$€£¥])?\s*\b(?:in|en|expressed in)\s+([^.;]{1,40})$/iu;
const LINKS =
  /^(?:\s*[:：=-]|\s*\b(?:are|is|all|amounts?|stated|shown|expressed|reported|quoted|given|in|en|sind|angegeben|exprim[ée]s|espressi|expresad[oa]s)\b)+/iu;
/** What ends the unit: a sentence, a bracket or a date behind it. */
const END =
  /[;)\]）]|\.\s+(?=\p{Lu}\p{Ll})|\b(?:unless|except|as|per|at|zum|au|al|stand)\b|(?<!\d)(?!000)\d|(?<=000)[1-9]/u;

/** What begins a footnote. */
const NOTE = /^(?:[*†‡§]+|(?:notes?|remarks?|hinweis|anmerkung|nota|註|附註|備註)\s*[:：.])\s*/iu;
/** The label of a total that says what it is in: Summe in TEUR, 合計（仟元）. */
const TOTALLED =
  /^(?:sub-?total|(?:grand )?total|sum|summe|gesamt(?:summe)?|totale|somme|suma|合計|總計|總和)[^()（）]{0,30}?(?:\bin\b|\ben\b|[(（])\s*([^()（）]{1,20})[)）]?$/iu;

/**
 * What a row says of all amounts: each of its cells by itself, or else its texts together.
 *
 * @param at row of the range, from 1
 */
export function unitStatements(row: readonly Cell[], at: number): UnitStatement[] {
  const texts = row.flatMap((cell) => (typeof cell !== "string" || isBlank(cell) ? [] : [cell]));
  const found = texts.flatMap((text) => ofText(text, at) ?? []);
  return found.length > 0 || texts.length < 2 ? found : [ofText(texts.join(" "), at) ?? []].flat();
}

/** What the label of a row of totals says of its amount; a currency there may be that of some loans alone. */
export function totalStatements(row: readonly Cell[], at: number): UnitStatement[] {
  const label = row.find((cell) => typeof cell === "string" && !isBlank(cell));
  if (typeof label !== "string") return [];
  const text = plainText(label.slice(0, MOST_WORDS));
  const said = TOTALLED.exec(text)?.[1];
  const found = said === undefined ? null : stated(said, at, text);
  return found === null || found.unit === null ? [] : [{ ...found, mark: null }];
}

function ofText(cell: string, row: number): UnitStatement | null {
  const text = plainText(cell.slice(0, MOST_WORDS));
  const said = statement(text.replace(NOTE, ""));
  return said === null ? null : stated(said, row, text);
}

function stated(said: string, row: number, text: string): UnitStatement | null {
  const heading = `x (${said})`;
  const stated = headingUnit(heading, "money");
  const unit = stated?.kind === "multiple" ? MONEY_UNITS.find((one) => unitFactor(one) === stated.factor)! : null;
  const mark = headingMark(heading);
  return unit === null && mark === null ? null : { unit, mark, row, text };
}

/** The words that state a unit; null for a text that speaks of none. */
function statement(text: string): string | null {
  const alone = ALONE.exec(text);
  if (alone !== null) return ended(text.replace(/^[([（]/, "").replace(/\b(?:in|en|expressed)\b/giu, " "));
  const speaks = SPEAKS.exec(text);
  if (speaks === null) return bareUnit(text);
  return ended(text.slice(speaks.index + speaks[0].length).replace(LINKS, ""));
}

function ended(text: string): string | null {
  const at = text.search(END);
  const words = (at < 0 ? text : text.slice(0, at)).replace(/[()[\]（）]/g, " ").trim();
  return words === "" || words.split(/\s+/).length > MOST_UNIT_WORDS ? null : words;
}

/** Longer is a sentence of its own, in which a million is a number. */
const MOST_UNIT_WORDS = 5;

/** A cell that holds a unit or a currency and nothing else: TEUR, Mio. EUR, (USD m), 仟元. */
function bareUnit(text: string): string | null {
  const words = text.replace(/[()[\]（）]/g, " ").trim();
  if (words.length < 2 || words.length > LONGEST_BARE) return null;
  const tokens = headingTokens(`x (${words})`).filter(({ bracket }) => bracket);
  const known = ({ word }: (typeof tokens)[number]) =>
    UNIT_WORDS.get(word.toLowerCase())?.kind === "multiple" || currencyInHeading(word, true) !== null;
  return tokens.length > 0 && tokens.every(known) ? words : null;
}

const LONGEST_BARE = 20;
