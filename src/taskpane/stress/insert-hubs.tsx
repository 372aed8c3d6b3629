import { InsertSheet, useFormulasAgree } from "../frame/insert-sheet.tsx";
import { chosenScenario, type ChosenScenario } from "../own-ranges/chosen-scenario.ts";
import type { OwnState, Problem } from "../own-ranges/own-state.ts";
import { poolReference } from "../pool/formula-view.ts";
import { textsIn, useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState, type Pane } from "../state/pane.tsx";
import { rankedHubs } from "./hub-figures.ts";
import { networkFinding } from "./hub-network.tsx";
import { hubSheetPlan, type HubSheetRequest } from "./hub-sheet.ts";
import { hubsAsked } from "./hub-steps.ts";
import { hubTexts } from "./hub-texts.ts";
import { sectorProblem } from "./pair-section.tsx";
import { isOldOfScenario, shownTranche, type StressInputs, type StressRequest } from "./stress-state.ts";
import { stressTexts } from "./texts.ts";

/** Hubs and pairs as a sheet of live formulas; without links and sectors there is nothing to insert. */
export function InsertHubs({ request }: { request: StressRequest }) {
  const language = useLanguage();
  const texts = useTexts(hubTexts);
  const stressWords = useTexts(stressTexts);
  const pane = usePane();
  const agree = useFormulasAgree();
  const inputs = usePaneState((state) => state.stress.inputs);
  const own = usePaneState((state) => state.own);
  const shown = shownScenarios(inputs, own);
  if (request.pool.links.length === 0 && sectorProblem(request, language) !== null) return null;
  const unusable = "problem" in shown ? shown.problem[language] : null;
  const problem = agree ? unusable : stressWords.needsSave;
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

type Shown = Pick<HubSheetRequest, "hubScenario" | "pairScenario">;

function shownScenarios(inputs: StressInputs, own: OwnState): Shown | Problem {
  const hubScenario = chosenScenario(inputs.hubScenario, own);
  const pairScenario = chosenScenario(inputs.pairScenario, own);
  if ("problem" in hubScenario) return hubScenario;
  return "problem" in pairScenario ? pairScenario : { hubScenario, pairScenario };
}

function planOf(pane: Pane, request: StressRequest, shown: Shown, name: string) {
  const { pool, stress, language } = pane.store.get();
  if (pool.content === null) return null;
  const { event } = stress.inputs;
  const hasLinks = request.pool.links.length > 0;
  return hubSheetPlan({
    name,
    language,
    pool: poolReference(pool),
    poolName: pool.source?.name ?? pool.content.address.sheet,
    inputs: request.inputs,
    rows: request.rows,
    stress: stress.inputs,
    ...shown,
    hubs: hasLinks ? hubsAsked({ ...request, scenario: shown.hubScenario, event }).hubs.length : 0,
    sectors: sectorProblem(request, language) === null ? request.pool.sector.names.length : 0,
    hasLinks,
    titles: titlesOf(pane, request, shown.hubScenario),
  });
}

/** The finding where there is one; a sheet that was never run here is titled by what it shows. */
function titlesOf(pane: Pane, request: StressRequest, scenario: ChosenScenario) {
  const { language } = pane.store.get();
  const texts = textsIn(pane, hubTexts);
  const { hubs: found, inputs } = pane.store.get().stress;
  const shown = shownTranche(request.rows, inputs.tranche);
  const isCurrent = found !== null && found.event === inputs.event && !isOldOfScenario(found, { ...request, scenario }); // prettier-ignore
  const ranked = isCurrent ? rankedHubs(found, shown) : [];
  if (ranked.length === 0) return { title: texts.hubTable, description: texts.chartAxis(shown.name) };
  const { title } = networkFinding(found!, ranked[0]!, { name: shown.name, hubs: ranked.length, spokes: 0 }, language);
  return { title, description: texts.listLabel(shown.name) };
}
