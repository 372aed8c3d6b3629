import type { Pane } from "./pane.tsx";

/** Runs a step that may be refused; the refusal's sentence stands in the bottom bar. */
export async function attempt(pane: Pane, step: () => Promise<void>): Promise<void> {
  pane.store.dispatch({ type: "frame/failure", failure: null });
  try {
    await step();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    pane.store.dispatch({ type: "frame/failure", failure: { message, address: null } });
  }
}
