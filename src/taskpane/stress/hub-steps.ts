import { eachObligor, hubQuestion, hubsOf, jointQuestion, stressQuestion, tranche } from "../../core/index.ts";
import { Cancelled, type Answer, type Request } from "../../engine/engine.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import { hubTexts } from "./hub-texts.ts";
import { basisOf, worked } from "./stress-steps.ts";
import type { HubsRequest, PairsRequest, StressWork } from "./stress-state.ts";
import { stressTexts } from "./texts.ts";

/** Paths where none are asked for: those of the functions. */
const HUB_PATHS = 16_384;
const PAIR_PATHS = 32_768;

/** Follows every path with the event of each hub. Ends quietly when the signal aborts. */
export function rankHubs(pane: Pane, request: HubsRequest, signal: AbortSignal): Promise<void> {
  const texts = textsIn(pane, hubTexts);
  return worked(pane, "hubs", signal, async () => {
    const question = hubsAsked(request);
    const impacts = await oneJob(pane, "hubs", signal, (asked) => pane.engine.run("hubs", question, asked));
    const { paths } = question.simulation;
    pane.store.dispatch({ type: "stress/hubs", hubs: { ...request, impacts, paths } });
    pane.store.dispatch({ type: "frame/announced", text: texts.ranked });
  });
}

/** The question of a request: every hub that the event can befall. */
export function hubsAsked(request: HubsRequest) {
  const { pool, rows, scenario, event } = request;
  const simulation = stressQuestion(basisOf(request, HUB_PATHS), scenario.overrides);
  const rates = simulation.contagion?.distressRate;
  const hubs = hubsOf(eachObligor(pool)).filter((hub) => event === "default" || rates![hub]! > 0);
  return hubQuestion({ simulation, event, hubs, slices: rows.map(({ attach, detach }) => tranche(attach, detach)) });
}

/** Counts in which sectors two obligors default together. Ends quietly when the signal aborts. */
export function countPairs(pane: Pane, request: PairsRequest, signal: AbortSignal): Promise<void> {
  const texts = textsIn(pane, hubTexts);
  return worked(pane, "pairs", signal, async () => {
    const { sector } = eachObligor(request.pool);
    const simulation = stressQuestion(basisOf(request, PAIR_PATHS), request.scenario.overrides);
    const question = jointQuestion({ simulation, setOf: sector.index, sets: sector.names.length });
    const found = await oneJob(pane, "pairs", signal, (asked) => pane.engine.run("joint", question, asked));
    pane.store.dispatch({ type: "stress/pairs", pairs: { ...request, found } });
    pane.store.dispatch({ type: "frame/announced", text: texts.counted });
  });
}

/** Runs one job of the engine, with its progress as that of the work. */
async function oneJob<T>(
  { store }: Pane,
  work: StressWork,
  signal: AbortSignal,
  run: (asked: Request) => Answer<T>,
): Promise<T> {
  const texts = textsIn({ store }, stressTexts);
  store.dispatch({ type: "stress/started", work, total: 1, nowMs: Date.now() });
  const onProgress = (share: number) => store.dispatch({ type: "stress/progressed", done: 0, begun: share });
  const value = await run({ label: texts.jobLabel, signal, onProgress });
  if (signal.aborted) throw new Cancelled();
  return value;
}
