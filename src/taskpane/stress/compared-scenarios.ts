import { chosenScenario, PRODUCT_SCENARIOS, type ChosenScenario } from "../own-ranges/chosen-scenario.ts";
import type { OwnState, Problem } from "../own-ranges/own-state.ts";

/** What is run side by side: the product's scenarios and those of the workbook that are chosen, or what is wrong with one. */
export function comparedScenarios(chosen: readonly string[], own: OwnState): readonly ChosenScenario[] | Problem {
  const found = chosen.map((key) => chosenScenario(key, own));
  const wrong = found.find((one): one is Problem => "problem" in one);
  return wrong ?? [...PRODUCT_SCENARIOS, ...(found as readonly ChosenScenario[])];
}
