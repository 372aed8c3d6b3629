import { InputError } from "../domain.ts";

/** What a factor stands for: all obligors, those tied to the theme, or those of a sector. */
export type FactorKind = "market" | "theme" | "sector";

/**
 * How n obligors move together, in independent standard normal factors Z of shape [k]. Obligor i's latent variable is
 * X_i = (mean_i + loadings_i Z + own_i e_i) / sqrt(W / df), with one W, chi-square with df degrees, for all and no divisor
 * under the Gaussian copula. It defaults by the horizon when X_i lies below the quantile of its PD, taken from the standard
 * normal or t distribution whatever the mean.
 *
 * @source A. McNeil, R. Frey, P. Embrechts (2005), Quantitative Risk Management, chapter 8; S. Demarta, A. McNeil (2005)
 */
export type Dependence = {
  /** Number of factors k, 0 or more. */
  readonly factors: number;
  /** What each factor stands for, shape [k]. */
  readonly kinds: readonly FactorKind[];
  /** Loadings on the factors, row by row, shape [n k]. */
  readonly loadings: Float64Array;
  /** Shift of the systematic part, which a scenario may bring to the theme; zeros without one, shape [n]. */
  readonly mean: Float64Array;
  /** Weight of the obligor's own part in (0, 1], shape [n]; a factor shift leaves it. */
  readonly own: Float64Array;
  /** Degrees of freedom of the t copula, above 2; Infinity is the Gaussian copula. */
  readonly df: number;
};

/** Global, theme and sector factors, as SRT.CORR gives them: squared loadings of an obligor with theta 1. */
export type GlobalThemeSector = { readonly g: number; readonly h: number; readonly w: number };

/** A scenario's law of the theme factor H; standard normal without one. */
export type ThemeShift = { readonly mean: number; readonly sd: number };

/** What obligors have of the theme and the sectors: theta in [0, 1] and an index of the sector, both of shape [n]. */
export type Exposures = {
  readonly theta: Float64Array;
  readonly sector: Int32Array;
  readonly sectors: number;
};

/**
 * One global factor, one theme factor and one factor per sector, all independent.
 *
 * @param correlation g, h and w, each in [0, 1)
 * @param shift law of the theme factor
 * @throws InputError where an obligor's g + h theta^2 + w is 1 or more, naming the obligor by its place
 * @source the latent variable sqrt(g) G + sqrt(h) theta H + sqrt(w) S + sqrt(1 - g - h theta^2 - w) e
 */
export function globalThemeSector(
  { g, h, w }: GlobalThemeSector,
  { theta, sector, sectors }: Exposures,
  shift: ThemeShift,
  df: number,
): Dependence {
  const n = theta.length;
  const factors = 2 + sectors;
  const loadings = new Float64Array(n * factors);
  const mean = new Float64Array(n);
  const own = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const systematic = g + h * theta[i]! * theta[i]! + w;
    if (!(systematic < 1)) {
      throw new InputError("factorsReachOne", { systematic, obligor: i + 1, theta: theta[i]! });
    }
    const theme = Math.sqrt(h) * theta[i]!;
    loadings[i * factors] = Math.sqrt(g);
    loadings[i * factors + 1] = theme * shift.sd;
    if (w > 0) loadings[i * factors + 2 + sector[i]!] = Math.sqrt(w);
    mean[i] = theme * shift.mean;
    own[i] = Math.sqrt(1 - systematic);
  }
  const kinds = Array.from({ length: factors }, (_, f): FactorKind => (["market", "theme"] as const)[f] ?? "sector");
  return { factors, kinds, loadings, mean, own, df };
}
