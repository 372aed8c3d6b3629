import { drawCostOfLife } from "../../charts/cost-of-life.ts";
import type { DealCost } from "../../core/index.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { amountScale, percentText } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { lifeFinding } from "./cost-lines.ts";
import { capitalTexts } from "./texts.ts";

type Props = { readonly cost: DealCost; readonly costOfEquity: number; readonly currency: string | null };

/** The cost of capital as the pool runs off, against the cost of equity. */
export function LifeChart({ cost, costOfEquity, currency }: Props) {
  const language = useLanguage();
  const texts = useTexts(capitalTexts);
  const { periods, ends } = cost.through;
  const { title, description } = lifeFinding(cost, language);
  const scale = amountScale(periods[0]!.pool);
  const unit = [currency, scale.suffix].filter(Boolean).join(" ");
  return (
    <ChartFigure
      title={title}
      scales="linear"
      draw={(size) =>
        drawCostOfLife({
          points: periods.map(({ years, costOfCapital }) => ({ years, cost: costOfCapital === Infinity ? NaN : costOfCapital })), // prettier-ignore
          ends,
          equity: { cost: costOfEquity, label: `${texts.costOfEquity} ${percentText(costOfEquity)}` },
          colours: { cost: CHART_COLOURS.mezzanine, equity: CHART_COLOURS.senior },
          title,
          description,
          words: { years: texts.years },
          size,
        })
      }
      table={
        <DataTable
          headings={texts.lifeHeadings(unit)}
          rows={periods.map(({ years, pool, capitalReleased, costOfCapital }) => [
            String(years),
            (pool / scale.divisor).toFixed(2),
            (capitalReleased / scale.divisor).toFixed(4),
            costOfCapital === Infinity ? texts.noneReleased : percentText(costOfCapital),
          ])}
        />
      }
    />
  );
}
