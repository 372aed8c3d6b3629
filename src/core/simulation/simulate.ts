import type { Kernel } from "../kernel.ts";
import { joined } from "../numeric/joined.ts";
import { BLOCK } from "./draws.ts";
import { preparationOf, preparedPaths, type Preparation } from "./prepared.ts";
import type { SimulationQuestion } from "./question.ts";
import { sampleLaw, type PathLosses, type SampleLaw } from "./sample-law.ts";
import { sampleTailError } from "./sample-measures.ts";

/** Losses of simulated paths to the horizon. A plain record: it can be sent between threads. */
export type SimulatedLaw = SampleLaw & {
  readonly method: "simulation";
  readonly points: number;
  readonly factors: number;
  readonly df: number;
  readonly seed: number | string;
  /** Largest change of a hazard's scale in the last sweep of a calibration; 0 without one. */
  readonly residual: number;
};

/** Some paths of a question, whole blocks of them but for the last. */
export type PathRange = {
  readonly question: SimulationQuestion;
  readonly preparation: Preparation;
  readonly first: number;
  readonly count: number;
};

/** What has been drawn of a question, range after range. */
export type DrawnPaths = {
  readonly question: SimulationQuestion;
  readonly preparation: Preparation;
  readonly parts: readonly PathLosses[];
};

/**
 * Simulates default times, with contagion along links where the question has them.
 *
 * @param question checked columns
 * @param kernel that draws the paths
 * @param report told the share done
 * @returns losses and weights; the same bits whatever ran beside it
 * @source default times from the latent variables: D. X. Li (2000), On default correlation
 */
export function simulateLoss(
  question: SimulationQuestion,
  kernel: Kernel,
  report: (share: number) => void,
): SimulatedLaw {
  const calibrated = calibrationShare(question);
  const preparation = preparationOf(question, kernel, (share) => report(calibrated * share));
  const parts: PathLosses[] = [];
  for (let first = 0, count = firstPaths(question); ;) {
    const range = { question, preparation, first, count };
    const reached = (share: number) => (first + share * count) / question.paths;
    parts.push(simulatedLosses(range, kernel, (share) => report(calibrated + (1 - calibrated) * reached(share))));
    const law = simulatedLaw({ question, preparation, parts });
    first += count;
    count = morePaths(question, law);
    if (count === 0) return law;
  }
}

/** Share of the time of a simulation that its calibration takes. */
export function calibrationShare({ contagion }: SimulationQuestion): number {
  return contagion?.mode === "preserve" ? 0.7 : 0;
}

/** Paths drawn at first where precision decides how many there will be. */
const FIRST = 32768;

/** Paths to begin with. */
export function firstPaths({ paths, precision }: SimulationQuestion): number {
  return precision === 0 ? paths : Math.min(FIRST, paths);
}

/** Further paths to draw, as many as there are; 0 where the tails are precise enough or the paths used up. */
export function morePaths({ paths, precision }: SimulationQuestion, law: SimulatedLaw): number {
  return law.points >= paths || sampleTailError(law) <= precision ? 0 : Math.min(law.points, paths - law.points);
}

/** Losses and weights of some of a question's paths; what they are does not depend on where a range begins or ends. */
export function simulatedLosses(
  { question, preparation, first, count }: PathRange,
  kernel: Kernel,
  report: (share: number) => void,
): PathLosses {
  const { eachLoss } = preparedPaths(question, preparation, kernel, false);
  const losses = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let done = 0; done < count; done += BLOCK) {
    eachLoss(first + done, Math.min(BLOCK, count - done), (index, loss, weight) => {
      losses[index - first] = loss;
      weights[index - first] = weight;
    });
    report(done / count);
  }
  return { losses, weights };
}

/** The law of the paths that have been drawn. */
export function simulatedLaw({ question, preparation, parts }: DrawnPaths): SimulatedLaw {
  const { dependence, seed } = question;
  const drawn = {
    losses: joined(parts.map(({ losses }) => losses)),
    weights: joined(parts.map(({ weights }) => weights)),
  };
  return {
    method: "simulation",
    ...sampleLaw(drawn),
    points: drawn.losses.length,
    factors: dependence.factors,
    df: dependence.df,
    seed,
    residual: preparation.residual,
  };
}
