import type { Kernel } from "../kernel.ts";
import { BLOCK } from "./draws.ts";
import { preparedPaths, scalesOf, type Scales } from "./prepared.ts";
import type { SimulationQuestion } from "./question.ts";

/** Losses of simulated paths. A plain record: it can be sent between threads. */
export type SimulatedLaw = {
  readonly method: "simulation";
  /** Loss of each path to the horizon, fraction of initial pool EAD, in the order of paths; shape [paths]. */
  readonly losses: Float64Array;
  readonly points: number;
  readonly factors: number;
  readonly df: number;
  readonly seed: number | string;
  /** Largest change of a hazard's scale in the last sweep of a calibration; 0 without one. */
  readonly residual: number;
};

/** Some paths of a question, whole blocks of them but for the last; the scales that its calibration found. */
export type PathRange = {
  readonly question: SimulationQuestion;
  readonly scales: Scales;
  readonly first: number;
  readonly count: number;
};

/**
 * Simulates default times, with contagion along links where the question has them.
 *
 * @param question checked columns
 * @param kernel that draws the paths
 * @param report told the share done
 * @returns losses path by path; the same bits whatever ran beside it
 * @source default times from the latent variables: D. X. Li (2000), On default correlation
 */
export function simulateLoss(
  question: SimulationQuestion,
  kernel: Kernel,
  report: (share: number) => void,
): SimulatedLaw {
  const calibrated = question.contagion?.mode === "preserve" ? CALIBRATION_SHARE : 0;
  const scales = scalesOf(question, kernel, (share) => report(calibrated * share));
  const range = { question, scales, first: 0, count: question.paths };
  const losses = simulatedLosses(range, kernel, (share) => report(calibrated + (1 - calibrated) * share));
  return simulatedLaw(question, scales, losses);
}

/** Share of the time of a simulation that a calibration takes. */
export const CALIBRATION_SHARE = 0.7;

/** Losses of some of a question's paths, shape [count]; what they are does not depend on where a range begins or ends. */
export function simulatedLosses(
  { question, scales, first, count }: PathRange,
  kernel: Kernel,
  report: (share: number) => void,
): Float64Array {
  const { eachLoss } = preparedPaths(question, scales.scale, kernel, false);
  const losses = new Float64Array(count);
  for (let done = 0; done < count; done += BLOCK) {
    eachLoss(first + done, Math.min(BLOCK, count - done), (loss, index) => (losses[index - first] = loss));
    report(done / count);
  }
  return losses;
}

/** The law of all paths of a question. */
export function simulatedLaw(
  { dependence: { factors, df }, seed }: SimulationQuestion,
  { residual }: Scales,
  losses: Float64Array,
): SimulatedLaw {
  return { method: "simulation", losses, points: losses.length, factors, df, seed, residual };
}
