import {
  eachObligor,
  comparisonOf,
  dissectionOf,
  stressScenario,
  timedQuestion,
  tranche,
  type ContributionQuestion,
  type Effect,
  type Pool,
  type SimulationQuestion,
  type TimedQuestion,
} from "../../core/index.ts";
import { countedPaths, throughTime } from "../../engine/sampling.ts";
import { basisOf } from "../stress/stress-steps.ts";
import type { ReportRequest } from "./report-found.ts";

/** Paths of each simulation where none are asked for: those of the functions. */
const USUAL_PATHS = 102_400;
/** Paths that are followed default by default, or year by year, where none are asked for. */
const USUAL_FOLLOWED = 32_768;

/** Everything that a report has simulated. */
export type ReportRuns = {
  readonly standard: SimulationQuestion;
  readonly base: SimulationQuestion;
  readonly focus: SimulationQuestion;
  readonly upside: SimulationQuestion;
  readonly twin: SimulationQuestion;
  readonly effects: readonly Effect[];
  readonly steps: readonly SimulationQuestion[];
  readonly times: readonly number[];
  readonly standardTimes: TimedQuestion;
  readonly focusTimes: TimedQuestion;
  readonly sectors: readonly string[];
  readonly contributions: ContributionQuestion;
};

/**
 * The simulations of a report: the questions of the pages Stress and Through time, on the same random numbers.
 *
 * @throws InputError for a scenario that the pool cannot have
 */
export function reportRuns(request: ReportRequest): ReportRuns {
  const { pool, inputs, shown } = request;
  const basis = basisOf(request, USUAL_PATHS);
  const { overrides } = stressScenario(request.scenario)!;
  const { standard, base, scenarios } = comparisonOf(basis, [overrides, stressScenario("UPSIDE")!.overrides]);
  // Without links there is no contagion to take apart.
  const rows = pool.links.length > 0 ? overrides : overrides.filter(({ name }) => name !== "contagion");
  const { effects, twin, sets } = dissectionOf(basis, rows, basis.df);
  const times = years(inputs.horizon);
  const followed = basisOf(request, USUAL_FOLLOWED);
  const after = comparisonOf(followed, [overrides]);
  const timed = (simulation: SimulationQuestion) =>
    timedQuestion({ simulation: throughTime(simulation), times: Float64Array.from(times) });
  const { names, index } = sectorSets(eachObligor(pool));
  return {
    standard,
    base,
    focus: scenarios[0]!,
    upside: scenarios[1]!,
    twin,
    effects,
    // The sets that stand on the way: the first k effects are on in set 2^k - 1.
    steps: effects.map((_, k) => sets[(1 << (k + 1)) - 1]!),
    times,
    standardTimes: timed(after.standard),
    focusTimes: timed(after.scenarios[0]!),
    sectors: names,
    contributions: {
      simulation: countedPaths(after.scenarios[0]!, USUAL_FOLLOWED),
      slice: tranche(shown.attach, shown.detach),
      setOf: index,
      sets: names.length,
    },
  };
}

/** The end of each whole year, and the horizon. */
export function years(horizon: number): readonly number[] {
  const whole = Array.from({ length: Math.ceil(horizon) - 1 }, (_, k) => k + 1);
  return [...whole, horizon];
}

/** Obligors by sector; those without one stand together. */
function sectorSets({ sector }: Pool) {
  if (!sector.index.includes(-1)) return sector;
  const { names } = sector;
  return { names: [...names, "none"], index: sector.index.map((s) => (s < 0 ? names.length : s)) };
}
