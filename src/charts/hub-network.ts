import * as Plot from "@observablehq/plot";
import { networkLayout, type NetworkNodes, type PlacedSpoke } from "./network-layout.ts";
import { picture, PLOT_STYLE } from "./picture.ts";

export type HubNetworkChart = NetworkNodes & {
  /** Numbers of hubs and spokes. */
  readonly links: readonly (readonly [hub: number, spoke: number])[];
  /** Number of the hub whose event the colours tell. */
  readonly shown: number;
  /** Of a change of nothing, of the largest, and of the hubs. */
  readonly colours: { readonly least: string; readonly most: string; readonly hub: string };
  readonly format: (change: number) => string;
  readonly title: string;
  readonly description: string;
  /** What a colour tells. */
  readonly words: { readonly scale: string };
};

/** Spokes that are named in the drawing: those that the event changes most. */
const NAMED = 3;
const LEGEND_STEPS = 5;

/** Hubs at the left, those who depend on them at the right by group, and who depends on the hub that is shown. */
export function drawHubNetwork(chart: HubNetworkChart): SVGSVGElement {
  const { size, colours, shown } = chart;
  const { hubs, spokes, groups } = networkLayout(chart);
  const most = chart.spokes.reduce((top, { change }) => Math.max(top, change ?? 0), 1e-12);
  const linked = (spoke: PlacedSpoke) => spoke.change !== null;
  const lines = chart.links.map(([hub, spoke]) => ({ hub, x1: hubs[hub]!.x, y1: hubs[hub]!.y, x2: spokes[spoke]!.x, y2: spokes[spoke]!.y })); // prettier-ignore
  const path = { x1: "x1", y1: "y1", x2: "x2", y2: "y2", curve: "bump-x" } as const;
  const named = spokes.filter(linked).sort((a, b) => b.change! - a.change!).slice(0, NAMED); // prettier-ignore
  const svg = Plot.plot({
    ...size,
    margin: 0,
    style: PLOT_STYLE,
    ariaLabel: chart.title,
    ariaDescription: chart.description,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    color: { type: "linear", domain: [0, most], range: [colours.least, colours.most] },
    marks: [
      Plot.link(lines.filter(({ hub }) => hub !== shown), { ...path, strokeOpacity: 0.07 }), // prettier-ignore
      Plot.link(lines.filter(({ hub }) => hub === shown), { ...path, stroke: colours.most, strokeOpacity: 0.5 }), // prettier-ignore
      Plot.dot(spokes.filter((spoke) => !linked(spoke)), { x: "x", y: "y", r: "r", stroke: colours.least, strokeOpacity: 0.8 }), // prettier-ignore
      Plot.dot(spokes.filter(linked), { x: "x", y: "y", r: "r", fill: "change", stroke: "none" }),
      Plot.dot(hubs, { x: "x", y: "y", r: "r", fill: colours.hub, fillOpacity: (_, h) => (h === shown ? 1 : 0.45) }),
      ...hubs.map((hub, h) => Plot.text([hub], { x: hub.x - 11, y: "y", text: "name", textAnchor: "end", fontSize: 10, fontWeight: h === shown ? 700 : 400 })), // prettier-ignore
      Plot.text(groups, { x: "x", y: "y", text: "name", textAnchor: "start", fontSize: 10 }),
      Plot.text(named, { x: "x", y: (spoke: PlacedSpoke) => spoke.y - spoke.r - 5, text: "name", fontSize: 9, fontWeight: 600 }), // prettier-ignore
      ...legend(chart, most),
    ],
  });
  return picture(svg as SVGSVGElement);
}

/** The colours from nothing to the largest change, at the foot. */
function legend({ size, format, words }: HubNetworkChart, most: number): Plot.Markish[] {
  const y = size.height - 8;
  const steps = Array.from({ length: LEGEND_STEPS }, (_, k) => ({ x: size.width / 2 - 24 + 12 * k, y, change: (most * k) / (LEGEND_STEPS - 1) })); // prettier-ignore
  const [first, last] = [steps[0]!, steps.at(-1)!];
  return [
    Plot.dot(steps, { x: "x", y: "y", r: 5, fill: "change", stroke: "none" }),
    Plot.text([first], { x: first.x - 9, y: "y", text: () => words.scale, textAnchor: "end", fontSize: 10 }),
    Plot.text([last], { x: last.x + 9, y: "y", text: () => format(most), textAnchor: "start", fontSize: 10 }),
  ];
}
