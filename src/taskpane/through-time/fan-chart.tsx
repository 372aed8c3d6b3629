import { tokens } from "@fluentui/react-components";
import { drawLossFan } from "../../charts/loss-fan.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { decimalText, percentText, plainPercent } from "../numbers/format.ts";
import { useTexts } from "../state/pane-texts.ts";
import { trancheColours } from "../structure/stack-parts.ts";
import type { Finding } from "./time-findings.ts";
import { timeTexts } from "./texts.ts";
import type { Followed } from "./time-state.ts";

type Props = Finding & { readonly found: Followed };

/** The pool's cumulative loss as a fan, with the ends of first loss and mezzanine. */
export function FanChart({ found, title, description }: Props) {
  const texts = useTexts(timeTexts);
  const { fan, rows } = found;
  const [mean, median, high] = (["mean", "median", "high"] as const).map((kind) => percentText(fan.at(-1)![kind]));
  const colours = trancheColours(rows.length);
  const lines = rows.slice(0, -1).map(({ name, detach }, i) => ({
    loss: detach,
    label: texts.ends(name, plainPercent(detach)),
    colour: CHART_COLOURS[colours[i]!],
  }));
  return (
    <ChartFigure
      title={title}
      scales="linear"
      draw={(size) =>
        drawLossFan({
          points: fan,
          lines,
          colour: CHART_COLOURS.senior,
          background: tokens.colorNeutralBackground1,
          title,
          description,
          words: { time: texts.lossAxis, mean: texts.mean(mean!), high: texts.high(high!), median: median! },
          size,
        })
      }
      table={
        <DataTable
          headings={[texts.years, "5 %", "25 %", "50 %", "75 %", "95 %"]}
          rows={fan.map(({ time, low, lower, median: middle, upper, high: top }) => [
            decimalText(time, 2),
            ...[low, lower, middle, upper, top].map((loss) => percentText(loss)),
          ])}
        />
      }
    />
  );
}
