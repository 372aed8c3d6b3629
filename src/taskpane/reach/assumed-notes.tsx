import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { themeFindings, type Pool } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { reachTexts } from "./texts.ts";

const useStyles = makeStyles({
  notes: { margin: `${tokens.spacingVerticalXS} 0` },
  assumed: { display: "block", color: tokens.colorNeutralForeground2 },
  change: { whiteSpace: "normal", textAlign: "left", minWidth: 0, justifyContent: "start", paddingLeft: 0 },
});

type Props = {
  readonly pool: Pool;
  /** The deals whose pool it is, where there are several; null for the pool on screen. */
  readonly of: string | null;
};

/** What answers rest on that the tape does not say of its sectors and theme, with the way to where it is changed for the pool on screen. */
export function AssumedNotes({ pool, of }: Props) {
  const language = useLanguage();
  const texts = useTexts(reachTexts);
  const styles = useStyles();
  const assumed = useMemo(() => assumedSentences(pool, language), [pool, language]);
  if (assumed.length === 0) return null;
  return (
    <div className={styles.notes}>
      {assumed.map((sentence) => (
        <Caption1 key={sentence} className={styles.assumed}>
          {of === null ? sentence : texts.ofPool(of, sentence)}
        </Caption1>
      ))}
      {of === null && <ChangeSectors label={texts.change} />}
    </div>
  );
}

/** The way to where sectors and theme are changed. */
export function ChangeSectors({ label }: { readonly label: string }) {
  const styles = useStyles();
  const { store } = usePane();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.change}
      onClick={() => store.dispatch({ type: "frame/page", page: "pool" })}
    >
      {label}
    </Button>
  );
}

/** What was assumed of a pool's sectors, in a language. */
export function assumedSentences(pool: Pool, language: Language): readonly string[] {
  return themeFindings(pool).map(({ message, messageZh }) => (language === "en" ? message : messageZh));
}
