import type { StressScenario } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";

/** A scenario's name in a language. */
export function scenarioName({ english, chinese }: StressScenario, language: Language): string {
  return { en: english, "zh-Hant": chinese }[language];
}
