import { InsertSheet } from "../frame/insert-sheet.tsx";
import { Section } from "../frame/section.tsx";
import { useTexts } from "../state/pane-texts.ts";
import { reportSheetPlan } from "./report-sheet.ts";
import { reportTexts } from "./texts.ts";
import type { ShownReport } from "./use-report.ts";

/** The report as a sheet. */
export function FilesSection({ shown }: { shown: ShownReport }) {
  const texts = useTexts(reportTexts);
  return (
    <Section title={texts.filesTitle}>
      <InsertSheet
        label={texts.insert}
        sheet={texts.sheet}
        hint={texts.insertHint}
        problem={null}
        plan={(name) => reportSheetPlan({ name, ...shown })}
      />
    </Section>
  );
}
