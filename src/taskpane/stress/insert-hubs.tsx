import { InsertSheet, useFormulasAgree } from "../frame/insert-sheet.tsx";
import { poolReference } from "../pool/formula-view.ts";
import { textsIn, useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, type Pane } from "../state/pane.tsx";
import { rankedHubs } from "./hub-figures.ts";
import { networkFinding } from "./hub-network.tsx";
import { hubSheetPlan } from "./hub-sheet.ts";
import { hubsAsked } from "./hub-steps.ts";
import { hubTexts } from "./hub-texts.ts";
import { sectorProblem } from "./pair-section.tsx";
import { isOldAnswer, shownTranche, type StressRequest } from "./stress-state.ts";
import { stressTexts } from "./texts.ts";

/** Hubs and pairs as a sheet of live formulas; without links and sectors there is nothing to insert. */
export function InsertHubs({ request }: { request: StressRequest }) {
  const language = useLanguage();
  const texts = useTexts(hubTexts);
  const stressWords = useTexts(stressTexts);
  const pane = usePane();
  const agree = useFormulasAgree();
  if (request.pool.links.length === 0 && sectorProblem(request, language) !== null) return null;
  return (
    <InsertSheet
      label={texts.insert}
      sheet={texts.sheet}
      hint={texts.insertHint}
      problem={agree ? null : stressWords.needsSave}
      plan={(name) => planOf(pane, request, name)}
    />
  );
}

function planOf(pane: Pane, request: StressRequest, name: string) {
  const { pool, stress, language } = pane.store.get();
  if (pool.content === null) return null;
  const { hubScenario: scenario, event } = stress.inputs;
  const hasLinks = request.pool.links.length > 0;
  return hubSheetPlan({
    name,
    language,
    pool: poolReference(pool),
    poolName: pool.source?.name ?? pool.content.address.sheet,
    inputs: request.inputs,
    rows: request.rows,
    stress: stress.inputs,
    hubs: hasLinks ? hubsAsked({ ...request, scenario, event }).hubs.length : 0,
    sectors: sectorProblem(request, language) === null ? request.pool.sector.names.length : 0,
    hasLinks,
    titles: titlesOf(pane, request),
  });
}

/** The finding where there is one; a sheet that was never run here is titled by what it shows. */
function titlesOf(pane: Pane, request: StressRequest) {
  const { language } = pane.store.get();
  const texts = textsIn(pane, hubTexts);
  const { hubs: found, inputs } = pane.store.get().stress;
  const shown = shownTranche(request.rows, inputs.tranche);
  const isCurrent = found !== null && found.scenario === inputs.hubScenario && found.event === inputs.event && !isOldAnswer(found, request); // prettier-ignore
  const ranked = isCurrent ? rankedHubs(found, shown) : [];
  if (ranked.length === 0) return { title: texts.hubTable, description: texts.chartAxis(shown.name) };
  const { title } = networkFinding(found!, ranked[0]!, { name: shown.name, hubs: ranked.length, spokes: 0 }, language);
  return { title, description: texts.listLabel(shown.name) };
}
