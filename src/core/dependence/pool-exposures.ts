import type { Pool } from "../pool/pool.ts";
import type { Exposures, GlobalThemeSector } from "./dependence.ts";

/** What a pool's obligors have of the theme and the sectors, as far as w needs it; those without a sector are of one together. */
export function poolExposures({ sector, theta }: Pool, { w }: GlobalThemeSector): Exposures {
  const named = sector.names.length;
  const without = sector.index.includes(-1);
  const index = without ? sector.index.map((s) => (s < 0 ? named : s)) : sector.index;
  return { theta, sector: index, sectors: w > 0 ? named + (without ? 1 : 0) : 0 };
}
