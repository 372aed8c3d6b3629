import { drawQuarterStack } from "../../charts/quarter-stack.ts";
import { quarterText } from "../../core/index.ts";
import type { TextsOf } from "../../language/catalogue.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { percentText } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { outcomeFinding } from "./rollover-figures.ts";
import type { Rolled } from "./rollover-state.ts";
import { rolloverTexts } from "./texts.ts";

/** Kinds in the order of the outcomes, the protected left out. */
const kindsOf = (texts: TextsOf<typeof rolloverTexts>) => [
  { kind: texts.rolled, colour: CHART_COLOURS.senior },
  { kind: texts.pricedOut, colour: CHART_COLOURS.mezzanine },
  { kind: texts.refused, colour: CHART_COLOURS["first-loss"] },
];

/** What has become of the deals at the end of each quarter. */
export function OutcomeChart({ found }: { found: Rolled }) {
  const language = useLanguage();
  const texts = useTexts(rolloverTexts);
  const kinds = kindsOf(texts);
  const names = kinds.map(({ kind }) => kind);
  const { title, description } = outcomeFinding(found, language);
  const quarters = found.linked.outcome.map((_, q) => quarterText(found.question.first + q));
  return (
    <ChartFigure
      title={title}
      scales="linear"
      draw={(size) =>
        drawQuarterStack({
          parts: found.linked.outcome.flatMap(([, ...shares], q) =>
            shares.map((value, k) => ({ quarter: quarters[q]!, kind: names[k]!, value })),
          ),
          kinds,
          format: (share) => `${Math.round(100 * share)}%`,
          title,
          description,
          words: { value: texts.share },
          most: 1,
          size,
        })
      }
      table={
        <DataTable
          headings={[texts.quarter, ...names, ...names.slice(1).map(texts.beside)]}
          rows={found.linked.outcome.map(([, ...shares], q) => [
            quarters[q]!,
            ...[...shares, ...found.alone.outcome[q]!.slice(2)].map((share) => percentText(share)),
          ])}
        />
      }
    />
  );
}
