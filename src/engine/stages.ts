import {
  BLOCK,
  calibrationShare,
  firstPaths,
  moreDealPaths,
  moreInvestorPaths,
  morePaths,
  type DealPaths,
  type DealQuestion,
  type DealResult,
  type InvestorPaths,
  type InvestorQuestion,
  type InvestorReturn,
  type PathLosses,
  type Preparation,
  type SimulatedLaw,
  type SimulationQuestion,
  type TimedPaths,
  type TimedQuestion,
} from "../core/index.ts";
import type { JobName, JobTable } from "./job-table.ts";

/** Part of a job's work, a job of its own that one worker runs. */
export type Piece = {
  readonly job: JobName;
  readonly input: unknown;
  /** Columns of the input that nobody else needs, so that they go to a worker without a copy. */
  readonly handedOver?: readonly Float64Array[];
};

/** Pieces that workers may run side by side, and what follows from their outputs: the next stage, or the job's value. */
export type Stage = {
  readonly pieces: readonly Piece[];
  /** Share of the whole job's time. */
  readonly share: number;
  readonly next: (outputs: readonly unknown[]) => Stage | { readonly value: unknown };
};

const MOST_PIECES = 64;
const PIECE_MS = 100;

/** A job of one piece. */
export function onePiece(job: JobName, input: unknown): Stage {
  return { pieces: [{ job, input }], share: 1, next: ([value]) => ({ value }) };
}

/** A simulation of losses to the horizon. */
export function simulationStages(question: SimulationQuestion): Stage {
  return drawnStages<PathLosses, SimulatedLaw>({
    simulation: question,
    range: (preparation, first, count) => ({
      job: "simulatedLosses",
      input: { question, preparation, first, count } satisfies JobTable["simulatedLosses"]["input"],
    }),
    sum: (preparation, parts) => ({
      job: "simulatedLaw",
      input: { question, preparation, parts } satisfies JobTable["simulatedLaw"]["input"],
      // Further paths would be added to these; where all are drawn nobody needs them again.
      handedOver: question.precision > 0 ? [] : parts.flatMap(({ losses, weights }) => [losses, weights]),
    }),
    more: (law) => morePaths(question, law),
    pathMs: simulationMs,
  });
}

/** What an investor earns over simulated paths. */
export function investorStages(question: InvestorQuestion): Stage {
  return drawnStages<InvestorPaths, InvestorReturn>({
    simulation: question.simulation,
    range: (preparation, first, count) => ({
      job: "investorPaths",
      input: { question, preparation, first, count } satisfies JobTable["investorPaths"]["input"],
    }),
    sum: (_, parts) => ({
      job: "investorReturn",
      input: { question, parts } satisfies JobTable["investorReturn"]["input"],
    }),
    more: (earned) => moreInvestorPaths(question, earned),
    pathMs: timedMs,
  });
}

/** A deal over simulated paths. */
export function dealStages(question: DealQuestion): Stage {
  return drawnStages<DealPaths, DealResult>({
    simulation: question.simulation,
    range: (preparation, first, count) => ({
      job: "dealPaths",
      input: { question, preparation, first, count } satisfies JobTable["dealPaths"]["input"],
    }),
    sum: (_, parts) => ({
      job: "dealResult",
      input: { question, parts } satisfies JobTable["dealResult"]["input"],
    }),
    more: (result) => moreDealPaths(question, result),
    pathMs: timedMs,
  });
}

/** Laws of the losses of one drawing at several dates. */
export function timedStages(question: TimedQuestion): Stage {
  return drawnStages<TimedPaths, readonly SimulatedLaw[]>({
    simulation: question.simulation,
    range: (preparation, first, count) => ({
      job: "timedPaths",
      input: { question, preparation, first, count } satisfies JobTable["timedPaths"]["input"],
    }),
    sum: (preparation, parts) => ({
      job: "timedLaws",
      input: { question, preparation, parts } satisfies JobTable["timedLaws"]["input"],
    }),
    more: (laws) => morePaths(question.simulation, laws.at(-1)!),
    pathMs: timedMs,
  });
}

/** A job that draws paths: its preparation, ranges of paths, their sum, and more paths where precision asks for them. */
type Drawn<Part, Sum> = {
  readonly simulation: SimulationQuestion;
  /** The piece that draws a range of paths. */
  readonly range: (preparation: Preparation, first: number, count: number) => Piece;
  /** The piece that adds up all parts so far. */
  readonly sum: (preparation: Preparation, parts: readonly Part[]) => Piece;
  readonly more: (sum: Sum) => number;
  readonly pathMs: (simulation: SimulationQuestion) => number;
};

/** Share of a simulation's time for what comes before the first path where nothing is calibrated. */
const PREPARATION_SHARE = 0.05;

/** Neither the ranges nor who runs them changes a bit of the result. */
export function drawnStages<Part, Sum>(drawn: Drawn<Part, Sum>): Stage {
  const share = Math.max(PREPARATION_SHARE, calibrationShare(drawn.simulation));
  return {
    pieces: [{ job: "preparation", input: drawn.simulation }],
    share,
    next: ([preparation]) => {
      const drawing = { drawn, preparation: preparation as Preparation, share: 1 - share };
      return pathStage(drawing, [], 0, firstPaths(drawn.simulation));
    },
  };
}

/** A job that is prepared, and the share of its time that its paths take. */
type Drawing<Part, Sum> = {
  readonly drawn: Drawn<Part, Sum>;
  readonly preparation: Preparation;
  readonly share: number;
};

/** Draws some paths beyond those that there are. */
function pathStage<Part, Sum>(
  drawing: Drawing<Part, Sum>,
  before: readonly Part[],
  first: number,
  count: number,
): Stage {
  const { drawn, preparation, share } = drawing;
  return {
    pieces: rangesOf(drawing, first, count).map((range) => drawn.range(preparation, range.first, range.count)),
    share: (0.99 * share * count) / drawn.simulation.paths,
    next: (outputs) => sumStage(drawing, [...before, ...(outputs as readonly Part[])], first, count),
  };
}

/** Adds up what has been drawn, and asks for more of it where that is not precise enough. */
function sumStage<Part, Sum>(drawing: Drawing<Part, Sum>, parts: readonly Part[], first: number, count: number): Stage {
  const { drawn, preparation, share } = drawing;
  return {
    pieces: [drawn.sum(preparation, parts)],
    share: (0.01 * share * count) / drawn.simulation.paths,
    next: ([output]) => {
      const sum = output as Sum;
      const more = drawn.more(sum);
      return more === 0 ? { value: sum } : pathStage(drawing, parts, first + count, more);
    },
  };
}

/** Paths in ranges of whole blocks, each worth a message. */
function rangesOf<Part, Sum>({ drawn }: Drawing<Part, Sum>, from: number, paths: number) {
  const { simulation, pathMs } = drawn;
  const pieceMs = Math.max(PIECE_MS, simulation.ead.length / 20);
  const pieces = Math.min(MOST_PIECES, Math.max(1, Math.round(pathMs({ ...simulation, paths }) / pieceMs)));
  const count = BLOCK * Math.ceil(paths / pieces / BLOCK);
  return Array.from({ length: Math.ceil(paths / count) }, (_, r) => {
    const first = from + r * count;
    return { first, count: Math.min(count, from + paths - first) };
  });
}

/** Measured on one core: 3 us a path for 180 names or 1,000; some ten times as much where default times are followed. */
export function simulationMs(question: SimulationQuestion): number {
  return question.contagion === null && question.lgdModel === "const" ? eachMs(question, 3) : timedMs(question);
}

/** The same where default times are followed. */
export function timedMs(question: SimulationQuestion): number {
  return eachMs(question, 30);
}

function eachMs({ paths, ead }: SimulationQuestion, each: number): number {
  return each * paths * (0.0003 + 0.0000008 * ead.length);
}
