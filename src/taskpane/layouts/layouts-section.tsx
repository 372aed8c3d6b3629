import { Caption1 } from "@fluentui/react-components";
import { InsertSheet } from "../frame/insert-sheet.tsx";
import { Section } from "../frame/section.tsx";
import { tapesOf } from "../pool/pool-state.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePaneState } from "../state/pane.tsx";
import { layoutsPlan } from "./layout-steps.ts";
import { storedLayouts } from "./stored-layouts.ts";
import { layoutTexts } from "./texts.ts";

/** Where the user has decided about a column: that it is remembered, and the way to a colleague. */
export function LayoutsSection() {
  const language = useLanguage();
  const texts = useTexts(layoutTexts);
  const pool = usePaneState((state) => state.pool);
  const decided = tapesOf(pool).some(({ choices: { meanings, units } }) => {
    return Object.keys({ ...meanings }).length + Object.keys({ ...units }).length > 0;
  });
  if (!decided) return null;
  const taken = pool.saved.map(({ name }) => name);
  return (
    <Section title={texts.title}>
      <Caption1>{texts.hint}</Caption1>
      <InsertSheet
        label={texts.insert}
        sheet={texts.sheet}
        hint={texts.insertHint}
        problem={storedLayouts().length === 0 ? texts.nothing : null}
        plan={(name) => layoutsPlan(storedLayouts(), name, taken, language)}
      />
    </Section>
  );
}
