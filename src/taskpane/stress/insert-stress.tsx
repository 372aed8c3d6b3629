import { InsertSheet, useFormulasAgree } from "../frame/insert-sheet.tsx";
import { poolReference } from "../pool/formula-view.ts";
import { textsIn, useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState, type Pane } from "../state/pane.tsx";
import { barsFinding } from "./scenario-bars.tsx";
import { stressLines, trapSteps, weightsProblem } from "./stress-figures.ts";
import { stressSheetPlan } from "./stress-sheet.ts";
import { isOldAnswer, shownTranche, type StressRequest } from "./stress-state.ts";
import { stressTexts } from "./texts.ts";
import { trapFinding } from "./trap-chart.tsx";

/** The comparison and the trap as a sheet of live formulas. */
export function InsertStress({ request }: { request: StressRequest }) {
  const language = useLanguage();
  const texts = useTexts(stressTexts);
  const pane = usePane();
  const weights = usePaneState((state) => state.stress.inputs.weights);
  const problem = useFormulasAgree() ? weightsProblem(weights, language) : texts.needsSave;
  return (
    <InsertSheet
      label={texts.insert}
      sheet={texts.sheet}
      hint={texts.insertHint}
      problem={problem}
      plan={(name) => planOf(pane, request, name)}
    />
  );
}

function planOf(pane: Pane, request: StressRequest, name: string) {
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
    titles: titlesOf(pane, request),
  });
}

/** Findings where there are any; a sheet that was never run here is titled by what it shows. */
function titlesOf(pane: Pane, request: StressRequest) {
  const { language } = pane.store.get();
  const texts = textsIn(pane, stressTexts);
  const { compared, apart, inputs } = pane.store.get().stress;
  const shown = shownTranche(request.rows, inputs.tranche);
  const bars = compared !== null && !isOldAnswer(compared, request) ? barsFinding(stressLines(compared, shown, inputs.weights, language), shown.name, language) : null; // prettier-ignore
  const isCurrent = apart !== null && apart.scenario === inputs.scenario && !isOldAnswer(apart, request);
  const trap = isCurrent ? trapFinding(trapSteps(apart, shown, language), shown.name, language) : null;
  return {
    bars: bars ?? { title: texts.table, description: texts.barsAxis(shown.name) },
    trap: trap ?? { title: texts.apart(inputs.scenario), description: texts.barsAxis(shown.name) },
  };
}
