import {
  simulatedQuestion,
  timedQuestion,
  type LossLaw,
  type Quantiles,
  type SimulatedLaw,
  type Tranche,
  say,
} from "../core/index.ts";
import { followed, together, type Answer } from "../engine/engine.ts";
import { throughTime } from "../engine/sampling.ts";
import { ReadYears } from "./arguments/horizon.ts";
import { readPoolModel, readQuestion, type Tail } from "./arguments/model.ts";
import { readRho } from "./arguments/rho.ts";
import type { Call } from "./call.ts";
import { lossesOf, quantilesOf } from "./loss-answers.ts";
import { session } from "./session.ts";

/** What laws are for: cuts of a tranche, or quantiles. */
export type Purpose = Tranche | "quantiles";

/**
 * Loss laws at several dates. One factor is exact at each date; what has to be drawn is drawn once, as paths whose losses
 * are taken at every date.
 *
 * @param times years, ascending, the last the horizon
 */
export function lawsThroughTime(
  call: Call,
  pool: unknown,
  rho: unknown,
  tail: Tail,
  times: readonly number[],
  purpose: Purpose,
): Answer<readonly (LossLaw & Quantiles)[]> {
  const model = readPoolModel(pool, tail);
  const { method } = model.settings;
  const stands = method === "large-pool" || method === "conditional" || readQuestion(model, rho).kind === "exact";
  if (stands)
    return together(times.map((t) => lawAt(call, pool, rho, { ...tail, horizon: new ReadYears(t) }, purpose)));
  const simulation = simulatedQuestion(model, readRho(rho, model.scenario), say("factorsThroughTime")); // prettier-ignore
  const question = timedQuestion({ simulation: throughTime(simulation), times: Float64Array.from(times) });
  return session().engine.run("timed", question, call.request) as Answer<readonly SimulatedLaw[]>;
}

function lawAt(call: Call, pool: unknown, rho: unknown, tail: Tail, purpose: Purpose): Answer<LossLaw & Quantiles> {
  const answer: Answer<LossLaw | Quantiles> =
    purpose === "quantiles"
      ? quantilesOf(call, pool, rho, tail)
      : followed(lossesOf(call, readPoolModel(pool, tail), rho, [purpose]), ([law]) => law!);
  // A law is asked only for what its purpose needs.
  return answer as Answer<LossLaw & Quantiles>;
}
