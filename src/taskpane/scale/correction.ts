import { AI, sameTheme } from "../../core/index.ts";
import type { scaleTexts } from "./texts.ts";

/** How the scenario AI_CORR is called in a pool of a theme. */
export function correctionOf(theme: string, texts: Pick<(typeof scaleTexts)["en"], "correction">): string {
  return texts.correction(sameTheme(theme, AI) ? null : theme);
}
