import { drawQuarterStack } from "../../charts/quarter-stack.ts";
import type { TextsOf } from "../../language/catalogue.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { countText } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { ladderFinding, type Rung } from "./rollover-figures.ts";
import { rolloverTexts } from "./texts.ts";

const kindsOf = (texts: TextsOf<typeof rolloverTexts>) => [
  { kind: texts.tmt, colour: CHART_COLOURS["first-loss"] },
  { kind: texts.rest, colour: CHART_COLOURS.senior },
];

type Props = { readonly rungs: readonly Rung[]; readonly unit: string };

/** RWA relief that ends, quarter by quarter. */
export function LadderChart({ rungs, unit }: Props) {
  const language = useLanguage();
  const texts = useTexts(rolloverTexts);
  const { title, description } = ladderFinding(rungs, unit, language);
  return (
    <ChartFigure
      title={title}
      scales="linear"
      draw={(size) =>
        drawQuarterStack({
          parts: rungs.flatMap(({ quarter, tmt, rest }) => [
            { quarter, kind: texts.tmt, value: tmt },
            { quarter, kind: texts.rest, value: rest },
          ]),
          kinds: kindsOf(texts),
          format: countText,
          title,
          description,
          words: { value: unit === "" ? texts.relief : `${texts.relief}, ${unit}` },
          most: null,
          size,
        })
      }
      table={
        <DataTable
          headings={[texts.quarter, texts.tmt, texts.rest]}
          rows={rungs.map(({ quarter, tmt, rest }) => [quarter, countText(tmt), countText(rest)])}
        />
      }
    />
  );
}
