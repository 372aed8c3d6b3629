import type { Kernel } from "../kernel.ts";
import { lifetimePd, type Hazards } from "./hazards.ts";
import type { Links } from "./links.ts";
import { pathsOf } from "./path.ts";
import type { SimulationQuestion } from "./question.ts";

/** Scales of the hazards, shape [n], and the largest change of one in the last sweep, which is what is left to be wrong. */
export type Calibration = { readonly scale: Float64Array; readonly residual: number };

const MOST_SWEEPS = 12;
const SETTLED = 1e-4;
const MOST_PATHS = 131072;

/**
 * Scales hazards of linked obligors down until contagion leaves their default probabilities where they were. On stored
 * random numbers an obligor's scale is the quantile, at its PD, of its clock over its multiplied hazard; hubs that are spokes
 * make it depend on the other scales, so sweeps are repeated, over those whom the last change reaches, until none changes by
 * more than 1e-4.
 *
 * @param report told the share done
 */
export function preservingScales(
  question: SimulationQuestion,
  hazards: Hazards,
  links: Links,
  kernel: Kernel,
  report: (share: number) => void,
): Calibration {
  const paths = Math.min(question.paths, MOST_PATHS);
  const spokes = [...links.isSpoke.keys()].filter((i) => links.isSpoke[i]);
  let scale = new Float64Array(question.ead.length).fill(1);
  let moving = Uint8Array.from(links.isSpoke, Number);
  let residual = Infinity;
  for (let sweep = 0; sweep < MOST_SWEEPS && residual > SETTLED; sweep++) {
    const ratios = clockRatios(question, hazards, links, scale, kernel, paths, moving);
    const next = scale.slice();
    residual = 0;
    for (const i of spokes) {
      if (moving[i] === 0) continue;
      next[i] = quantileOf(ratios[i]!, lifetimePd(hazards, i), paths);
      residual = Math.max(residual, Math.abs(next[i]! - scale[i]!));
    }
    moving = infectedBy(links, (i) => next[i] !== scale[i]);
    scale = next;
    report((sweep + 1) / MOST_SWEEPS);
  }
  return { scale, residual };
}

/** Marks those whom some obligors infect, and whom these infect in turn; shape [n]. */
function infectedBy({ start, spoke }: Links, from: (i: number) => boolean): Uint8Array<ArrayBuffer> {
  const marks = new Uint8Array(start.length - 1);
  const open = [...marks.keys()].filter(from);
  for (let hub = open.pop(); hub !== undefined; hub = open.pop()) {
    for (const i of spoke.subarray(start[hub], start[hub + 1])) {
      if (marks[i] === 0) open.push(i);
      marks[i] = 1;
    }
  }
  return marks;
}

/** Clock over multiplied hazard of the marked spokes, in the paths in which the first is no more than the second. */
function clockRatios(
  question: SimulationQuestion,
  hazards: Hazards,
  links: Links,
  scale: Float64Array,
  kernel: Kernel,
  paths: number,
  measured: Uint8Array,
): number[][] {
  const ratios: number[][] = links.isSpoke.map(() => []);
  // The calibration holds under the factors' own law; a scenario's shift comes after it.
  const dependence = question.contagion!.unshifted;
  const { state, lgdModel, ead: losses } = question;
  const drawing = { state, centres: [], paths, timed: false, measured, lgdModel };
  const { path, visit } = pathsOf({ dependence, hazards, links, losses, scale, ...drawing }, kernel);
  visit(0, paths, () => {
    for (const i of path.candidates)
      if (measured[i] === 1 && path.clock[i]! <= path.exposure[i]!) ratios[i]!.push(path.clock[i]! / path.exposure[i]!);
  });
  return ratios;
}

/** Quantile of as many values as there are paths, of which the given are those up to 1; 1 where it is above. */
function quantileOf(values: number[], probability: number, paths: number): number {
  const rank = Math.floor(probability * paths);
  const sorted = Float64Array.from(values).sort();
  return rank < sorted.length ? sorted[rank]! : 1;
}
