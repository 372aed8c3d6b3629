import { messageIn } from "../../language/messages.ts";
import type { Pane } from "./pane.tsx";

/** What a step that failed tells the user, in the language on screen. */
export function sentenceOf({ store }: Pick<Pane, "store">, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return messageIn(store.get().language, message);
}
