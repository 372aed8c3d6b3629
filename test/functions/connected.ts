import { createEngine } from "../../src/engine/engine.ts";
import { catalogue, connect } from "../../src/functions/index.ts";
import { CellError } from "../../src/functions/index.ts";
import { loadKernel } from "../../src/kernel/index.ts";
import { messageIn } from "../../src/language/messages.ts";

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
    if (!(error instanceof CellError)) return `bug ${(error as Error).message}`;
    expectChinese(error);
    return `${error.code} ${error.message}`;
  }
}

/** Words that no Chinese sentence has, whatever its values; what a user typed stands in quotes. */
const ENGLISH =
  /\b(is|are|has|have|must|be|it|its|the|and|or|an?|to|with|no|not|least|most|above|below|between|blank|missing|such|which|that)\b/;

/** Names that a user types in whatever language, such as First loss a and Growth of users, and the answers yes and no. */
const NAMES = /\b[A-Z][\w .&+-]*|\b(yes|no)\b/g;

/** The same refusal in Chinese: a sentence with the same figures and without English words. */
function expectChinese(error: CellError): void {
  const chinese = messageIn("zh-Hant", error);
  const figures = (text: string) => (text.match(/\d[\d.]*\d|\d/g) ?? []).sort();
  expect(chinese).toMatch(/[。？]$/);
  expect(chinese.replace(/'[^']*'/g, "").replace(NAMES, "")).not.toMatch(ENGLISH);
  expect(figures(chinese)).toEqual(figures(error.message));
}
