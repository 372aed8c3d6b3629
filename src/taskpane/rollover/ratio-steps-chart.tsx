import { drawRatioWaterfall } from "../../charts/ratio-waterfall.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { requirementLines } from "./ratio-chart.tsx";
import { ratioFinding, ratioSteps } from "./rollover-figures.ts";
import type { Rolled } from "./rollover-state.ts";
import { rolloverTexts } from "./texts.ts";

/** From the CET1 ratio at the start to that of means at the end, a bar a step. */
export function RatioStepsChart({ found }: { found: Rolled }) {
  const language = useLanguage();
  const texts = useTexts(rolloverTexts);
  const steps = ratioSteps(found, language);
  const { title, description } = ratioFinding(steps, language);
  return (
    <ChartFigure
      title={title}
      scales="linear"
      draw={(size) =>
        drawRatioWaterfall({
          steps,
          lines: requirementLines(found.question.bank, language),
          colours: { level: CHART_COLOURS.pool, more: CHART_COLOURS.accent, less: CHART_COLOURS["first-loss"] },
          title,
          description,
          words: { axis: texts.ratioAxis },
          size,
        })
      }
      table={<DataTable headings={[texts.step, texts.change]} rows={steps.map(({ name, label }) => [name, label])} />}
    />
  );
}
