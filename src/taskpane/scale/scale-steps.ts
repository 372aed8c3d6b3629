import {
  expectedTrancheLoss,
  expectedTrancheLossError,
  leverRange,
  leverTurns,
  numberOf,
  overriding,
  rarityOf,
  reverseStress,
  SCENARIO_LEVERS,
  stressedPool,
  stressQuestion,
  stressScenario,
  tranche,
  type LeverRange,
  type Overrides,
  type ScenarioLever,
  type SimulatedLaw,
  type StressBasis,
} from "../../core/index.ts";
import { Cancelled } from "../../engine/engine.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import { sentenceOf } from "../state/sentence.ts";
import { basisOf } from "../stress/stress-steps.ts";
import type { ScaleWork, Swing, SwingRequest, TurnRequest } from "./scale-state.ts";
import { scaleTexts } from "./texts.ts";

/** Paths where none are asked for: differences on the same random numbers need few. */
const USUAL_PATHS = 16_384;
/** Laws that a search takes as a rule; the bar goes by it. */
const USUAL_STEPS = 9;
const WHOLE = tranche(0, 1);

/** Levers that a scenario of a pool has, with their ranges. */
export function leversOf(basis: StressBasis, overrides: Overrides): readonly (readonly [ScenarioLever, LeverRange])[] {
  return SCENARIO_LEVERS.flatMap((lever) => {
    try {
      return [[lever, rangeOf(basis, overrides, lever)] as const];
    } catch {
      return [];
    }
  });
}

function rangeOf(basis: StressBasis, overrides: Overrides, lever: ScenarioLever): LeverRange {
  const [g, h, w] = (["g", "h", "w"] as const).map((name) => numberOf(overrides, name, 0));
  return leverRange(lever, { pool: stressedPool(basis.pool, overrides), overrides, squares: { g: g!, h: h!, w: w! } });
}

/** Turns a lever until the tranche loses what is asked. Ends quietly when the signal aborts. */
export function turnLever(pane: Pane, request: TurnRequest, signal: AbortSignal): Promise<void> {
  const texts = textsIn(pane, scaleTexts);
  return worked(pane, "reverse", USUAL_STEPS, signal, async (ask) => {
    const { basis, overrides, slice } = askedOf(request);
    const range = rangeOf(basis, overrides, request.lever);
    const search = reverseStress(range, request.target);
    const lawAt = (x: number) => ask(basis, turned(overrides, request.lever, x));
    let step = search.next();
    while (!step.done) step = search.next(expectedTrancheLoss(await lawAt(step.value), slice));
    const reversal = step.value;
    const law = await lawAt(reversal.value ?? range.today);
    const base = await ask(basis, stressScenario("BASE")!.overrides);
    const poolLoss = expectedTrancheLoss(law, WHOLE);
    const { above } = rarityOf(base, poolLoss);
    const error = expectedTrancheLossError(law, slice);
    pane.store.dispatch({ type: "scale/turned", turned: { ...request, reversal, standing: range.today, error, poolLoss, above, points: law.points } }); // prettier-ignore
    pane.store.dispatch({ type: "frame/announced", text: texts.solved });
  });
}

/** Turns every lever down and up alone. Ends quietly when the signal aborts. */
export function rankLevers(pane: Pane, request: SwingRequest, signal: AbortSignal): Promise<void> {
  const texts = textsIn(pane, scaleTexts);
  const { basis, overrides, slice } = askedOf(request);
  const levers = leversOf(basis, overrides);
  return worked(pane, "tornado", 2 * levers.length + 1, signal, async (ask) => {
    const lossAt = async (rows: Overrides) => expectedTrancheLoss(await ask(basis, rows), slice);
    const now = await ask(basis, overrides);
    const swings = await Promise.all(
      levers.map(async ([lever, range]): Promise<Swing> => {
        const [low, high] = leverTurns(lever, range);
        const [atLow, atHigh] = await Promise.all([low, high].map((x) => lossAt(turned(overrides, lever, x))));
        return { lever, low, high, atLow: atLow!, atHigh: atHigh! };
      }),
    );
    swings.sort((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow));
    const answer = { today: expectedTrancheLoss(now, slice), error: expectedTrancheLossError(now, slice), swings };
    pane.store.dispatch({ type: "scale/swings", swings: { ...request, ...answer } });
    pane.store.dispatch({ type: "frame/announced", text: texts.ranked });
  });
}

function askedOf(request: SwingRequest) {
  return {
    basis: basisOf(request, USUAL_PATHS),
    overrides: stressScenario(request.scenario)!.overrides,
    slice: tranche(request.shown.attach, request.shown.detach),
  };
}

function turned(overrides: Overrides, lever: ScenarioLever, x: number): Overrides {
  return overriding(overrides, [{ name: lever, target: "*", value: x, row: null }]);
}

type Ask = (basis: StressBasis, overrides: Overrides) => Promise<SimulatedLaw>;

/** Work on laws of the engine, with its progress counted in laws. */
async function worked(
  pane: Pane,
  work: ScaleWork,
  total: number,
  signal: AbortSignal,
  steps: (ask: Ask) => Promise<void>,
): Promise<void> {
  const { engine, store } = pane;
  const texts = textsIn(pane, scaleTexts);
  let done = 0;
  const ask: Ask = async (basis, overrides) => {
    const law = await engine.run("simulation", stressQuestion(basis, overrides), { label: texts.jobLabel, signal });
    store.dispatch({ type: "scale/progressed", done: ++done });
    return law;
  };
  store.dispatch({ type: "scale/started", work, total, nowMs: Date.now() });
  try {
    await steps(ask);
  } catch (error) {
    if (error instanceof Cancelled || signal.aborted) return store.dispatch({ type: "scale/cancelled" });
    store.dispatch({ type: "scale/failed", work, message: sentenceOf(error) });
  }
}
