import { findLattice } from "./lattice.ts";
import type { Recursion } from "./kernel.ts";
import type { OneFactorPortfolio } from "./portfolio.ts";

/** Steps that an exact lattice may have. */
export const MOST_LATTICE_POINTS = 50000;

/**
 * A loss grid for the names that may default: their losses in grid steps, ascending, split over neighbouring points.
 * Names certain to default, or certain not to, or without loss are not in it.
 */
export type LossGrid = {
  /** Fraction of pool EAD per step. */
  readonly unit: number;
  /** True where every loss is a whole number of steps, so that the law on the grid is the law itself. */
  readonly lattice: boolean;
  /** Loss that is certain, fraction of pool EAD. */
  readonly certainLoss: number;
  /** The portfolio's index of each name, shape [n]. */
  readonly names: Int32Array;
  readonly recursion: Recursion;
};

/** How a loss between two grid points is given to its neighbours. */
export type Split = "cubic" | "linear";

/**
 * Puts a portfolio on its lattice where it has one, else on a grid fine enough for its number of names.
 *
 * @param portfolio checked columns
 * @param coarsening 1 for the working grid, 2 for the grid of half the resolution that bounds its error
 * @param split cubic keeps three moments of each loss (signed weights), linear keeps the mean and stays positive
 */
export function lossGrid(portfolio: OneFactorPortfolio, coarsening: number, split: Split): LossGrid {
  const { ead, lgd, pd } = portfolio;
  const totalEad = ead.reduce((sum, x) => sum + x, 0);
  const severity = ead.map((x, i) => (x * lgd[i]!) / totalEad);
  const lattice = findLattice(ead, lgd, MOST_LATTICE_POINTS);
  const certain = severity.reduce((sum, s, i) => (pd[i] === 1 ? sum + s : sum), 0);
  const names = Int32Array.from(severity.keys())
    .filter((i) => severity[i]! > 0 && pd[i]! > 0 && pd[i]! < 1)
    .sort((i, j) => severity[i]! - severity[j]! || i - j);
  const uncertain = names.reduce((sum, i) => sum + severity[i]!, 0);
  const unit = lattice ? lattice.unit : (coarsening * (uncertain || 1)) / gridPoints(names.length);
  const losses = Float64Array.from(names, (i) => (lattice ? lattice.steps[i]! : severity[i]! / unit));
  return {
    unit,
    lattice: lattice !== null,
    certainLoss: certain,
    names,
    recursion: splitLosses(losses, lattice === null && split === "linear" ? linearTaps : cubicTaps),
  };
}

/** Grid steps up to the whole pool's loss: few names need a fine grid, because their law is not smooth. */
function gridPoints(names: number): number {
  if (names <= 20) return 48000;
  if (names <= 60) return 24000;
  if (names <= 300) return 8000;
  return 4000;
}

function splitLosses(losses: Float64Array, tapsOf: (offset: number) => readonly number[]): Recursion {
  const shift = Int32Array.from(losses, (r) => Math.max(1, Math.floor(r)));
  const taps = new Float64Array(4 * losses.length);
  losses.forEach((r, i) => taps.set(tapsOf(r - shift[i]!), 4 * i));
  const reach = shift.reduce((sum, s) => sum + s + 2, 1);
  return { size: reach, shift, taps };
}

/**
 * Weights of grid steps -1, 0, 1, 2 for a loss at offset f from step 0.
 *
 * @source four-point Lagrange interpolation; keeps the first three moments
 */
function cubicTaps(f: number): readonly number[] {
  return [
    (-f * (f - 1) * (f - 2)) / 6,
    ((f + 1) * (f - 1) * (f - 2)) / 2,
    (-(f + 1) * f * (f - 2)) / 2,
    ((f + 1) * f * (f - 1)) / 6,
  ];
}

function linearTaps(f: number): readonly number[] {
  return f < 0 ? [-f, 1 + f, 0, 0] : [0, 1 - f, f, 0];
}
