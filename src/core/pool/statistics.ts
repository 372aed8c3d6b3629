import { countOf, eadOfOne, obligorName } from "./counts.ts";
import { labelAt, totalEad, type Labels, type Pool } from "./pool.ts";

/** What POOLSTATS and the pane show of a pool. Weighted means are EAD-weighted. */
export type PoolStatistics = {
  readonly loans: number;
  readonly obligors: number;
  /** Sum, in the tape's currency. */
  readonly ead: number;
  /** One-year, fraction. */
  readonly pd: number;
  readonly lgd: number;
  /** Years over the loans that have a maturity; NaN where none has. */
  readonly maturity: number;
  /** One-year expected loss, fraction of EAD. */
  readonly expectedLoss: number;
  /** Sum of squared EAD shares, and its inverse. */
  readonly herfindahl: number;
  readonly effectiveNumber: number;
  readonly largestShare: number;
};

/** A part of a pool, such as a sector, with its share of EAD. */
export type PoolPart = PoolStatistics & { readonly label: string; readonly share: number };

export type PartBy = "sector" | "rating" | "country" | "group" | "assetType" | "leveraged";

/**
 * Statistics of a pool.
 *
 * @source definition; the Herfindahl-Hirschman index is over obligors
 */
export function poolStatistics(pool: Pool): PoolStatistics {
  return statisticsOf(pool, Array.from(pool.ead.keys()), pool.loans);
}

/**
 * Statistics of each part of a pool, largest first. Loans are counted by obligor here.
 *
 * @param by which label divides the pool; obligors without one stand under "none"
 */
export function poolParts(pool: Pool, by: PartBy): readonly PoolPart[] {
  const labels: Labels = pool[by];
  const members = new Map<string, number[]>();
  pool.ead.forEach((_, i) => {
    const label = labelAt(labels, i) || (by === "group" ? pool.ids[i]! : "none");
    const rows = members.get(label);
    if (rows) rows.push(i);
    else members.set(label, [i]);
  });
  const total = totalEad(pool);
  return [...members]
    .map(([label, rows]) => {
      const statistics = statisticsOf(pool, rows, obligorsAmong(pool, rows));
      return { label, share: statistics.ead / total, ...statistics };
    })
    .sort((a, b) => b.ead - a.ead);
}

/** One obligor of a concentration table. */
export type Concentration = {
  readonly label: string;
  readonly ead: number;
  readonly share: number;
  readonly cumulative: number;
};

/**
 * The largest obligors.
 *
 * @param count how many at most
 * @returns largest first, with shares of EAD and their running sum
 */
export function largestObligors(pool: Pool, count: number): readonly Concentration[] {
  const total = totalEad(pool);
  const order = Array.from(pool.ead.keys()).sort((a, b) => eadOfOne(pool, b) - eadOfOne(pool, a) || a - b);
  let cumulative = 0;
  return order
    .slice(0, count)
    .flatMap((i) => Array.from({ length: Math.min(countOf(pool, i), count) }, (_, k) => ({ i, k })))
    .slice(0, count)
    .map(({ i, k }) => {
      const ead = eadOfOne(pool, i);
      const share = ead / total;
      cumulative += share;
      return { label: obligorName(pool, i, k), ead, share, cumulative };
    });
}

function obligorsAmong(pool: Pool, rows: readonly number[]): number {
  return rows.reduce((sum, i) => sum + countOf(pool, i), 0);
}

function statisticsOf(pool: Pool, rows: readonly number[], loans: number): PoolStatistics {
  const sum = (value: (i: number) => number) => rows.reduce((total, i) => total + value(i), 0);
  const ead = sum((i) => pool.ead[i]!);
  const dated = rows.filter((i) => pool.maturity[i]! < Infinity);
  const datedEad = dated.reduce((total, i) => total + pool.ead[i]!, 0);
  const herfindahl = sum((i) => (pool.ead[i]! / ead) * (eadOfOne(pool, i) / ead));
  return {
    loans,
    obligors: obligorsAmong(pool, rows),
    ead,
    pd: sum((i) => pool.ead[i]! * pool.pd[i]!) / ead,
    lgd: sum((i) => pool.ead[i]! * pool.lgd[i]!) / ead,
    maturity: dated.length === 0 ? NaN : dated.reduce((t, i) => t + pool.ead[i]! * pool.maturity[i]!, 0) / datedEad,
    expectedLoss: sum((i) => pool.ead[i]! * pool.pd[i]! * pool.lgd[i]!) / ead,
    herfindahl,
    effectiveNumber: 1 / herfindahl,
    largestShare: rows.reduce((most, i) => Math.max(most, eadOfOne(pool, i)), 0) / ead,
  };
}
