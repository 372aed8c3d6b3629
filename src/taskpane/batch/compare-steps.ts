import { Cancelled } from "../../engine/engine.ts";
import { readOwn } from "../own-ranges/own-steps.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import { refusal, sentenceOf } from "../state/sentence.ts";
import { showLog, writeLog } from "./batch-log.ts";
import { batchOffer } from "./batch-parts.ts";
import { poolReader, type StampedPool } from "./batch-pools.ts";
import { newBatchId, runId, timeText } from "./run-id.ts";
import { differingInputs, partsOf, setsToRun, withInputs } from "./differences.ts";
import type { LoggedRun } from "./log-rows.ts";
import { movedRanges } from "./moved-ranges.ts";
import { BATCH_JOB, POOL_ROW, solveRun, type RunAnswer, type TrancheAnswer } from "./solve-run.ts";
import { batchTexts } from "./texts.ts";

/** Two runs of the log, and the tranche whose loss is told apart. */
export type CompareRequest = { readonly from: LoggedRun; readonly to: LoggedRun; readonly tranche: string };

/** Runs what lies between two runs and tells what each input adds. Ends quietly when the signal aborts. */
export function tellApart(pane: Pane, { from, to, tranche }: CompareRequest, signal: AbortSignal): Promise<void> {
  return working(pane, "compare", async (tell) => {
    const pools = await poolsOf(pane, [from, to]);
    const inputs = differingInputs(from.asked, to.asked);
    const sets = setsToRun(inputs.length);
    tell(0, sets.length);
    const measured = new Map<number, number>();
    for (const set of sets) {
      const asked = withInputs(from.asked, to.asked, inputs.filter((_, k) => ((set >> k) & 1) === 1)); // prettier-ignore
      const pool = pools.get(asked.pool.hash)!.pool;
      const answer = await solveRun(pane.engine, pool, asked, { label: BATCH_JOB, signal });
      measured.set(set, lineOf(answer, tranche).el);
      tell(measured.size, sets.length);
    }
    const [start, end] = [measured.get(0)!, measured.get((1 << inputs.length) - 1)!];
    const told = { tranche, inputs, parts: partsOf(inputs, measured), start, end };
    pane.store.dispatch({ type: "batch/compared", compared: { from, to, told } });
  });
}

/** Pools of logged runs by their hashes. Rejects where a tape is not any more what was run. */
async function poolsOf(pane: Pane, runs: readonly LoggedRun[]): Promise<ReadonlyMap<string, StampedPool>> {
  const read = poolReader(pane);
  const pools = new Map<string, StampedPool>();
  for (const { id, asked } of runs) {
    const now = await read(asked.pool.name);
    if (now.stamp.hash !== asked.pool.hash) throw refusal(batchTexts, (texts) => texts.poolMoved(asked.pool.name, id));
    pools.set(now.stamp.hash, now);
  }
  return pools;
}

/** The line of the tranche of a name, of the pool where the structure has none. */
export function lineOf({ tranches }: RunAnswer, name: string): TrancheAnswer {
  return tranches.find((t) => t.name === name) ?? tranches.find((t) => t.name === POOL_ROW)!;
}

/** Tranches that two answers share, the pool last. */
export function sharedTranches(from: RunAnswer, to: RunAnswer): readonly string[] {
  const names = new Set(to.tranches.map(({ name }) => name));
  return from.tranches.map(({ name }) => name).filter((name) => names.has(name));
}

/** A run of the log once more. */
export type RerunRequest = { readonly run: LoggedRun; readonly by: string };

/** Runs what the log says on the tape as it stands now, logs it, and keeps both to be told apart. */
export function rerun(pane: Pane, { run, by }: RerunRequest, signal: AbortSignal): Promise<void> {
  const texts = textsIn(pane, batchTexts);
  return working(pane, "rerun", async (tell) => {
    tell(0, 1);
    const startedAtMs = Date.now();
    const { pool, stamp } = await poolReader(pane)(run.asked.pool.name);
    const asked = { ...run.asked, pool: stamp };
    const answer = await solveRun(pane.engine, pool, asked, { label: BATCH_JOB, signal });
    const ended = new Date();
    const batch = newBatchId(ended);
    const after: LoggedRun = {
      id: runId(batch, 0),
      batch,
      when: timeText(ended),
      by,
      note: texts.rerunNote(run.id),
      status: "done",
      message: "",
      engine: pane.engine.version,
      seconds: Number(((Date.now() - startedAtMs) / 1000).toFixed(1)),
      asked,
      answer,
    };
    await writeLog(pane, [after]);
    await showLog(pane);
    await readOwn(pane);
    const { own, structure } = pane.store.get();
    const moved = movedRanges(asked, batchOffer(structure.rows, own, "en"));
    pane.store.dispatch({ type: "batch/rerun", rerun: { before: run, after, moved } });
  });
}

type Tell = (done: number, total: number) => void;

/** Runs the steps of some work beside a batch; a failure stands in the bottom bar. */
async function working(pane: Pane, kind: "compare" | "rerun", steps: (tell: Tell) => Promise<void>): Promise<void> {
  const { store } = pane;
  const startedAtMs = Date.now();
  store.dispatch({ type: "frame/failure", failure: null });
  try {
    await steps((done, total) => store.dispatch({ type: "batch/work", work: { kind, done, total, startedAtMs } }));
  } catch (error) {
    if (error instanceof Cancelled) return;
    store.dispatch({ type: "frame/failure", failure: { message: sentenceOf(error), address: null } });
  } finally {
    store.dispatch({ type: "batch/work", work: null });
  }
}
