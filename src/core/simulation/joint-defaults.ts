import { check, InputError, interval } from "../domain.ts";
import type { Kernel } from "../kernel.ts";
import { BLOCK } from "./draws.ts";
import {
  addMoments,
  effectiveBets,
  emptyMoments,
  joinedMoments,
  type Bets,
  type LossMoments,
} from "./effective-bets.ts";
import { hazardsOf, lifetimePd } from "./hazards.ts";
import { preparedPaths, type Preparation, type PreparedPaths } from "./prepared.ts";
import type { SimulationQuestion } from "./question.ts";
import type { Estimate } from "./sample-measures.ts";
import { addPath, emptyTally, joinedTallies, talliedMean, type WeightedTally } from "./weighted-tally.ts";
import { say } from "../sentences/said.ts";

/** Which obligors are counted together. */
export type JointQuestion = {
  readonly simulation: SimulationQuestion;
  /** Set of each obligor, 0 to sets - 1, shape [n]. */
  readonly setOf: Int32Array;
  /** Number of sets k. */
  readonly sets: number;
};

/** Some paths of a question, whole blocks of them but for the last. */
export type JointRange = {
  readonly question: JointQuestion;
  readonly preparation: Preparation;
  readonly first: number;
  readonly count: number;
};

/** Defaults of some paths. */
export type DefaultTally = {
  /** Defaulted shares of the sets, then of the pairs of sets, row by row to the diagonal: shape [k + k (k + 1) / 2]. */
  readonly shares: WeightedTally;
  /** Weights of the paths in which each obligor defaults, shape [n]. */
  readonly defaults: Float64Array;
  readonly moments: LossMoments;
};

/** How defaults come together, over the lives of the loans. */
export type JointDefaults = {
  /** Obligors of each set, and the default probability of one of them taken at random; shape [k]. */
  readonly size: Int32Array;
  readonly pd: readonly Estimate[];
  /**
   * Probability that one obligor of set a and another one of set b, taken at random, both default: symmetric, row by row,
   * shape [k k]. NaN on the diagonal of a set of one.
   */
  readonly joint: readonly Estimate[];
  /** Correlation of these two events; NaN also where one of them never happens. */
  readonly correlation: Float64Array;
  readonly bets: Bets;
  readonly points: number;
};

/** Sets beyond this make a table that nobody reads. */
export const MOST_SETS = 100;

/**
 * Checks a question. Severity does not matter for it, so that LGDs are taken as constant.
 *
 * @throws InputError for too many sets, and paths drawn until they are precise
 */
export function jointQuestion(question: JointQuestion): JointQuestion {
  const { simulation, sets } = question;
  check(say("numberOfSets"), sets, interval(1, MOST_SETS));
  if (simulation.precision === 0) return { ...question, simulation: { ...simulation, lgdModel: "const" } };
  throw new InputError("jointPrecision", { precision: simulation.precision });
}

/** Counts the defaults of a range of paths; what they are does not depend on who else draws. */
export function defaultTally(
  { question, preparation, first, count }: JointRange,
  kernel: Kernel,
  report: (share: number) => void,
): DefaultTally {
  const paths = preparedPaths(question.simulation, preparation, kernel, false);
  const counter = counterOf(question, paths);
  for (let done = 0; done < count; done += BLOCK) {
    report(done / count);
    paths.visit(first + done, Math.min(BLOCK, count - done), counter.add);
  }
  return counter.tally;
}

/** Prepares the count of the path that was visited last. */
function counterOf(question: JointQuestion, { path, counts }: PreparedPaths) {
  const { simulation, setOf, sets } = question;
  const size = sizesOf(question);
  const severity = severityOf(simulation);
  const shares = new Float64Array(sets + (sets * (sets + 1)) / 2);
  const number = new Int32Array(sets);
  const tally = {
    shares: emptyTally(shares.length),
    defaults: new Float64Array(severity.length),
    moments: emptyMoments(),
  };
  const add = () => {
    const w = path.weight[0]!;
    let lost = 0;
    number.fill(0);
    for (const i of path.candidates) {
      if (!counts(i)) continue;
      number[setOf[i]!] = number[setOf[i]!]! + 1;
      tally.defaults[i] = tally.defaults[i]! + w;
      lost += severity[i]!;
    }
    fillShares(number, size, shares);
    addPath(tally.shares, w, shares);
    addMoments(tally.moments, w, lost);
  };
  return { tally, add };
}

/** Of the obligors of each set, and of the pairs of different obligors of each two sets, the share that has defaulted. */
function fillShares(number: Int32Array, size: Int32Array, shares: Float64Array): void {
  const k = size.length;
  for (let a = 0, at = k; a < k; a++) {
    const defaulted = number[a]! / size[a]!;
    shares[a] = defaulted;
    for (let b = 0; b < a; b++) shares[at++] = (defaulted * number[b]!) / size[b]!;
    shares[at++] = number[a]! < 2 ? 0 : (defaulted * (number[a]! - 1)) / (size[a]! - 1);
  }
}

function sizesOf({ setOf, sets }: JointQuestion): Int32Array {
  const size = new Int32Array(sets);
  for (const s of setOf) size[s] = size[s]! + 1;
  return size;
}

/** Loss of each obligor that defaults, fraction of pool EAD. */
function severityOf({ ead, lgd }: SimulationQuestion): Float64Array {
  const total = ead.reduce((sum, x) => sum + x, 0);
  return ead.map((x, i) => (x * lgd[i]!) / total);
}

/** What the tallies of all ranges say. */
export function jointDefaults(question: JointQuestion, parts: readonly DefaultTally[]): JointDefaults {
  const { sets: k, simulation } = question;
  const size = sizesOf(question);
  const shares = joinedTallies(parts.map((part) => part.shares));
  const pd = Array.from(size, (_, a) => talliedMean(shares, a));
  const pairs = Array.from({ length: k * k }, (_, at) => [Math.floor(at / k), at % k] as const);
  const unknown = { value: NaN, error: NaN };
  const joint = pairs.map(([a, b]) => (a === b && size[a] === 1 ? unknown : talliedMean(shares, columnOf(k, a, b))));
  const correlation = Float64Array.from(pairs, ([a, b], at) => correlationOf(joint[at]!.value, pd[a]!.value, pd[b]!.value)); // prettier-ignore
  const hazards = hazardsOf(simulation);
  const alone = simulation.pd.map((_, i) => lifetimePd(hazards, i));
  const moments = joinedMoments(parts.map((part) => part.moments));
  const bets = effectiveBets(severityOf(simulation), alone, frequencies(parts, shares.all[0]!), moments);
  return { size, pd, joint, correlation, bets, points: simulation.paths };
}

/** Column of the pair of two sets. */
function columnOf(k: number, a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a];
  return k + (high * (high + 1)) / 2 + low;
}

/** Correlation of two events by their probabilities. */
function correlationOf(joint: number, a: number, b: number): number {
  return (joint - a * b) / Math.sqrt(a * (1 - a) * b * (1 - b));
}

/** Default frequency of each obligor, shape [n]. */
function frequencies(parts: readonly DefaultTally[], weight: number): Float64Array {
  const sum = new Float64Array(parts[0]!.defaults.length);
  for (const { defaults } of parts) defaults.forEach((w, i) => (sum[i] = sum[i]! + w));
  return sum.map((w) => w / weight);
}
