import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { freeSheetName } from "../../workbook/names.ts";
import { formulasAgree, poolReference } from "../pool/formula-view.ts";
import { tellInserted } from "../pool/pool-steps.ts";
import { attempt } from "../state/attempt.ts";
import { usePane, usePaneState, type Pane } from "../state/pane.tsx";
import { barsFinding } from "./scenario-bars.tsx";
import { stressLines, trapSteps, weightsProblem } from "./stress-figures.ts";
import { stressSheetPlan } from "./stress-sheet.ts";
import { isOldAnswer, shownTranche, type StressRequest } from "./stress-state.ts";
import { stressTexts as texts } from "./texts.ts";
import { trapFinding } from "./trap-chart.tsx";

const useStyles = makeStyles({
  insert: { marginBottom: tokens.spacingVerticalXL },
  hint: { display: "block", marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** Says which sheet it will make, then makes it. */
export function InsertStress({ request }: { request: StressRequest }) {
  const styles = useStyles();
  const pane = usePane();
  const { content, reading } = usePaneState((state) => state.pool);
  const weights = usePaneState((state) => state.stress.inputs.weights);
  const notice = usePaneState((state) => state.notice);
  const [sheet, setSheet] = useState("");
  useEffect(() => void nextName(pane).then(setSheet), [pane, notice]);
  const agree = useMemo(
    () => content !== null && reading !== null && formulasAgree(content, reading),
    [content, reading],
  );
  const problem = agree ? weightsProblem(weights) : texts.needsSave;
  return (
    <div className={styles.insert}>
      <Button
        disabledFocusable={problem !== null}
        aria-describedby="srt-insert-stress-hint"
        onClick={() => void insertStress(pane, request)}
      >
        {texts.insert}
      </Button>
      <Caption1 id="srt-insert-stress-hint" className={styles.hint}>
        {problem ?? texts.insertHint(sheet)}
      </Caption1>
    </div>
  );
}

async function nextName({ host }: Pane): Promise<string> {
  return freeSheetName(texts.sheet, await host.sheetNames());
}

function insertStress(pane: Pane, request: StressRequest): Promise<void> {
  return attempt(pane, async () => {
    const { pool, stress } = pane.store.get();
    if (pool.content === null) return;
    const plan = stressSheetPlan({
      name: await nextName(pane),
      pool: poolReference(pool.content, pool.source),
      poolName: pool.source?.name ?? pool.content.address.sheet,
      hasLinks: request.pool.links.length > 0,
      inputs: request.inputs,
      rows: request.rows,
      stress: stress.inputs,
      titles: titlesOf(pane, request),
    });
    const inserted = await pane.host.insertSheet(plan);
    tellInserted(pane, texts.inserted(inserted.name), inserted);
  });
}

/** Findings where there are any; a sheet that was never run here is titled by what it shows. */
function titlesOf(pane: Pane, request: StressRequest) {
  const { compared, apart, inputs } = pane.store.get().stress;
  const shown = shownTranche(request.rows, inputs.tranche);
  const bars = compared !== null && !isOldAnswer(compared, request) ? barsFinding(stressLines(compared, shown, inputs.weights), shown.name) : null; // prettier-ignore
  const isCurrent = apart !== null && apart.scenario === inputs.scenario && !isOldAnswer(apart, request);
  const trap = isCurrent ? trapFinding(trapSteps(apart, shown), shown.name) : null;
  return {
    bars: bars ?? { title: texts.table, description: texts.barsAxis(shown.name) },
    trap: trap ?? { title: texts.apart(inputs.scenario), description: texts.barsAxis(shown.name) },
  };
}
