import {
  BLOCK,
  CALIBRATION_SHARE,
  simulatedLaw,
  type PathRange,
  type Scales,
  type SimulationQuestion,
} from "../core/index.ts";
import type { JobName } from "./job-table.ts";

/** Part of a job's work, a job of its own that one worker runs. */
export type Piece = { readonly job: JobName; readonly input: unknown };

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

/**
 * A simulation: the scales of hazards where contagion is to preserve PDs, then ranges of paths. Neither the ranges nor who
 * runs them changes a bit of the result.
 */
export function simulationStages(question: SimulationQuestion): Stage {
  if (question.contagion?.mode !== "preserve") {
    const whole = { scale: new Float64Array(question.ead.length).fill(1), residual: 0 };
    return pathStage(question, whole, 1);
  }
  return {
    pieces: [{ job: "hazardScales", input: question }],
    share: CALIBRATION_SHARE,
    next: ([scales]) => pathStage(question, scales as Scales, 1 - CALIBRATION_SHARE),
  };
}

function pathStage(question: SimulationQuestion, scales: Scales, share: number): Stage {
  const ranges = rangesOf(question, scales);
  return {
    pieces: ranges.map((input) => ({ job: "simulatedLosses", input })),
    share,
    next: (outputs) => {
      const losses = new Float64Array(question.paths);
      ranges.forEach(({ first }, r) => losses.set(outputs[r] as Float64Array, first));
      return { value: simulatedLaw(question, scales, losses) };
    },
  };
}

/** All paths of a question in ranges of whole blocks, each worth a message. */
function rangesOf(question: SimulationQuestion, scales: Scales): readonly PathRange[] {
  const { paths, ead } = question;
  const pieceMs = Math.max(PIECE_MS, ead.length / 20);
  const pieces = Math.min(MOST_PIECES, Math.max(1, Math.round(simulationMs(question) / pieceMs)));
  const count = BLOCK * Math.ceil(paths / pieces / BLOCK);
  return Array.from({ length: Math.ceil(paths / count) }, (_, r) => {
    const first = r * count;
    return { question, scales, first, count: Math.min(count, paths - first) };
  });
}

/** Measured on one core: 0.9 us a path for 1,000 names; some ten times as much where default times are followed. */
export function simulationMs({ paths, ead, contagion, lgdModel }: SimulationQuestion): number {
  const each = contagion === null && lgdModel === "const" ? 1 : 10;
  return each * paths * (0.0003 + 0.0000008 * ead.length);
}
