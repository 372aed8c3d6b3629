import { finding, listed, type Finding } from "./findings.ts";
import { countOf } from "./counts.ts";
import type { Loans } from "./loans.ts";
import { sanity } from "./sanity.ts";
import { totalEad, type Pool } from "./pool.ts";

const GROUP_CAP = 0.02;
const PD_FLOOR = 0.0005;
const STATED_TOTAL_TOLERANCE = 0.005;

/** Looks at a pool that can be used, and says what a careful reader would want to know. */
export function checkPool(pool: Pool, loans: Loans, statedTotal: number): Finding[] {
  return [
    ...sanity(pool),
    ...groupShares(pool),
    ...sectorGaps(loans),
    ...lowPds(pool),
    ...statedTotals(pool, statedTotal),
  ];
}

function groupShares(pool: Pool): Finding[] {
  const total = totalEad(pool);
  const sums = new Float64Array(pool.group.names.length);
  pool.group.index.forEach((g, i) => {
    if (g >= 0) sums[g] = sums[g]! + pool.ead[i]!;
  });
  return pool.group.names.flatMap((value, g) => {
    const share = sums[g]! / total;
    return share > GROUP_CAP ? [finding("groupShare", {}, { value, share: percent(share) })] : [];
  });
}

function sectorGaps(loans: Loans): Finding[] {
  const rows = [...loans.row].filter((_, i) => loans.label.sector[i] === "OTH");
  return rows.length === 0 ? [] : [finding("noSector", { rows }, { count: rows.length, rows: listed(rows) })];
}

function lowPds(pool: Pool): Finding[] {
  const count = pool.pd.reduce((n, pd, i) => (pd < PD_FLOOR ? n + countOf(pool, i) : n), 0);
  return count === 0 ? [] : [finding("floor", {}, { count })];
}

function statedTotals(pool: Pool, stated: number): Finding[] {
  const sum = totalEad(pool);
  if (!(Math.abs(stated - sum) > STATED_TOTAL_TOLERANCE * sum)) return [];
  return [finding("statedTotal", {}, { sum, stated })];
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
