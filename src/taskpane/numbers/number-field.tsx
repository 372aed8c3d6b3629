import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../state/pane-texts.ts";
import { hasTwoReadings, parseNumber } from "./parse.ts";
import { numberTexts } from "./texts.ts";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%", textAlign: "right" } },
});

type Props = {
  readonly label: string;
  /** Names the field where its label is blank. */
  readonly accessibleLabel?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** What is wrong with the number itself. */
  readonly problem: string | null;
  /** What stands for a text that is no number, where a blank has a meaning of its own; null without it. */
  readonly unread?: number;
};

/** A number as people type it; what cannot be read stays in the box and is told. */
export function NumberField({ label, accessibleLabel, value, onChange, problem, unread: unreadValue }: Props) {
  const texts = useTexts(numberTexts);
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const unread = draft !== null && isUnread(draft);
  const message = unread ? (hasTwoReadings(draft) ? texts.twoReadings(draft) : texts.notNumber(draft)) : problem;
  return (
    <Field
      className={styles.field}
      label={label}
      validationState={message === null ? "none" : "error"}
      validationMessage={message}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        {...(accessibleLabel !== undefined && { "aria-label": accessibleLabel })}
        value={draft ?? (value === null || value !== value ? "" : String(value))}
        onChange={(_, data) => {
          setDraft(data.value);
          onChange(isUnread(data.value) ? (unreadValue ?? null) : parseNumber(data.value).value);
        }}
        onBlur={() => {
          if (!unread) setDraft(null);
        }}
      />
    </Field>
  );
}

/** A comma that may part thousands or begin decimals is asked for, not guessed at. */
function isUnread(text: string): boolean {
  return parseNumber(text).problem === "not a number" || hasTwoReadings(text);
}
