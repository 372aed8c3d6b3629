import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useFormulasAgree } from "../frame/insert-sheet.tsx";
import { Section } from "../frame/section.tsx";
import { useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import type { TrancheRow } from "../structure/structure-state.ts";
import { insertRun, nextSheetName } from "./insert-steps.ts";
import type { RunResult } from "./run-state.ts";
import { runTexts } from "./texts.ts";

const useStyles = makeStyles({
  hint: { display: "block", marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

type Props = { readonly result: RunResult; readonly rows: readonly TrancheRow[] };

/** Says which sheet it will make, then makes it. */
export function InsertSection({ result, rows }: Props) {
  const texts = useTexts(runTexts);
  const styles = useStyles();
  const pane = usePane();
  const notice = usePaneState((state) => state.notice);
  const [sheet, setSheet] = useState("");
  useEffect(() => void nextSheetName(pane).then(setSheet), [pane, notice]);
  const agree = useFormulasAgree();
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
