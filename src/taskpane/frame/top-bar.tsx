import { makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { listPools, openSaved, openSelection } from "../pool/pool-steps.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { HelpMenu } from "../tour/help-menu.tsx";
import { WorkbookMenu } from "../workbook-care/workbook-menu.tsx";
import { LanguageMenu } from "./language-menu.tsx";
import { frameTexts } from "./texts.ts";
import { useJobs } from "./use-jobs.ts";

const NONE = "";
const SELECTION = "\u0000selection";

const useStyles = makeStyles({
  // The bar of a narrow pane leaves its width to the picker: the words of the state are spoken then, not shown.
  frame: { containerType: "inline-size" },
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    "@container (max-width: 379px)": { gap: tokens.spacingHorizontalXXS },
  },
  grow: { flexGrow: 1, minWidth: 0 },
  state: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    minWidth: "72px",
    justifyContent: "flex-end",
    "@container (max-width: 379px)": { minWidth: "16px" },
  },
  words: {
    "@container (max-width: 379px)": {
      position: "absolute",
      width: "1px",
      height: "1px",
      margin: "-1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
      whiteSpace: "nowrap",
    },
  },
  dot: {
    width: "8px",
    height: "8px",
    borderRadius: "50%",
    backgroundColor: tokens.colorStatusSuccessForeground3,
    forcedColorAdjust: "none",
  },
  busy: { backgroundColor: tokens.colorStatusWarningForeground3 },
});

/** The pool on screen, the pools of this workbook, whether the engine works, and the language. */
export function TopBar() {
  const styles = useStyles();
  return (
    <header className={styles.frame}>
      <div className={styles.bar}>
        <PoolPicker />
        <WorkbookMenu />
        <EngineState />
        <LanguageMenu />
        <HelpMenu />
      </div>
    </header>
  );
}

function PoolPicker() {
  const texts = useTexts(frameTexts);
  const styles = useStyles();
  const pane = usePane();
  const { saved, source, content } = usePaneState((state) => state.pool);
  useEffect(() => void listPools(pane), [pane]);
  const pick = (value: string) => {
    if (value === SELECTION) return void openSelection(pane);
    const chosen = saved.find((range) => range.name === value);
    if (chosen) void openSaved(pane, chosen);
  };
  const unsaved = content !== null && source === null;
  return (
    <Select
      className={styles.grow}
      aria-label={texts.pool}
      value={source?.name ?? NONE}
      onChange={(_, data) => pick(data.value)}
    >
      {source === null && <option value={NONE}>{unsaved ? texts.fromSelection : texts.noPool}</option>}
      {saved.map((range) => (
        <option key={range.name} value={range.name}>
          {range.name}
        </option>
      ))}
      <option value={SELECTION}>{texts.newSelection}</option>
    </Select>
  );
}

function EngineState() {
  const texts = useTexts(frameTexts);
  const styles = useStyles();
  const { engine } = usePane();
  const running = useJobs(engine).length;
  return (
    <div className={styles.state}>
      <span className={running > 0 ? mergeClasses(styles.dot, styles.busy) : styles.dot} aria-hidden />
      <Text size={200} className={styles.words}>
        {running > 0 ? texts.running(running) : texts.idle}
      </Text>
    </div>
  );
}
