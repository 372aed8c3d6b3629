import { InputError } from "../domain.ts";
import { normalCdf, normalQuantile } from "../numeric/normal.ts";
import type { Pool } from "../pool/pool.ts";
import { eachOf, mentions, numberOf, type Overrides, type StressParameter } from "./overrides.ts";

const POOL_PARAMETERS: readonly StressParameter[] = ["shift", "haircut", "pd", "theta", "share"];

/**
 * A pool as a scenario leaves it: PD' = Phi(Phi^-1(m PD) + s) by multiplier and shift of the distance to default, LGD' = 1 - (1 -
 * LGD)(1 - haircut), theta times its multiplier, and EAD moved between obligors with and without theta until the former hold
 * the share asked for, pool EAD unchanged. Nothing is clamped.
 *
 * @throws InputError for a user's target that there is not; for a PD or theta above 1, naming the obligor; for a share where one
 *   side is empty
 * @source Merton (1974), distance to default; Kealhofer (2003), empirical use
 */
export function stressedPool(pool: Pool, overrides: Overrides): Pool {
  if (!POOL_PARAMETERS.some((name) => mentions(overrides, name))) return pool;
  return { ...pool, pd: stressedPd(pool, overrides), lgd: stressedLgd(pool, overrides), theta: stressedTheta(pool, overrides), ead: stressedEad(pool, overrides) }; // prettier-ignore
}

/**
 * Share of a pool's EAD that obligors with a theta above 0 hold.
 *
 * @returns fraction
 */
export function themeShare({ ead, theta }: Pick<Pool, "ead" | "theta">): number {
  let [of, total] = [0, 0];
  for (let i = 0; i < ead.length; i++) {
    total += ead[i]!;
    if (theta[i]! > 0) of += ead[i]!;
  }
  return of / total;
}

function stressedPd(pool: Pool, overrides: Overrides): Float64Array {
  const shift = eachOf(overrides, "shift", pool, 0);
  const times = multiplied(pool, pool.pd, "PD", eachOf(overrides, "pd", pool, 1));
  return times.map((p, i) => (shift[i] === 0 ? p : normalCdf(normalQuantile(p) + shift[i]!)));
}

function stressedLgd(pool: Pool, overrides: Overrides): Float64Array {
  const haircut = eachOf(overrides, "haircut", pool, 0);
  return pool.lgd.map((x, i) => (haircut[i] === 0 ? x : 1 - (1 - x) * (1 - haircut[i]!)));
}

function stressedTheta(pool: Pool, overrides: Overrides): Float64Array {
  return multiplied(pool, pool.theta, `${pool.theme.name} theta`, eachOf(overrides, "theta", pool, 1));
}

/** A column times a multiplier each, none above 1. */
function multiplied(pool: Pool, column: Float64Array, words: string, by: Float64Array): Float64Array {
  return column.map((x, i) => {
    const product = by[i] === 1 ? x : x * by[i]!;
    if (!(product > 1)) return product;
    throw new InputError("stressedAboveOne", { figure: words, obligor: pool.ids[i]!, value: x, multiplier: by[i]!, most: 1 / x }); // prettier-ignore
  });
}

function stressedEad(pool: Pool, overrides: Overrides): Float64Array {
  if (!mentions(overrides, "share")) return pool.ead;
  const [wanted, today] = [numberOf(overrides, "share", 0), themeShare(pool)];
  if (!(today > 0 && today < 1)) {
    throw new InputError("shareOneSided");
  }
  const [inside, outside] = [wanted / today, (1 - wanted) / (1 - today)];
  if (inside === 0 || outside === 0) throw new InputError("shareOutside", { share: wanted });
  return pool.ead.map((x, i) => x * (pool.theta[i]! > 0 ? inside : outside));
}
