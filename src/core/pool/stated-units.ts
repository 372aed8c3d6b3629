import { plainText } from "./cell.ts";
import { DAY_ORDER_WORDS, dayOrderNamed, type DayOrder } from "./day-order.ts";
import { finding, type Finding } from "./findings.ts";
import { headingUnit, unclearUnit } from "./heading-units.ts";
import { MONEY_UNITS, unitFactor, type Unit } from "./unit-factors.ts";
import { numberKind, unitChoices } from "./units.ts";
import { meaningNames, type Meaning } from "./vocabulary.ts";

/** What a formula says of a unit: that of the column which is read as a meaning, and of dates the order of day and month. */
export type StatedUnit = { readonly meaning: Meaning; readonly unit: Unit; readonly dates?: DayOrder };

/** No name of a unit is longer. */
const LONGEST_NAME = 40;
const UNITS = /^(units?|full amounts?|1|元|單位)$/i;
const DATES = /^(dates?|日期)$/i;

/**
 * The unit that a word names for columns of a meaning, as a formula states it beside Unit PD: percent, bps, EUR m, 仟元.
 *
 * @returns null for a word that names no unit of such a column
 */
export function unitNamed(meaning: Meaning, word: string): Unit | null {
  const text = plainText(word.slice(0, LONGEST_NAME));
  const unit = text === "" ? null : namedUnit(meaning, text);
  return unit !== null && unitChoices(meaning).includes(unit) ? unit : null;
}

/**
 * What a word says of a unit or, of dates, of their order: percent, EUR m, day first.
 *
 * @returns null for a word that says neither of such a column
 */
export function statedUnit(meaning: Meaning, word: string): StatedUnit | null {
  const order = numberKind(meaning) === "term" ? dayOrderNamed(word) : null;
  if (order !== null) return { meaning, unit: "date", dates: order };
  const unit = unitNamed(meaning, word);
  return unit === null ? null : { meaning, unit };
}

/** What a statement on a unit may say, for a sentence. */
export function statableUnits(meaning: Meaning): readonly string[] {
  return numberKind(meaning) === "term" ? [...unitChoices(meaning), ...DAY_ORDER_WORDS] : unitChoices(meaning);
}

function namedUnit(meaning: Meaning, text: string): Unit | null {
  const kind = numberKind(meaning);
  const own = unitChoices(meaning).find((unit) => unit === text.toLowerCase());
  if (own !== undefined) return own;
  if (kind === "money" && UNITS.test(text)) return "units";
  if (kind === "term" && DATES.test(text)) return "date";
  const heading = `x (${text})`;
  if (unclearUnit(heading) !== null) return null;
  const stated = headingUnit(heading, kind);
  if (stated === null) return null;
  if (stated.kind !== "multiple") return stated.kind;
  return MONEY_UNITS.find((unit) => unitFactor(unit) === stated.factor) ?? null;
}

/** Refuses a unit of a column that no tape has. */
export function unitOfNothing({ meaning, unit }: StatedUnit): Finding {
  const [name, nameZh] = meaningNames[meaning];
  return finding("unitOfNothing", { column: name }, { name, nameZh, unit });
}
