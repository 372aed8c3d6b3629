import { drawDecomposition, type DecompositionStep } from "../../charts/decomposition.ts";
import type { Language } from "../../language/language.ts";
import { bySemicolons } from "../../language/lists.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { percentText } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import type { TrapStep } from "./stress-figures.ts";
import { stressTexts } from "./texts.ts";

type Props = { readonly steps: readonly TrapStep[]; readonly tranche: string };

/** From the twin over the standard model to the scenario, a bar a step. */
export function TrapChart({ steps, tranche }: Props) {
  const language = useLanguage();
  const texts = useTexts(stressTexts);
  const { title, description } = trapFinding(steps, tranche, language);
  return (
    <ChartFigure
      title={title}
      scales="linear"
      draw={(size) =>
        drawDecomposition({
          steps: steps.map((step, k) => barOf(step, steps[k - 1], language)),
          colours: { level: CHART_COLOURS.pool, more: CHART_COLOURS["first-loss"], less: CHART_COLOURS.accent },
          title,
          description,
          words: { axis: texts.barsAxis(tranche) },
          size,
        })
      }
      table={
        <DataTable
          headings={[texts.step, texts.el, texts.change, texts.shapley]}
          rows={steps.map(({ name, loss, error, change, shapley }) => [
            name,
            percentText(loss, error),
            signedPoints(change, error),
            signedPoints(shapley, error),
          ])}
        />
      }
    />
  );
}

function barOf(
  { name, loss, change, error }: TrapStep,
  before: TrapStep | undefined,
  language: Language,
): DecompositionStep {
  const texts = stressTexts[language];
  if (change !== change) return { name, from: 0, to: loss, kind: "level", label: percentText(loss) };
  const label = texts.points(signedPoints(change, error));
  return { name, from: before!.loss, to: loss, kind: change < 0 ? "less" : "more", label };
}

/** A change in percentage points, with its sign; blank where there is none to tell. */
function signedPoints(change: number, error: number): string {
  if (change !== change) return "";
  const text = percentText(Math.abs(change), error).replace(/\u00a0?%$/, "");
  return `${change < 0 ? "−" : "+"}${text}`;
}

/** Losses this near to each other are the same to a reader. */
const SAME = 0.05;

/** What the waterfall says. */
export function trapFinding(steps: readonly TrapStep[], tranche: string, language: Language) {
  const texts = stressTexts[language];
  const [standard, last] = [steps[1]!, steps.at(-1)!];
  const told = bySemicolons(
    steps.map(({ name, loss }) => `${name} ${percentText(loss)}`),
    language,
  );
  return { title: trapTitle(standard, last, tranche, language), description: texts.trapDescription(tranche, told) };
}

function trapTitle(standard: TrapStep, last: TrapStep, tranche: string, language: Language): string {
  const texts = stressTexts[language];
  const times = last.loss / standard.loss;
  const pool = percentText(last.pool, last.poolError);
  if (!(Math.abs(last.pool / standard.pool - 1) < SAME) || standard.loss === 0) return texts.trapGrown(tranche, percentText(standard.loss), percentText(last.loss)); // prettier-ignore
  if (Math.abs(times - 1) < SAME) return texts.trapNone(tranche, pool);
  return texts.trap(times < 10 ? times.toFixed(1) : times.toFixed(0), tranche, pool);
}
