import { useMemo } from "react";
import { drawRhoCurves } from "../../charts/rho-curves.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { decimalText, percentText } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePaneState } from "../state/pane.tsx";
import type { TrancheRow } from "../structure/structure-state.ts";
import { rhoCurves } from "./chart-data.ts";
import { rhoDescription, rhoFinding } from "./findings.ts";
import { isWhole, todaysRho } from "./run-question.ts";
import type { RunResult } from "./run-state.ts";
import { runTexts } from "./texts.ts";

type Props = { readonly result: RunResult; readonly rows: readonly TrancheRow[] };

/** Expected loss of each tranche against rho; the curve grows while it is computed. */
export function RhoChart({ result, rows }: Props) {
  const language = useLanguage();
  const texts = useTexts(runTexts);
  const running = usePaneState((state) => state.run.progress !== null);
  const curves = useMemo(() => rhoCurves(result.curve, rows), [result.curve, rows]);
  const today = todaysRho(result.inputs);
  const title = isWhole(result) ? rhoFinding(curves, today, language) : running ? texts.curveUnderWay : texts.curvePart;
  return (
    <ChartFigure
      title={title}
      draw={(size, logarithmic) =>
        drawRhoCurves({
          curves: curves.map((curve) => ({ ...curve, colour: CHART_COLOURS[curve.colour] })),
          today: today === null ? null : { rho: today, label: texts.today(decimalText(today, 2)) },
          rhos: [0, result.rhos.at(-1)!],
          logarithmic,
          title,
          description: rhoDescription(curves, language),
          words: { rho: texts.rhoAxis },
          size,
        })
      }
      table={
        <DataTable
          headings={[texts.rhoShort, ...curves.map((curve) => curve.name)]}
          rows={result.curve.map(({ rho }, i) => [
            decimalText(rho, 3),
            ...curves.map((curve) => percentText(curve.points[i]!.el)),
          ])}
        />
      }
    />
  );
}
