import { Body1, Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { BrokenFormula, Traces } from "../../workbook/host.ts";
import { areaText } from "../../workbook/reference.ts";
import { Section } from "../frame/section.tsx";
import { useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import type { Care } from "./care-state.ts";
import { closeCare, removeEveryTrace, repair } from "./care-steps.ts";
import { FreezeForm } from "./freeze-form.tsx";
import { careTexts } from "./texts.ts";

const MOST_PLACES = 6;

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    maxHeight: "50%",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { display: "block", marginBottom: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground2 },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

/** What a task for the whole workbook would do, said before it is done; nothing while none is asked for. */
export function CarePanel() {
  const styles = useStyles();
  const texts = useTexts(careTexts);
  const pane = usePane();
  const care = usePaneState((state) => state.care);
  if (care === null) return null;
  const close = (
    <Button size="small" appearance="subtle" onClick={() => closeCare(pane)}>
      {texts.close}
    </Button>
  );
  return (
    <div className={styles.panel}>
      <Section title={texts.titles[care.task]} aside={close}>
        <Caption1 className={`${styles.text} ${styles.hint}`}>{texts.hints[care.task]}</Caption1>
        <Found care={care} />
      </Section>
    </div>
  );
}

function Found({ care }: { care: Care }) {
  const styles = useStyles();
  const texts = useTexts(careTexts);
  if (care.found === null) return <Body1 className={styles.text}>{texts.looking}</Body1>;
  if (care.task === "freeze") return <FreezeForm key={care.found.sheet} found={care.found} />;
  return care.task === "repair" ? <Broken formulas={care.found} /> : <Left traces={care.found} />;
}

function Broken({ formulas }: { formulas: readonly BrokenFormula[] }) {
  const styles = useStyles();
  const texts = useTexts(careTexts);
  const pane = usePane();
  if (formulas.length === 0) return <Body1 className={styles.text}>{texts.nothingBroken}</Body1>;
  const cells = formulas.map(({ address }) => address);
  const places = cells.slice(0, MOST_PLACES).map((address) => `${address.sheet}!${areaText(address)}`);
  const rest = cells.length > MOST_PLACES ? [texts.more(cells.length - MOST_PLACES)] : [];
  return (
    <>
      <Body1 className={styles.text}>{texts.broken(cells.length, [...places, ...rest].join(", "))}</Body1>
      <Button onClick={() => void repair(pane, cells)}>{texts.repairAction(cells.length)}</Button>
    </>
  );
}

function Left({ traces }: { traces: Traces }) {
  const styles = useStyles();
  const texts = useTexts(careTexts);
  const pane = usePane();
  const [deletes, setDeletes] = useState(false);
  const lines = texts.traces(traces);
  if (lines.length === 0) return <Body1 className={styles.text}>{texts.noTraces}</Body1>;
  return (
    <>
      <ul className={styles.list} aria-label={texts.found}>
        {lines.map((line) => (
          <li key={line}>
            <Body1>{line}</Body1>
          </li>
        ))}
      </ul>
      <Caption1 className={`${styles.text} ${styles.hint}`}>{texts.referring}</Caption1>
      {traces.sheets.length > 0 && (
        <Checkbox
          label={texts.deleteSheets}
          checked={deletes}
          onChange={(_, data) => setDeletes(data.checked === true)}
        />
      )}
      <div>
        <Button onClick={() => void removeEveryTrace(pane, { insertedSheets: deletes ? "delete" : "keep values" })}>
          {texts.removeAction}
        </Button>
      </div>
    </>
  );
}
