import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { reachOf, reachWords, type Pool } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import type { ChosenScenario } from "../own-ranges/chosen-scenario.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { chosenName } from "../stress/scenario-name.ts";
import { reachTexts } from "./texts.ts";

const useStyles = makeStyles({
  notes: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer" },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

type Props = {
  readonly pool: Pool;
  readonly scenarios: readonly ChosenScenario[];
  /** Whose pool it is, where there are several; null for the pool on screen. */
  readonly of: string | null;
};

/** What scenarios meet in a pool, and what they have nothing to act on. */
export function ReachNotes({ pool, scenarios, of }: Props) {
  const language = useLanguage();
  const texts = useTexts(reachTexts);
  const styles = useStyles();
  const met = useMemo(() => scenarios.map((scenario) => reachSentence(pool, scenario, language)), [pool, scenarios, language]); // prettier-ignore
  return (
    <div className={styles.notes}>
      <details open={scenarios.length === 1}>
        <summary className={styles.summary}>{texts.meets(of)}</summary>
        <ul className={styles.list}>
          {met.map((sentence, k) => (
            <li key={scenarios[k]!.key}>
              <strong>{chosenName(scenarios[k]!, language, pool.theme.name)}</strong> {sentence}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** What a scenario meets in a pool, in a language. */
export function reachSentence(
  pool: Pool,
  { overrides }: Pick<ChosenScenario, "overrides">,
  language: Language,
): string {
  const words = reachWords(reachOf(pool, overrides, null));
  return words.map((said) => (language === "en" ? said.english : said.chinese)).join(language === "en" ? " " : "");
}
