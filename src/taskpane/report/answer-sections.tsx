import { Badge, Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { Section } from "../frame/section.tsx";
import { useTexts } from "../state/pane-texts.ts";
import { NumbersTable } from "./numbers-table.tsx";
import { drawReportChart } from "./report-charts.ts";
import type { Report, ReportSection } from "./report-model.ts";
import { reportTexts } from "./texts.ts";

const useStyles = makeStyles({
  stamp: { display: "block", marginBottom: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  sentence: { display: "block", marginBottom: tokens.spacingVerticalXS },
});

/** Every question with its answer, its chart and its numbers. */
export function AnswerSections({ report }: { report: Report }) {
  const texts = useTexts(reportTexts);
  const styles = useStyles();
  return (
    <>
      {report.synthetic && (
        <Badge appearance="filled" color="danger" shape="rounded">
          {texts.synthetic}
        </Badge>
      )}
      <Caption1 className={styles.stamp}>{report.stamp}</Caption1>
      {report.sections.map((section) => (
        <Answer key={section.id} section={section} />
      ))}
      <Section title={texts.limitsTitle}>
        {report.limits.map((limit) => (
          <Caption1 key={limit} className={styles.sentence}>
            {limit}
          </Caption1>
        ))}
      </Section>
    </>
  );
}

/** The question; its finding stands over the chart where there is one. */
function Answer({ section }: { section: ReportSection }) {
  const styles = useStyles();
  const { question, headline, sentences, chart, numbers } = section;
  return (
    <>
      <Section title={question}>
        {chart === null && <Body1Strong className={styles.sentence}>{headline}</Body1Strong>}
        {sentences.map((sentence) => (
          <Body1 key={sentence} className={styles.sentence}>
            {sentence}
          </Body1>
        ))}
      </Section>
      {chart !== null && (
        <ChartFigure
          title={chart.title}
          scales="linear"
          draw={(size) => drawReportChart(chart, size)}
          table={<NumbersTable numbers={numbers} />}
        />
      )}
    </>
  );
}
