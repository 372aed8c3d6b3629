import {
  exhaustionProbability,
  exhaustionProbabilityError,
  lossShare,
  quarterEnds,
  tranche,
  type LossLaw,
  type Timing,
  type Tranche,
  say,
} from "../core/index.ts";
import { followed, type Answer } from "../engine/engine.ts";
import { readPoolModel, type Tail } from "./arguments/model.ts";
import { isOmitted, readNumber } from "./arguments/scalars.ts";
import type { Call } from "./call.ts";
import { lawsThroughTime } from "./laws-through-time.ts";
import { runOf } from "./loss-answers.ts";
import { noAnswer } from "./result.ts";

const HEADINGS = ["Time", "P(exhausted)", "Share of those by the horizon", "Mean years lasted"];
const share = { words: say("aboveZeroAtMostOne"), holds: (x: number) => x > 0 && x <= 1, measure: "share" } as const;
/** A tranche whose law serves every loss. */
const ANY_LOSS = tranche(0.5, 0.9);

/** The answer of SRT.EXHAUSTTIME: a time, or a table of dates. */
export function exhaustTimes(
  call: Call,
  pool: unknown,
  rho: unknown,
  slice: Tranche,
  percentile: unknown,
  tail: Tail,
): Answer<unknown[][]> {
  const wanted = isOmitted(percentile) ? null : readNumber("percentile", percentile, share);
  const { horizon, settings } = readPoolModel(pool, tail);
  const { timing } = settings;
  const times = quarterEnds(horizon);
  const spread = timing !== "sim";
  const asked = lawsThroughTime(call, pool, rho, tail, spread ? [horizon] : times, spread ? ANY_LOSS : slice);
  return followed(asked, (laws) => {
    const last = laws.at(-1)!;
    const run = runOf(last);
    const method = spread ? `${run.method}, spread over time: ${timing}` : run.method;
    call.note({ ...run, method, error: exhaustionProbabilityError(last, slice.detachment) });
    const gone = [0, ...times.map((t, d) => (spread ? spreadGone(last, slice, timing, t / horizon) : exhaustionProbability(laws[d]!, slice.detachment)))]; // prettier-ignore
    return wanted === null ? tableOf([0, ...times], gone) : [[timeOf([0, ...times], gone, wanted)]];
  });
}

/** P(exhausted by a share of the time) where the losses to the horizon fall as a profile says. */
function spreadGone(law: LossLaw, { detachment }: Tranche, timing: Timing, shareOfTime: number): number {
  const fallen = lossShare(timing, shareOfTime);
  return fallen === 0 || detachment / fallen > 1 ? 0 : exhaustionProbability(law, detachment / fallen);
}

function tableOf(times: readonly number[], gone: readonly number[]): unknown[][] {
  const whole = gone.at(-1)!;
  let lasted = 0;
  const rows = times.map((t, d) => {
    // Trapezoid rule for the integral of the survival probability.
    if (d > 0) lasted += (t - times[d - 1]!) * (1 - 0.5 * (gone[d]! + gone[d - 1]!));
    return [t, gone[d]!, whole > 0 ? gone[d]! / whole : "", lasted];
  });
  return [HEADINGS, ...rows];
}

/** The time by which a share of the exhausted cases are so. */
function timeOf(times: readonly number[], gone: readonly number[], wanted: number): number {
  const target = wanted * gone.at(-1)!;
  if (target === 0) throw noAnswer("neverExhausted");
  const after = gone.findIndex((p) => p >= target);
  const [low, high] = [gone[after - 1]!, gone[after]!];
  return times[after - 1]! + ((target - low) / (high - low)) * (times[after]! - times[after - 1]!);
}
