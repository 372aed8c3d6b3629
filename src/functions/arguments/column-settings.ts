import {
  InputError,
  meaningNamed,
  meaningNames,
  type Meaning,
  type Said,
  type StatedColumn,
} from "../../core/index.ts";
import { readRange, type Range } from "./ranges.ts";
import { came, isOmitted, plainWord } from "./scalars.ts";

/** Settings on columns: `Column EAD` with the heading that holds it; blank or a dash where no column is to be read as it. */
const NAMED = /^(?:column|欄位|列)\s*(\S.*)$/i;
const PREFIX = "Column ";

/** The name of a setting on columns as it is kept; undefined for another setting. */
export function columnSetting(name: unknown): string | undefined {
  const [, what] = NAMED.exec(typeof name === "string" ? name.trim().slice(0, 200) : "") ?? [];
  if (what === undefined) return undefined;
  const meaning = meaningNamed(what);
  if (meaning !== null) return PREFIX + meaning;
  const names = Object.values(meaningNames).map(([english]) => english);
  throw new InputError("columnUnknown", { name: came(name), known: names });
}

/** What the settings say of columns, in their order; empty where they say nothing. */
export function columnsOf(given: ReadonlyMap<string, unknown>): readonly StatedColumn[] {
  return [...given].flatMap(([name, value]) => {
    if (!name.startsWith(PREFIX)) return [];
    const heading = isOmitted(value) ? "" : String(value).trim();
    const meaning = name.slice(PREFIX.length) as Meaning;
    return [{ meaning, heading: heading === "" || heading === "-" ? null : heading }];
  });
}

/** Two columns, Name and Value, or rows that begin with Column. */
export function looksLikeColumns(range: Range): boolean {
  const rows = range.filter((row) => !row.every(isOmitted));
  return (
    rows.length > 0 && rows.every((row, r) => row.length === 2 && (isHeading(row, r) || NAMED.test(String(row[0]))))
  );
}

function isHeading(row: Range[number], r: number): boolean {
  return r === 0 && plainWord(String(row[0])) === "name" && plainWord(String(row[1])) === "value";
}

/**
 * Reads a range that says which headings hold what.
 *
 * @throws InputError for a row that is no such statement, and one given twice
 */
export function readColumns(label: Said, value: unknown): readonly StatedColumn[] {
  if (isOmitted(value)) return [];
  const range = readRange(label, value).filter((row) => !row.every(isOmitted));
  const given = new Map<string, unknown>();
  range.forEach((row, r) => {
    if (isHeading(row, r)) return;
    const name = row.length === 2 ? columnSetting(row[0]) : undefined;
    if (name === undefined) {
      throw new InputError("columnsRow", { name: label, value: came(row[0]) });
    }
    if (given.has(name)) throw new InputError("columnTwice", { name: label, value: came(row[0]) });
    given.set(name, row[1]);
  });
  return columnsOf(given);
}
