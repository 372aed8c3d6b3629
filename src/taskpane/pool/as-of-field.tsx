import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isoDate, readDates } from "../../core/index.ts";
import { said } from "../../language/catalogue.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { answerTexts } from "./answer-texts.ts";
import { answer } from "./kept-answers.ts";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS, margin: "4px 0" },
  date: { minWidth: 0, width: "150px", "& input": { minWidth: 0 } },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** Excel's serial of the day that it is where the user sits. */
function today(): number {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return serialOfIso(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`)!;
}

/** Null for a text that is no date. */
export function serialOfIso(text: string): number | null {
  const { serials, bad } = readDates([text === "" ? null : text]);
  return bad.length > 0 || !(serials[0]! > 0) ? null : serials[0]!;
}

/** The date that maturities count from, prefilled with the one above the headings, else today; one press takes it. */
export function AsOfField({ suggested }: { suggested: number | null }) {
  const texts = useTexts(answerTexts);
  const styles = useStyles();
  const pane = usePane();
  const [text, setText] = useState(() => isoDate(suggested ?? today()));
  const serial = serialOfIso(text);
  const take = () => {
    if (serial !== null)
      answer(
        pane,
        { asOf: serial },
        said(answerTexts, ({ asOfTaken }) => asOfTaken(isoDate(serial))),
      );
  };
  const note = suggested === null ? texts.asOfToday : texts.asOfFromTitle;
  return (
    <div>
      <div className={styles.row}>
        <Field
          label={texts.asOf}
          size="small"
          validationState={serial === null ? "error" : "none"}
          validationMessage={serial === null ? texts.noDate : null}
        >
          <Input
            className={styles.date}
            size="small"
            type="date"
            value={text}
            onChange={(_, data) => setText(data.value)}
            onKeyDown={({ key }) => {
              if (key === "Enter") take();
            }}
          />
        </Field>
        <Button size="small" appearance="primary" disabledFocusable={serial === null} onClick={take}>
          {texts.asOfUse(text)}
        </Button>
      </div>
      {text === isoDate(suggested ?? today()) && <Caption1 className={styles.note}>{note}</Caption1>}
    </div>
  );
}
