import type { Pane } from "./pane.tsx";
import { sentenceOf } from "./sentence.ts";

/** Runs a step that may be refused; the refusal's sentence stands in the bottom bar. */
export async function attempt(pane: Pane, step: () => Promise<void>): Promise<void> {
  pane.store.dispatch({ type: "frame/failure", failure: null });
  try {
    await step();
  } catch (error) {
    const failure = { message: sentenceOf(error), address: null };
    pane.store.dispatch({ type: "frame/failure", failure });
  }
}
