import {
  BLOCK,
  calibrationShare,
  rolloverResult,
  type Preparation,
  type RolloverPaths,
  type RolloverQuestion,
} from "../core/index.ts";
import type { JobTable } from "./job-table.ts";
import { timedMs, type Stage } from "./stages.ts";

type Asked = RolloverQuestion & { readonly lambda: number };

const PATHS_A_PIECE = 16 * BLOCK;
/** Share of the time of a roll-over with pools for what comes before the first path, where nothing is calibrated. */
const PREPARATION_SHARE = 0.01;

/** A simulation of roll-over: with pools their preparation first, then ranges of paths side by side, then their sum. */
export function rolloverStages(asked: Asked): Stage {
  if (asked.pools === null) return pathStage(asked, null, 1);
  const { simulation } = asked.pools.question;
  const share = Math.max(PREPARATION_SHARE, calibrationShare(simulation));
  return {
    pieces: [{ job: "plainPreparation", input: simulation }],
    share,
    next: ([preparation]) => pathStage(asked, preparation as Preparation, 1 - share),
  };
}

/** Ranges change no bit of the sum. */
function pathStage({ lambda, ...question }: Asked, preparation: Preparation | null, share: number): Stage {
  const pieces = Array.from({ length: Math.ceil(question.paths / PATHS_A_PIECE) }, (_, piece) => {
    const first = piece * PATHS_A_PIECE;
    const count = Math.min(PATHS_A_PIECE, question.paths - first);
    const input: JobTable["rolloverPaths"]["input"] = { question, lambda, preparation, first, count };
    return { job: "rolloverPaths" as const, input };
  });
  const next = (outputs: readonly unknown[]) => ({
    value: rolloverResult(question, outputs as readonly RolloverPaths[]),
  });
  return { pieces, share, next };
}

/** Measured on one core: 40 ns a deal and quarter, and the pools' paths. */
export function rolloverMs({
  paths,
  quarters,
  deals,
  pools,
}: Pick<RolloverQuestion, "paths" | "quarters" | "deals" | "pools">): number {
  const lost = pools === null ? 0 : timedMs({ ...pools.question.simulation, paths });
  return 4e-5 * paths * quarters * deals.length + lost;
}
