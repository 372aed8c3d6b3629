import type { Measure } from "../measure.ts";
import { plainText } from "../pool/cell.ts";

/** A number that a text says. */
export type WrittenNumber = {
  /** In the measure's own unit: a fraction, a decimal a year, years. */
  readonly value: number;
  /** True where a sign or a word beside the number names its unit. */
  readonly unitSaid: boolean;
};

/** No text that is one number is longer; a sheet's cell holds up to 32,767 characters. */
const LONGEST = 60;
const NUMBER = /^([+\-\u2212]?[\d.,'’ ]*\d[.,]?(?:e[+-]?\d+)?) ?([^\d]*)$/i;
const POINT = /^[+-]?(?:[1-9]\d{0,2}(?:([,'’ ])\d{3})(?:\1\d{3})*|\d*)(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const COMMA = /^[+-]?(?:[1-9]\d{0,2}(?:([.'’ ])\d{3})(?:\1\d{3})*|\d*)(?:,\d*)?(?:e[+-]?\d+)?$/i;

/** By how many places a unit moves the decimal sign. */
const PLACES: Readonly<Record<string, number>> = {
  "%": 2,
  percent: 2,
  "per cent": 2,
  pct: 2,
  百分比: 2,
  "‰": 3,
  "per mille": 3,
  permille: 3,
  bp: 4,
  bps: 4,
  "basis point": 4,
  "basis points": 4,
  基點: 4,
};

const YEARS: Readonly<Record<string, number>> = {
  y: 1,
  yr: 1,
  yrs: 1,
  year: 1,
  years: 1,
  年: 1,
  m: 12,
  mo: 12,
  mos: 12,
  mth: 12,
  mths: 12,
  month: 12,
  months: 12,
  個月: 12,
  月: 12,
  quarter: 4,
  quarters: 4,
  季: 4,
};

/**
 * The numbers that a text can be read as: none where it is no number, two where a comma or a point may divide thousands or
 * decimals, as in 1,234.
 *
 * @param measure what the number counts: it decides which units may stand beside it; without one none may
 */
export function writtenNumbers(text: string, measure: Measure | undefined): readonly WrittenNumber[] {
  if (text.length > LONGEST) return [];
  const [, digits, words] = NUMBER.exec(plainText(text).replace(/\s+/g, " ")) ?? [];
  if (digits === undefined) return [];
  const unit = unitOf(words!.toLowerCase().trim(), measure);
  if (unit === null) return [];
  const unitSaid = words!.trim() !== "";
  return numbersIn(digits.trim().replace("\u2212", "-"), unit.places).map((value) => ({
    value: value / unit.divisor,
    unitSaid,
  }));
}

/** The decimal sign is moved within the text: 1.04 / 100 would miss 0.0104 by a bit. */
function numbersIn(digits: string, places: number): readonly number[] {
  const read = (plain: string) => {
    const [number, exponent = "0"] = plain.toLowerCase().split("e");
    return Number(`${number}e${Number(exponent) - places}`);
  };
  const point = POINT.test(digits) ? [read(digits.replace(/[,'’ ]/g, ""))] : [];
  const comma = COMMA.test(digits) ? [read(digits.replace(/[.'’ ]/g, "").replace(",", "."))] : [];
  return [...new Set([...point, ...comma])].filter(Number.isFinite);
}

type Unit = { readonly places: number; readonly divisor: number };

/** Null for words that are no unit of the measure. */
function unitOf(words: string, measure: Measure | undefined): Unit | null {
  if (words === "") return { places: 0, divisor: 1 };
  if (measure === "years") return YEARS[words] === undefined ? null : { places: 0, divisor: YEARS[words] };
  if (measure === undefined) return null;
  const bare = measure === "rate" ? words.replace(/ ?(p\.? ?a\.?|a year|per year|per annum|年|每年)$/, "") : words;
  return PLACES[bare] === undefined ? null : { places: PLACES[bare], divisor: 1 };
}
