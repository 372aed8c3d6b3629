import { countOf } from "../pool/counts.ts";
import { labelAt, totalEad, type Pool } from "../pool/pool.ts";
import { NO_SECTOR } from "./theme-table.ts";
import type { Evidence, ThemeRow } from "./theme.ts";

/** So many sectors of an assumption are named in a sentence. */
const MOST_NAMED = 6;

/** A share in a sentence: 34.2 %. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

/** Share of EAD of each of a pool's sectors, those without one under an empty text. */
export function sectorShares(pool: Pool): ReadonlyMap<string, number> {
  const total = totalEad(pool);
  const sums = new Map<string, number>();
  pool.ead.forEach((ead, i) => {
    const sector = labelAt(pool.sector, i);
    sums.set(sector, (sums.get(sector) ?? 0) + ead / total);
  });
  return sums;
}

/** What is assumed of a pool's obligors: how many, their share of EAD, and sectors with their shares of the theme. */
export type AssumedShares = {
  readonly theme: string;
  readonly count: number;
  readonly share: number;
  readonly list: string;
  readonly listZh: string;
};

/** The obligors whose share of the theme is assumed by sector; null where no sector tells anything. */
export function assumedList(pool: Pool): AssumedShares | null {
  const told = (row: ThemeRow) => ["word", "code", "product"].includes(row.evidence.by);
  const rows = new Map(pool.theme.rows.filter(told).map((row) => [row.sector, row]));
  if (rows.size === 0) return null;
  const total = totalEad(pool);
  const places = pool.ids.flatMap((_, i) => (isAssumed(pool, i) && rows.has(labelAt(pool.sector, i)) ? [i] : []));
  const eads = new Map<string, number>();
  for (const i of places) {
    const sector = labelAt(pool.sector, i);
    eads.set(sector, (eads.get(sector) ?? 0) + pool.ead[i]!);
  }
  const share = [...eads.values()].reduce((sum, ead) => sum + ead / total, 0);
  return {
    theme: pool.theme.name,
    count: places.reduce((sum, i) => sum + countOf(pool, i), 0),
    share,
    ...namedShares(eads, rows),
  };
}

function isAssumed(pool: Pool, i: number): boolean {
  return labelAt(pool.shareFrom, i) === "assumption";
}

/** "Software 80 %, Telecom 30 %, others 0 %": the largest sectors with a share, and what is left. */
function namedShares(eads: ReadonlyMap<string, number>, rows: ReadonlyMap<string, ThemeRow>) {
  const order = [...eads].sort((a, b) => b[1] - a[1]).map(([sector]) => rows.get(sector)!);
  const some = order.filter(({ share }) => share > 0);
  const named = some.slice(0, MOST_NAMED).map(({ sector, share }) => `${sector || NO_SECTOR} ${percent(share)}`);
  const more = some.length - MOST_NAMED;
  const rest = some.length < order.length;
  return {
    list: [...named, ...(more > 0 ? [`${more} more`] : []), ...(rest ? [some.length > 0 ? "others 0 %" : "all 0 %"] : [])].join(", "), // prettier-ignore
    listZh: [...named, ...(more > 0 ? [`另有 ${more} 個`] : []), ...(rest ? [some.length > 0 ? "其餘 0 %" : "全部 0 %"] : [])].join("、"), // prettier-ignore
  };
}

/** What a row of a theme's table rests on, in a word. */
export function standingOf({ by }: Evidence): "tape" | "assumption" | "yours" | "unknown" {
  if (by === "product") return "tape";
  if (by === "user") return "yours";
  return by === "word" || by === "code" ? "assumption" : "unknown";
}

/** The evidence of a row, in words. */
export function evidenceWords({ by, match }: Evidence): string {
  switch (by) {
    case "product":
      return "the product's own code";
    case "code":
      return `code ${match}`;
    case "word":
      return `word '${match}'`;
    case "user":
      return "given";
    case "several":
      return `code of several lists, ${match}`;
    case "none":
      return "nothing";
  }
}
