import {
  eachObligor,
  dealLoans,
  dealQuestion,
  dealTerms,
  investorShare,
  expectedTrancheLoss,
  exhaustionProbability,
  InputError,
  lossQuantile,
  quarterEnds,
  timedQuestion,
  tranche,
  type DealResult,
  type SimulatedLaw,
  type SimulationQuestion,
  type Said,
} from "../../core/index.ts";
import { Cancelled } from "../../engine/engine.ts";
import { throughTime } from "../../engine/sampling.ts";
import { simulationAt, todaysRho } from "../run/run-question.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import { sentenceOf } from "../state/sentence.ts";
import type { CompleteRow } from "../structure/structure-check.ts";
import { timeTexts } from "./texts.ts";
import type { Followed, TimeRequest } from "./time-state.ts";

/** Ends of the first loss whose survival is shown, as multiples of its own. */
const THICKNESSES = [0.5, 1, 1.5];
const WHOLE = tranche(0, 1);

/** Follows losses and a deal's cash through time. Ends quietly when the signal aborts. */
export async function followTime(pane: Pane, request: TimeRequest, signal: AbortSignal): Promise<void> {
  const texts = textsIn(pane, timeTexts);
  const { store, engine } = pane;
  const { pool, inputs, rows } = request;
  store.dispatch({ type: "time/started" });
  try {
    const simulation = throughTime(simulationAt(pool, inputs, todaysRho(inputs)));
    const times = quarterEnds(inputs.horizon);
    const asked = { label: texts.jobLabel, signal };
    const laws = await engine.run("timed", timedQuestion({ simulation, times: Float64Array.from(times) }), asked);
    const deal = await dealOf(pane, request, simulation, signal);
    const found: Followed = {
      ...request,
      fan: fanOf(times, laws),
      survival: survivalOf(times, laws, rows[0]!),
      deal,
      points: laws.at(-1)!.points,
    };
    store.dispatch({ type: "time/found", found });
    store.dispatch({ type: "frame/announced", text: texts.done });
  } catch (error) {
    if (error instanceof Cancelled || signal.aborted) return store.dispatch({ type: "time/cancelled" });
    store.dispatch({ type: "time/failed", message: sentenceOf(error) });
  }
}

/** The deal over the same paths, or why it cannot be followed. */
async function dealOf(
  { engine, store }: Pane,
  { pool, inputs, rows, rule }: TimeRequest,
  simulation: SimulationQuestion,
  signal: AbortSignal,
): Promise<DealResult | { readonly reason: Said }> {
  const texts = textsIn({ store }, timeTexts);
  try {
    const terms = dealTerms({
      tranches: rows.map(({ name, attach, detach, holder, spread }) => ({
        name,
        slice: tranche(attach, detach),
        investorShare: investorShare(holder),
        spread: spread ?? NaN,
      })),
      rule,
      trigger: { loss: null, seniorShare: null, year: null },
      excessSpread: null,
      calls: { time: null, cleanUp: null, regulatory: null },
      recoveryLag: 0,
      initialLgd: null,
      verticalSlice: 0,
      paymentsAYear: 4,
    });
    const loans = dealLoans(eachObligor(pool), inputs.horizon, null);
    const question = dealQuestion({ simulation, terms, loans });
    return await engine.run("deal", question, { label: texts.jobLabel, signal });
  } catch (error) {
    if (error instanceof InputError) return { reason: error.said };
    throw error;
  }
}

function fanOf(times: readonly number[], laws: readonly SimulatedLaw[]): Followed["fan"] {
  const start = { time: 0, mean: 0, low: 0, lower: 0, median: 0, upper: 0, high: 0 };
  return [
    start,
    ...times.map((time, d) => {
      const at = (level: number) => lossQuantile(laws[d]!, level);
      const mean = expectedTrancheLoss(laws[d]!, WHOLE);
      return { time, mean, low: at(0.05), lower: at(0.25), median: at(0.5), upper: at(0.75), high: at(0.95) };
    }),
  ];
}

/** Survival of the first loss at several thicknesses, those that fit below the whole pool. */
function survivalOf(
  times: readonly number[],
  laws: readonly SimulatedLaw[],
  { attach, detach }: CompleteRow,
): Followed["survival"] {
  const ends = THICKNESSES.map((multiple) => attach + multiple * (detach - attach)).filter((end) => end <= 1);
  return ends.map((end) => ({
    end,
    points: [
      { time: 0, survival: 1 },
      ...times.map((time, d) => ({ time, survival: 1 - exhaustionProbability(laws[d]!, end) })),
    ],
  }));
}
