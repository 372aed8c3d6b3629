import { tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { WorstPath } from "../../core/index.ts";
import { drawPathLosses } from "../../charts/path-losses.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { decimalText, percentText, plainPercent } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePaneState } from "../state/pane.tsx";
import { colourOf } from "../structure/stack-parts.ts";
import type { DefaultLine } from "./default-lines.ts";
import { pathDescription, pathFinding } from "./path-summary.ts";
import { worstTexts } from "./texts.ts";
import type { FoundPaths } from "./worst-state.ts";

type Props = {
  readonly path: WorstPath;
  readonly found: FoundPaths;
  readonly lines: readonly DefaultLine[];
};

/** The pool's loss of a path over time, and where it meets the tranche. */
export function PathChart({ path, found, lines }: Props) {
  const language = useLanguage();
  const texts = useTexts(worstTexts);
  const { tranche, inputs } = found;
  const rows = usePaneState((state) => state.structure.rows);
  const points = useMemo(() => lines.map(({ time, poolLoss }) => ({ time, loss: poolLoss })), [lines]);
  const title = pathFinding(path, tranche, language);
  return (
    <ChartFigure
      title={title}
      scales="linear"
      draw={(size) =>
        drawPathLosses({
          points,
          horizon: inputs.horizon,
          band: {
            from: tranche.attach,
            to: tranche.detach,
            colour: CHART_COLOURS[colourOf(rows, tranche.id)],
            fromLabel: texts.attach(plainPercent(tranche.attach)),
            toLabel: texts.detach(plainPercent(tranche.detach)),
          },
          endLabel: percentText(path.loss),
          lossColour: CHART_COLOURS.pool,
          background: tokens.colorNeutralBackground1,
          title,
          description: pathDescription(path, found, language),
          words: { loss: texts.lossAxis },
          size,
        })
      }
      table={
        <DataTable
          headings={[texts.number, texts.time, texts.poolLoss]}
          rows={lines.map(({ number, time, poolLoss }) => [
            String(number),
            decimalText(time, 3),
            percentText(poolLoss),
          ])}
        />
      }
    />
  );
}
