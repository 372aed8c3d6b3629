import { drawTornado } from "../../charts/tornado.ts";
import { bySemicolons } from "../../language/lists.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { percentText } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { leverText } from "./lever-text.ts";
import type { Swings } from "./scale-state.ts";
import { scaleTexts } from "./texts.ts";

/** Every lever turned down and up alone, the widest first. */
export function TornadoChart({ swings: { swings, today, error, shown } }: { swings: Swings }) {
  const language = useLanguage();
  const texts = useTexts(scaleTexts);
  const title = texts.tornado(texts.levers[swings[0]!.lever], shown.name);
  const told = swings.map(({ lever, atLow, atHigh }) => `${texts.levers[lever]} ${percentText(atLow)} to ${percentText(atHigh)}`); // prettier-ignore
  const description = texts.tornadoDescription(bySemicolons(told, language));
  return (
    <ChartFigure
      title={title}
      scales="linear"
      draw={(size) =>
        drawTornado({
          bars: swings.map(({ lever, low, high, atLow, atHigh }) => ({
            name: texts.levers[lever],
            atLow,
            atHigh,
            low: leverText(lever, low),
            high: leverText(lever, high),
          })),
          today,
          colours: { more: CHART_COLOURS["first-loss"], less: CHART_COLOURS.accent },
          title,
          description,
          words: { axis: texts.tornadoAxis(shown.name) },
          size,
        })
      }
      table={
        <DataTable
          headings={[texts.lever, texts.low, texts.atLow, texts.high, texts.atHigh]}
          rows={swings.map(({ lever, low, high, atLow, atHigh }) => [
            texts.levers[lever],
            leverText(lever, low),
            percentText(atLow, error),
            leverText(lever, high),
            percentText(atHigh, error),
          ])}
        />
      }
    />
  );
}
