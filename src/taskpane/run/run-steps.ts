import type { LossLaw, LossQuestion, Pool } from "../../core/index.ts";
import { Cancelled, type Request } from "../../engine/engine.ts";
import { decimalText } from "../numbers/format.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import { sentenceOf } from "../state/sentence.ts";
import { lossFinding } from "./findings.ts";
import { lawsOf } from "./laws.ts";
import { lossSteps } from "./loss-steps.ts";
import { trancheResults } from "./results.ts";
import { curveRhos, questionAt, todaysRho, type SoundInputs } from "./run-question.ts";
import type { RunResult } from "./run-state.ts";
import { tailMeasuresOf } from "./tail-measures.ts";
import { runTexts } from "./texts.ts";

/** The pool, what it was read from, and sound inputs. */
export type RunRequest = { readonly pool: Pool; readonly reading: object; readonly inputs: SoundInputs };

/** Solves the pool at today's rho, then at every rho of the curve. Ends quietly when the signal aborts. */
export async function runPool(pane: Pane, request: RunRequest, signal: AbortSignal): Promise<void> {
  const texts = textsIn(pane, runTexts);
  const { store } = pane;
  const today = todaysRho(request.inputs);
  try {
    const planned = plannedRhos(request);
    const rhos = planned.filter((rho) => rho !== today);
    store.dispatch({ type: "run/started", total: rhos.length + 1, nowMs: Date.now() });
    const ask = asker(pane, signal);
    const result = await ask(texts.jobLabel, (own) => solveToday(pane, request, planned, own));
    store.dispatch({ type: "run/solved", result });
    announce(pane, result);
    await Promise.all(
      rhos.map((rho) => ask(texts.curveLabel(decimalText(rho, 3)), (own) => solvePoint(pane, request, rho, own))),
    );
    store.dispatch({ type: "run/finished" });
  } catch (error) {
    store.dispatch(ending(pane, error, signal));
  }
}

function ending(pane: Pane, error: unknown, signal: AbortSignal) {
  if (error instanceof Cancelled || signal.aborted) return { type: "run/cancelled" } as const;
  return { type: "run/failed", message: sentenceOf(error) } as const;
}

/** The rhos of the curve: as many as the method that serves one of them is quick enough for. */
function plannedRhos({ pool, inputs }: RunRequest): readonly number[] {
  const today = todaysRho(inputs);
  return curveRhos(today, questionAt(pool, inputs, today ?? 0.1).kind);
}

type Asker = <T>(label: string, step: (request: Request) => Promise<T>) => Promise<T>;

/** Runs steps whose shares add up to what is begun of the run. */
function asker({ store }: Pane, signal: AbortSignal): Asker {
  const shares = new Map<string, number>();
  const tell = () => {
    const begun = [...shares.values()].reduce((sum, share) => sum + share, 0);
    store.dispatch({ type: "run/progressed", begun });
  };
  return async (label, step) => {
    const onProgress = (share: number) => {
      shares.set(label, share);
      tell();
    };
    const answer = await step({ label, signal, onProgress });
    if (shares.delete(label)) tell();
    return answer;
  };
}

async function solveToday(
  pane: Pane,
  { pool, reading, inputs }: RunRequest,
  rhos: readonly number[],
  request: Request,
): Promise<RunResult> {
  const rho = todaysRho(inputs);
  const { distribution, quantiles } = await lawsOf(pane.engine, questionAt(pool, inputs, rho), request);
  return {
    inputs,
    reading,
    pool,
    distribution,
    tail: tailMeasuresOf(quantiles),
    steps: lossSteps(quantiles),
    rhos,
    curve: rho === null ? [] : [{ rho, distribution }],
  };
}

async function solvePoint(pane: Pane, { pool, inputs }: RunRequest, rho: number, request: Request): Promise<void> {
  const texts = textsIn(pane, runTexts);
  await nextTurn();
  if (request.signal!.aborted) throw new Cancelled(texts.cancelled);
  const distribution = await lawAt(pane, questionAt(pool, inputs, rho), request);
  pane.store.dispatch({ type: "run/curvePoint", point: { rho, distribution } });
}

async function lawAt({ engine }: Pane, question: LossQuestion, request: Request): Promise<LossLaw> {
  if (question.kind === "exact") return engine.run("lossDistribution", question.portfolio, request);
  if (question.kind === "simulation") return engine.run("simulation", question.question, request);
  return engine.run("conditionalLoss", question.question, request);
}

/** Lets the page draw and hear the user between jobs that run at once. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function announce({ store }: Pane, result: RunResult): void {
  const { language } = store.get();
  const texts = textsIn({ store }, runTexts);
  const results = trancheResults(result, store.get().structure.rows);
  if (results.length === 0) return;
  store.dispatch({ type: "frame/announced", text: texts.done(lossFinding(results, language)) });
}
