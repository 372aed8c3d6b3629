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

/** Obligors up to which rows of many are written out one by one: as many as a law by recursion alone takes with ease. */
const WRITTEN_OUT = 400;

/** A loss grid for the names that may default: their losses in grid steps, split over neighbouring points. */
export type LossGrid = {
  /** Fraction of pool EAD per step. */
  readonly unit: number;
  /** Without the names' grades, which are the model's. */
  readonly recursion: Omit<Recursion, "grade">;
  /** Entries that stand for many names; absent where each is one. */
  readonly counted?: CountedNames;
  /** True where larger losses than the last point's are possible. */
  readonly cut: boolean;
};

/** Entries of a grid that stand for some equal names each, columns of shape [n]. */
export type CountedNames = {
  readonly count: Float64Array;
  /** Loss of one name in grid steps. */
  readonly steps: Float64Array;
  readonly split: Split | "whole";
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
  /** Names that each of those stands for, shape [n], null where each is one; and names in all. */
  readonly counts: Float64Array | null;
  readonly obligors: number;
  /** Loss of one name of each, fractions of pool EAD, and the sum over all. */
  readonly severity: Float64Array;
  readonly total: number;
  /** Step of the lattice and whole numbers of steps; null off a lattice. */
  readonly lattice: { readonly unit: number; readonly steps: Float64Array } | null;
};

/** What sorting needs of a portfolio; loading only tells rows of one loss and one PD apart. */
type PoolRows = Pick<OneFactorPortfolio, "ead" | "lgd" | "pd" | "loading" | "count">;

/** Sorts out the losses of a portfolio. The order of its rows changes no bit of them. */
export function poolLosses(portfolio: PoolRows): Losses {
  const { count, ...rows } = portfolio;
  if (count === undefined || count.every((m) => m === 1)) return lossesOf(rows, null);
  const one = { ...rows, ead: rows.ead.map((x, i) => x / count[i]!) };
  if (count.reduce((sum, m) => sum + m, 0) > WRITTEN_OUT) return lossesOf(one, count);
  const from = Int32Array.from([...count].flatMap((m, i) => new Array<number>(m).fill(i)));
  const each = (column: Float64Array) => Float64Array.from(from, (i) => column[i]!);
  const { ead, lgd, pd, loading } = one;
  const losses = lossesOf({ ead: each(ead), lgd: each(lgd), pd: each(pd), loading: each(loading) }, null);
  return { ...losses, names: losses.names.map((k) => from[k]!) };
}

/** Losses of rows of one name each, or of `count` of the EAD given. */
function lossesOf(portfolio: Omit<PoolRows, "count">, count: Float64Array | null): Losses {
  const { ead, lgd, pd } = portfolio;
  const loss = ead.map((x, i) => x * lgd[i]!);
  const order = rowsByLoss(portfolio, loss);
  const times = (i: number) => (count === null ? 1 : count[i]!);
  let totalEad = 0;
  let certain = 0;
  let expected = 0;
  let largest = 0;
  for (const i of order) {
    totalEad += times(i) * ead[i]!;
    expected += times(i) * loss[i]! * pd[i]!;
    if (pd[i]! === 1) certain += times(i) * loss[i]!;
    if (pd[i]! > 0) largest += times(i) * loss[i]!;
  }
  const names = order.filter((i) => loss[i]! > 0 && pd[i]! > 0 && pd[i]! < 1);
  const severity = Float64Array.from(names, (i) => loss[i]! / totalEad);
  const obligors = names.reduce((sum, i) => sum + times(i), 0);
  return {
    certainLoss: certain / totalEad,
    expectedLoss: expected / totalEad,
    largestLoss: largest / totalEad,
    names,
    counts: count === null ? null : Float64Array.from(names, times),
    obligors,
    severity,
    total: severity.reduce((sum, x, k) => sum + times(names[k]!) * x, 0),
    lattice: latticeOf(portfolio, count, names, obligors),
  };
}

/** Rows in ascending order of loss; rows of one loss in an order that only their content decides. */
function rowsByLoss({ ead, pd, loading }: PoolRows, loss: Float64Array): Int32Array {
  return Int32Array.from(ead.keys()).sort(
    (i, j) => loss[i]! - loss[j]! || pd[i]! - pd[j]! || loading[i]! - loading[j]! || ead[i]! - ead[j]!,
  );
}

function latticeOf(
  { ead, lgd }: PoolRows,
  count: Float64Array | null,
  names: Int32Array,
  obligors: number,
): Losses["lattice"] {
  const most = obligors > MANY_NAMES ? MOST_LATTICE_POINTS_OF_MANY : MOST_LATTICE_POINTS;
  const found = findLattice(ead, lgd, count, most);
  return found && { unit: found.unit, steps: Float64Array.from(names, (i) => found.steps[i]!) };
}

/**
 * The lattice itself as a grid.
 *
 * @param top loss up to which the law is wanted, above the certain one, fraction of pool EAD or Infinity
 */
export function latticeGrid({ lattice, counts }: Losses, top: number): LossGrid {
  const { unit, steps } = lattice!;
  const shift = Int32Array.from(steps);
  const size = shift.reduce((sum, s, k) => sum + (counts === null ? s : counts[k]! * s), 1);
  const grid = { unit, ...cutAt(top / unit, { size, shift, taps: null }) };
  return counts === null ? grid : { ...grid, counted: { count: counts, steps, split: "whole" } };
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
  const recursion = splitLosses(steps, split === "cubic" ? cubicTaps : linearTaps);
  const { counts } = losses;
  if (counts === null) return { unit, ...cutAt(top / unit, recursion) };
  const size = steps.reduce((sum, r, k) => sum + Math.ceil(counts[k]! * r) + 2, 1);
  return { unit, ...cutAt(top / unit, { ...recursion, size }), counted: { count: counts, steps, split } };
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
export function cubicTaps(f: number): readonly number[] {
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

export function linearTaps(f: number): readonly number[] {
  return f < 0 ? [-f, 1 + f, 0, 0] : [0, 1 - f, f, 0];
}

/** Many names are smooth where it matters; a finer grid would cost more than it tells, and the error estimate says so. */
export function mostPoints(losses: Losses): number {
  const n = losses.obligors;
  if (n <= 60) return MOST_POINTS;
  return n <= 300 ? MOST_POINTS / 2 : MOST_POINTS / 6;
}

/** Few names start fine at once, for their law is rough; thousands of names have a law so smooth that few steps do. */
export function firstPoints(losses: Losses): number {
  const n = losses.obligors;
  if (n <= 20) return MOST_POINTS;
  if (n <= 150) return n <= 60 ? 16 * FIRST_POINTS : 8 * FIRST_POINTS;
  return n <= 3000 ? Math.min(Math.max(FIRST_POINTS, 6 * n), 4000) : 2000;
}
