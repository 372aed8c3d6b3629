import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { rangeText } from "../../workbook/reference.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { addSelection, removeAdded } from "./own-steps.ts";
import type { OwnKind } from "./own-state.ts";
import { ownTexts } from "./texts.ts";

const useStyles = makeStyles({
  block: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
  list: { listStyleType: "none", margin: `0 0 ${tokens.spacingVerticalXS}`, padding: 0 },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  told: { minWidth: 0, overflowWrap: "anywhere" },
  wrong: { color: tokens.colorStatusDangerForeground3 },
  hint: { display: "block", color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
});

type Props = {
  readonly kind: OwnKind;
  /** Told what stands for a range that was just added. */
  readonly onAdded: (key: string) => void;
};

/** Adds a selection to the choices, says what is wrong with a range that cannot be chosen, and takes out what was added. */
export function OwnList({ kind, onAdded }: Props) {
  const texts = useTexts(ownTexts);
  const styles = useStyles();
  const pane = usePane();
  const none = usePaneState(({ own }) => (kind === "scenario" ? own.scenarios : own.structures).length === 0);
  return (
    <div className={styles.block}>
      <Lines kind={kind} />
      <Button size="small" onClick={() => void addSelection(pane, kind, onAdded)}>
        {texts.add[kind]}
      </Button>
      {none && <Caption1 className={styles.hint}>{texts.hint[kind]}</Caption1>}
    </div>
  );
}

function Lines({ kind }: Pick<Props, "kind">) {
  const language = useLanguage();
  const texts = useTexts(ownTexts);
  const styles = useStyles();
  const pane = usePane();
  const own = usePaneState((state) => state.own);
  const added = new Set(own.added.map(({ address }) => rangeText(address)));
  const ranges = kind === "scenario" ? own.scenarios : own.structures;
  const told = ranges.filter(({ address, read }) => "problem" in read || added.has(rangeText(address)));
  if (told.length === 0) return null;
  return (
    <ul className={styles.list}>
      {told.map((range) => (
        <li key={range.key} className={styles.line}>
          <Text size={200} className={mergeClasses(styles.told, "problem" in range.read && styles.wrong)}>
            {"problem" in range.read ? range.read.problem[language] : range.name}
          </Text>
          {added.has(rangeText(range.address)) && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={texts.remove(range.name)}
              onClick={() => void removeAdded(pane, range)}
            >
              {texts.removeShort}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
