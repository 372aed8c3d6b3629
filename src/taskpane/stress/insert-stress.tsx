import { InsertSheet, useFormulasAgree } from "../frame/insert-sheet.tsx";
import type { Language } from "../../language/language.ts";
import { chosenScenario, type ChosenScenario } from "../own-ranges/chosen-scenario.ts";
import type { OwnState, Problem } from "../own-ranges/own-state.ts";
import { poolReference } from "../pool/formula-view.ts";
import { textsIn, useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState, type Pane } from "../state/pane.tsx";
import { barsFinding } from "./scenario-bars.tsx";
import { comparedScenarios } from "./compared-scenarios.ts";
import { stressLines, trapSteps, weightsOf, weightsProblem } from "./stress-figures.ts";
import { stressSheetPlan } from "./stress-sheet.ts";
import {
  isOldComparison,
  isOldOfScenario,
  shownTranche,
  type StressInputs,
  type StressRequest,
} from "./stress-state.ts";
import { stressTexts } from "./texts.ts";
import { trapFinding } from "./trap-chart.tsx";

/** The comparison and the trap as a sheet of live formulas. */
export function InsertStress({ request }: { request: StressRequest }) {
  const language = useLanguage();
  const texts = useTexts(stressTexts);
  const pane = usePane();
  const inputs = usePaneState((state) => state.stress.inputs);
  const own = usePaneState((state) => state.own);
  const shown = shownScenarios(inputs, own);
  const agree = useFormulasAgree();
  const problem = agree ? problemWith(shown, inputs, language) : texts.needsSave;
  return (
    <InsertSheet
      label={texts.insert}
      sheet={texts.sheet}
      hint={texts.insertHint}
      problem={problem}
      plan={(name) => ("problem" in shown ? null : planOf(pane, request, shown, name))}
    />
  );
}

/** What the sheet shows: scenarios side by side, and the one that is taken apart. */
type Shown = { readonly scenarios: readonly ChosenScenario[]; readonly apart: ChosenScenario };

function shownScenarios(inputs: StressInputs, own: OwnState): Shown | Problem {
  const scenarios = comparedScenarios(inputs.own, own);
  const apart = chosenScenario(inputs.scenario, own);
  if ("problem" in scenarios) return scenarios;
  return "problem" in apart ? apart : { scenarios, apart };
}

function problemWith(shown: Shown | Problem, { weights }: StressInputs, language: Language): string | null {
  if ("problem" in shown) return shown.problem[language];
  return weightsProblem(weightsOf(shown.scenarios, weights), language);
}

function planOf(pane: Pane, request: StressRequest, shown: Shown, name: string) {
  const { pool, stress, language } = pane.store.get();
  if (pool.content === null) return null;
  return stressSheetPlan({
    name,
    language,
    pool: poolReference(pool),
    poolName: pool.source?.name ?? pool.content.address.sheet,
    hasLinks: request.pool.links.length > 0,
    inputs: request.inputs,
    rows: request.rows,
    stress: stress.inputs,
    ...shown,
    titles: titlesOf(pane, request, shown),
  });
}

/** Findings where there are any; a sheet that was never run here is titled by what it shows. */
function titlesOf(pane: Pane, request: StressRequest, { scenarios, apart: chosen }: Shown) {
  const { language } = pane.store.get();
  const texts = textsIn(pane, stressTexts);
  const { compared, apart, inputs } = pane.store.get().stress;
  const shown = shownTranche(request.rows, inputs.tranche);
  const bars = compared !== null && !isOldComparison(compared, { ...request, scenarios }) ? barsFinding(stressLines(compared, shown, inputs.weights, language), shown.name, language) : null; // prettier-ignore
  const isCurrent = apart !== null && !isOldOfScenario(apart, { ...request, scenario: chosen });
  const trap = isCurrent ? trapFinding(trapSteps(apart, shown, language), shown.name, language) : null;
  return {
    bars: bars ?? { title: texts.table, description: texts.barsAxis(shown.name) },
    trap: trap ?? { title: texts.apart(chosen.id), description: texts.barsAxis(shown.name) },
  };
}
