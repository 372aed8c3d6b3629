import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { freeSheetName } from "../../workbook/names.ts";
import { formulasAgree, poolReference } from "../pool/formula-view.ts";
import { tellInserted } from "../pool/pool-steps.ts";
import { attempt } from "../state/attempt.ts";
import { usePane, usePaneState, type Pane } from "../state/pane.tsx";
import { rankedHubs } from "./hub-figures.ts";
import { networkFinding } from "./hub-network.tsx";
import { hubSheetPlan } from "./hub-sheet.ts";
import { hubsAsked } from "./hub-steps.ts";
import { hubTexts as texts } from "./hub-texts.ts";
import { sectorProblem } from "./pair-section.tsx";
import { isOldAnswer, shownTranche, type StressRequest } from "./stress-state.ts";
import { stressTexts } from "./texts.ts";

const useStyles = makeStyles({
  insert: { marginBottom: tokens.spacingVerticalXL },
  hint: { display: "block", marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** Says which sheet it will make, then makes it. */
export function InsertHubs({ request }: { request: StressRequest }) {
  const styles = useStyles();
  const pane = usePane();
  const { content, reading } = usePaneState((state) => state.pool);
  const notice = usePaneState((state) => state.notice);
  const [sheet, setSheet] = useState("");
  useEffect(() => void nextName(pane).then(setSheet), [pane, notice]);
  const agree = useMemo(
    () => content !== null && reading !== null && formulasAgree(content, reading),
    [content, reading],
  );
  // Without links and sectors there is nothing to insert.
  if (request.pool.links.length === 0 && sectorProblem(request) !== null) return null;
  return (
    <div className={styles.insert}>
      <Button
        disabledFocusable={!agree}
        aria-describedby="srt-insert-hubs-hint"
        onClick={() => void insertHubs(pane, request)}
      >
        {texts.insert}
      </Button>
      <Caption1 id="srt-insert-hubs-hint" className={styles.hint}>
        {agree ? texts.insertHint(sheet) : stressTexts.needsSave}
      </Caption1>
    </div>
  );
}

async function nextName({ host }: Pane): Promise<string> {
  return freeSheetName(texts.sheet, await host.sheetNames());
}

function insertHubs(pane: Pane, request: StressRequest): Promise<void> {
  return attempt(pane, async () => {
    const { pool, stress } = pane.store.get();
    if (pool.content === null) return;
    const { hubScenario: scenario, event } = stress.inputs;
    const hasLinks = request.pool.links.length > 0;
    const plan = hubSheetPlan({
      name: await nextName(pane),
      pool: poolReference(pool.content, pool.source),
      poolName: pool.source?.name ?? pool.content.address.sheet,
      inputs: request.inputs,
      rows: request.rows,
      stress: stress.inputs,
      hubs: hasLinks ? hubsAsked({ ...request, scenario, event }).hubs.length : 0,
      sectors: sectorProblem(request) === null ? request.pool.sector.names.length : 0,
      hasLinks,
      titles: titlesOf(pane, request),
    });
    const inserted = await pane.host.insertSheet(plan);
    tellInserted(pane, stressTexts.inserted(inserted.name), inserted);
  });
}

/** The finding where there is one; a sheet that was never run here is titled by what it shows. */
function titlesOf(pane: Pane, request: StressRequest) {
  const { hubs: found, inputs } = pane.store.get().stress;
  const shown = shownTranche(request.rows, inputs.tranche);
  const isCurrent = found !== null && found.scenario === inputs.hubScenario && found.event === inputs.event && !isOldAnswer(found, request); // prettier-ignore
  const ranked = isCurrent ? rankedHubs(found, shown) : [];
  if (ranked.length === 0) return { title: texts.hubTable, description: texts.chartAxis(shown.name) };
  const { title } = networkFinding(found!, ranked[0]!, shown.name, ranked.length, 0);
  return { title, description: texts.listLabel(shown.name) };
}
