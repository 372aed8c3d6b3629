import { eachObligor } from "../pool/counts.ts";
import type { Pool } from "../pool/pool.ts";
import { OTHER } from "../themes/product-sectors.ts";

/**
 * The pool's twin in a world without a theme: the same obligors with the same EAD, PD, LGD and maturity, dealt to the
 * pool's sectors in turn, with no tie to the theme and no links. What it loses less is what clustering costs.
 *
 * @param pool with a sector for every obligor where it has any
 */
export function twinPool(given: Pool): Pool {
  const pool = eachObligor(given);
  const count = Math.max(1, pool.sector.names.length);
  const names = pool.sector.names.length > 0 ? pool.sector.names : ["All"];
  return {
    ...pool,
    theta: new Float64Array(pool.ids.length),
    productSector: { names: [OTHER], index: new Int32Array(pool.ids.length) },
    sector: { names, index: Int32Array.from(pool.ids, (_, i) => i % count) },
    links: [],
  };
}
