import { tranche as slice } from "../../core/index.ts";
import { Cancelled } from "../../engine/engine.ts";
import type { Language } from "../../language/language.ts";
import { countText } from "../numbers/format.ts";
import { simulationAt, todaysRho } from "../run/run-question.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import { sentenceOf } from "../state/sentence.ts";
import { worstTexts } from "./texts.ts";
import type { FoundPaths, WorstRequest } from "./worst-state.ts";

/** Paths that are listed at most. */
const LISTED = 10;

/** Simulates the pool and lists the paths in which a tranche loses most. Ends quietly when the signal aborts. */
export async function findWorstPaths(pane: Pane, request: WorstRequest, signal: AbortSignal): Promise<void> {
  const { language } = pane.store.get();
  const texts = textsIn(pane, worstTexts);
  const { store, engine } = pane;
  const { pool, inputs, tranche } = request;
  store.dispatch({ type: "worst/started" });
  try {
    const simulation = simulationAt(pool, inputs, todaysRho(inputs));
    const worst = await engine.run(
      "worstPaths",
      { simulation, slice: slice(tranche.attach, tranche.detach), count: LISTED },
      { label: texts.jobLabel(tranche.name), signal },
    );
    const found = { ...request, simulation, worst };
    store.dispatch({ type: "worst/found", found });
    store.dispatch({ type: "frame/announced", text: foundText(found, language) });
  } catch (error) {
    store.dispatch(ending(pane, error, signal));
  }
}

function foundText({ tranche, worst }: FoundPaths, language: Language): string {
  const texts = worstTexts[language];
  if (worst.hits === 0) return texts.noHit(countText(worst.points), tranche.name);
  return texts.found(texts.worst(worst.paths.length), tranche.name);
}

function ending(pane: Pane, error: unknown, signal: AbortSignal) {
  if (error instanceof Cancelled || signal.aborted) return { type: "worst/cancelled" } as const;
  return { type: "worst/failed", message: sentenceOf(error) } as const;
}
