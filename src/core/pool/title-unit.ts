import { isBlank, plainText, shown, type Cell } from "./cell.ts";
import type { CurrencyMark } from "./currencies.ts";
import { finding, type Finding } from "./findings.ts";
import { headingMark, headingUnit } from "./heading-units.ts";
import type { RecognisedTape } from "./tape-columns.ts";
import { MONEY_UNITS, unitFactor, type Unit } from "./unit-factors.ts";

/** What a row above the headings says of all amounts: Amounts in EUR thousand, 單位：新臺幣仟元. */
export type TitleUnit = {
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

/**
 * The unit and the currency that the rows above a tape's headings give for all its amounts; null where none does, and
 * where two rows differ.
 *
 * @param above rows above the headings, shape [rows][columns]
 */
export function titleUnit(above: readonly (readonly Cell[])[]): TitleUnit | null {
  const found = above.flatMap((row, r) =>
    row.flatMap((cell) => (typeof cell !== "string" || isBlank(cell) ? [] : (ofText(cell, r + 1) ?? []))),
  );
  const units = new Set(found.map(({ unit }) => unit).filter((unit) => unit !== null));
  const marks = new Set(found.map(({ mark }) => mark?.codes.join() ?? "").filter((codes) => codes !== ""));
  if (units.size > 1 || marks.size > 1 || found.length === 0) return null;
  const first = found.find(({ unit }) => unit !== null) ?? found[0]!;
  return { ...first, mark: found.find(({ mark }) => mark !== null)?.mark ?? null };
}

function ofText(cell: string, row: number): TitleUnit | null {
  const text = plainText(cell.slice(0, MOST_WORDS));
  const said = statement(text);
  if (said === null) return null;
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
  if (speaks === null) return null;
  return ended(text.slice(speaks.index + speaks[0].length).replace(LINKS, ""));
}

function ended(text: string): string | null {
  const at = text.search(END);
  const words = (at < 0 ? text : text.slice(0, at)).replace(/[()[\]（）]/g, " ").trim();
  return words === "" || words.split(/\s+/).length > MOST_UNIT_WORDS ? null : words;
}

/** Longer is a sentence of its own, in which a million is a number. */
const MOST_UNIT_WORDS = 5;

/** Says that amounts whose headings and cells have no unit or currency take those above the headings. */
export function unitAboveSaid(title: TitleUnit | null, { recognition, columns }: RecognisedTape): Finding[] {
  if (title === null) return [];
  const takesUnit = recognition.some(({ evidence }) => evidence.unit === "above");
  const takesCurrency = title.mark !== null && headingMark(columns.get("ead")?.heading ?? "") === null;
  if (!takesUnit && !takesCurrency) return [];
  return [finding("titleUnit", {}, { at: title.row, value: shown(title.text) })];
}
