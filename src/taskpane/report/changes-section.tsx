import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { DataTable } from "../charts/data-table.tsx";
import { Section } from "../frame/section.tsx";
import { useTexts } from "../state/pane-texts.ts";
import { reportTexts } from "./texts.ts";
import type { ShownReport } from "./use-report.ts";

const useStyles = makeStyles({
  line: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalXL },
  frame: { maxHeight: "270px", overflowY: "auto" },
});

/** What changed since the report that the workbook kept before. */
export function ChangesSection({ shown }: { shown: ShownReport }) {
  const texts = useTexts(reportTexts);
  const styles = useStyles();
  const { before } = shown;
  if (before === null) return <Caption1 className={styles.line}>{texts.changesFirst}</Caption1>;
  const { when, differences } = before;
  if (differences.length === 0) return <Caption1 className={styles.line}>{texts.changesNone(when)}</Caption1>;
  const title = texts.changesTitle(when);
  return (
    <Section title={title}>
      <Caption1 block>{texts.changes(differences.length)}</Caption1>
      <div className={styles.frame} tabIndex={0} role="group" aria-label={title}>
        <DataTable
          headings={texts.changeHeadings}
          rows={differences.map((one) => [one.number.label, one.beforeText, one.number.text, one.changeText])}
        />
      </div>
    </Section>
  );
}
