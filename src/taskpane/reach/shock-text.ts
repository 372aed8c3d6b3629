import type { Reach } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { shareText } from "../numbers/format.ts";
import { reachTexts } from "./texts.ts";

/** In a few words what share of EAD a scenario shocks: nobody where nothing of the pool is what it shocks. */
export function shockText({ moves, shift, haircut, pd, shocked }: Reach, language: Language): string {
  const texts = reachTexts[language];
  if (!moves && shift === null && haircut === null && pd === null) return texts.noShock;
  return shocked === 0 ? texts.meetsNothing : texts.shocks(shareText(shocked));
}
