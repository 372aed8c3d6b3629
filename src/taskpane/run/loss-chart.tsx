import { tokens } from "@fluentui/react-components";
import { drawLossDistribution, type LossBand } from "../../charts/loss-distribution.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { percentText, plainPercent } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { trancheColours } from "../structure/stack-parts.ts";
import { ordered } from "../structure/structure-check.ts";
import type { TrancheRow } from "../structure/structure-state.ts";
import { lossDescription, lossFinding } from "./findings.ts";
import { expectedPoolLoss, trancheResults } from "./results.ts";
import type { RunResult } from "./run-state.ts";
import { runTexts } from "./texts.ts";

type Props = { readonly result: RunResult; readonly rows: readonly TrancheRow[] };

/** The distribution of the pool's loss, coloured by the tranche that a loss reaches. */
export function LossChart({ result, rows }: Props) {
  const language = useLanguage();
  const texts = useTexts(runTexts);
  const { steps, tail } = result;
  const expected = expectedPoolLoss(result.distribution);
  const title = lossFinding(trancheResults(result, rows), language);
  const description = lossDescription(result, language);
  const bands = lossBands(rows);
  const marks = [
    { label: texts.markExpected(percentText(expected)), loss: expected },
    ...tail
      .filter(({ kind, level }) => kind === "VaR" || level === 0.999)
      .map(({ kind, level, loss }) => ({ label: texts.mark(kind, plainPercent(level), percentText(loss)), loss })),
  ].sort((a, b) => a.loss - b.loss);
  return (
    <ChartFigure
      title={title}
      draw={(size, logarithmic) =>
        drawLossDistribution({
          bars: steps,
          bands,
          marks,
          logarithmic,
          title,
          description,
          colourOfNoLoss: CHART_COLOURS.muted,
          background: tokens.colorNeutralBackground1,
          words: { loss: texts.lossAxis },
          size,
        })
      }
      table={
        <DataTable
          headings={[texts.loss, texts.probability, texts.exceeded]}
          rows={steps.map((step) => [percentText(step.to), percentText(step.mass), percentText(step.exceeded)])}
        />
      }
    />
  );
}

function lossBands(rows: readonly TrancheRow[]): readonly LossBand[] {
  const sorted = ordered(rows);
  const colours = trancheColours(sorted.length);
  return sorted.map(({ name, attach, detach }, i) => ({
    name,
    from: attach,
    to: detach,
    colour: CHART_COLOURS[colours[i]!],
  }));
}
