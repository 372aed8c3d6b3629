import { check, InputError, interval } from "../domain.ts";
import type { Kernel } from "../kernel.ts";
import { BLOCK } from "../simulation/draws.ts";
import { preparedPaths, type Preparation } from "../simulation/prepared.ts";
import type { SimulationQuestion } from "../simulation/question.ts";
import { simulatedLaw, type SimulatedLaw } from "../simulation/simulate.ts";
import { say } from "../sentences/said.ts";

/** Losses of one drawing of paths at several dates; contagion is calibrated once, at the horizon. */
export type TimedQuestion = {
  readonly simulation: SimulationQuestion;
  /** Years, ascending, to the horizon at most; shape [dates]. */
  readonly times: Float64Array;
};

/** Some paths of a question. */
export type TimedRange = {
  readonly question: TimedQuestion;
  readonly preparation: Preparation;
  readonly first: number;
  readonly count: number;
};

/** Losses of a range's paths by each date, and the weights of the paths. */
export type TimedPaths = { readonly losses: readonly Float64Array[]; readonly weights: Float64Array };

/** What has been drawn of a question. */
export type DrawnTimes = {
  readonly question: TimedQuestion;
  readonly preparation: Preparation;
  readonly parts: readonly TimedPaths[];
};

/**
 * Checks a question.
 *
 * @throws InputError for dates beyond the horizon or out of order
 */
export function timedQuestion(question: TimedQuestion): TimedQuestion {
  const { times, simulation } = question;
  times.forEach((t, d) => {
    check(say("time", { point: d + 1 }), t, interval(0, simulation.horizon));
    if (d > 0 && t <= times[d - 1]!)
      throw new InputError("timesDescend", { point: d + 1, time: t, before: times[d - 1]! });
  });
  return question;
}

/** Follows a range of paths through time; what they are does not depend on where a range begins or ends. */
export function timedPaths(
  { question, preparation, first, count }: TimedRange,
  kernel: Kernel,
  report: (share: number) => void,
): TimedPaths {
  const { simulation, times } = question;
  const { path, visit, defaults } = preparedPaths(simulation, preparation, kernel, true);
  const losses = Array.from(times, () => new Float64Array(count));
  const weights = new Float64Array(count);
  for (let done = 0; done < count; done += BLOCK) {
    report(done / count);
    visit(first + done, Math.min(BLOCK, count - done), (index) => {
      const p = index - first;
      weights[p] = path.weight[0]!;
      if (path.candidates.length === 0) return;
      let lost = 0;
      let date = 0;
      for (const { time, loss } of defaults()) {
        for (; date < times.length && times[date]! < time; date++) losses[date]![p] = lost;
        lost += loss;
      }
      for (; date < times.length; date++) losses[date]![p] = lost;
    });
  }
  return { losses, weights };
}

/** The laws of the losses by each date. */
export function timedLaws({ question, preparation, parts }: DrawnTimes): readonly SimulatedLaw[] {
  const { simulation, times } = question;
  return Array.from(times, (_, d) =>
    simulatedLaw({
      question: simulation,
      preparation,
      parts: parts.map(({ losses, weights }) => ({ losses: losses[d]!, weights })),
    }),
  );
}
