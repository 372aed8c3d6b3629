import type { Atoms, SplitLaw } from "./distribution.ts";
import type { GradedNames } from "./graded-names.ts";
import { gridded, type NodeLaw } from "./integrate.ts";
import type { NodeSum } from "./node-sum.ts";

/** Losses nearer than this, as fractions of pool EAD, are the same decimal. */
const TIE = 1e-12;

/** Of a law that keeps its atoms on its grid. */
export const NO_ATOMS: Atoms = { loss: new Float64Array(0), probability: new Float64Array(0) };

/**
 * Takes the atoms of no default and of single defaults off a grid, which would smear them over a few steps: a tranche
 * point near such an atom would see it moved.
 *
 * @param sum whose grid splits each name's loss by taps
 */
export function withoutAtoms(law: NodeLaw, sum: NodeSum, { grade, severity }: GradedNames): SplitLaw {
  const { unit, probability, mean, cut } = gridded(sum, law);
  const { shift, taps } = sum.grid.recursion;
  const { none, alone } = law.totals;
  const mass = law.grid.mass.slice();
  mass[0] = mass[0]! - none;
  const loss = [0];
  const apart = [none];
  if (taps !== null && alone.length > 0) {
    shift.forEach((step, i) => {
      const own = alone[grade[i]!]!;
      for (let j = 0; j < 4 && step - 1 + j < mass.length; j++) {
        mass[step - 1 + j] = mass[step - 1 + j]! - own * taps[4 * i + j]!;
      }
      loss.push(severity[i]!);
      apart.push(own);
    });
  }
  const atoms = { loss: Float64Array.from(loss), probability: Float64Array.from(apart) };
  const [together, lost] = [atomsFrom(atoms, 0), atomsTail(atoms, 0)];
  return { unit, mass, atoms, probability: probability - together, mean: mean - lost / unit, cut };
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
