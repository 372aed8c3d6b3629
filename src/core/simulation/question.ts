import { check, fraction, InputError, positive } from "../domain.ts";
import type { Dependence } from "../dependence/dependence.ts";
import { say } from "../sentences/said.ts";

/** How loss given default moves: not; up when many default, by either of two models; or of each obligor's own. */
export type LgdModel = "const" | "frye-jacobs" | "beta" | "altman";

/** Standard deviation of a beta-distributed LGD: an assumption. */
export const BETA_SD = 0.2;

/** Supply-chain links of m pairs: a spoke's hazard is multiplied when its hub is in distress, and more when it defaults. */
export type Contagion = {
  /** additive adds risk; preserve scales the hazards of linked obligors down until their PDs are what they were. */
  readonly mode: "additive" | "preserve";
  readonly hub: Int32Array;
  readonly spoke: Int32Array;
  readonly weight: Float64Array;
  /** Added to a spoke's hazard multiplier, times the weight: at distress, and in all at default. */
  readonly distress: number;
  readonly default: number;
  /** Annual probability of distress of each obligor as a hub; 0 for one that has no distress before default. Shape [n]. */
  readonly distressRate: Float64Array;
  /** The dependence without a scenario's factor shift, under which preserve holds. */
  readonly unshifted: Dependence;
};

/** What a simulation of default times needs to know, one entry per obligor, columns of shape [n]. */
export type SimulationQuestion = {
  readonly ead: Float64Array;
  /** Loss given default after any haircut, fraction. */
  readonly lgd: Float64Array;
  readonly lgdModel: LgdModel;
  /** One-year default probability after any shock, fraction below 1, and the exponent of its hazard in time. */
  readonly pd: Float64Array;
  readonly kappa: Float64Array;
  /** Years to maturity; Infinity where there is none. */
  readonly maturity: Float64Array;
  /** Years. */
  readonly horizon: number;
  readonly dependence: Dependence;
  /** Null where hubs do not infect. */
  readonly contagion: Contagion | null;
  /** Paths at most; the drawing stops where the relative standard error of the tails is small enough. 0 draws all. */
  readonly paths: number;
  readonly precision: number;
  /** What the user calls the seed, and the whole number of 32 bits that streams start from. */
  readonly seed: number | string;
  readonly state: number;
};

/**
 * Checks a question.
 *
 * @throws InputError naming the column, the entry and what is allowed
 */
export function simulationQuestion(question: SimulationQuestion): SimulationQuestion {
  check("horizon", question.horizon, positive);
  const below1 = { words: say("atLeastZeroBelowOne"), holds: (x: number) => x >= 0 && x < 1 };
  question.ead.forEach((x, i) => {
    check(say("columnOfObligor", { column: "EAD", obligor: i + 1 }), x, {
      words: say("nonNegative"),
      holds: (e) => e >= 0 && e < Infinity,
    });
    check(say("columnOfObligor", { column: "LGD", obligor: i + 1 }), question.lgd[i]!, fraction);
    check(say("columnOfObligor", { column: "PD", obligor: i + 1 }), question.pd[i]!, below1);
  });
  if (question.lgdModel === "beta") question.lgd.forEach(checkBeta);
  if (!(question.ead.reduce((sum, x) => sum + x, 0) > 0)) {
    throw new InputError("poolWithoutEad");
  }
  return question;
}

/** A variable between 0 and 1 that scatters by sd must have its mean well inside. */
function checkBeta(lgd: number, i: number): void {
  if (lgd * (1 - lgd) > BETA_SD * BETA_SD) return;
  throw new InputError("lgdScatter", { obligor: i + 1, lgd, spread: BETA_SD });
}
