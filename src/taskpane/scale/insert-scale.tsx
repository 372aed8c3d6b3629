import { InsertSheet } from "../frame/insert-sheet.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePaneState } from "../state/pane.tsx";
import { scaleSheetPlan } from "./scale-sheet.ts";
import { scaleTexts } from "./texts.ts";

/** The chain as a sheet of live formulas. */
export function InsertScale() {
  const language = useLanguage();
  const texts = useTexts(scaleTexts);
  const values = usePaneState((state) => state.scale.inputs.values);
  return (
    <InsertSheet
      label={texts.insert}
      sheet={texts.sheet}
      hint={texts.insertHint}
      problem={values.includes(null) ? texts.unread : null}
      plan={(name) => scaleSheetPlan(name, values as readonly number[], language)}
    />
  );
}
