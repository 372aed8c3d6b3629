import { ReadYears } from "./arguments/horizon.ts";
import {
  expectedTrancheLoss,
  InputError,
  lossQuantile,
  lossShare,
  probability,
  quantileError,
  quarterEnds,
  tranche,
  type LossLaw,
  type Pool,
  type Quantiles,
  say,
} from "../core/index.ts";
import { followed, type Answer } from "../engine/engine.ts";
import { readPoolModel, type Tail } from "./arguments/model.ts";
import { readRange } from "./arguments/ranges.ts";
import { isOmitted, readNumber } from "./arguments/scalars.ts";
import type { Call } from "./call.ts";
import { lawsThroughTime } from "./laws-through-time.ts";
import { isDrawn, runOf } from "./loss-answers.ts";

const USUAL_LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
const WHOLE = tranche(0, 1);

/** The table of SRT.LOSSPATH. */
export function lossPathTable(
  call: Call,
  pool: unknown,
  rho: unknown,
  percentiles: unknown,
  tail: Tail,
): Answer<unknown[][]> {
  const levels = readLevels(percentiles);
  const { horizon, settings } = readPoolModel(pool, tail);
  const { timing } = settings;
  const times = quarterEnds(horizon);
  const dates = timing === "sim" ? times : [horizon];
  const heading = ["Time", "Mean", ...levels];
  return followed(lawsThroughTime(call, pool, rho, tail, dates, "quantiles"), (laws) => {
    const last = laws.at(-1)!;
    const error = quantileError(last, { kind: "VAR", at: Math.max(...levels) });
    const run = runOf(last);
    call.note({ ...run, method: timing === "sim" ? run.method : `${run.method}, spread over time: ${timing}`, error });
    const rowAt = (d: number, share: number) => {
      const mean = meanOf(laws[d]!, readPoolModel(pool, { ...tail, horizon: new ReadYears(dates[d]!) }));
      return [mean, ...levels.map((level) => lossQuantile(laws[d]!, level))].map((loss) => share * loss);
    };
    const rows = times.map((t, i) => [
      t,
      ...(timing === "sim" ? rowAt(i, 1) : rowAt(0, lossShare(timing, t / horizon))),
    ]);
    return [heading, [0, ...rows[0]!.slice(1).map(() => 0)], ...rows];
  });
}

/** Expected loss: of the law where it is drawn, else of the pool itself. */
function meanOf(law: LossLaw & Quantiles, { pool, pd }: { readonly pool: Pool; readonly pd: Float64Array }): number {
  if (isDrawn(law) && "losses" in law) return expectedTrancheLoss(law, WHOLE);
  const total = pool.ead.reduce((sum, x) => sum + x, 0);
  return pool.ead.reduce((sum, x, i) => sum + (x / total) * pd[i]! * pool.lgd[i]!, 0);
}

function readLevels(percentiles: unknown): readonly number[] {
  if (isOmitted(percentiles)) return USUAL_LEVELS;
  const cells = readRange("percentiles", percentiles)
    .flat()
    .filter((cell) => !isOmitted(cell));
  const levels = cells.map((cell, i) => readNumber(say("percentile", { level: i + 1 }), cell, probability));
  if (new Set(levels).size === levels.length) return levels;
  throw new InputError("percentileTwice");
}
