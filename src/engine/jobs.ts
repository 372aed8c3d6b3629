import {
  conditionalLoss,
  conditionalQuantiles,
  dealCost,
  dealPaths,
  dealResult,
  defaultTally,
  hubImpacts,
  hubTally,
  impliedRho,
  jointDefaults,
  investorPaths,
  investorReturn,
  oneFactorLoss,
  oneFactorLowerLoss,
  oneFactorQuantiles,
  sensitivityGrid,
  trancheContributions,
  plainPreparationOf,
  preparationOf,
  rolloverPaths,
  simulatedLaw,
  simulatedLosses,
  simulateLoss,
  spreadRho,
  timedLaws,
  timedPaths,
  worstPaths,
  type DealResult,
  type HubImpact,
  type InvestorReturn,
  type JointDefaults,
  type Kernel,
  type RolloverResult,
  type SimulatedLaw,
} from "../core/index.ts";
import { hubMs, hubStages } from "./hub-stages.ts";
import type { ConditionalQuestion, JobName, JobTable } from "./job-table.ts";
import { jointMs, jointStages } from "./joint-stages.ts";
import { rolloverMs, rolloverStages } from "./rollover-stages.ts";
import {
  dealStages,
  investorStages,
  simulationMs,
  simulationStages,
  timedMs,
  timedStages,
  type Stage,
} from "./stages.ts";

/** What a job may use beside its input. */
export type JobTools = {
  readonly kernel: Kernel;
  /** Tells the share done, 0 to 1. */
  readonly report: (share: number) => void;
};

type Job<K extends JobName> = {
  readonly run: (input: JobTable[K]["input"], tools: JobTools) => JobTable[K]["output"];
  /** Expected time, milliseconds, rough: it decides between running at once and sending to a worker. */
  readonly estimateMs: (input: JobTable[K]["input"]) => number;
  /** Columns of the output that a worker hands over without a copy. */
  readonly columns?: (output: JobTable[K]["output"]) => readonly Float64Array[];
  /** How workers share the job; one of them runs it where this is absent. */
  readonly stages?: (input: JobTable[K]["input"]) => Stage;
};

export const jobs: { readonly [K in JobName]: Job<K> } = {
  lossDistribution: {
    run: (portfolio, { kernel }) => oneFactorLoss(portfolio, kernel),
    estimateMs: (portfolio) => 1.5 * oneFactorMs(portfolio),
  },
  lowerLossDistribution: {
    run: (portfolio, { kernel }) => oneFactorLowerLoss(portfolio, kernel),
    estimateMs: oneFactorMs,
  },
  quantileLaw: {
    run: (portfolio, { kernel }) => oneFactorQuantiles(portfolio, kernel),
    estimateMs: (portfolio) => 4 * oneFactorMs(portfolio),
  },
  conditionalLoss: {
    run: ({ portfolio, sampling }, { kernel, report }) => conditionalLoss(portfolio, sampling, kernel, report),
    estimateMs: conditionalMs,
  },
  conditionalQuantiles: {
    run: ({ portfolio, sampling }, { kernel, report }) => conditionalQuantiles(portfolio, sampling, kernel, report),
    estimateMs: conditionalMs,
  },
  simulation: {
    run: (question, { kernel, report }) => simulateLoss(question, kernel, report),
    estimateMs: simulationMs,
    stages: simulationStages,
  },
  preparation: {
    run: (question, { kernel, report }) => preparationOf(question, kernel, report),
    estimateMs: simulationMs,
  },
  plainPreparation: {
    run: (question, { kernel, report }) => plainPreparationOf(question, kernel, report),
    estimateMs: simulationMs,
  },
  simulatedLosses: {
    run: (range, { kernel, report }) => simulatedLosses(range, kernel, report),
    estimateMs: ({ question, count }) => simulationMs({ ...question, paths: count }),
    columns: ({ losses, weights }) => [losses, weights],
  },
  simulatedLaw: {
    run: (drawn) => simulatedLaw(drawn),
    estimateMs: ({ question }) => 1e-4 * question.paths,
    columns: (law) => Object.values(law).filter((column) => column instanceof Float64Array),
  },
  contributions: {
    run: (question, { kernel, report }) => trancheContributions(question, kernel, report),
    estimateMs: ({ simulation }) => 10 * simulationMs(simulation),
  },
  worstPaths: {
    run: (question, { kernel, report }) => worstPaths(question, kernel, report),
    // Beside the paths there are those to replay.
    estimateMs: ({ simulation, count }) => simulationMs(simulation) + 5 * count,
  },
  dealCost: {
    run: (question) => dealCost(question),
    // A risk weight of each obligor at each payment date.
    estimateMs: ({ pool, loans }) => (5e-4 * pool.ead.length * loans.months) / 3,
  },
  deal: {
    run: (question, tools) => runStages(dealStages(question), tools) as DealResult,
    estimateMs: ({ simulation }) => timedMs(simulation),
    stages: dealStages,
  },
  dealPaths: {
    run: (range, { kernel, report }) => dealPaths(range, kernel, report),
    estimateMs: ({ question, count }) => timedMs({ ...question.simulation, paths: count }),
  },
  dealResult: {
    run: (drawn) => dealResult(drawn),
    estimateMs: ({ question }) => 1e-4 * question.simulation.paths,
  },
  investor: {
    run: (question, tools) => runStages(investorStages(question), tools) as InvestorReturn,
    estimateMs: ({ simulation }) => timedMs(simulation),
    stages: investorStages,
  },
  investorPaths: {
    run: (range, { kernel, report }) => investorPaths(range, kernel, report),
    estimateMs: ({ question, count }) => timedMs({ ...question.simulation, paths: count }),
    columns: (paths) => Object.values(paths).filter((column) => column instanceof Float64Array),
  },
  investorReturn: {
    run: (drawn) => investorReturn(drawn),
    estimateMs: ({ question }) => 1e-4 * question.simulation.paths,
  },
  timed: {
    run: (question, tools) => runStages(timedStages(question), tools) as readonly SimulatedLaw[],
    estimateMs: ({ simulation }) => timedMs(simulation),
    stages: timedStages,
  },
  timedPaths: {
    run: (range, { kernel, report }) => timedPaths(range, kernel, report),
    estimateMs: ({ question, count }) => timedMs({ ...question.simulation, paths: count }),
    columns: ({ losses, weights }) => [...losses, weights],
  },
  timedLaws: {
    run: (drawn) => timedLaws(drawn),
    estimateMs: ({ question }) => 1e-4 * question.simulation.paths * question.times.length,
    columns: (laws) => laws.flatMap((law) => Object.values(law).filter((column) => column instanceof Float64Array)),
  },
  sensitivity: {
    run: (question, { kernel, report }) => sensitivityGrid(question, kernel, report),
    estimateMs: (question) => question.pds.length * question.rhos.length * oneFactorMs(question),
  },
  rollover: {
    run: (question, tools) => runStages(rolloverStages(question), tools) as RolloverResult,
    estimateMs: rolloverMs,
    stages: rolloverStages,
  },
  rolloverPaths: {
    run: (range, { kernel, report }) => rolloverPaths(range, kernel, report),
    estimateMs: ({ question, count }) => rolloverMs({ ...question, paths: count }),
    columns: (paths) => Object.values(paths),
  },
  hubs: {
    run: (question, tools) => runStages(hubStages(question), tools) as readonly HubImpact[],
    estimateMs: hubMs,
    stages: hubStages,
  },
  hubTally: {
    run: (range, { kernel, report }) => hubTally(range, kernel, report),
    estimateMs: ({ question, count }) => hubMs({ ...question, simulation: { ...question.simulation, paths: count } }),
  },
  hubImpacts: {
    run: ({ question, parts }) => hubImpacts(question, parts),
    estimateMs: ({ parts }) => 1e-5 * parts[0]!.sum.length * parts.length,
  },
  joint: {
    run: (question, tools) => runStages(jointStages(question), tools) as JointDefaults,
    estimateMs: (question) => jointMs(question, question.simulation),
    stages: jointStages,
  },
  defaultTally: {
    run: (range, { kernel, report }) => defaultTally(range, kernel, report),
    estimateMs: ({ question, count }) => jointMs(question, { ...question.simulation, paths: count }),
  },
  jointDefaults: {
    run: ({ question, parts }) => jointDefaults(question, parts),
    estimateMs: ({ parts }) => 1e-5 * parts[0]!.shares.sum.length * parts.length,
  },
  spreadRho: {
    run: (question, { kernel, report }) => spreadRho(question, kernel, report),
    estimateMs: (question) => 45 * question.pds.length * oneFactorMs(question),
  },
  impliedRho: {
    run: (question, { kernel, report }) => impliedRho(question, kernel, report),
    estimateMs: (question) => 60 * oneFactorMs(question),
  },
};

/** Runs the stages of a job one after another on this thread. */
function runStages(first: Stage, { kernel, report }: JobTools): unknown {
  let done = 0;
  for (let stage = first; ;) {
    const { pieces, share, next } = stage;
    const outputs = pieces.map(({ job, input }, i) => {
      const run = jobs[job].run as (input: unknown, tools: JobTools) => unknown;
      return run(input, { kernel, report: (part) => report(done + (share * (i + part)) / pieces.length) });
    });
    done += share;
    const after = next(outputs);
    if ("value" in after) return after.value;
    stage = after;
  }
}

/** Measured on one core: 3 ms for 125 names, 12 ms for 1,000, 80 ms for 5,000; a t copula takes one such law per mixing node. */
function oneFactorMs({ ead, df }: { readonly ead: Float64Array; readonly df: number }): number {
  return (2 + ead.length / 90) * (df === Infinity ? 1 : 60);
}

/** Measured on one core: 1 to 3 s for 180 names until the tails err by 0.5 %. */
function conditionalMs({ portfolio }: ConditionalQuestion): number {
  return 300 + 10 * portfolio.ead.length;
}
