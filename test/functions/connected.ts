import { createEngine } from "../../src/engine/engine.ts";
import { catalogue, connect } from "../../src/functions/index.ts";
import { loadKernel } from "../../src/kernel/index.ts";

/** Connects the functions to an engine that answers at once, and returns a way to call them as a sheet does. */
export function connectedFunctions(cards: "entity" | "text" = "text"): (id: string, ...args: unknown[]) => any {
  const engine = createEngine({ spawn: null, workers: 0, kernel: loadKernel(), memoryLimitBytes: 64 * 1024 * 1024 });
  connect(engine, { cards });
  return (id, ...args) => catalogue.get(id)!(...args);
}

/** The sentence of the error that a call gives, with its code. */
export function refusal(call: () => unknown): string {
  try {
    return `no error: ${JSON.stringify(call())}`;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return `${code ?? "bug"} ${message}`;
  }
}
