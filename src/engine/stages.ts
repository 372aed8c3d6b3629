import {
  BLOCK,
  calibrationShare,
  firstPaths,
  morePaths,
  type PathLosses,
  type PathRange,
  type Preparation,
  type SimulatedLaw,
  type SimulationQuestion,
} from "../core/index.ts";
import type { JobName } from "./job-table.ts";

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

/** Share of a simulation's time for what comes before the first path where nothing is calibrated. */
const PREPARATION_SHARE = 0.05;

/**
 * A simulation: its preparation, ranges of paths, their law, and more paths where precision asks for them. Neither the
 * ranges nor who runs them changes a bit of the result.
 */
export function simulationStages(question: SimulationQuestion): Stage {
  const share = Math.max(PREPARATION_SHARE, calibrationShare(question));
  return {
    pieces: [{ job: "preparation", input: question }],
    share,
    next: ([preparation]) => {
      const drawing = { question, preparation: preparation as Preparation, share: 1 - share };
      return pathStage(drawing, [], 0, firstPaths(question));
    },
  };
}

/** A simulation that is prepared, and the share of its time that its paths take. */
type Drawing = {
  readonly question: SimulationQuestion;
  readonly preparation: Preparation;
  readonly share: number;
};

/** Draws some paths beyond those that there are. */
function pathStage(drawing: Drawing, before: readonly PathLosses[], first: number, count: number): Stage {
  const ranges = rangesOf(drawing, first, count);
  return {
    pieces: ranges.map((input) => ({ job: "simulatedLosses", input })),
    share: (0.99 * drawing.share * count) / drawing.question.paths,
    next: (outputs) => lawStage(drawing, [...before, ...(outputs as readonly PathLosses[])], count),
  };
}

/** Adds up what has been drawn, and asks for more of it where tails are not precise enough. */
function lawStage(drawing: Drawing, parts: readonly PathLosses[], count: number): Stage {
  const { question, preparation } = drawing;
  // Further paths would be added to these; where all are drawn nobody needs them again.
  const handedOver = question.precision > 0 ? [] : parts.flatMap(({ losses, weights }) => [losses, weights]);
  return {
    pieces: [{ job: "simulatedLaw", input: { question, preparation, parts }, handedOver }],
    share: (0.01 * drawing.share * count) / question.paths,
    next: ([output]) => {
      const law = output as SimulatedLaw;
      const more = morePaths(question, law);
      return more === 0 ? { value: law } : pathStage(drawing, parts, law.points, more);
    },
  };
}

/** Paths in ranges of whole blocks, each worth a message. */
function rangesOf({ question, preparation }: Drawing, from: number, paths: number): readonly PathRange[] {
  const pieceMs = Math.max(PIECE_MS, question.ead.length / 20);
  const pieces = Math.min(MOST_PIECES, Math.max(1, Math.round(simulationMs({ ...question, paths }) / pieceMs)));
  const count = BLOCK * Math.ceil(paths / pieces / BLOCK);
  return Array.from({ length: Math.ceil(paths / count) }, (_, r) => {
    const first = from + r * count;
    return { question, preparation, first, count: Math.min(count, from + paths - first) };
  });
}

/** Measured on one core: 3 us a path for 180 names or 1,000; some ten times as much where default times are followed. */
export function simulationMs({ paths, ead, contagion, lgdModel }: SimulationQuestion): number {
  const each = contagion === null && lgdModel === "const" ? 3 : 30;
  return each * paths * (0.0003 + 0.0000008 * ead.length);
}
