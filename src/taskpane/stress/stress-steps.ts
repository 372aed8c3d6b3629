import {
  eachObligor,
  comparisonOf,
  dissectionOf,
  InputError,
  stressQuestion,
  type SimulatedLaw,
  type SimulationQuestion,
  type StressBasis,
} from "../../core/index.ts";
import { Cancelled } from "../../engine/engine.ts";
import { samplingOf } from "../../engine/sampling.ts";
import type { ChosenScenario } from "../own-ranges/chosen-scenario.ts";
import { inRange } from "../own-ranges/own-reading.ts";
import { seedOf } from "../run/run-question.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import { Refusal, sentenceOf } from "../state/sentence.ts";
import type { ApartRequest, CompareRequest, StressRequest, StressWork } from "./stress-state.ts";
import { stressTexts } from "./texts.ts";

/** Paths of each scenario, and of each set of effects, where none are asked for: those of the functions. */
const SCENARIO_PATHS = 102_400;
const EFFECT_PATHS = 32_768;
/** Degrees of freedom of fat tails where the run has a Gaussian copula. */
const USUAL_DF = 4;

/** Runs every scenario on the same random numbers. Ends quietly when the signal aborts. */
export function compareScenarios(pane: Pane, request: CompareRequest, signal: AbortSignal): Promise<void> {
  const texts = textsIn(pane, stressTexts);
  return worked(pane, "scenarios", signal, async () => {
    const basis = basisOf(request, SCENARIO_PATHS);
    request.scenarios.forEach((scenario) => checkOwn(basis, scenario));
    const { standard, base, scenarios } = comparisonOf(
      basis,
      request.scenarios.map(({ overrides }) => overrides),
    );
    // What is calibrated first takes longest, so it begins first.
    const order = scenarios.map((_, k) => k).sort((a, b) => hardness(scenarios[b]!) - hardness(scenarios[a]!));
    const asked = [...order.map((k) => scenarios[k]!), base, standard];
    const laws = await solved(pane, "scenarios", asked, signal);
    const byScenario = scenarios.map((_, k) => laws[order.indexOf(k)]!);
    const compared = { ...request, standard: laws.at(-1)!, base: laws.at(-2)!, laws: byScenario };
    pane.store.dispatch({ type: "stress/compared", compared });
    pane.store.dispatch({ type: "frame/announced", text: texts.compared });
  });
}

/** Of many scenarios, the one that the pool cannot have is told with the name of its range. */
function checkOwn(basis: StressBasis, { id, overrides, reference }: ChosenScenario): void {
  if (reference === null) return;
  try {
    stressQuestion(basis, overrides);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new Refusal(inRange(id, error.said));
  }
}

function hardness({ contagion }: SimulationQuestion): number {
  return contagion === null ? 0 : contagion.mode === "additive" ? 1 : 2;
}

/** Takes a scenario apart into its effects. Ends quietly when the signal aborts. */
export function takeApart(pane: Pane, request: ApartRequest, signal: AbortSignal): Promise<void> {
  const texts = textsIn(pane, stressTexts);
  return worked(pane, "trap", signal, async () => {
    const basis = basisOf(request, EFFECT_PATHS);
    const df = request.tails ? (basis.df === Infinity ? USUAL_DF : basis.df) : Infinity;
    const { overrides } = request.scenario;
    const links = request.pool.links.length > 0;
    const rows = links ? overrides : overrides.filter(({ name }) => name !== "contagion");
    const { effects, twin, sets } = dissectionOf(basis, rows, df);
    const [ofTwin, ...laws] = await solved(pane, "trap", [twin, ...sets], signal);
    pane.store.dispatch({ type: "stress/apart", apart: { ...request, effects, df, twin: ofTwin!, sets: laws } });
    pane.store.dispatch({ type: "frame/announced", text: texts.takenApart });
  });
}

/** Runs the steps of some work; a failure becomes a sentence beside it. */
export async function worked(pane: Pane, work: StressWork, signal: AbortSignal, steps: () => Promise<void>) {
  const { store } = pane;
  try {
    await steps();
  } catch (error) {
    if (error instanceof Cancelled || signal.aborted) return store.dispatch({ type: "stress/cancelled" });
    store.dispatch({ type: "stress/failed", work, message: sentenceOf(error) });
  }
}

/** Without links there is no contagion to run. */
export function basisOf({ pool, inputs }: StressRequest, usualPaths: number): StressBasis {
  return {
    pool: eachObligor(pool),
    horizon: inputs.horizon,
    pdCurve: inputs.curve,
    lgdModel: inputs.lgd,
    df: inputs.copula === "t" ? inputs.df! : Infinity,
    contagion: pool.links.length === 0 ? "off" : null,
    sampling: samplingOf(seedOf(inputs), inputs.paths ?? usualPaths),
  };
}

/** Laws of some simulations, side by side on the workers, with their progress as one. */
async function solved(
  { engine, store }: Pane,
  work: StressWork,
  questions: readonly SimulationQuestion[],
  signal: AbortSignal,
): Promise<readonly SimulatedLaw[]> {
  const texts = textsIn({ store }, stressTexts);
  store.dispatch({ type: "stress/started", work, total: questions.length, nowMs: Date.now() });
  const shares = new Float64Array(questions.length);
  const tell = () => {
    const done = shares.filter((share) => share === 1).length;
    store.dispatch({ type: "stress/progressed", done, begun: shares.reduce((sum, share) => sum + share, 0) - done });
  };
  return Promise.all(
    questions.map(async (question, k) => {
      const onProgress = (share: number) => {
        shares[k] = Math.min(share, 0.999);
        tell();
      };
      const law = await engine.run("simulation", question, { label: texts.jobLabel, signal, onProgress });
      shares[k] = 1;
      tell();
      return law;
    }),
  );
}
