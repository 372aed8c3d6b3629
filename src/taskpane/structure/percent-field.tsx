import { Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../language/language.ts";
import { plainPercent } from "../numbers/format.ts";
import { parsePercent, readAsFraction } from "../numbers/parse.ts";
import { useLanguage } from "../state/pane-texts.ts";
import { structureTexts } from "./texts.ts";

const useStyles = makeStyles({
  field: { minWidth: 0, position: "relative" },
  // Over what stands below, so that nothing moves while a number is typed.
  message: {
    position: "absolute",
    top: "100%",
    left: 0,
    zIndex: 1,
    width: "190px",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
  },
  leftward: { left: "auto", right: 0 },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%", textAlign: "right" } },
});

type Props = {
  readonly label: string;
  readonly accessibleLabel: string;
  /** Fraction; null where blank. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Medium beside fields of that size; small in a card. */
  readonly size?: "small" | "medium";
  /** Which way its hint reaches, where the field stands at the right edge. */
  readonly opens?: "leftward";
};

/** A percentage as people type it. While typing it says how it reads a bare number below 1. */
export function PercentField({ label, accessibleLabel, value, onChange, opens, size = "small" }: Props) {
  const language = useLanguage();
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = value === null ? "" : plainPercent(value).replace("\u00a0", " ");
  const typed = draft === null ? null : parsePercent(draft);
  const wrong = typed?.problem === "not a number";
  const hint = draft === null ? null : message(draft, wrong, language);
  const settle = () => {
    if (!wrong) setDraft(null);
  };
  const type = (text: string) => {
    setDraft(text);
    onChange(parsePercent(text).value);
  };
  return (
    <Field
      className={styles.field}
      size={size}
      label={label}
      validationState={wrong ? "error" : "none"}
      validationMessage={
        hint === null
          ? null
          : { children: hint, className: mergeClasses(styles.message, opens === "leftward" && styles.leftward) }
      }
    >
      <Input
        className={styles.input}
        size={size}
        inputMode="decimal"
        aria-label={accessibleLabel}
        value={draft ?? shown}
        onFocus={(event) => event.target.select()}
        onChange={(_, data) => type(data.value)}
        onBlur={settle}
      />
    </Field>
  );
}

function message(draft: string, wrong: boolean, language: Language): string | null {
  const texts = structureTexts[language];
  if (wrong) return texts.notNumber(draft);
  if (!readAsFraction(draft)) return null;
  const fraction = parsePercent(draft).value!;
  return texts.readAsFraction(plainPercent(fraction), plainPercent(fraction / 100));
}
