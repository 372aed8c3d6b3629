import { rethemed, withProposedLinks, type Pool, type ThemeTable } from "../../core/index.ts";
import { contentHash } from "../../engine/hash.ts";
import type { PoolArgument } from "./pool-argument.ts";

/** What settings say of a pool that is read: words on its sectors and theme, and whether links are proposed. */
export type PoolChanges = {
  readonly themes: ThemeTable | null;
  readonly links: "own" | "proposed";
};

export const NO_CHANGES: PoolChanges = { themes: null, links: "own" };

const KEPT = 32;
const changed = new Map<string, PoolArgument>();

/**
 * A pool as settings change it.
 *
 * @throws InputError for a sector that the pool does not have
 */
export function changedPool(read: PoolArgument, { themes, links }: PoolChanges): PoolArgument {
  if (themes === null && links === "own") return read;
  const key = `${read.key}|${contentHash([themes, links])}`;
  const known = changed.get(key);
  if (known !== undefined) return known;
  const made = { pool: withChanges(read.pool, { themes, links }), key };
  changed.set(key, made);
  if (changed.size > KEPT) changed.delete(changed.keys().next().value!);
  return made;
}

/** The pool of a deal as settings change it; sectors that other deals' pools have are theirs. */
export function changedDealPool(pool: Pool, { themes, links }: PoolChanges): Pool {
  const sectors = new Set(pool.theme.rows.map(({ sector }) => sector.toLowerCase()));
  const own = themes && { ...themes, rows: themes.rows.filter(({ sector }) => sectors.has(sector.toLowerCase())) };
  return withChanges(pool, { themes: own, links });
}

function withChanges(pool: Pool, { themes, links }: PoolChanges): Pool {
  const named = themes === null ? pool : rethemed(pool, themes);
  return links === "proposed" ? withProposedLinks(named) : named;
}
