import {
  headingCurrency,
  InputError,
  meaningNamed,
  meaningNames,
  NOTHING_STATED,
  unitChoices,
  statableUnits,
  statedUnit,
  type Meaning,
  type Stated,
  type StatedColumn,
  type StatedUnit,
  say,
} from "../../core/index.ts";
import { came, isOmitted } from "./scalars.ts";

/**
 * Settings on columns: `Column EAD` with the heading that holds it, blank or a dash where no column is to be read as it;
 * `Unit PD` with the unit that it is in.
 */
const NAMED = /^(?:(column|欄位|列)|(unit|單位))\s*(\S.*)$/i;
const COLUMN = "Column ";
const UNIT = "Unit ";

/** How the two are named among the settings that there are. */
export const COLUMN_SETTINGS = [say("columnSetting"), say("unitSetting")] as const;

/** The name of a setting on columns as it is kept; undefined for another setting. */
export function columnSetting(name: unknown): string | undefined {
  const [, column, unit, what] = NAMED.exec(typeof name === "string" ? name.trim().slice(0, 200) : "") ?? [];
  if (what === undefined) return undefined;
  const meaning = meaningNamed(what);
  const isKnown = meaning !== null && (column !== undefined || unitChoices(meaning).length > 0);
  if (isKnown) return (unit === undefined ? COLUMN : UNIT) + meaning;
  const named = Object.entries(meaningNames) as [Meaning, readonly [string, string]][];
  if (column !== undefined)
    throw new InputError("columnUnknown", { name: came(name), known: named.map(([, [english]]) => english) });
  const known = named.flatMap(([one, [english]]) => (unitChoices(one).length > 0 ? [english] : []));
  throw new InputError("unitOfUnknown", { name: came(name), known });
}

/** What the settings say of columns and units, in their order; empty where they say nothing. */
export function statedIn(given: ReadonlyMap<string, unknown>): Stated {
  const columns = [...given].flatMap(([name, value]) => (name.startsWith(COLUMN) ? [columnOf(name, value)] : []));
  const units = [...given].flatMap(([name, value]) => (name.startsWith(UNIT) ? [unitOf(name, value)] : []));
  return columns.length + units.length === 0 ? NOTHING_STATED : { columns, units };
}

function columnOf(name: string, value: unknown): StatedColumn {
  const heading = isOmitted(value) ? "" : String(value).trim();
  const meaning = name.slice(COLUMN.length) as Meaning;
  return { meaning, heading: heading === "" || heading === "-" ? null : heading };
}

/** A currency among the words would be lost: it stands in the tape or in an argument of its own. */
function unitOf(name: string, value: unknown): StatedUnit {
  const meaning = name.slice(UNIT.length) as Meaning;
  const word = isOmitted(value) ? "" : String(value);
  const stated = headingCurrency(`x (${word.slice(0, 40)})`) === null ? statedUnit(meaning, word) : null;
  if (stated !== null) return stated;
  const setting = say("setting", { name: UNIT + meaningNames[meaning][0] });
  throw new InputError("unitUnread", { name: setting, value: came(value), known: statableUnits(meaning) });
}
