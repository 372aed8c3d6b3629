import { check, fraction } from "../../src/core/index.ts";
import { attempt } from "../../src/taskpane/state/attempt.ts";
import { initialPane, paneTransition } from "../../src/taskpane/state/pane-state.ts";
import type { Pane } from "../../src/taskpane/state/pane.tsx";
import { refusal } from "../../src/taskpane/state/sentence.ts";
import { createStore } from "../../src/taskpane/state/store.ts";
import { tapesTexts } from "../../src/taskpane/tapes/texts.ts";
import { memoryHost } from "./memory-host.ts";

const paneIn = (language: "en" | "zh-Hant") =>
  ({ host: memoryHost({}), store: createStore(paneTransition, { ...initialPane, language }) }) as unknown as Pane;

test.each(["en", "zh-Hant"] as const)(
  "a step that core refuses says so in every language, begun in %s",
  async (language) => {
    const pane = paneIn(language);
    await attempt(pane, async () => check("attach", 6, fraction));
    expect(pane.store.get().failure).toEqual({
      message: {
        en: "attach is 6; it must be between 0 and 1; did you mean 6%?",
        "zh-Hant": "attach 為 6；須為 0 至 1 之間的數；您是否要輸入 6%？",
      },
      address: null,
    });
  },
);

test.each(["en", "zh-Hant"] as const)(
  "a step that the pane refuses says so in every language, begun in %s",
  async (language) => {
    const pane = paneIn(language);
    await attempt(pane, () => Promise.reject(refusal(tapesTexts, (texts) => texts.openFirst)));
    const { message } = pane.store.get().failure!;
    expect(message).toEqual({ en: tapesTexts.en.openFirst, "zh-Hant": tapesTexts["zh-Hant"].openFirst });
  },
);
