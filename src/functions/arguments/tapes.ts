import {
  currencyCode,
  InputError,
  isCurrencyCode,
  readTapes,
  type Cell,
  type PoolOptions,
  type PoolSource,
  type Stated,
  NOTHING_STATED,
  type TapeReading,
  type TapeSource,
} from "../../core/index.ts";
import { contentHash } from "../../engine/hash.ts";
import { readRange, type Range } from "./ranges.ts";
import { came, isOmitted, single } from "./scalars.ts";
import { readTapeSettings } from "./tape-settings.ts";

const READINGS_KEPT = 32;
/** Equal ranges are read once: found by the array itself within a calculation, else by its content. */
const hashes = new WeakMap<object, string>();
const readings = new Map<string, TapeReading>();

/** What stands beside a tape: tables as they came, and the pool's currency. */
export type Beside = {
  readonly asOf: number | null;
  readonly links: Range | null;
  readonly fx: Range | null;
  readonly currency: string | null;
  /** Which headings hold what, and in which units, where a formula says it. */
  readonly stated: Stated;
  readonly themes: Range | null;
};

export const NOTHING_BESIDE: Beside = {
  asOf: null,
  links: null,
  fx: null,
  currency: null,
  stated: NOTHING_STATED,
  themes: null,
};

/** What SRT.POOL and SRT.POOLCHECK are given beside the tape, as it came. */
export type BesideArguments = {
  readonly links: unknown;
  readonly fx: unknown;
  readonly currency: unknown;
  readonly themes: unknown;
  readonly settings: unknown;
};

/** The links, FX table, currency, table of sectors and settings that SRT.POOL and SRT.POOLCHECK take. */
export function readBeside({ links, fx, currency, themes, settings }: BesideArguments): Beside {
  const { asOf, stated } = readTapeSettings("settings", settings);
  return {
    asOf,
    stated,
    links: isOmitted(links) ? null : readRange("links", links),
    fx: isOmitted(fx) ? null : readRange("fx", fx),
    currency: isOmitted(currency) ? null : readCurrency(currency),
    themes: isOmitted(themes) ? null : readRange("themes", themes),
  };
}

/** A currency as a cell gives it. */
export function readCurrency(value: unknown): string {
  const cell = single("currency", value);
  const code = typeof cell === "string" ? currencyCode(cell) : "";
  if (isCurrencyCode(code)) return code;
  throw new InputError("currencyUnread", { value: came(cell) });
}

/** A tape, or a pool that a card holds. */
export type Part = Range | { readonly key: string; readonly source: PoolSource };

/** Reads tapes as one pool, or gives the reading of equal ones. */
export function readPartsOnce(
  parts: readonly Part[],
  { asOf, links, fx, currency, stated, themes }: Beside,
): { readonly key: string; readonly reading: TapeReading } {
  const hashOfTable = (range: Range | null) => (range === null ? "" : hashOf(range));
  const own = parts.map((part) => ("key" in part ? part.key : hashOf(part))).join("+");
  const key = [
    own,
    asOf ?? "",
    hashOfTable(links),
    hashOfTable(fx),
    currency ?? "",
    JSON.stringify(stated),
    hashOfTable(themes),
  ].join("|");
  const known = readings.get(key);
  if (known !== undefined) return { key, reading: known };
  const options: PoolOptions = {
    ...(asOf === null ? {} : { asOf }),
    ...(links === null ? {} : { links: withNulls(links) }),
    ...(fx === null ? {} : { fx: withNulls(fx) }),
    ...(currency === null ? {} : { currency }),
    ...stated,
    ...(themes === null ? {} : { themes: withNulls(themes) }),
  };
  const reading = readTapes(parts.map(sourceOf), options);
  readings.set(key, reading);
  if (readings.size > READINGS_KEPT) readings.delete(readings.keys().next().value!);
  return { key, reading };
}

function sourceOf(part: Part): TapeSource | PoolSource {
  return "key" in part ? part.source : { cells: withNulls(part) };
}

function hashOf(range: Range): string {
  const known = hashes.get(range);
  if (known !== undefined) return known;
  const hash = contentHash(range);
  hashes.set(range, hash);
  return hash;
}

/** Excel on the desktop gives a blank cell as 0, the web as null or an empty text; texts that are empty are blanks. */
function withNulls(range: Range): Cell[][] {
  return range.map((row) => row.map((cell) => (cell === "" || cell === undefined ? null : cell)));
}
