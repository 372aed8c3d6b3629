import { InputError } from "../domain.ts";
import { symmetricEigen } from "../numeric/symmetric-eigen.ts";
import type { Dependence } from "./dependence.ts";

/** A correlation matrix of sector factors: names of the sectors and entries row by row, shape [s s]. */
export type SectorMatrix = { readonly sectors: readonly string[]; readonly values: Float64Array };

/** Rounding of a matrix that was typed or computed in a sheet. */
const SYMMETRIC = 1e-12;
const SEMI_DEFINITE = 1e-10;

/**
 * One factor per sector, correlated; obligor i follows its own by loading_i.
 *
 * @param matrix correlations of the sector factors, ones on the diagonal
 * @param sector index into the matrix's sectors, shape [n]
 * @param loading of each obligor on its sector's factor, in (-1, 1), shape [n]
 * @param df degrees of freedom of the t copula, Infinity for the Gaussian one
 * @throws InputError for a matrix that is not symmetric or not positive semi-definite, naming the entry or the eigenvalue,
 * and for a loading of 1 or more
 */
export function sectorFactors(matrix: SectorMatrix, sector: Int32Array, loading: Float64Array, df: number): Dependence {
  const k = matrix.sectors.length;
  const root = matrixRoot(matrix);
  const loadings = new Float64Array(sector.length * k);
  const own = loading.map((a, i) => {
    if (!(Math.abs(a) < 1)) {
      throw new InputError("loadingOutside", { obligor: i + 1, loading: a });
    }
    for (let f = 0; f < k; f++) loadings[i * k + f] = a * root[sector[i]! * k + f]!;
    return Math.sqrt((1 - a) * (1 + a));
  });
  const kinds = matrix.sectors.map(() => "sector" as const);
  return { factors: k, kinds, loadings, mean: new Float64Array(sector.length), own, df };
}

/**
 * Reads a matrix of asset correlations: its diagonal is that of two obligors of one sector.
 *
 * @returns correlations of the sector factors, and the loading of each sector's obligors
 * @throws InputError for a diagonal entry outside (0, 1), and where two sectors are correlated more than their obligors can be
 */
export function fromAssetCorrelations({ sectors, values }: SectorMatrix): {
  readonly matrix: SectorMatrix;
  readonly loading: Float64Array;
} {
  const k = sectors.length;
  const loading = Float64Array.from(sectors, (name, s) => {
    const own = values[s * k + s]!;
    if (own >= 0 && own < 1) return Math.sqrt(own);
    throw new InputError("rhoDiagonal", { value: own, sector: name });
  });
  const scaled = values.map((value, at) => {
    const [s, t] = [Math.floor(at / k), at % k];
    if (s === t) return 1;
    const most = loading[s]! * loading[t]!;
    return most === 0 && value === 0 ? 0 : value / most;
  });
  return { matrix: { sectors, values: scaled }, loading };
}

/** A matrix R with R R' the correlations, from their eigenvalues. */
function matrixRoot({ sectors, values }: SectorMatrix): Float64Array {
  const k = sectors.length;
  for (let s = 0; s < k; s++) {
    for (let t = 0; t < s; t++) {
      const [a, b] = [values[s * k + t]!, values[t * k + s]!];
      if (Math.abs(a - b) <= SYMMETRIC) continue;
      throw new InputError("rhoNotSymmetric", { first: sectors[s]!, second: sectors[t]!, below: a, above: b });
    }
  }
  const { values: eigenvalues, vectors } = symmetricEigen(values, k);
  const least = eigenvalues[k - 1]!;
  if (least < -SEMI_DEFINITE * k) {
    throw new InputError("rhoNegative", { eigenvalue: least.toPrecision(6) });
  }
  return vectors.map((v, at) => v * Math.sqrt(Math.max(eigenvalues[at % k]!, 0)));
}
