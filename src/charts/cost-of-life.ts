import * as Plot from "@observablehq/plot";
import { picture, PLOT_STYLE } from "./picture.ts";

/** Cost of capital from a time on, decimal a year; NaN where no capital is released. */
export type CostPoint = { readonly years: number; readonly cost: number };

export type CostOfLifeChart = {
  readonly points: readonly CostPoint[];
  /** Years until the deal ends. */
  readonly ends: number;
  readonly equity: { readonly cost: number; readonly label: string };
  readonly colours: { readonly cost: string; readonly equity: string };
  readonly title: string;
  readonly description: string;
  readonly words: { readonly years: string };
  readonly size: { readonly width: number; readonly height: number };
};

/** A deal's cost of capital beyond this many times that of equity says no more than that it is dear. */
const MOST_TIMES = 3;

/** Cost of capital as a pool runs off, in steps of payment dates, against the cost of equity. */
export function drawCostOfLife(chart: CostOfLifeChart): SVGSVGElement {
  const { points, ends, equity, colours, size } = chart;
  const known = points.filter(({ cost }) => cost === cost);
  const dearest = Math.max(...known.map(({ cost }) => cost), equity.cost);
  const first = known[0]?.cost ?? 0;
  const most = Math.min(1.08 * dearest, Math.max(MOST_TIMES * equity.cost, MOST_TIMES * first));
  const last = known.at(-1);
  const line = last === undefined ? [] : [...points, { years: ends, cost: points.at(-1)!.cost }];
  const svg = Plot.plot({
    width: size.width,
    height: size.height,
    marginTop: 22,
    marginLeft: 46,
    marginRight: 16,
    marginBottom: 36,
    style: PLOT_STYLE,
    ariaLabel: chart.title,
    ariaDescription: chart.description,
    x: { domain: [0, ends], label: chart.words.years, labelAnchor: "center", labelArrow: "none", ticks: 6 },
    y: { domain: [0, most], label: null, ticks: 5, tickFormat: (x: number) => `${Number((100 * x).toPrecision(3))}%` },
    marks: [
      Plot.gridY({ strokeOpacity: 0.12, ticks: 5 }),
      Plot.ruleY([equity.cost], { stroke: colours.equity, strokeDasharray: "4,3", strokeWidth: 1.5 }),
      Plot.text([equity], {
        y: "cost",
        text: "label",
        frameAnchor: "right",
        textAnchor: "end",
        dx: -2,
        dy: 9,
        fill: "currentColor",
      }),
      Plot.line(line, { x: "years", y: "cost", curve: "step-after", stroke: colours.cost, strokeWidth: 2.25, clip: true }), // prettier-ignore
    ],
  }) as SVGSVGElement;
  return picture(svg);
}
