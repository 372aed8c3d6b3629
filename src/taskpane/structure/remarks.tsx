import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePaneState } from "../state/pane.tsx";
import { structureRemarks } from "./structure-check.ts";
import { structureTexts } from "./texts.ts";

const useStyles = makeStyles({
  // Room for two sentences, so that nothing jumps while a number is typed.
  remarks: { minHeight: "88px", marginTop: tokens.spacingVerticalS },
  bar: { marginBottom: tokens.spacingVerticalXS },
});

/** The sentence that says what is wrong, or that nothing is. */
export function Remarks() {
  const language = useLanguage();
  const texts = useTexts(structureTexts);
  const styles = useStyles();
  const rows = usePaneState((state) => state.structure.rows);
  const remarks = structureRemarks(rows, language);
  return (
    <div className={styles.remarks} role="status" aria-live="polite">
      {remarks.length === 0 && (
        <MessageBar intent="success" className={styles.bar}>
          <MessageBarBody>{texts.sound}</MessageBarBody>
        </MessageBar>
      )}
      {remarks.map(({ severity, text }) => (
        <MessageBar
          key={text}
          intent={severity === "error" ? "error" : "info"}
          layout="multiline"
          className={styles.bar}
        >
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
