import type { InEach, Language } from "../../language/language.ts";
import { usePaneState, type Pane } from "./pane.tsx";

/** The language on screen; the component draws again when it changes. */
export function useLanguage(): Language {
  return usePaneState((state) => state.language);
}

/** Texts in the language on screen. */
export function useTexts<T>(texts: InEach<T>): T {
  return texts[useLanguage()];
}

/** Texts in the language on screen now, for steps and for sheets that are made. */
export function textsIn<T>({ store }: Pick<Pane, "store">, texts: InEach<T>): T {
  return texts[store.get().language];
}
