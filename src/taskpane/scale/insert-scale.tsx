import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { freeSheetName } from "../../workbook/names.ts";
import { tellInserted } from "../pool/pool-steps.ts";
import { attempt } from "../state/attempt.ts";
import { usePane, usePaneState, type Pane } from "../state/pane.tsx";
import { scaleSheetPlan } from "./scale-sheet.ts";
import { scaleTexts as texts } from "./texts.ts";

const useStyles = makeStyles({
  insert: { marginBottom: tokens.spacingVerticalXXL },
  hint: { display: "block", marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** Says which sheet it will make, then makes it. */
export function InsertScale() {
  const styles = useStyles();
  const pane = usePane();
  const values = usePaneState((state) => state.scale.inputs.values);
  const notice = usePaneState((state) => state.notice);
  const [sheet, setSheet] = useState("");
  useEffect(() => void nextName(pane).then(setSheet), [pane, notice]);
  const unread = values.includes(null);
  return (
    <div className={styles.insert}>
      <Button
        disabledFocusable={unread}
        aria-describedby="srt-insert-scale-hint"
        onClick={() => void insertScale(pane, values as readonly number[])}
      >
        {texts.insert}
      </Button>
      <Caption1 id="srt-insert-scale-hint" className={styles.hint}>
        {unread ? texts.unread : texts.insertHint(sheet)}
      </Caption1>
    </div>
  );
}

async function nextName({ host }: Pane): Promise<string> {
  return freeSheetName(texts.sheet, await host.sheetNames());
}

function insertScale(pane: Pane, values: readonly number[]): Promise<void> {
  return attempt(pane, async () => {
    const inserted = await pane.host.insertSheet(scaleSheetPlan(await nextName(pane), values));
    tellInserted(pane, texts.inserted(inserted.name), inserted);
  });
}
