import { makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { numberTexts } from "./texts.ts";

const useStyles = makeStyles({
  figure: {
    background: "none",
    border: "none",
    margin: 0,
    padding: "1px 2px",
    borderRadius: tokens.borderRadiusSmall,
    color: "inherit",
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    cursor: "copy",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

type Props = {
  /** What is shown. */
  readonly text: string;
  /** What is copied: all digits, plain. */
  readonly exact: string;
  /** How it was computed. */
  readonly method: string;
};

/** A computed number: tells its method on hover and focus, and is copied with all its digits when pressed. */
export function Figure({ text, exact, method }: Props) {
  const texts = useTexts(numberTexts);
  const styles = useStyles();
  const { store } = usePane();
  const copy = async () => {
    const copied = await copyText(exact);
    store.dispatch({ type: "frame/announced", text: copied ? texts.copied(exact) : texts.notCopied });
  };
  return (
    <Tooltip content={method} relationship="description" withArrow>
      <button type="button" className={styles.figure} onClick={() => void copy()}>
        {text}
      </button>
    </Tooltip>
  );
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
