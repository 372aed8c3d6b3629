import { Button, Caption1, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { STRESS_SCENARIOS } from "../../core/index.ts";
import { useRunControl } from "../frame/run-control.tsx";
import { Section } from "../frame/section.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { scenarioName } from "../stress/scenario-name.ts";
import { AnswerSections } from "./answer-sections.tsx";
import { ChangesSection } from "./changes-section.tsx";
import { FilesSection } from "./files-section.tsx";
import type { ReportRequest } from "./report-found.ts";
import { isOldReport } from "./report-question.ts";
import type { ReportInputs } from "./report-state.ts";
import { reportTexts } from "./texts.ts";
import { useReport } from "./use-report.ts";

const useStyles = makeStyles({
  line: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
  ask: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalS },
  choice: { flex: "1 1 130px", minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  told: { minHeight: "20px", marginTop: tokens.spacingVerticalXS },
});

/** Chooses the focus, makes the report, and shows what came of it. */
export function AskSection({ request }: { request: ReportRequest }) {
  const language = useLanguage();
  const texts = useTexts(reportTexts);
  const styles = useStyles();
  const { report: control } = useRunControl();
  const { progress, made, failure } = usePaneState((state) => state.report);
  const isOld = useMemo(() => made !== null && isOldReport(made.found, request), [made, request]);
  const shown = useReport();
  const press = () => (progress === null ? control.start(request) : control.cancel());
  const label = made === null ? texts.make : texts.again;
  return (
    <>
      <Section title={texts.pageTitle}>
        <Caption1 className={styles.line}>{texts.hint}</Caption1>
        <Choices request={request} />
        <Button appearance="primary" data-tour="report" onClick={press}>
          {progress === null ? label : texts.cancel}
        </Button>
        <Caption1 className={styles.told} block>
          {texts.kept}
        </Caption1>
        <div className={styles.told}>
          {failure !== null && (
            <Text size={200} role="alert">
              {failure[language]}
            </Text>
          )}
          {failure === null && isOld && <Text size={200}>{texts.old}</Text>}
        </div>
      </Section>
      {shown !== null && (
        <>
          <FilesSection shown={shown} />
          <ChangesSection shown={shown} />
          <AnswerSections report={shown.report} />
        </>
      )}
    </>
  );
}

/** The focus: which scenario and which tranche. */
function Choices({ request }: { request: ReportRequest }) {
  const language = useLanguage();
  const texts = useTexts(reportTexts);
  const styles = useStyles();
  const { store } = usePane();
  const change = (part: Partial<ReportInputs>) => store.dispatch({ type: "report/changed", change: part });
  return (
    <div className={styles.ask}>
      <Field label={texts.scenario} className={styles.choice}>
        <Select value={request.scenario} onChange={(_, data) => change({ scenario: data.value })}>
          {STRESS_SCENARIOS.map((one) => (
            <option key={one.name} value={one.name}>
              {scenarioName(one, language, request.pool.theme.name)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.tranche} className={styles.choice}>
        <Select value={request.shown.name} onChange={(_, data) => change({ tranche: data.value })}>
          {request.rows.map(({ id, name }) => (
            <option key={id} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
