import { drawHubNetwork } from "../../charts/hub-network.ts";
import { eachObligor, type Pool } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { decimalText, percentText, plainPercent, shareText } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { networkOf, pointsText, type RankedHub } from "./hub-figures.ts";
import { hubTexts } from "./hub-texts.ts";
import type { HubsFound } from "./stress-state.ts";

type Props = {
  readonly found: HubsFound;
  readonly ranked: readonly RankedHub[];
  /** The hub whose event is shown. */
  readonly place: number;
  readonly tranche: string;
};

/** Who depends on whom, and what the event of one hub does to those that depend on it. */
export function HubNetwork({ found, ranked, place, tranche }: Props) {
  const language = useLanguage();
  const texts = useTexts(hubTexts);
  const pool = eachObligor(found.pool);
  const shown = ranked[place]!;
  const { spokes, links } = networkOf(pool, ranked, shown);
  const { title, description } = networkFinding(
    found,
    shown,
    { name: tranche, hubs: ranked.length, spokes: spokes.length },
    language,
  );
  return (
    <ChartFigure
      title={title}
      scales="linear"
      draw={(size) =>
        drawHubNetwork({
          hubs: ranked.map(({ impact }) => ({ name: pool.ids[impact.obligor]!, size: pool.ead[impact.obligor]! })),
          spokes,
          links,
          shown: place,
          colours: { least: CHART_COLOURS.muted, most: CHART_COLOURS["first-loss"], hub: CHART_COLOURS.senior },
          format: (change) => texts.points(`+${pointsText(change)}`),
          title,
          description,
          words: { scale: texts.networkScale },
          size,
        })
      }
      table={<DataTable headings={texts.spokeHeadings} rows={spokeRows(pool, shown)} />}
    />
  );
}

/** Those that depend on the hub, the one that it changes most first. */
function spokeRows(pool: Pool, { impact }: RankedHub): readonly (readonly string[])[] {
  const total = pool.ead.reduce((sum, x) => sum + x, 0);
  return [...impact.spokes]
    .sort((a, b) => b.change.value - a.change.value)
    .map(({ obligor, weight, pd, change }) => [
      pool.ids[obligor]!,
      plainPercent(weight),
      percentText(pd, change.error),
      percentText(pd + change.value, change.error),
      shareText(pool.ead[obligor]! / total),
    ]);
}

/** The tranche's name, and how many hubs and spokes are drawn. */
type Shown = { readonly name: string; readonly hubs: number; readonly spokes: number };

/** What the network says. */
export function networkFinding(
  { pool: onTape, event }: HubsFound,
  { impact, tranche }: RankedHub,
  { name, hubs, spokes }: Shown,
  language: Language,
) {
  const texts = hubTexts[language];
  const pool = eachObligor(onTape);
  const hub = pool.ids[impact.obligor]!;
  const points = pointsText(tranche.value, tranche.error);
  const told = [...impact.spokes]
    .sort((a, b) => b.change.value - a.change.value)
    .map(({ obligor, change }) => `${pool.ids[obligor]!} ${texts.points(pointsText(change.value, change.error))}`)
    .join("; ");
  return {
    title: texts.network(hub, texts.events[event], decimalText(impact.infected.value, 1), name, points),
    description: texts.networkDescription(hubs, spokes, hub, told),
  };
}
