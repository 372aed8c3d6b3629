import { tokens } from "@fluentui/react-components";
import { drawRatioFan, type RatioLine } from "../../charts/ratio-fan.ts";
import { quarterText, type RolloverBank } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { percentText, plainPercent } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { fanFinding } from "./rollover-figures.ts";
import type { Rolled } from "./rollover-state.ts";
import { rolloverTexts } from "./texts.ts";

/** The CET1 ratio as a fan over the quarters, with the lines that it must stay above. */
export function RatioChart({ found }: { found: Rolled }) {
  const language = useLanguage();
  const texts = useTexts(rolloverTexts);
  const { title, description } = fanFinding(found, language);
  const points = found.linked.fan.map(([least, low, lower, median, upper, high], q) => ({
    quarter: quarterText(found.question.first + q),
    least: least!,
    low: low!,
    lower: lower!,
    median: median!,
    upper: upper!,
    high: high!,
    beside: found.alone.fan[q]![3]!,
  }));
  return (
    <ChartFigure
      title={title}
      scales="linear"
      draw={(size) =>
        drawRatioFan({
          points,
          lines: requirementLines(found.question.bank, language),
          colour: CHART_COLOURS.senior,
          background: tokens.colorNeutralBackground1,
          title,
          description,
          words: { ratio: texts.ratio, least: texts.least, median: texts.median, beside: texts.medianBeside },
          size,
        })
      }
      table={
        <DataTable
          headings={[texts.quarter, "1 %", "5 %", "50 %", "95 %", texts.medianBeside]}
          rows={points.map(({ quarter, least, low, median, high, beside }) => [
            quarter,
            ...[least, low, median, high, beside].map((ratio) => percentText(ratio)),
          ])}
        />
      }
    />
  );
}

/** What the ratio must stay above, from the management's aim down. */
export function requirementLines({ target, requirement, mda }: RolloverBank, language: Language): readonly RatioLine[] {
  const texts = rolloverTexts[language];
  const line = (name: string, ratio: number, colour: string) => ({ ratio, label: `${name} ${plainPercent(ratio)}`, colour }); // prettier-ignore
  return [
    line(texts.targetLine, target, CHART_COLOURS.accent),
    line(texts.requirementLine, requirement, CHART_COLOURS.mezzanine),
    line(texts.mdaLine, mda, CHART_COLOURS["first-loss"]),
  ];
}
