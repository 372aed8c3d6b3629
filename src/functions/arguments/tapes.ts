import {
  currencyCode,
  InputError,
  isCurrencyCode,
  looksLikeFx,
  looksLikeLinks,
  looksLikeTape,
  looksLikeThemes,
  readTapes,
  type Cell,
  type PoolOptions,
  type PoolSource,
  type StatedColumn,
  type TapeReading,
  type TapeSource,
  type Gap,
  type Said,
  say,
} from "../../core/index.ts";
import { contentHash } from "../../engine/hash.ts";
import { poolOfCard } from "../card.ts";
import { looksLikeColumns, readColumns } from "./column-settings.ts";
import { readRange, type Range } from "./ranges.ts";
import { came, isOmitted, single } from "./scalars.ts";

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
  /** Which headings hold what, where a formula says it. */
  readonly columns: readonly StatedColumn[];
  readonly themes: Range | null;
};

export const NOTHING_BESIDE: Beside = { asOf: null, links: null, fx: null, currency: null, columns: [], themes: null };

/** The links, FX table, currency and table of sectors that SRT.POOL and SRT.POOLCHECK take. */
export function readBeside(links: unknown, fx: unknown, currency: unknown, themes: unknown): Beside {
  return {
    asOf: null,
    links: isOmitted(links) ? null : readRange("links", links),
    fx: isOmitted(fx) ? null : readRange("fx", fx),
    currency: isOmitted(currency) ? null : readCurrency(currency),
    columns: [],
    themes: isOmitted(themes) ? null : readRange("themes", themes),
  };
}

function readCurrency(value: unknown): string {
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
  { asOf, links, fx, currency, columns, themes }: Beside,
): { readonly key: string; readonly reading: TapeReading } {
  const hashOfTable = (range: Range | null) => (range === null ? "" : hashOf(range));
  const own = parts.map((part) => ("key" in part ? part.key : hashOf(part))).join("+");
  const key = [
    own,
    asOf ?? "",
    hashOfTable(links),
    hashOfTable(fx),
    currency ?? "",
    JSON.stringify(columns),
    hashOfTable(themes),
  ].join("|");
  const known = readings.get(key);
  if (known !== undefined) return { key, reading: known };
  const options: PoolOptions = {
    ...(asOf === null ? {} : { asOf }),
    ...(links === null ? {} : { links: withNulls(links) }),
    ...(fx === null ? {} : { fx: withNulls(fx) }),
    ...(currency === null ? {} : { currency }),
    columns,
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

/**
 * What SRT.POOLJOIN is given, in any order, each told by what it holds: tapes and cards, at most one links table, FX table,
 * table of sectors and currency.
 *
 * @throws InputError for an argument that is none of these, and for a second table of a kind
 */
export function readJoined(tables: unknown): { readonly parts: readonly Part[]; readonly beside: Beside } {
  const given = (Array.isArray(tables) ? (tables as unknown[]) : []).filter((value) => !isOmitted(value));
  let beside = NOTHING_BESIDE;
  const parts: Part[] = [];
  given.forEach((value, i) => {
    const name = say("joinArgument", { number: i + 1 });
    const read = readArgument(name, value);
    if (read.kind === "part") parts.push(read.part);
    else if (read.kind === "columns" ? beside.columns.length > 0 : beside[read.kind] !== null)
      throw new InputError("secondTable", { name, table: wordOf(read.kind) });
    else beside = { ...beside, [read.kind]: read.value };
  });
  if (parts.length > 0) return { parts, beside };
  throw new InputError("joinEmpty");
}

type Argument =
  | { readonly kind: "part"; readonly part: Part }
  | { readonly kind: "links" | "fx" | "themes"; readonly value: Range }
  | { readonly kind: "columns"; readonly value: readonly StatedColumn[] }
  | { readonly kind: "currency"; readonly value: string };

function wordOf(kind: Exclude<Argument["kind"], "part">): Gap {
  if (kind === "themes") return say("tableOfSectors");
  if (kind === "columns") return say("columnsTable");
  if (kind === "currency") return "currency";
  return say(kind === "fx" ? "fxTable" : "linksTable");
}

function readArgument(name: Said, value: unknown): Argument {
  const card = poolOfCard(value);
  if (card !== null) return { kind: "part", part: { key: card.key, source: { pool: card.pool } } };
  const range = readRange(name, value);
  if (range.length === 1 && range[0]!.length === 1) return { kind: "currency", value: readCurrency(range[0]![0]) };
  if (looksLikeColumns(range)) return { kind: "columns", value: readColumns(name, range) };
  if (looksLikeLinks(range)) return { kind: "links", value: range };
  if (looksLikeFx(range)) return { kind: "fx", value: range };
  if (looksLikeThemes(range)) return { kind: "themes", value: range };
  if (looksLikeTape(range)) return { kind: "part", part: range };
  throw new InputError("joinUnread", { name });
}
