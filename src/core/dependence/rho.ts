import { InputError } from "../domain.ts";
import { commonLoading } from "../loss/portfolio.ts";
import type { Pool } from "../pool/pool.ts";
import { globalThemeSector, type Dependence, type GlobalThemeSector, type ThemeShift } from "./dependence.ts";
import { oneFactor } from "./one-factor.ts";
import { poolExposures } from "./pool-exposures.ts";
import { sectorFactors, type SectorMatrix } from "./sector-matrix.ts";

/** What describes how obligors move together. */
export type Rho =
  /** One factor with the tape's own loadings. */
  | { readonly kind: "tape" }
  | { readonly kind: "number"; readonly rho: number }
  | { readonly kind: "factors"; readonly squares: GlobalThemeSector }
  /** Correlations of sector factors; loading is null where the tape's own stands. */
  | { readonly kind: "matrix"; readonly matrix: SectorMatrix; readonly loading: Float64Array | null };

/** The theme factor's own law. */
export const NO_SHIFT: ThemeShift = { mean: 0, sd: 1 };

/**
 * How a pool's obligors move together as rho describes it.
 *
 * @param df degrees of freedom of the t copula, Infinity for the Gaussian one
 * @param shift the law of the theme factor under the scenario
 * @throws InputError where the tape lacks what rho needs, naming the obligor
 */
export function dependenceOf(pool: Pool, rho: Rho, df: number, shift: ThemeShift): Dependence {
  const shifted = shift.mean !== 0 || shift.sd !== 1;
  if (shifted && !(rho.kind === "factors" && rho.squares.h > 0)) {
    throw new InputError("themeShiftWithoutTheme");
  }
  if (rho.kind === "factors") return globalThemeSector(rho.squares, poolExposures(pool, rho.squares), shift, df);
  if (rho.kind === "matrix") return bySector(pool, rho.matrix, rho.loading, df);
  const loading = rho.kind === "number" ? commonLoading(rho.rho, pool.ead.length) : tapeLoading(pool);
  return oneFactor(loading, df);
}

/** The tape's own loadings. */
export function tapeLoading(pool: Pool): Float64Array {
  const missing = pool.loading.findIndex((x) => x !== x);
  if (missing < 0) return pool.loading;
  throw new InputError("rhoBlank", { obligor: pool.ids[missing]! });
}

function bySector(pool: Pool, matrix: SectorMatrix, ofSector: Float64Array | null, df: number): Dependence {
  const place = pool.sector.names.map((name) => matrix.sectors.indexOf(name));
  const sector = pool.sector.index.map((s, i) => {
    if (s < 0) {
      throw new InputError("rhoBySector", { obligor: pool.ids[i]! });
    }
    if (place[s]! >= 0) return place[s]!;
    throw new InputError("rhoSectorMissing", { sector: pool.sector.names[s]!, obligor: pool.ids[i]! });
  });
  const loading = ofSector === null ? tapeLoading(pool) : Float64Array.from(sector, (s) => ofSector[s]!);
  return sectorFactors(matrix, sector, loading, df);
}
