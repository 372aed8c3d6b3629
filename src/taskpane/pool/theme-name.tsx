import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { AI, sameTheme } from "../../core/index.ts";
import { said } from "../../language/catalogue.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { answer } from "./kept-answers.ts";
import { isThemeName, withTheme } from "./theme-edits.ts";
import { themeTexts } from "./theme-texts.ts";

const useStyles = makeStyles({
  field: { flex: 1, minWidth: 0 },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%" } },
});

/** The theme's name; it is taken when the field is left or Enter pressed, and shares are proposed anew. */
export function ThemeName({ name }: { name: string }) {
  const texts = useTexts(themeTexts);
  const styles = useStyles();
  const pane = usePane();
  const [draft, setDraft] = useState<string | null>(null);
  const typed = (draft ?? name).trim();
  const isBad = typed !== "" && !isThemeName(typed);
  const take = () => {
    if (isBad) return;
    setDraft(null);
    const wanted = typed === "" ? AI : typed;
    if (sameTheme(wanted, name)) return;
    const themes = withTheme(pane.store.get().pool.answers.themes, wanted);
    answer(
      pane,
      { themes },
      said(themeTexts, ({ themeNow }) => themeNow(wanted)),
    );
  };
  return (
    <Field
      className={styles.field}
      label={texts.theme}
      size="small"
      validationState={isBad ? "error" : "none"}
      validationMessage={isBad ? texts.themeProblem(typed) : null}
      hint={isBad ? null : texts.themeHint}
    >
      <Input
        className={styles.input}
        value={draft ?? name}
        onFocus={(event) => event.target.select()}
        onChange={(_, data) => setDraft(data.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
          if (key === "Escape") setDraft(null);
        }}
      />
    </Field>
  );
}
