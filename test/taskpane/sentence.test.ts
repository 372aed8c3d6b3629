import { check, fraction } from "../../src/core/index.ts";
import { languageOf } from "../../src/language/language.ts";
import { attempt } from "../../src/taskpane/state/attempt.ts";
import { initialPane, paneTransition } from "../../src/taskpane/state/pane-state.ts";
import type { Pane } from "../../src/taskpane/state/pane.tsx";
import { createStore } from "../../src/taskpane/state/store.ts";
import { memoryHost } from "./memory-host.ts";

test.each([
  ["en-US", "attach is 6; it must be between 0 and 1."],
  ["zh-TW", "attach 為 6；須為 0 至 1 之間的數。"],
])("a step that is refused says so in the language on screen: %s", async (tag, sentence) => {
  const shown = { ...initialPane, language: languageOf(tag) };
  const pane = { host: memoryHost({}), store: createStore(paneTransition, shown) } as unknown as Pane;
  await attempt(pane, async () => check("attach", 6, fraction));
  expect(pane.store.get().failure).toEqual({ message: sentence, address: null });
});
