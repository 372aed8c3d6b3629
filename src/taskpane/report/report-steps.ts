import type { RolloverQuestion } from "../../core/index.ts";
import { Cancelled } from "../../engine/engine.ts";
import { contentHash } from "../../engine/hash.ts";
import type { JobName, JobTable } from "../../engine/job-table.ts";
import { seedOf } from "../run/run-question.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import { sentenceOf } from "../state/sentence.ts";
import type { Ran, ReportFound, ReportRequest } from "./report-found.ts";
import { keepReport } from "./report-log.ts";
import type { Origin } from "./report-model.ts";
import { reportRuns } from "./report-runs.ts";
import { reportTexts } from "./texts.ts";

/** Computes a report and keeps its numbers in the workbook. Ends quietly when the signal aborts. */
export async function makeReport(pane: Pane, request: ReportRequest, signal: AbortSignal): Promise<void> {
  const { store } = pane;
  try {
    const found = await findReport(pane, request, signal);
    const made = await keepReport(pane, found, new Date());
    store.dispatch({ type: "report/made", made });
    store.dispatch({ type: "frame/announced", text: textsIn(pane, reportTexts).made });
  } catch (error) {
    if (error instanceof Cancelled || signal.aborted) return store.dispatch({ type: "report/cancelled" });
    store.dispatch({ type: "report/failed", message: sentenceOf(error) });
  }
}

/** Runs what a report is written from. */
export async function findReport(pane: Pane, request: ReportRequest, signal: AbortSignal): Promise<ReportFound> {
  const runs = reportRuns(request);
  const roll = request.rollover.kind === "asked" ? request.rollover.request.question : null;
  const ask = asker(pane, request, signal, roll === null ? 8 + runs.steps.length : 10 + runs.steps.length);
  const simulated = ask("simulation");
  const timed = ask("timed");
  const rolled = (lambda: number) => rolledAt(ask("rollover"), roll, lambda);
  const [standard, base, focus, upside, twin, steps, standardTimes, focusTimes, contributions, linked, alone] =
    await Promise.all([
      simulated(runs.standard, runs.standard.paths),
      simulated(runs.base, runs.base.paths),
      simulated(runs.focus, runs.focus.paths),
      simulated(runs.upside, runs.upside.paths),
      simulated(runs.twin, runs.twin.paths),
      Promise.all(runs.steps.map((question) => simulated(question, question.paths))),
      timed(runs.standardTimes, runs.standardTimes.simulation.paths),
      timed(runs.focusTimes, runs.focusTimes.simulation.paths),
      ask("contributions")(runs.contributions, runs.contributions.simulation.paths),
      rolled(roll?.bank.lambda ?? 0),
      rolled(0),
    ] as const);
  const { effects, times, sectors } = runs;
  const found = { standard, base, focus, upside, twin, effects, steps, times, standardTimes, focusTimes, sectors, contributions, linked, alone }; // prettier-ignore
  return { ...request, ...found, engine: pane.engine.version, hash: inputsHash(request) };
}

async function rolledAt(ask: Asked<"rollover">, question: RolloverQuestion | null, lambda: number) {
  return question === null ? null : ask({ ...question, lambda }, question.paths);
}

/** A hash of what the numbers follow from; names and places do not count. */
export function inputsHash({ pool, inputs, rows, scenario, shown, chain, rollover }: ReportRequest): string {
  const { horizon, curve, lgd, copula, df, paths } = inputs;
  const points = rows.map(({ name, attach, detach, holder }) => [name, attach, detach, holder]);
  const model = [horizon, curve, lgd, copula === "t" ? df : null, paths, seedOf(inputs)];
  const deals = rollover.kind === "asked" ? rollover.request.question : null;
  return contentHash([pool, points, model, scenario, shown.name, chain, deals]);
}

type Asked<K extends JobName> = (input: JobTable[K]["input"], paths: number) => Promise<Ran<JobTable[K]["output"]>>;

/** Runs jobs side by side on the workers, with their progress as one; each answer tells what it was asked. */
function asker(pane: Pane, request: ReportRequest, signal: AbortSignal, total: number) {
  const { engine, store } = pane;
  const texts = textsIn(pane, reportTexts);
  const shares: number[] = [];
  const seed = seedOf(request.inputs);
  const tell = () => {
    const done = shares.filter((share) => share === 1).length;
    store.dispatch({ type: "report/progressed", done, begun: shares.reduce((sum, share) => sum + share, 0) - done });
  };
  store.dispatch({ type: "report/started", total, nowMs: Date.now() });
  // What is asked twice, such as a scenario that is its own last step, is run once.
  const known = new Map<string, Promise<unknown>>();
  const once = <T>(hash: string, run: () => Promise<T>): Promise<T> => {
    if (!known.has(hash)) known.set(hash, run());
    return known.get(hash) as Promise<T>;
  };
  return <K extends JobName>(kind: K): Asked<K> =>
    async (input, paths) => {
      const hash = contentHash(input);
      const at = shares.push(0) - 1;
      await nextTurn();
      if (signal.aborted) throw new Cancelled(texts.cancelled);
      const onProgress = (share: number) => {
        shares[at] = Math.min(share, 0.999);
        tell();
      };
      const answer = await once(hash, async () =>
        engine.run(kind, input, { label: texts.jobLabel, signal, onProgress }),
      );
      shares[at] = 1;
      tell();
      const origin: Origin = { kind: "run", hash, paths, seed, engine: engine.version };
      return { answer, origin };
    };
}

/** Lets the page draw and hear the user between jobs that run at once. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
