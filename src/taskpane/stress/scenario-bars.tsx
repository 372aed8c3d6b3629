import { drawScenarioBars, fitsBeside } from "../../charts/scenario-bars.ts";
import type { Language } from "../../language/language.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { percentText } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import type { StressLine } from "./stress-figures.ts";
import { stressTexts } from "./texts.ts";

type Props = { readonly lines: readonly StressLine[]; readonly tranche: string };

/** What a tranche loses in every scenario. */
export function ScenarioBars({ lines, tranche }: Props) {
  const language = useLanguage();
  const texts = useTexts(stressTexts);
  const { title, description } = barsFinding(lines, tranche, language);
  const colourOf = ({ scenario }: StressLine) => CHART_COLOURS[scenario === null ? "pool" : "mezzanine"];
  return (
    <ChartFigure
      title={title}
      scales="linear"
      draw={(size) =>
        drawScenarioBars({
          bars: lines.map((line) => ({ name: barName(line), value: line.loss, colour: colourOf(line) })),
          format: (value) => percentText(value),
          title,
          description,
          words: { axis: texts.barsAxis(tranche) },
          size,
        })
      }
      table={
        <DataTable
          headings={[texts.rowName, texts.el]}
          rows={lines.map(({ name, loss, error }) => [name, percentText(loss, error)])}
        />
      }
    />
  );
}

/** A scenario's name as it fits beside its bar: whole, without its code, or the code alone. */
export function barName({ name, scenario }: Pick<StressLine, "name" | "scenario">): string {
  if (scenario === null || scenario.reference !== null) return name;
  return [name, name.replace(` (${scenario.id})`, "")].find(fitsBeside) ?? scenario.id;
}

/** What the bars say. */
export function barsFinding(lines: readonly StressLine[], tranche: string, language: Language) {
  const texts = stressTexts[language];
  const scenarios = lines.filter(({ scenario }) => scenario !== null);
  const worst = scenarios.reduce((most, line) => (line.loss > most.loss ? line : most));
  return {
    title: texts.bars(tranche, percentText(lines[0]!.loss), percentText(worst.loss), worst.name),
    description: texts.barsDescription(tranche, scenarios.length),
  };
}
