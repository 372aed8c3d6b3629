import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { freeSheetName } from "../../workbook/names.ts";
import { poolReference } from "../pool/formula-view.ts";
import { tellInserted } from "../pool/pool-steps.ts";
import { contagionMode } from "../run/run-question.ts";
import { attempt } from "../state/attempt.ts";
import { usePane, usePaneState, type Pane } from "../state/pane.tsx";
import { scaledCash, type TimeFindings } from "./time-findings.ts";
import { timeTexts as texts } from "./texts.ts";
import { timeSheetPlan } from "./time-sheet.ts";
import type { Followed } from "./time-state.ts";

const useStyles = makeStyles({
  insert: { marginBottom: tokens.spacingVerticalXL },
  hint: { display: "block", marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

type Props = { readonly found: Followed; readonly findings: TimeFindings };

/** Says which sheet it will make, then makes it. */
export function InsertTime({ found, findings }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const notice = usePaneState((state) => state.notice);
  const [sheet, setSheet] = useState("");
  useEffect(() => void nextName(pane).then(setSheet), [pane, notice]);
  return (
    <div className={styles.insert}>
      <Button aria-describedby="srt-insert-time-hint" onClick={() => void insertTime(pane, found, findings)}>
        {texts.insert}
      </Button>
      <Caption1 id="srt-insert-time-hint" className={styles.hint}>
        {texts.insertHint(sheet)}
      </Caption1>
    </div>
  );
}

async function nextName({ host }: Pane): Promise<string> {
  return freeSheetName(texts.sheet, await host.sheetNames());
}

function insertTime(pane: Pane, found: Followed, findings: TimeFindings): Promise<void> {
  return attempt(pane, async () => {
    const { content, source } = pane.store.get().pool;
    if (content === null) return;
    const { pool, inputs, rows } = found;
    const plan = timeSheetPlan({
      name: await nextName(pane),
      pool: poolReference(content, source),
      poolName: source?.name ?? content.address.sheet,
      inputs: { ...inputs, contagion: contagionMode(inputs, pool) },
      attach: rows[0]!.attach,
      ends: found.survival.map(({ end }) => end),
      dates: found.fan.length - 1,
      ...scaledCash(found),
      findings,
    });
    const inserted = await pane.host.insertSheet(plan);
    tellInserted(pane, texts.inserted(inserted.name), inserted);
  });
}
