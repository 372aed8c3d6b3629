import { labelAt, labelsOf, type Labels, type Link, type Pool, withColumns } from "./pool.ts";

/**
 * A pool in which the members of a group default as one obligor: EAD sums, PD is the largest, LGD and maturity are
 * EAD-weighted, labels are those of the largest member. Obligors without a group stay alone.
 */
export function mergeGroups(pool: Pool): Pool {
  const members = membersOfGroups(pool);
  const largest = members.map((m) => m.reduce((best, i) => (pool.ead[i]! > pool.ead[best]! ? i : best)));
  const owner = new Int32Array(pool.ead.length);
  members.forEach((m, g) => m.forEach((i) => (owner[i] = g)));
  const sum = (column: Float64Array, m: readonly number[]) => m.reduce((total, i) => total + column[i]!, 0);
  const mean = (column: Float64Array) =>
    Float64Array.from(members, (m) =>
      m.every((i) => column[i] === column[m[0]!])
        ? column[m[0]!]!
        : m.reduce((total, i) => total + pool.ead[i]! * column[i]!, 0) / sum(pool.ead, m),
    );
  const pick = (column: Float64Array) => Float64Array.from(largest, (i) => column[i]!);
  const label = (labels: Labels) => labelsOf(largest.map((i) => labelAt(labels, i)));
  return {
    ...withColumns(pool, pick, label),
    ids: largest.map((i) => labelAt(pool.group, i) || pool.ids[i]!),
    names: largest.map((i) => pool.names[i]!),
    ead: Float64Array.from(members, (m) => sum(pool.ead, m)),
    pd: Float64Array.from(members, (m) => m.reduce((most, i) => Math.max(most, pool.pd[i]!), 0)),
    lgd: mean(pool.lgd),
    maturity: mean(pool.maturity),
    etv: mean(pool.etv),
    links: mergedLinks(pool.links, owner),
    ...mergedCounts(pool, members),
  };
}

/** A group is one obligor; a row of many loans without a group stays what it is. */
function mergedCounts(pool: Pool, members: readonly (readonly number[])[]): Pick<Pool, "counts"> {
  const { counts } = pool;
  if (counts === undefined) return {};
  const stays = ([i]: readonly number[]) => pool.group.index[i!]! < 0;
  return {
    counts: {
      of: Float64Array.from(members, (m) => (stays(m) ? counts.of[m[0]!]! : 1)),
      first: Float64Array.from(members, (m) => (stays(m) ? counts.first[m[0]!]! : 0)),
      row: members.map((m) => (stays(m) ? counts.row[m[0]!]! : labelAt(pool.group, m[0]!))),
    },
  };
}

function membersOfGroups(pool: Pool): number[][] {
  const byGroup = new Map<string, number[]>();
  pool.ids.forEach((_, i) => {
    const group = pool.group.index[i]!;
    const key = group < 0 ? `alone ${i}` : `group ${group}`;
    const known = byGroup.get(key);
    if (known) known.push(i);
    else byGroup.set(key, [i]);
  });
  return [...byGroup.values()];
}

/** Links inside a group vanish; of several links between two groups the largest weight counts. */
function mergedLinks(links: readonly Link[], owner: Int32Array): Link[] {
  const merged = new Map<string, Link>();
  for (const { spoke, hub, weight } of links) {
    const link = { spoke: owner[spoke]!, hub: owner[hub]!, weight };
    const key = `${link.spoke}>${link.hub}`;
    if (link.spoke !== link.hub && !((merged.get(key)?.weight ?? 0) >= weight)) merged.set(key, link);
  }
  return [...merged.values()];
}
