import { drawSurvival } from "../../charts/survival.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { decimalText, percentText, plainPercent } from "../numbers/format.ts";
import { useTexts } from "../state/pane-texts.ts";
import type { Finding } from "./time-findings.ts";
import { timeTexts } from "./texts.ts";
import type { Followed } from "./time-state.ts";

const DASHES = ["2,3", "", "7,3"];

type Props = Finding & { readonly found: Followed };

/** How long the first loss lasts, as thick as it is, half and half again. */
export function SurvivalChart({ found, title, description }: Props) {
  const texts = useTexts(timeTexts);
  const { survival } = found;
  const thick = survival.map(({ end }) => texts.thick(plainPercent(end)));
  return (
    <ChartFigure
      title={title}
      scales="linear"
      draw={(size) =>
        drawSurvival({
          curves: survival.map(({ points }, i) => ({ name: thick[i]!, dashes: DASHES[i]!, points })),
          colour: CHART_COLOURS["first-loss"],
          title,
          description,
          words: { time: texts.survivalAxis },
          size,
        })
      }
      table={
        <DataTable
          headings={[texts.years, ...thick]}
          rows={survival[0]!.points.map(({ time }, d) => [
            decimalText(time, 2),
            ...survival.map(({ points }) => percentText(points[d]!.survival)),
          ])}
        />
      }
    />
  );
}
