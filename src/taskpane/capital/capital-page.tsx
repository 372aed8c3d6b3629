import { Body1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo } from "react";
import { useSources } from "../rollover/use-sources.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePaneState } from "../state/pane.tsx";
import { isSound, ordered } from "../structure/structure-check.ts";
import { capitalFound, type CapitalRequest } from "./capital-question.ts";
import { ChecklistSection } from "./checklist-section.tsx";
import { CostSection } from "./cost-section.tsx";
import { InsertAssessment } from "./insert-assessment.tsx";
import { ReliefChart } from "./relief-chart.tsx";
import { RulesSection } from "./rules-section.tsx";
import { TestsSection } from "./tests-section.tsx";
import { capitalTexts } from "./texts.ts";
import { WeightsSection } from "./weights-section.tsx";

/** What a deal does to capital: before and after, tests, cost and value, and the assessment for the file. */
export function CapitalPage() {
  const texts = useTexts(capitalTexts);
  const pool = usePaneState((state) => state.pool.reading?.pool ?? null);
  const rows = usePaneState((state) => state.structure.rows);
  const inputs = usePaneState((state) => state.capital.inputs);
  useSources();
  const request = useMemo(() => (pool === null ? null : { pool, rows: ordered(rows), inputs }), [pool, rows, inputs]);
  if (request === null) return <Body1 as="p">{texts.noPool}</Body1>;
  if (!isSound(rows)) return <Body1 as="p">{texts.noStructure}</Body1>;
  return (
    <>
      <RulesSection inputs={inputs} rows={request.rows} currency={request.pool.currency} />
      <Found request={request} />
    </>
  );
}

function Found({ request }: { request: CapitalRequest }) {
  const language = useLanguage();
  const found = useMemo(() => capitalFound(request, language), [request, language]);
  if ("problem" in found) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{found.problem}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <>
      <ReliefChart found={found} request={request} />
      <WeightsSection found={found} request={request} />
      <TestsSection found={found} inputs={request.inputs} />
      <CostSection request={request} />
      <ChecklistSection inputs={request.inputs} />
      <InsertAssessment request={request} />
    </>
  );
}
