import * as Plot from "@observablehq/plot";
import { picture, PLOT_STYLE } from "./picture.ts";

/** An amount of a year: above 0 it goes to investors, below 0 they lose it. */
export type CashBar = { readonly year: number; readonly kind: string; readonly amount: number };

export type CashFlowsChart = {
  readonly bars: readonly CashBar[];
  /** Kinds in the order of the legend, and their colours. */
  readonly kinds: readonly { readonly kind: string; readonly colour: string }[];
  readonly title: string;
  readonly description: string;
  readonly words: { readonly year: string; readonly amount: string };
  readonly size: { readonly width: number; readonly height: number };
};

/** Expected cash of investors year by year, stacked by what it is. */
export function drawCashFlows(chart: CashFlowsChart): SVGSVGElement {
  const { bars, kinds, size } = chart;
  const colours = new Map(kinds.map(({ kind, colour }) => [kind, colour]));
  const svg = Plot.plot({
    width: size.width,
    height: size.height,
    marginTop: 34,
    marginLeft: 48,
    marginRight: 10,
    marginBottom: 38,
    style: PLOT_STYLE,
    ariaLabel: chart.title,
    ariaDescription: chart.description,
    x: { type: "band", label: chart.words.year, labelAnchor: "center", labelArrow: "none", tickFormat: String },
    y: { label: chart.words.amount, labelArrow: "none", ticks: 5, grid: true },
    marks: [
      Plot.barY(bars, { x: "year", y: "amount", fill: (bar: CashBar) => colours.get(bar.kind)!, order: kinds.map(({ kind }) => kind) }), // prettier-ignore
      Plot.ruleY([0]),
      ...kinds.map(({ kind, colour }, i) => legend(kind, colour, i)),
    ],
  }) as SVGSVGElement;
  return picture(svg);
}

const LEGEND_WIDTH = 92;

function legend(kind: string, colour: string, place: number) {
  return [
    Plot.dot([kind], { frameAnchor: "top-left", dx: 6 + place * LEGEND_WIDTH, dy: -8, r: 4, fill: colour }),
    Plot.text([kind], { frameAnchor: "top-left", text: (x: string) => x, dx: 14 + place * LEGEND_WIDTH, dy: -14, fill: "currentColor" }), // prettier-ignore
  ];
}
