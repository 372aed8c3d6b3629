import { totalEad, type Pool } from "../../core/index.ts";
import { Cancelled } from "../../engine/engine.ts";
import { decimalText } from "../numbers/format.ts";
import type { Pane } from "../state/pane.tsx";
import { lossFinding } from "./findings.ts";
import { trancheResults } from "./results.ts";
import { curveRhos, portfolioAt, todaysRho, type SoundInputs } from "./run-question.ts";
import type { RunResult } from "./run-state.ts";
import { runTexts as texts } from "./texts.ts";

/** The pool, what it was read from, and sound inputs. */
export type RunRequest = { readonly pool: Pool; readonly reading: object; readonly inputs: SoundInputs };

/** Solves the pool at today's rho, then at every rho of the curve. Ends quietly when the signal aborts. */
export async function runPool(pane: Pane, request: RunRequest, signal: AbortSignal): Promise<void> {
  const { store } = pane;
  const today = todaysRho(request.inputs);
  const rhos = curveRhos(today).filter((rho) => rho !== today);
  store.dispatch({ type: "run/started", total: rhos.length + 1, nowMs: Date.now() });
  try {
    const result = await solveToday(pane, request, today, signal);
    store.dispatch({ type: "run/solved", result });
    announce(pane, result);
    await Promise.all(rhos.map((rho) => solvePoint(pane, request, rho, signal)));
    store.dispatch({ type: "run/finished" });
  } catch (error) {
    store.dispatch(ending(error, signal));
  }
}

function ending(error: unknown, signal: AbortSignal) {
  if (error instanceof Cancelled || signal.aborted) return { type: "run/cancelled" } as const;
  const message = error instanceof Error ? error.message : String(error);
  return { type: "run/failed", message } as const;
}

async function solveToday(
  { engine }: Pane,
  { pool, reading, inputs }: RunRequest,
  rho: number | null,
  signal: AbortSignal,
): Promise<RunResult> {
  const portfolio = portfolioAt(pool, inputs, rho);
  const request = { label: texts.jobLabel, signal };
  const [distribution, quantiles] = await Promise.all([
    engine.run("lossDistribution", portfolio, request),
    engine.run("quantileLaw", portfolio, request),
  ]);
  return {
    inputs,
    pool: reading,
    poolEad: totalEad(pool),
    obligors: pool.ead.length,
    currency: pool.currency,
    distribution,
    quantiles,
    curve: rho === null ? [] : [{ rho, distribution }],
  };
}

async function solvePoint(
  { engine, store }: Pane,
  { pool, inputs }: RunRequest,
  rho: number,
  signal: AbortSignal,
): Promise<void> {
  await nextTurn();
  if (signal.aborted) throw new Cancelled(texts.cancelled);
  const request = { label: texts.curveLabel(decimalText(rho, 3)), signal };
  const distribution = await engine.run("lossDistribution", portfolioAt(pool, inputs, rho), request);
  store.dispatch({ type: "run/curvePoint", point: { rho, distribution } });
}

/** Lets the page draw and hear the user between jobs that run at once. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function announce({ store }: Pane, result: RunResult): void {
  const results = trancheResults(result, store.get().structure.rows);
  if (results.length === 0) return;
  store.dispatch({ type: "frame/announced", text: texts.done(lossFinding(results)) });
}
