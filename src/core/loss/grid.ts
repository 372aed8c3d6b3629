import { findLattice } from "./lattice.ts";
import type { Recursion } from "./recursion.ts";
import type { OneFactorPortfolio } from "./portfolio.ts";

/** Steps that an exact lattice may have, for few names and for many, whose single atoms carry next to nothing. */
const MOST_LATTICE_POINTS = 50000;
const MOST_LATTICE_POINTS_OF_MANY = 8000;
const MANY_NAMES = 500;

/** Grid steps to start with, and the most; few names need a fine grid, because their law is not smooth. */
const FIRST_POINTS = 1500;
const MOST_POINTS = 48000;

/** A loss grid for the names that may default: their losses in grid steps, split over neighbouring points. */
export type LossGrid = {
  /** Fraction of pool EAD per step. */
  readonly unit: number;
  /** Without the names' grades, which are the model's. */
  readonly recursion: Omit<Recursion, "grade">;
  /** True where larger losses than the last point's are possible. */
  readonly cut: boolean;
};

/** How a loss between two grid points is given to its neighbours. */
export type Split = "cubic" | "linear";

/** A portfolio's losses, on its lattice where it has one that is worth it. */
export type Losses = {
  /** Loss certain to happen, expected, and the largest possible; fractions of pool EAD. */
  readonly certainLoss: number;
  readonly expectedLoss: number;
  readonly largestLoss: number;
  /** Names that may or may not default, losses ascending: index in the portfolio, shape [n]. */
  readonly names: Int32Array;
  /** Losses of those names, fractions of pool EAD, and their sum. */
  readonly severity: Float64Array;
  readonly total: number;
  /** Step of the lattice and whole numbers of steps; null off a lattice. */
  readonly lattice: { readonly unit: number; readonly steps: Float64Array } | null;
};

/** What sorting needs of a portfolio; loading only tells rows of one loss and one PD apart. */
type PoolRows = Pick<OneFactorPortfolio, "ead" | "lgd" | "pd" | "loading">;

/** Sorts out the losses of a portfolio. The order of its rows changes no bit of them. */
export function poolLosses(portfolio: PoolRows): Losses {
  const { ead, lgd, pd } = portfolio;
  const loss = ead.map((x, i) => x * lgd[i]!);
  const order = rowsByLoss(portfolio, loss);
  let totalEad = 0;
  let certain = 0;
  let expected = 0;
  let largest = 0;
  for (const i of order) {
    totalEad += ead[i]!;
    expected += loss[i]! * pd[i]!;
    if (pd[i]! === 1) certain += loss[i]!;
    if (pd[i]! > 0) largest += loss[i]!;
  }
  const names = order.filter((i) => loss[i]! > 0 && pd[i]! > 0 && pd[i]! < 1);
  const severity = Float64Array.from(names, (i) => loss[i]! / totalEad);
  return {
    certainLoss: certain / totalEad,
    expectedLoss: expected / totalEad,
    largestLoss: largest / totalEad,
    names,
    severity,
    total: severity.reduce((sum, x) => sum + x, 0),
    lattice: latticeOf(portfolio, names),
  };
}

/** Rows in ascending order of loss; rows of one loss in an order that only their content decides. */
function rowsByLoss({ ead, pd, loading }: PoolRows, loss: Float64Array): Int32Array {
  return Int32Array.from(ead.keys()).sort(
    (i, j) => loss[i]! - loss[j]! || pd[i]! - pd[j]! || loading[i]! - loading[j]! || ead[i]! - ead[j]!,
  );
}

function latticeOf({ ead, lgd }: PoolRows, names: Int32Array): Losses["lattice"] {
  const found = findLattice(ead, lgd, names.length > MANY_NAMES ? MOST_LATTICE_POINTS_OF_MANY : MOST_LATTICE_POINTS);
  return found && { unit: found.unit, steps: Float64Array.from(names, (i) => found.steps[i]!) };
}

/**
 * The lattice itself as a grid.
 *
 * @param top loss up to which the law is wanted, above the certain one, fraction of pool EAD or Infinity
 */
export function latticeGrid({ unit, steps }: NonNullable<Losses["lattice"]>, top: number): LossGrid {
  const shift = Int32Array.from(steps);
  return { unit, ...cutAt(top / unit, { size: shift.reduce((sum, s) => sum + s, 1), shift, taps: null }) };
}

/** Points beyond the top that measures at the top look at. */
const BEYOND = 4;

function cutAt(top: number, recursion: LossGrid["recursion"]): Omit<LossGrid, "unit"> {
  const wanted = Math.floor(top) + BEYOND;
  return wanted < recursion.size ? { recursion: { ...recursion, size: wanted }, cut: true } : { recursion, cut: false };
}

/**
 * A grid of equal steps for losses that have no lattice.
 *
 * @param points grid steps up to the loss of the whole pool
 * @param top loss up to which the law is wanted, above the certain one, fraction of pool EAD or Infinity
 * @param split cubic keeps three moments of each loss (signed weights), linear keeps the mean and stays positive
 */
export function smoothGrid(losses: Losses, points: number, top: number, split: Split): LossGrid {
  const unit = (losses.total || 1) / points;
  const steps = losses.severity.map((s) => s / unit);
  return { unit, ...cutAt(top / unit, splitLosses(steps, split === "cubic" ? cubicTaps : linearTaps)) };
}

function splitLosses(losses: Float64Array, tapsOf: (offset: number) => readonly number[]): LossGrid["recursion"] {
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
  if (f < 0) return quadraticTaps(1 + f);
  return [
    (-f * (f - 1) * (f - 2)) / 6,
    ((f + 1) * (f - 1) * (f - 2)) / 2,
    (-(f + 1) * f * (f - 2)) / 2,
    ((f + 1) * f * (f - 1)) / 6,
  ];
}

/**
 * Weights of grid steps 0, 1, 2 for a loss of r steps, r below 1. Four points from 0 would keep one moment more, but such
 * a step amplifies some waves, and thousands of names would make them grow without bound.
 *
 * @source R. F. Warming, R. M. Beam (1976), upwind second-order difference scheme: stable for r from 0 to 2
 */
function quadraticTaps(r: number): readonly number[] {
  return [((1 - r) * (2 - r)) / 2, r * (2 - r), (-r * (1 - r)) / 2, 0];
}

function linearTaps(f: number): readonly number[] {
  return f < 0 ? [-f, 1 + f, 0, 0] : [0, 1 - f, f, 0];
}

/** Many names are smooth where it matters; a finer grid would cost more than it tells, and the error estimate says so. */
export function mostPoints(losses: Losses): number {
  const n = losses.names.length;
  if (n <= 60) return MOST_POINTS;
  return n <= 300 ? MOST_POINTS / 2 : MOST_POINTS / 6;
}

/** Few names start fine at once, for their law is rough; thousands of names have a law so smooth that few steps do. */
export function firstPoints(losses: Losses): number {
  const n = losses.names.length;
  if (n <= 20) return MOST_POINTS;
  if (n <= 150) return n <= 60 ? 16 * FIRST_POINTS : 8 * FIRST_POINTS;
  return n <= 3000 ? Math.min(Math.max(FIRST_POINTS, 6 * n), 4000) : 2000;
}
