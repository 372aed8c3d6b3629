import { Cancelled } from "../../engine/engine.ts";
import { textsIn } from "../state/pane-texts.ts";
import type { Pane } from "../state/pane.tsx";
import { sentenceOf } from "../state/sentence.ts";
import type { RolloverRequest } from "./rollover-state.ts";
import { rolloverTexts } from "./texts.ts";

/** Simulates the roll-over, and beside it a market on its own. Ends quietly when the signal aborts. */
export async function simulateRollover(pane: Pane, request: RolloverRequest, signal: AbortSignal): Promise<void> {
  const texts = textsIn(pane, rolloverTexts);
  const { engine, store } = pane;
  const { question } = request;
  const shares = [0, 0];
  const asked = (lambda: number, k: number) => {
    const onProgress = (share: number) => {
      shares[k] = share;
      store.dispatch({ type: "rollover/progressed", share: (shares[0]! + shares[1]!) / 2 });
    };
    return engine.run("rollover", { ...question, lambda }, { label: texts.jobLabel, signal, onProgress });
  };
  store.dispatch({ type: "rollover/started", nowMs: Date.now() });
  try {
    const [linked, alone] = await Promise.all([asked(question.bank.lambda, 0), asked(0, 1)]);
    store.dispatch({ type: "rollover/found", found: { ...request, linked, alone } });
    store.dispatch({ type: "frame/announced", text: texts.done });
  } catch (error) {
    if (error instanceof Cancelled || signal.aborted) return store.dispatch({ type: "rollover/cancelled" });
    store.dispatch({ type: "rollover/failed", message: sentenceOf(error) });
  }
}
