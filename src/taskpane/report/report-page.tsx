import { Body1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useSources } from "../rollover/use-sources.ts";
import { inputProblem } from "../run/run-problems.ts";
import type { SoundInputs } from "../run/run-question.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { stressTexts } from "../stress/texts.ts";
import { isSound, ordered } from "../structure/structure-check.ts";
import { AskSection } from "./ask-section.tsx";
import { reportRequest } from "./report-question.ts";
import { reportTexts } from "./texts.ts";

const useStyles = makeStyles({
  empty: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalM },
});

/** The report: six questions and how big it all is, to read here and to take along. */
export function ReportPage() {
  const language = useLanguage();
  const texts = useTexts(reportTexts);
  const stressWords = useTexts(stressTexts);
  const styles = useStyles();
  const pool = usePaneState((state) => state.pool.reading?.pool ?? null);
  const inputs = usePaneState((state) => state.run.inputs);
  const rows = usePaneState((state) => state.structure.rows);
  useSources();
  if (pool === null) {
    return (
      <Body1 as="p" block className={styles.empty}>
        {texts.noPool}
      </Body1>
    );
  }
  // Correlations are the scenarios' own, so that a rho that cannot be read is no matter.
  const problem = isSound(rows) ? inputProblem({ ...inputs, dependence: "number", rho: 0, method: "auto" }, pool, language) : stressWords.noStructure; // prettier-ignore
  return problem === null ? <Sound /> : <Problem text={problem} />;
}

/** The page over inputs that can be run. */
function Sound() {
  const { poolOfCard } = usePane();
  const texts = useTexts(reportTexts);
  const state = usePaneState((pane) => pane);
  const { pool, run, structure, rollover, scale, report, language } = state;
  const request = useMemo(() => {
    const asked = { pool: pool.reading!.pool!, inputs: run.inputs as SoundInputs, rows: ordered(structure.rows) };
    return reportRequest({ pool, run, rollover, scale, report, language }, asked, poolOfCard);
  }, [pool, run, structure, rollover, scale, report, language, poolOfCard]);
  return request === null ? <Problem text={texts.badChain} /> : <AskSection request={request} />;
}

function Problem({ text }: { text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
