import { say, type Gap } from "../sentences/said.ts";
import { InputError } from "../domain.ts";
import { countOf, nameOnTape } from "./counts.ts";
import { isRowName } from "./obligors.ts";
import { sameTheme, type Theme } from "../themes/theme.ts";
import { labelAt, labelsOf, poolFromColumns, type Link, type Pool } from "./pool.ts";

/** Pools as one, and where the obligors of each stand in it. */
export type JoinedPools = {
  /** Every obligor once: EAD is the sum over the pools, the maturity the longest, LGD that of the first pool with it. */
  readonly pool: Pool;
  /** Shape [obligors of the pool] for each. */
  readonly places: readonly Int32Array[];
};

/** An obligor where it stands first. */
type Member = { readonly pool: Pool; readonly i: number };

/**
 * Joins pools: obligors of one id in several pools are one obligor, which defaults once for all of them; those that a tape
 * does not name are of their pool alone. Links are those of all pools together.
 *
 * @param pools one at least; a pool alone is left as it is
 * @throws InputError for an obligor or link of which two pools tell different things
 */
export function joinedPools(pools: readonly Pool[]): JoinedPools {
  if (pools.length === 1) return { pool: pools[0]!, places: [Int32Array.from(pools[0]!.ids.keys())] };
  const known = new Map<string, number>();
  const members: Member[] = [];
  const places = pools.map((pool, p) =>
    Int32Array.from(pool.ids, (id, i) => {
      // Loans of a row of many bear its label, which names a bucket and nobody.
      const key = isRowName(id) || (pool.counts?.first[i] ?? 0) > 0 ? `${id} of pool ${p + 1}` : id;
      const place = known.get(key);
      if (place !== undefined) return agreed(members[place]!, { pool, i }, place);
      known.set(key, members.length);
      return members.push({ pool, i }) - 1;
    }),
  );
  return { pool: poolOf([...known.keys()], members, pools, places), places };
}

/** The place of an obligor that is known already. */
function agreed(one: Member, other: Member, place: number): number {
  for (const [name, of] of TRAITS) {
    const [a, b] = [of(one), of(other)];
    if (Object.is(a, b)) continue;
    throw new InputError("obligorInTwoPools", {
      obligor: one.pool.ids[one.i]!,
      column: name,
      first: told(a),
      second: told(b),
    });
  }
  return place;
}

/** What makes an obligor default, wherever it is. */
const TRAITS: readonly (readonly [string, (member: Member) => number | string])[] = [
  ["PD", ({ pool, i }) => pool.pd[i]!],
  ["Sector", ({ pool, i }) => labelAt(pool.sector, i)],
  ["Product sector", ({ pool, i }) => labelAt(pool.productSector, i)],
  ["theta", ({ pool, i }) => pool.theta[i]!],
];

function told(trait: number | string): Gap {
  if (trait === "" || trait !== trait) return say("blank");
  return String(trait);
}

function poolOf(
  ids: readonly string[],
  members: readonly Member[],
  pools: readonly Pool[],
  places: readonly Int32Array[],
): Pool {
  const ead = new Float64Array(members.length);
  const maturity = new Float64Array(members.length);
  pools.forEach((pool, p) =>
    places[p]!.forEach((place, i) => {
      ead[place] = ead[place]! + pool.ead[i]!;
      maturity[place] = Math.max(maturity[place]!, pool.maturity[i]!);
    }),
  );
  const column = (of: "pd" | "lgd" | "theta") => Float64Array.from(members, ({ pool, i }) => pool[of][i]!);
  const sector = members.map(({ pool, i }) => labelAt(pool.sector, i));
  return {
    ...poolFromColumns({ ead, pd: column("pd"), lgd: column("lgd"), maturity, sector }),
    ids,
    names: members.map(({ pool, i }) => pool.names[i]!),
    theta: column("theta"),
    theme: joinedTheme(pools),
    shareFrom: labelsOf(members.map(({ pool, i }) => labelAt(pool.shareFrom, i))),
    productSector: labelsOf(members.map(({ pool, i }) => labelAt(pool.productSector, i))),
    links: joinedLinks(ids, pools, places),
    loans: pools.reduce((sum, { loans }) => sum + loans, 0),
    ...countsOfMembers(members),
  };
}

/** What the tapes call the rows that members come from, for scenarios that name them. */
function countsOfMembers(members: readonly Member[]): Pick<Pool, "counts"> {
  if (members.every(({ pool }) => pool.counts === undefined)) return {};
  return {
    counts: {
      of: Float64Array.from(members, ({ pool, i }) => countOf(pool, i)),
      first: Float64Array.from(members, ({ pool, i }) => pool.counts?.first[i] ?? 0),
      row: members.map(({ pool, i }) => nameOnTape(pool, i)),
    },
  };
}

/**
 * The one theme of several pools, with the rows of all; pools that have nothing of their theme take that of the others.
 *
 * @throws InputError for pools of two themes, which one factor cannot move
 */
function joinedTheme(pools: readonly Pool[]): Theme {
  const tied = pools.filter(({ theta }) => theta.some((x) => x > 0));
  const [first, ...others] = tied.length > 0 ? tied : pools;
  const other = others.find(({ theme }) => tied.length > 0 && !sameTheme(theme.name, first!.theme.name));
  if (other !== undefined) {
    throw new InputError("themesOfPools", { first: first!.theme.name, second: other.theme.name });
  }
  const rows = new Map(pools.flatMap(({ theme }) => theme.rows.map((row) => [row.sector, row] as const)));
  return { name: first!.theme.name, rows: [...rows.values()] };
}

function joinedLinks(ids: readonly string[], pools: readonly Pool[], places: readonly Int32Array[]): readonly Link[] {
  const known = new Map<string, Link>();
  pools.forEach(({ links }, p) =>
    links.forEach(({ spoke, hub, weight }) => {
      const link = { spoke: places[p]![spoke]!, hub: places[p]![hub]!, weight };
      const key = `${link.spoke} ${link.hub}`;
      const before = known.get(key)?.weight ?? weight;
      if (before !== weight) {
        throw new InputError("linkInTwoPools", {
          spoke: ids[link.spoke]!,
          hub: ids[link.hub]!,
          first: before,
          second: weight,
        });
      }
      known.set(key, link);
    }),
  );
  return [...known.values()];
}
