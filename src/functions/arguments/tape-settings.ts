import { InputError, NOTHING_STATED, readDates, say, type Said, type Stated } from "../../core/index.ts";
import { COLUMN_SETTINGS, columnSetting, statedIn } from "./column-settings.ts";
import { readRange, type Range } from "./ranges.ts";
import { came, isOmitted, plainWord, readChoice } from "./scalars.ts";

/** How findings are told: one row a kind and column, or one a finding. */
export const DETAILS = ["summary", "all"] as const;
export type Detail = (typeof DETAILS)[number];

/** What a range of settings says of how a tape is read. */
export type TapeSettings = {
  /** As-of date, an Excel serial; null where none is given. */
  readonly asOf: number | null;
  readonly stated: Stated;
  /** How a check of the tape tells findings; null where the settings do not say. */
  readonly detail: Detail | null;
};

export const NO_TAPE_SETTINGS: TapeSettings = { asOf: null, stated: NOTHING_STATED, detail: null };

const AS_OF = "As of";
const DETAIL = "Detail";
const NAMES = [AS_OF, DETAIL, ...COLUMN_SETTINGS];

/** Two columns, Name and Value, or rows that begin with Column, Unit, As of or Detail. */
export function looksLikeTapeSettings(range: Range): boolean {
  const rows = range.filter((row) => !row.every(isOmitted));
  return rows.length > 0 && rows.every((row, r) => row.length === 2 && (isHeading(row, r) || isSetting(row[0])));
}

function isSetting(cell: unknown): boolean {
  const text = typeof cell === "string" ? cell.trim() : "";
  return ownName(text) !== undefined || /^(?:column|unit|欄位|列|單位)\s*\S/i.test(text);
}

function isHeading(row: Range[number], r: number): boolean {
  return r === 0 && plainWord(String(row[0])) === "name" && plainWord(String(row[1])) === "value";
}

/**
 * Reads a range that says how a tape is to be read: which headings hold what, in which units, and as of when.
 *
 * @throws InputError for a row that is no such statement, and one given twice
 */
export function readTapeSettings(label: Said | string, value: unknown): TapeSettings {
  const range = isOmitted(value) ? [] : readRange(label, value).filter((row) => !row.every(isOmitted));
  const given = new Map<string, unknown>();
  range.forEach((row, r) => {
    if (isHeading(row, r)) return;
    const name = row.length === 2 ? nameOf(row[0]) : undefined;
    if (name === undefined) throw new InputError("tapeSetting", { name: label, value: came(row[0]), known: NAMES });
    if (given.has(name)) throw new InputError("columnTwice", { name: label, value: came(row[0]) });
    given.set(name, row[1]);
  });
  return {
    asOf: given.has(AS_OF) ? readAsOf(given.get(AS_OF)) : null,
    stated: statedIn(given),
    detail: given.has(DETAIL) ? readChoice(say("setting", { name: DETAIL }), given.get(DETAIL), DETAILS) : null,
  };
}

function nameOf(cell: unknown): string | undefined {
  return (typeof cell === "string" ? ownName(cell) : undefined) ?? columnSetting(cell);
}

function ownName(text: string): string | undefined {
  return [AS_OF, DETAIL].find((name) => plainWord(name) === plainWord(text));
}

/** Reads the setting As of as an Excel serial. */
export function readAsOf(value: unknown): number {
  const cell = value as string | number | null;
  const { serials, bad, ambiguous } = readDates([cell]);
  if (isOmitted(cell) || bad.length > 0 || ambiguous !== null) {
    throw new InputError("settingAsOf", { value: came(cell) });
  }
  return serials[0]!;
}
