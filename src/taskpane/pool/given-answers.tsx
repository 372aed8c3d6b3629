import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { isoDate } from "../../core/index.ts";
import { said } from "../../language/catalogue.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { answerTexts } from "./answer-texts.ts";
import { answer } from "./kept-answers.ts";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, margin: "4px 0" },
});

/** Answers whose findings are gone with them, each with the way to take it back. */
export function GivenAnswers() {
  const texts = useTexts(answerTexts);
  const pane = usePane();
  const { asOf, sign, dates } = usePaneState((state) => state.pool.answers);
  const clearDate = () =>
    answer(
      pane,
      { asOf: null },
      said(answerTexts, ({ asOfGone }) => asOfGone),
    );
  const clearSign = () =>
    answer(
      pane,
      { sign: null },
      said(answerTexts, ({ signGone }) => signGone),
    );
  const clearDates = () =>
    answer(
      pane,
      { dates: null },
      said(answerTexts, ({ datesGone }) => datesGone),
    );
  return (
    <>
      {asOf !== null && <Given text={texts.asOfGiven(isoDate(asOf))} onClear={clearDate} />}
      {sign !== null && <Given text={texts.signGiven(sign)} onClear={clearSign} />}
      {dates !== null && <Given text={texts.datesGiven[dates]} onClear={clearDates} />}
    </>
  );
}

function Given({ text, onClear }: { text: string; onClear: () => void }) {
  const texts = useTexts(answerTexts);
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Caption1>{text}</Caption1>
      <Button size="small" appearance="subtle" aria-label={texts.clearOf(text)} onClick={onClear}>
        {texts.clear}
      </Button>
    </div>
  );
}
