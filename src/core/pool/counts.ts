import { withColumns, type Labels, type Pool } from "./pool.ts";

/** Obligors that a pool may have in all, those that its rows stand for included. */
export const MOST_OBLIGORS = 1e6;

/** Obligors that row i of a pool stands for. */
export function countOf({ counts }: Pick<Pool, "counts">, i: number): number {
  return counts === undefined ? 1 : counts.of[i]!;
}

/** Obligors of a pool, those that its rows stand for included. */
export function obligorsOf({ ids, counts }: Pick<Pool, "ids" | "counts">): number {
  return counts === undefined ? ids.length : counts.of.reduce((sum, m) => sum + m, 0);
}

/** EAD of one of the obligors that row i stands for. */
export function eadOfOne(pool: Pick<Pool, "ead" | "counts">, i: number): number {
  return pool.counts === undefined ? pool.ead[i]! : pool.ead[i]! / pool.counts.of[i]!;
}

/** The column of counts for a record that has it only where some row stands for many. */
export function countColumn({ counts }: Pick<Pool, "counts">): { readonly count?: Float64Array } {
  return counts === undefined ? {} : { count: counts.of };
}

/** Sum of the squares of the EAD of the obligors of some rows. */
export function squaredEad(pool: Pick<Pool, "ead" | "counts">, rows: Iterable<number>): number {
  let sum = 0;
  for (const i of rows) sum += pool.ead[i]! * eadOfOne(pool, i);
  return sum;
}

/** The name of obligor k, from 0, of those that row i stands for. */
export function obligorName({ ids, counts }: Pick<Pool, "ids" | "counts">, i: number, k: number): string {
  const first = counts?.first[i] ?? 0;
  return first === 0 ? ids[i]! : `${counts!.row[i]!} #${first + k}`;
}

/** What the tape calls the row that row i of a pool comes from: itself, but for a row of many obligors and its parts. */
export function nameOnTape({ ids, counts }: Pick<Pool, "ids" | "counts">, i: number): string {
  return counts?.row[i] ?? ids[i]!;
}

/** Every name that a row of a pool answers to: its own and its tape's. */
export function isNamed(pool: Pick<Pool, "ids" | "counts">, name: string): boolean {
  return pool.ids.includes(name) || (pool.counts?.row.includes(name) ?? false);
}

/**
 * A pool with one row an obligor: what is drawn or followed one by one needs it.
 *
 * @returns the pool itself where every row is one obligor; at most MOST_OBLIGORS rows
 */
export function eachObligor(pool: Pool): Pool {
  const { counts } = pool;
  if (counts === undefined || counts.of.every((m) => m === 1)) return pool;
  const from = rowOfEach(counts.of);
  const place = placesIn(from);
  return {
    ...pickedRows(pool, from),
    ids: Array.from(from, (i, k) => obligorName(pool, i, place[k]!)),
    names: Array.from(from, (i, k) => (counts.first[i] === 0 ? pool.names[i]! : nameOfOne(pool, i, place[k]!))),
    ead: Float64Array.from(from, (i) => eadOfOne(pool, i)),
    links: spreadLinks(pool, from),
    counts: {
      of: new Float64Array(from.length).fill(1),
      first: Float64Array.from(from, (i, k) => (counts.first[i] === 0 ? 0 : counts.first[i]! + place[k]!)),
      row: Array.from(from, (i) => counts.row[i]!),
    },
  };
}

/** The row of each obligor, rows together. */
export function rowOfEach(counts: Float64Array): Int32Array {
  const from = new Int32Array(counts.reduce((sum, m) => sum + m, 0));
  let at = 0;
  counts.forEach((m, i) => from.fill(i, at, (at += m)));
  return from;
}

/** Place of each entry among those of its row, from 0; rows stand together. */
function placesIn(from: Int32Array): Int32Array {
  const place = new Int32Array(from.length);
  for (let k = 1; k < from.length; k++) place[k] = from[k] === from[k - 1] ? place[k - 1]! + 1 : 0;
  return place;
}

function nameOfOne(pool: Pool, i: number, k: number): string {
  const own = pool.names[i]!;
  return `${own} #${pool.counts!.first[i]! + k}`;
}

/** Each obligor of a spoke's row hangs on the hub as the row does; a hub is one obligor. */
function spreadLinks(pool: Pool, from: Int32Array): Pool["links"] {
  if (pool.links.length === 0) return [];
  const places = pool.ids.map((): number[] => []);
  from.forEach((i, k) => places[i]!.push(k));
  return pool.links.flatMap(({ spoke, hub, weight }) =>
    places[spoke]!.map((at) => ({ spoke: at, hub: places[hub]![0]!, weight })),
  );
}

/** Columns of a pool at some of its rows, again and again where a row is named so; names, EAD, links and counts are the caller's. */
export function pickedRows(pool: Pool, from: ArrayLike<number>): Pool {
  const number = (column: Float64Array) => Float64Array.from(from, (i) => column[i]!);
  const label = ({ names, index }: Labels): Labels => ({ names, index: Int32Array.from(from, (i) => index[i]!) });
  return withColumns(pool, number, label);
}
