import type { CutLaw } from "./distribution.ts";
import { tailExpectations } from "./tail.ts";

/** Tails smaller than this share of the expected loss need not be precise. */
const SMALLEST_TAIL = 1e-3;
const NEXT = 0.8;

/**
 * Largest relative standard error of E[(L - K)+] over losses K that matter.
 *
 * @param replicates laws of independent drawings on one grid
 */
export function tailErrorOf(replicates: readonly CutLaw[]): number {
  const tails = replicates.map(tailExpectations);
  const at = (k: number) => standardErrorOf(tails.map((tail) => tail[k]!));
  const floor = SMALLEST_TAIL * at(0).mean;
  let largest = 0;
  for (let x = tails[0]!.length - 1; x >= 1; x *= NEXT) {
    const { mean, error } = at(Math.floor(x));
    if (mean > floor) largest = Math.max(largest, error / mean);
  }
  return largest;
}

/** Mean of independent answers and its standard error. */
export function standardErrorOf(answers: readonly number[]): { readonly mean: number; readonly error: number } {
  const mean = answers.reduce((sum, x) => sum + x, 0) / answers.length;
  const squares = answers.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
  return { mean, error: Math.sqrt(squares / (answers.length * (answers.length - 1))) };
}
