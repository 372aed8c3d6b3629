import type { Atoms, SplitLaw } from "./distribution.ts";
import type { LossGrid, Losses } from "./grid.ts";
import type { Counts } from "./integrate.ts";

/** Losses nearer than this, as fractions of pool EAD, are the same decimal. */
const TIE = 1e-12;

/** Of a law that keeps its atoms on its grid. */
export const NO_ATOMS: Atoms = { loss: new Float64Array(0), probability: new Float64Array(0) };

/**
 * Takes the atoms of no default and of single defaults off a grid, which would smear them over a few steps: a tranche
 * point near such an atom would see it moved.
 *
 * @param mass law on the grid, shape [size]
 * @param grid on which each name's loss is split by taps
 * @param counts probabilities of no default and of each single default
 */
export function withoutAtoms(mass: Float64Array, grid: LossGrid, losses: Losses, counts: Counts): SplitLaw {
  const { shift, taps } = grid.recursion;
  const rest = mass.slice();
  rest[0] = rest[0]! - counts.none;
  if (taps === null || counts.alone.length < shift.length) {
    const atoms = { loss: Float64Array.of(0), probability: Float64Array.of(counts.none) };
    return { unit: grid.unit, mass: rest, atoms };
  }
  shift.forEach((step, i) => {
    for (let j = 0; j < 4; j++) rest[step - 1 + j] = rest[step - 1 + j]! - counts.alone[i]! * taps[4 * i + j]!;
  });
  const loss = Float64Array.of(0, ...losses.severity);
  return { unit: grid.unit, mass: rest, atoms: { loss, probability: Float64Array.of(counts.none, ...counts.alone) } };
}

/** Sum of (loss - point)+ over the atoms. */
export function atomsTail({ loss, probability }: Atoms, point: number): number {
  let sum = 0;
  for (let i = 0; i < loss.length; i++) if (loss[i]! > point) sum += probability[i]! * (loss[i]! - point);
  return sum;
}

/** Probability of the atoms above a point. */
export function atomsAbove({ loss, probability }: Atoms, point: number): number {
  let sum = 0;
  for (let i = 0; i < loss.length; i++) if (loss[i]! > point + TIE) sum += probability[i]!;
  return sum;
}

/** Probability of the atoms at or above a point. */
export function atomsFrom({ loss, probability }: Atoms, point: number): number {
  let sum = 0;
  for (let i = 0; i < loss.length; i++) if (loss[i]! >= point - TIE) sum += probability[i]!;
  return sum;
}
