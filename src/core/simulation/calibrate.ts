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
 * make it depend on the other scales, so sweeps are repeated until none changes by more than 1e-4.
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
  const target = spokes.map((i) => lifetimePd(hazards, i));
  let scale = new Float64Array(question.ead.length).fill(1);
  let residual = Infinity;
  for (let sweep = 0; sweep < MOST_SWEEPS && residual > SETTLED; sweep++) {
    const ratios = clockRatios(question, hazards, links, scale, kernel, paths);
    const next = scale.slice();
    residual = 0;
    spokes.forEach((i, s) => {
      next[i] = Math.min(1, quantileOf(ratios[i]!, target[s]!, paths));
      residual = Math.max(residual, Math.abs(next[i]! - scale[i]!));
    });
    scale = next;
    report((sweep + 1) / MOST_SWEEPS);
  }
  return { scale, residual };
}

/** Clock over multiplied hazard of every spoke, in the paths in which its clock could run out. */
function clockRatios(
  question: SimulationQuestion,
  hazards: Hazards,
  links: Links,
  scale: Float64Array,
  kernel: Kernel,
  paths: number,
): number[][] {
  const ratios: number[][] = links.isSpoke.map(() => []);
  // The calibration holds under the factors' own law; a scenario's shift comes after it.
  const dependence = question.contagion!.unshifted;
  const { state, lgdModel, ead: losses } = question;
  const drawing = { state, centres: [], paths, timed: false, measured: true, lgdModel };
  const { path, visit } = pathsOf({ dependence, hazards, links, losses, scale, ...drawing }, kernel);
  visit(0, paths, () => {
    for (const i of path.candidates) if (links.isSpoke[i]) ratios[i]!.push(path.clock[i]! / path.exposure[i]!);
  });
  return ratios;
}

function quantileOf(values: number[], probability: number, paths: number): number {
  const rank = Math.floor(probability * paths);
  const sorted = Float64Array.from(values).sort();
  return rank < sorted.length ? sorted[rank]! : 1;
}
