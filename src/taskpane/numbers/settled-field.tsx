import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Typed } from "./parse.ts";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%", textAlign: "right" } },
});

type Props = {
  readonly label: string;
  /** True where the label stands elsewhere and only names the field. */
  readonly hidesLabel?: boolean;
  /** What stands in the field while nobody types. */
  readonly shown: string;
  readonly read: (text: string) => Typed;
  /** What is wrong with a text or a number; null where nothing is. */
  readonly problemOf: (text: string, typed: Typed) => string | null;
  /** Takes a number when the field is left or Enter pressed; null where it was emptied. */
  readonly onSettled: (value: number | null) => void;
};

/** A number that counts once it is finished, for what is slow to follow each key; Escape brings back what stood there. */
export function SettledField({ label, hidesLabel = false, shown, read, problemOf, onSettled }: Props) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const problem = draft === null ? null : problemOf(draft, read(draft));
  const settle = () => {
    if (draft === null || problem !== null) return;
    setDraft(null);
    if (draft.trim() !== shown) onSettled(read(draft).value);
  };
  return (
    <Field
      className={styles.field}
      size="small"
      {...(!hidesLabel && { label })}
      validationState={problem === null ? "none" : "error"}
      validationMessage={problem}
    >
      <Input
        className={styles.input}
        size="small"
        inputMode="decimal"
        {...(hidesLabel && { "aria-label": label })}
        value={draft ?? shown}
        onFocus={(event) => event.target.select()}
        onChange={(_, data) => setDraft(data.value)}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === "Enter") settle();
          if (key === "Escape") setDraft(null);
        }}
      />
    </Field>
  );
}
