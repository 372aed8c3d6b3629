import { MOST_OBLIGORS, obligorsOf, pickedRows } from "./counts.ts";
import { finding, listed, type Finding } from "./findings.ts";
import type { LoanCounts, Loans } from "./loans.ts";
import type { Counts, Pool } from "./pool.ts";

/** What rows that stand for many loans add to loans or a pool; nothing where every row is one. */
type WithCounts<C> = { readonly counts?: C };

/** Loans, those that rows stand for included. */
export function loansIn({ ead, counts }: Loans): number {
  return counts === undefined ? ead.length : counts.of.reduce((sum, m) => sum + m, 0);
}

/** Loans that row i stands for. */
export function countAt({ counts }: Loans, i: number): number {
  return counts === undefined ? 1 : counts.of[i]!;
}

/** Share of row i's EAD that its largest loan has; NaN where all are equal. */
export function largestAt({ counts }: Loans, i: number): number {
  return counts === undefined ? NaN : counts.largest[i]!;
}

/** The counts of a tape's rows, each of which is named as its obligor is. */
export function countedRows(
  obligor: readonly string[],
  of: Float64Array,
  largest: Float64Array,
): WithCounts<LoanCounts> {
  if (of.every((m) => m === 1)) return {};
  return { counts: { of, largest, first: of.map((m) => (m === 1 ? 0 : 1)), row: obligor } };
}

/** The counts of a pool that takes part in another as its rows stand: what was parted stays so. */
export function countsOfPool({ ids, counts }: Pool): WithCounts<LoanCounts> {
  return counts === undefined ? {} : { counts: { ...counts, largest: new Float64Array(ids.length).fill(NaN) } };
}

/** The counts of some rows. */
export function pickedCounts({ counts }: Loans, rows: readonly number[]): WithCounts<LoanCounts> {
  if (counts === undefined) return {};
  const pick = (column: Float64Array) => Float64Array.from(rows, (i) => column[i]!);
  const { of, first, largest, row } = counts;
  return { counts: { of: pick(of), first: pick(first), largest: pick(largest), row: rows.map((i) => row[i]!) } };
}

/** The counts of loans one after another. */
export function concatenatedCounts(a: Loans, b: Loans): WithCounts<LoanCounts> {
  if (a.counts === undefined && b.counts === undefined) return {};
  const [one, other] = [a, b].map(
    ({ counts, obligor, ead }): LoanCounts =>
      counts ?? {
        of: new Float64Array(ead.length).fill(1),
        first: new Float64Array(ead.length),
        largest: new Float64Array(ead.length).fill(NaN),
        row: obligor,
      },
  ) as [LoanCounts, LoanCounts];
  const both = (name: "of" | "first" | "largest") => Float64Array.from([...one[name], ...other[name]]);
  return {
    counts: { of: both("of"), first: both("first"), largest: both("largest"), row: [...one.row, ...other.row] },
  };
}

/**
 * The counts of obligors.
 *
 * @param at the loan that gives each obligor its counts, which is its only one where they are more than 1
 */
export function countsOfObligors({ counts }: Loans, at: readonly number[]): WithCounts<Counts> {
  if (counts === undefined) return {};
  const pick = (column: Float64Array) => Float64Array.from(at, (i) => column[i]!);
  return { counts: { of: pick(counts.of), first: pick(counts.first), row: at.map((i) => counts.row[i]!) } };
}

/** Refuses a row of many loans whose id, or that of one of its loans, stands on another row too. */
export function repeatedCounts(loans: Loans): Finding[] {
  const { counts, obligor, row } = loans;
  if (counts === undefined) return [];
  const rowsOf = new Map<string, number[]>();
  counts.first.forEach((first, i) => {
    if (first > 0) rowsOf.set(counts.row[i]!, [...(rowsOf.get(counts.row[i]!) ?? []), i]);
  });
  const found = new Map<string, Set<number>>();
  const note = (name: string, at: readonly number[]) => {
    const known = found.get(name) ?? new Set<number>();
    at.forEach((i) => known.add(row[i]!));
    found.set(name, known);
  };
  for (const [name, at] of rowsOf) if (overlap(counts, at)) note(name, at);
  obligor.forEach((id, i) => {
    if (counts.first[i]! > 0) return;
    const base = /^(.+) #\d+$/.exec(id)?.[1];
    for (const name of [id, base]) {
      const at = name === undefined ? undefined : rowsOf.get(name);
      if (at !== undefined) note(name!, [...at, i]);
    }
  });
  return [...found].map(([value, rows]) => {
    const sorted = [...rows].sort((a, b) => a - b);
    return finding("countTwice", { row: sorted.at(-1)! }, { value, rows: listed(sorted) });
  });
}

/** True where two rows of one name number the same loan. */
function overlap({ of, first }: Counts, at: readonly number[]): boolean {
  const sorted = [...at].sort((i, j) => first[i]! - first[j]!);
  return sorted.some((i, k) => k > 0 && first[i]! < first[sorted[k - 1]!]! + of[sorted[k - 1]!]!);
}

/**
 * A pool whose rows of many loans are checked and, where one loan of a row is larger than the others, parted: it and they.
 *
 * @param loans that the pool was merged from, in its order
 * @param report told of too many loans, and of hubs that are not one obligor
 */
export function withCounts(pool: Pool, loans: Loans, report: (found: Finding) => void): Pool {
  const { counts } = pool;
  if (counts === undefined) return pool;
  const total = obligorsOf(pool);
  if (total > MOST_OBLIGORS) report(finding("countMost", {}, { count: total }));
  for (const { spoke, hub } of pool.links) {
    if (counts.of[hub] === 1) continue;
    report(finding("countHub", {}, { spoke: pool.ids[spoke]!, hub: pool.ids[hub]!, count: counts.of[hub]! }));
  }
  const largest = new Map(loans.obligor.map((id, i) => [id, largestAt(loans, i)]));
  return parted(
    pool,
    counts,
    Float64Array.from(pool.ids, (id) => largest.get(id)!),
  );
}

/** Rows parted where the share of the largest obligor is given, shape [n]. */
function parted(pool: Pool, counts: Counts, largest: Float64Array): Pool {
  if (largest.every((x) => x !== x)) return pool;
  const from = Int32Array.from(pool.ids.flatMap((_, i) => (largest[i] === largest[i] ? [i, i] : [i])));
  const isFirst = from.map((i, k) => (largest[i] === largest[i] && from[k - 1] !== i ? 1 : 0));
  const isRest = from.map((i, k) => (from[k - 1] === i ? 1 : 0));
  const place = new Map(Array.from(from, (i, k) => [i, k] as const));
  const ead = Float64Array.from(from, (i, k) => {
    const part = asPrinted(largest[i]! * pool.ead[i]!);
    if (isFirst[k]) return part;
    return isRest[k] ? asPrinted(pool.ead[i]! - part) : pool.ead[i]!;
  });
  const of = Float64Array.from(from, (i, k) => (isFirst[k] ? 1 : isRest[k] ? counts.of[i]! - 1 : counts.of[i]!));
  const first = Float64Array.from(from, (i, k) => (isRest[k] ? 2 : isFirst[k] ? 1 : counts.first[i]!));
  return {
    ...pickedRows(pool, from),
    ids: Array.from(from, (i, k) =>
      isFirst[k] || isRest[k] ? partName(pool.ids[i]!, first[k]!, of[k]!) : pool.ids[i]!,
    ),
    names: Array.from(from, (i) => pool.names[i]!),
    ead,
    counts: { of, first, row: Array.from(from, (i) => counts.row[i]!) },
    links: pool.links.flatMap(({ spoke, hub, weight }) => {
      const last = place.get(spoke)!;
      const spokes = isRest[last] ? [last - 1, last] : [last];
      return spokes.map((at) => ({ spoke: at, hub: place.get(hub)!, weight }));
    }),
  };
}

/** What a part of a row is called. */
function partName(row: string, first: number, count: number): string {
  return count === 1 ? `${row} #${first}` : `${row} #${first} to #${first + count - 1}`;
}

/** A product or difference of decimals as they print, so that 0.07 of 100 is 7. */
function asPrinted(x: number): number {
  return Number(x.toPrecision(15));
}
