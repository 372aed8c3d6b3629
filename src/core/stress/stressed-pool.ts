import { InputError } from "../domain.ts";
import { normalCdf, normalQuantile } from "../numeric/normal.ts";
import type { Pool } from "../pool/pool.ts";
import { eachOf, mentions, type Override, type Overrides } from "./overrides.ts";

/**
 * A pool with its PDs shifted in distance to default, PD' = Phi(Phi^-1(PD) + s), and its recoveries cut,
 * LGD' = 1 - (1 - LGD)(1 - haircut). A shift never clamps a PD.
 *
 * @throws InputError for a target that the pool does not have; for a product's scenario, where it has none of them
 * @source Merton (1974), distance to default; Kealhofer (2003), empirical use
 */
export function stressedPool(pool: Pool, overrides: Overrides): Pool {
  checkReach(pool, overrides);
  if (!mentions(overrides, "shift") && !mentions(overrides, "haircut")) return pool;
  const shift = eachOf(overrides, "shift", pool, 0);
  const haircut = eachOf(overrides, "haircut", pool, 0);
  return {
    ...pool,
    pd: pool.pd.map((p, i) => (shift[i] === 0 ? p : normalCdf(normalQuantile(p) + shift[i]!))),
    lgd: pool.lgd.map((x, i) => (haircut[i] === 0 ? x : 1 - (1 - x) * (1 - haircut[i]!))),
  };
}

const isShock = ({ name, target, row }: Override) =>
  row === null && target !== "*" && (name === "shift" || name === "haircut");

/** A scenario that shocks sectors says nothing of a pool that has none of them. */
function checkReach(pool: Pool, overrides: Overrides): void {
  const targets = [...new Set(overrides.filter(isShock).map(({ target }) => target))];
  const reached = targets.some((target) => pool.sector.names.includes(target) || pool.ids.includes(target));
  if (targets.length === 0 || reached) return;
  throw new InputError(
    `scenario shocks ${targets.join(", ")}, and the pool has none of these sectors; name the tape's sectors so, or give overrides for its own.`,
  );
}
