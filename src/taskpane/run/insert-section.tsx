import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { Section } from "../frame/section.tsx";
import { formulasAgree } from "../pool/formula-view.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import type { TrancheRow } from "../structure/structure-state.ts";
import { insertRun, nextSheetName } from "./insert-steps.ts";
import type { RunResult } from "./run-state.ts";
import { runTexts as texts } from "./texts.ts";

const useStyles = makeStyles({
  hint: { display: "block", marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

type Props = { readonly result: RunResult; readonly rows: readonly TrancheRow[] };

/** Says which sheet it will make, then makes it. */
export function InsertSection({ result, rows }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const { content, reading } = usePaneState((state) => state.pool);
  const notice = usePaneState((state) => state.notice);
  const [sheet, setSheet] = useState("");
  useEffect(() => void nextSheetName(pane).then(setSheet), [pane, notice]);
  // The whole tape is read for this.
  const agree = useMemo(
    () => content !== null && reading !== null && formulasAgree(content, reading),
    [content, reading],
  );
  return (
    <Section title={texts.insertTitle}>
      <Button
        disabledFocusable={!agree}
        aria-describedby="srt-insert-hint"
        onClick={() => void insertRun(pane, result, rows)}
      >
        {texts.insert}
      </Button>
      <Caption1 id="srt-insert-hint" className={styles.hint}>
        {agree ? texts.insertHint(sheet) : texts.insertNeedsSave}
      </Caption1>
    </Section>
  );
}
