import { stressScenario } from "../../../core/index.ts";
import type { Language } from "../../../language/language.ts";
import type { ReportRequest } from "../report-found.ts";
import { scenarioName } from "../../stress/scenario-name.ts";

/** The scenario in focus, by its name in a language. */
export function focusName({ scenario, pool }: Pick<ReportRequest, "scenario" | "pool">, language: Language): string {
  return scenarioName(stressScenario(scenario)!, language, pool.theme.name);
}
