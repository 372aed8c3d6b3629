import { InputError } from "../domain.ts";
import type { Pool } from "../pool/pool.ts";
import type { Exposures, GlobalThemeSector } from "./dependence.ts";

/**
 * What a pool's obligors have of the theme and the sectors, as far as h and w need it.
 *
 * @throws InputError where the tape gives no AI theta or no sector that h or w needs, naming the obligor
 */
export function poolExposures(pool: Pool, { h, w }: GlobalThemeSector): Exposures {
  const unknown = w > 0 ? pool.sector.index.indexOf(-1) : -1;
  if (unknown >= 0) {
    throw new InputError("sectorUnknown", { part: w, obligor: pool.ids[unknown]! });
  }
  const missing = h > 0 ? pool.theta.findIndex((x) => x !== x) : -1;
  if (missing >= 0) {
    throw new InputError("thetaUnknown", { part: h, obligor: pool.ids[missing]! });
  }
  const theta = pool.theta.map((x) => (x === x ? x : 0));
  return { theta, sector: pool.sector.index, sectors: w > 0 ? pool.sector.names.length : 0 };
}
