import { countOf } from "../pool/counts.ts";
import type { NamedLink } from "../pool/links.ts";
import { finding, type Finding } from "../pool/findings.ts";
import { labelAt, type Pool } from "../pool/pool.ts";

/** Who lives on whom among the product's sectors: a seller, its buyer, and the share of revenue that hangs on it. */
type Trade = { readonly seller: string; readonly buyer: string; readonly weight: number };

/** The chain of the demo pool, with what its sectors sell to each other beside hyperscalers: assumptions of this project. */
const CHAIN: readonly Trade[] = [
  { seller: "NEO", buyer: "HYP", weight: 0.4 },
  { seller: "NEO", buyer: "AIS", weight: 0.25 },
  { seller: "NEO", buyer: "SEM", weight: 0.15 },
  { seller: "DCP", buyer: "HYP", weight: 0.5 },
  { seller: "DCP", buyer: "NEO", weight: 0.25 },
  { seller: "DCP", buyer: "AIS", weight: 0.1 },
  { seller: "SEM", buyer: "HYP", weight: 0.3 },
  { seller: "SEM", buyer: "NEO", weight: 0.15 },
  { seller: "SEM", buyer: "DCP", weight: 0.15 },
  { seller: "AIS", buyer: "HYP", weight: 0.1 },
  { seller: "PWR", buyer: "HYP", weight: 0.15 },
  { seller: "PWR", buyer: "DCP", weight: 0.15 },
  { seller: "TEL", buyer: "DCP", weight: 0.1 },
];

/** So many of the largest obligors of a buying sector are its hubs. */
export const HUBS_OF_A_SECTOR = 3;

/**
 * Links that a pool may have, by the chain of the product's sectors: each seller depends on one of the largest obligors of
 * every sector that buys from its own, dealt in turn. An assumption to be edited, never taken unasked.
 *
 * @returns links by the names of obligors, sellers in the order of the pool; none where no sector buys from another
 */
export function proposedLinks(pool: Pool): readonly NamedLink[] {
  const hubs = new Map(CHAIN.map(({ buyer }) => [buyer, largestOf(pool, buyer)]));
  const dealt = new Map<Trade, number>();
  return pool.ids.flatMap((spoke, i) =>
    CHAIN.filter(({ seller }) => seller === labelAt(pool.productSector, i)).flatMap((trade) => {
      const known = hubs.get(trade.buyer)!;
      if (known.length === 0) return [];
      const turn = dealt.get(trade) ?? 0;
      dealt.set(trade, turn + 1);
      return [{ spoke, hub: pool.ids[known[turn % known.length]!]!, weight: trade.weight }];
    }),
  );
}

/** A pool with the links that are proposed for it; obligors with links of their own keep those alone. */
export function withProposedLinks(pool: Pool): Pool {
  const index = new Map(pool.ids.map((id, i) => [id, i]));
  const known = new Set(pool.links.map(({ spoke }) => spoke));
  const proposed = proposedLinks(pool).map(({ spoke, hub, weight }) => ({ spoke: index.get(spoke)!, hub: index.get(hub)!, weight })); // prettier-ignore
  return { ...pool, links: [...pool.links, ...proposed.filter(({ spoke }) => !known.has(spoke))] };
}

/** The same, with what was proposed said. */
export function proposed(pool: Pool, report: (found: Finding) => void): Pool {
  const made = withProposedLinks(pool);
  report(finding("linksProposed", {}, { count: made.links.length - pool.links.length }));
  return made;
}

/** The largest obligors of a sector of the product, the first of equals first; a row of many is no hub. */
function largestOf(pool: Pool, product: string): readonly number[] {
  const members = [...pool.ids.keys()].filter(
    (i) => labelAt(pool.productSector, i) === product && countOf(pool, i) === 1,
  );
  return members.sort((a, b) => pool.ead[b]! - pool.ead[a]! || a - b).slice(0, HUBS_OF_A_SECTOR);
}
