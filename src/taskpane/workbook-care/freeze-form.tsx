import { Body1, Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { freezeName, type ToFreeze } from "./care-state.ts";
import { freeze } from "./freeze-steps.ts";
import { keptName } from "./kept-name.ts";
import { careTexts } from "./texts.ts";

const useStyles = makeStyles({
  text: { display: "block", marginBottom: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground2 },
  name: { marginBottom: tokens.spacingVerticalS },
  input: { minWidth: 0, width: "100%" },
});

/** Says what a frozen copy will hold, asks who makes it, and makes it. */
export function FreezeForm({ found: { sheet, formulas } }: { found: ToFreeze }) {
  const styles = useStyles();
  const texts = useTexts(careTexts);
  const pane = usePane();
  const named = usePaneState((state) => state.batch.inputs.by);
  const [by, setBy] = useState(() => keptName(pane) || named);
  const [working, setWorking] = useState(false);
  // Answers may be waited for; a second press must not make a second copy.
  const press = () => {
    if (working) return;
    setWorking(true);
    void freeze(pane, sheet, by.trim()).finally(() => setWorking(false));
  };
  return (
    <>
      <Body1 className={styles.text}>{texts.freezes(sheet, freezeName(sheet), formulas)}</Body1>
      <Caption1 className={`${styles.text} ${styles.hint}`}>{texts.freezeCharts(pane.host.kind)}</Caption1>
      <Field label={texts.by} hint={texts.byHint} className={styles.name}>
        <Input className={styles.input} value={by} onChange={(_, data) => setBy(data.value)} />
      </Field>
      <Button disabledFocusable={working} onClick={press}>
        {texts.freezeAction}
      </Button>
    </>
  );
}
