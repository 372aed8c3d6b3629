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
    throw new InputError(
      `rho has the sector part w = ${w}, and the tape gives no Sector for ${pool.ids[unknown]!}; fill the column or set w to 0.`,
    );
  }
  const missing = h > 0 ? pool.theta.findIndex((x) => x !== x) : -1;
  if (missing >= 0) {
    throw new InputError(
      `rho has the theme part h = ${h}, and the tape gives no AI theta for ${pool.ids[missing]!}; fill the column or set h to 0.`,
    );
  }
  const theta = pool.theta.map((x) => (x === x ? x : 0));
  return { theta, sector: pool.sector.index, sectors: w > 0 ? pool.sector.names.length : 0 };
}
