import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { reachOf, reachWords, themeFindings, type Pool } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import type { ChosenScenario } from "../own-ranges/chosen-scenario.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { reachTexts } from "./texts.ts";

const useStyles = makeStyles({
  notes: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200 },
  assumed: { display: "block", color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer" },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

type Props = {
  readonly pool: Pool;
  readonly scenarios: readonly ChosenScenario[];
  /** Whose pool it is, where there are several; null for the pool on screen. */
  readonly of: string | null;
};

/** What scenarios meet in a pool, what they have nothing to act on, and what was assumed of its sectors. */
export function ReachNotes({ pool, scenarios, of }: Props) {
  const language = useLanguage();
  const texts = useTexts(reachTexts);
  const styles = useStyles();
  const { store } = usePane();
  const met = useMemo(() => scenarios.map((scenario) => reachSentence(pool, scenario, language)), [pool, scenarios, language]); // prettier-ignore
  const assumed = useMemo(() => assumedSentences(pool, language), [pool, language]);
  return (
    <div className={styles.notes}>
      {assumed.map((sentence) => (
        <Caption1 key={sentence} className={styles.assumed}>
          {sentence}
        </Caption1>
      ))}
      {of === null && assumed.length > 0 && (
        <Button size="small" appearance="subtle" onClick={() => store.dispatch({ type: "frame/page", page: "pool" })}>
          {texts.change}
        </Button>
      )}
      <details open={scenarios.length === 1}>
        <summary className={styles.summary}>{texts.meets(of)}</summary>
        <ul className={styles.list}>
          {met.map((sentence, k) => (
            <li key={scenarios[k]!.key}>
              <strong>{scenarios[k]!.words[language]}</strong> {sentence}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** What a scenario meets in a pool, in a language. */
export function reachSentence(pool: Pool, { overrides }: ChosenScenario, language: Language): string {
  const words = reachWords(reachOf(pool, overrides, null));
  return words.map((said) => (language === "en" ? said.english : said.chinese)).join(language === "en" ? " " : "");
}

/** What was assumed of a pool's sectors, in a language. */
export function assumedSentences(pool: Pool, language: Language): readonly string[] {
  return themeFindings(pool).map(({ message, messageZh }) => (language === "en" ? message : messageZh));
}
