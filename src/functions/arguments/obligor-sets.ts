import { InputError, type Pool } from "../../core/index.ts";

/** Obligors in sets: names of the sets, and the set of each obligor, shape [n]. */
export type ObligorSets = { readonly names: readonly string[]; readonly index: Int32Array };

/**
 * Obligors by themselves, or by the sectors or groups that they are in.
 *
 * @throws InputError where the tape gives an obligor none, naming it
 */
export function obligorSets(pool: Pool, by: "obligor" | "sector" | "group"): ObligorSets {
  if (by === "obligor") return { names: pool.ids, index: Int32Array.from(pool.ids.keys()) };
  const labels = pool[by];
  const missing = labels.index.indexOf(-1);
  if (missing < 0) return labels;
  throw new InputError("setUnknown", { by, obligor: pool.ids[missing]! });
}
