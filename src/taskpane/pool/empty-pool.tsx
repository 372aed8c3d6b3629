import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useTexts } from "../state/pane-texts.ts";
import { TemplatesSection } from "../templates/templates-section.tsx";
import { usePane, usePaneState } from "../state/pane.tsx";
import { loadDemo, openSaved, openSelection } from "./pool-steps.ts";
import { poolTexts } from "./texts.ts";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
  },
  title: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  example: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    width: "100%",
    color: tokens.colorNeutralForeground2,
    "& td, & th": {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: "2px 6px",
      textAlign: "right",
      fontVariantNumeric: "tabular-nums",
    },
    "& th": { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
    "& td:first-child, & th:first-child": { textAlign: "left" },
  },
});

const EXAMPLE = [
  ["Alpha", "120.0", "0.85", "45"],
  ["Beta", "75.5", "2.10", "40"],
] as const;

/** Before there is a pool: what a tape looks like, and the two ways to one. */
export function EmptyPool() {
  const texts = useTexts(poolTexts);
  const styles = useStyles();
  const pane = usePane();
  return (
    <div className={styles.empty}>
      <Subtitle2 as="h2" className={styles.title}>
        {texts.emptyTitle}
      </Subtitle2>
      <Body1>{texts.emptyBody}</Body1>
      <table className={styles.example} aria-label={texts.exampleLabel}>
        <thead>
          <tr>
            {texts.example.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {EXAMPLE.map((row) => (
            <tr key={row[0]}>
              {row.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void openSelection(pane)}>
          {texts.useSelection}
        </Button>
        {pane.demoTape && (
          <Button data-tour="demo" onClick={() => void loadDemo(pane)}>
            {texts.loadDemo}
          </Button>
        )}
      </div>
      {pane.demoTape && <Caption1>{texts.demoHint}</Caption1>}
      <SavedPools />
      <TemplatesSection />
    </div>
  );
}

/** The pools that this workbook already has. */
function SavedPools() {
  const texts = useTexts(poolTexts);
  const styles = useStyles();
  const pane = usePane();
  const saved = usePaneState((state) => state.pool.saved);
  if (saved.length === 0) return null;
  return (
    <>
      <Body1>{texts.savedPools}</Body1>
      <div className={styles.buttons}>
        {saved.map((range) => (
          <Button key={range.name} onClick={() => void openSaved(pane, range)}>
            {texts.openSaved(range.name)}
          </Button>
        ))}
      </div>
    </>
  );
}
