import type { LanguageChoice } from "../../language/language-choice.ts";
import type { Pane } from "./pane.tsx";

/** Keeps the pane and the page around it in one language, whichever of them changes it; returns the step that ends it. */
export function followLanguage({ store }: Pane, choice: LanguageChoice): () => void {
  const leaveChoice = choice.subscribe((language) => store.dispatch({ type: "frame/language", language }));
  const leaveStore = store.subscribe(() => choice.choose(store.get().language));
  return () => {
    leaveChoice();
    leaveStore();
  };
}
