import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { cardKey, cardText, POOL_LABELS, POOL_NUMBERS, poolStatistics, type Labels, type Pool } from "../core/index.ts";
import { contentHash } from "../engine/hash.ts";
import { version } from "../engine/version.ts";
import { isEntity, textProperty, type Entity } from "../workbook/card-cell.ts";
import type { PoolArgument } from "./arguments/pool-argument.ts";
import { noAnswer } from "./result.ts";
import { session } from "./session.ts";

/** The largest deflated pool that a card carries itself, bytes. */
const CARRIED_BYTES = 24 * 1024;

/** Puts a pool in memory under its hash and returns what the cell shows. */
export function cardOf(pool: Pool): string | Entity {
  const { cards, pools } = session();
  const hash = contentHash([version, pool]);
  pools.set(hash, pool);
  return cards === "text" ? cardText(title(pool), hash) : entityOf(pool, hash);
}

/**
 * The pool that a card stands for; null where the argument is no card.
 *
 * @throws CellError #N/A where the card's pool is not in memory and the card does not carry it
 */
export function poolOfCard(value: unknown): PoolArgument | null {
  const cell = oneCell(value);
  if (typeof cell === "string") {
    const hash = cardKey(cell);
    return hash === null ? null : inMemory(hash);
  }
  if (!isEntity(cell)) return null;
  const hash = textProperty(cell, "Hash");
  if (hash === null) return null;
  return session().pools.has(hash) ? inMemory(hash) : carried(cell, hash);
}

/** The pool of a card's key; null where it is not in memory. */
export function poolInMemory(key: string): Pool | null {
  return session().pools.get(key) ?? null;
}

function inMemory(hash: string): PoolArgument {
  const pool = session().pools.get(hash);
  if (pool === undefined) throw noAnswer("cardGone");
  return { pool, key: hash };
}

function carried(card: Entity, hash: string): PoolArgument {
  const columns = textProperty(card, "Columns");
  if (columns === null || textProperty(card, "Version") !== version) throw noAnswer("cardGone");
  const bytes = Uint8Array.from(atob(columns), (character) => character.charCodeAt(0));
  const pool = revived(JSON.parse(strFromU8(inflateSync(bytes))) as PlainPool);
  session().pools.set(hash, pool);
  return { pool, key: hash };
}

function oneCell(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const rows = value as unknown[][];
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : null;
}

function title(pool: Pool): string {
  const { obligors, ead, expectedLoss } = poolStatistics(pool);
  const currency = pool.currency === null ? "" : `${pool.currency} `;
  const money = Math.round(ead).toLocaleString("en-US");
  return `Pool · ${obligors} ${obligors === 1 ? "obligor" : "obligors"} · EAD ${currency}${money} · 1y EL ${(100 * expectedLoss).toFixed(3)} %`;
}

function entityOf(pool: Pool, hash: string): Entity {
  const { obligors, ead, expectedLoss } = poolStatistics(pool);
  const packed = deflateSync(strToU8(JSON.stringify(plain(pool))));
  const columns = packed.length > CARRIED_BYTES ? {} : { Columns: hidden(base64Of(packed)) };
  return {
    type: "Entity",
    text: title(pool),
    properties: {
      Obligors: { type: "Double", basicValue: obligors },
      EAD: { type: "FormattedNumber", basicValue: ead, numberFormat: "#,##0" },
      "Expected loss, one year": { type: "FormattedNumber", basicValue: expectedLoss, numberFormat: "0.000%" },
      Hash: hidden(hash),
      Version: hidden(version),
      ...columns,
    },
  };
}

/** A property that travels with the card and shows nowhere. */
function hidden(text: string): unknown {
  const excludeFrom = { cardView: true, autoComplete: true, calcCompare: true, dotNotation: true };
  return { type: "String", basicValue: text, propertyMetadata: { excludeFrom } };
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** A pool as JSON can carry it: columns as lists, with null for NaN and -1 for an infinite maturity. */
type PlainPool = Readonly<Record<string, unknown>>;

function plain(pool: Pool): PlainPool {
  const numbers = POOL_NUMBERS.map((name) => [name, Array.from(pool[name], (x) => (x === Infinity ? -1 : x))] as const);
  const labels = POOL_LABELS.map((name) => [name, { names: pool[name].names, index: [...pool[name].index] }] as const);
  const { counts } = pool;
  const plainCounts = counts && { counts: { of: [...counts.of], first: [...counts.first], row: counts.row } };
  return { ...pool, ...Object.fromEntries(numbers), ...Object.fromEntries(labels), ...plainCounts };
}

function revivedCounts({ counts }: PlainPool): Pick<Pool, "counts"> {
  if (counts === undefined) return {};
  const { of, first, row } = counts as { of: number[]; first: number[]; row: string[] };
  return { counts: { of: Float64Array.from(of), first: Float64Array.from(first), row } };
}

function revived(content: PlainPool): Pool {
  const numbers = POOL_NUMBERS.map((name) => {
    const column = Float64Array.from(content[name] as (number | null)[], (x) => x ?? NaN);
    return [name, name === "maturity" ? column.map((x) => (x === -1 ? Infinity : x)) : column] as const;
  });
  const labels = POOL_LABELS.map((name) => {
    const { names, index } = content[name] as { names: string[]; index: number[] };
    return [name, { names, index: Int32Array.from(index) } satisfies Labels] as const;
  });
  const pool = { ...content, ...Object.fromEntries(numbers), ...Object.fromEntries(labels), ...revivedCounts(content) };
  return pool as unknown as Pool;
}
