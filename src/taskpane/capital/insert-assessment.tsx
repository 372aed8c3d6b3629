import { rangeText } from "../../workbook/reference.ts";
import { InsertSheet, useFormulasAgree } from "../frame/insert-sheet.tsx";
import { poolReference } from "../pool/formula-view.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePaneState } from "../state/pane.tsx";
import { assessmentSheetPlan } from "./assessment-sheet.ts";
import type { CapitalRequest } from "./capital-question.ts";
import { capitalTexts } from "./texts.ts";

/** The assessment for the file: one page of live formulas. */
export function InsertAssessment({ request }: { request: CapitalRequest }) {
  const language = useLanguage();
  const texts = useTexts(capitalTexts);
  const state = usePaneState((pane) => pane.pool);
  const bank = usePaneState((state) => state.rollover.bank);
  const agree = useFormulasAgree();
  const { content, source } = state;
  if (content === null) return null;
  return (
    <InsertSheet
      label={texts.insert}
      sheet={texts.sheet}
      hint={texts.insertHint}
      problem={agree ? null : texts.insertNeedsSave}
      plan={(name) =>
        assessmentSheetPlan({
          name,
          language,
          pool: poolReference(state),
          poolName: source?.name ?? content.address.sheet,
          bank: bank === null ? null : (bank.named?.name ?? rangeText(bank.content.address)),
          rows: request.rows,
          inputs: request.inputs,
          synthetic: JSON.stringify(content.values).includes("SYNTHETIC"),
        })
      }
    />
  );
}
