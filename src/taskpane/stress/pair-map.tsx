import { drawHeatMap } from "../../charts/heat-map.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePaneState } from "../state/pane.tsx";
import { mapFinding, mapValues } from "./hub-figures.ts";
import { hubTexts } from "./hub-texts.ts";
import type { PairsFound } from "./stress-state.ts";

/** Pairs of sectors, the darker the likelier their obligors default together. */
export function PairMap({ pairs }: { pairs: PairsFound }) {
  const language = useLanguage();
  const texts = useTexts(hubTexts);
  const map = usePaneState((pane) => pane.stress.inputs.map);
  const { names } = pairs.pool.sector;
  const values = mapValues(pairs.found, map);
  const { title, description } = mapFinding(pairs, map, language);
  return (
    <ChartFigure
      title={title}
      scales="linear"
      draw={(size) =>
        drawHeatMap({
          rows: names,
          columns: names,
          values,
          format: shortPercent,
          colour: CHART_COLOURS["first-loss"],
          title,
          description,
          words: { unit: texts.maps[map] },
          size,
        })
      }
      table={
        <DataTable
          headings={[texts.sector, ...names]}
          rows={names.map((name, a) => [name, ...values[a]!.map((x) => (x === null ? "–" : shortPercent(x)))])}
        />
      }
    />
  );
}

/** Percent in three or four characters: 12, 3.8, 0.55, .04. */
function shortPercent(fraction: number): string {
  const percent = 100 * fraction;
  if (percent >= 9.95) return percent.toFixed(0);
  if (percent >= 0.995) return percent.toFixed(1);
  return percent < 0.005 ? "<.01" : percent.toFixed(2).replace(/^0/, "");
}
