import { stressScenario } from "../../../core/index.ts";
import type { Language } from "../../../language/language.ts";
import { scenarioName } from "../../stress/scenario-name.ts";

/** The scenario in focus, by its name in a language. */
export function focusName({ scenario }: { readonly scenario: string }, language: Language): string {
  return scenarioName(stressScenario(scenario)!, language);
}
