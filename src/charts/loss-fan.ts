import * as Plot from "@observablehq/plot";
import { picture, PLOT_STYLE } from "./picture.ts";

/** Cumulative loss at a time in years: mean and percentiles, fractions of pool EAD. */
export type FanPoint = {
  readonly time: number;
  readonly mean: number;
  readonly low: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly high: number;
};

export type LossFanChart = {
  readonly points: readonly FanPoint[];
  /** Lines across, such as where a tranche ends. */
  readonly lines: readonly { readonly loss: number; readonly label: string; readonly colour: string }[];
  readonly colour: string;
  /** Behind labels, so that lines do not cross their letters. */
  readonly background: string;
  readonly title: string;
  readonly description: string;
  readonly words: { readonly time: string; readonly mean: string; readonly high: string; readonly median: string };
  readonly size: { readonly width: number; readonly height: number };
};

/** Room above the highest percentile within which a line is still shown. */
const ROOM = 1.35;

/** Percentiles of the cumulative loss as a fan that opens with time. */
export function drawLossFan(chart: LossFanChart): SVGSVGElement {
  const { points, size, words, colour } = chart;
  const last = points.at(-1)!;
  const most = Math.max(last.high, last.mean, 1e-9);
  const lines = chart.lines.filter(({ loss }) => loss <= ROOM * most);
  const top = 1.06 * Math.max(most, ...lines.map(({ loss }) => loss));
  const curve = (y: keyof FanPoint, options: object) => Plot.line(points, { x: "time", y, stroke: colour, ...options });
  const ends = [
    { loss: last.high, label: words.high },
    { loss: last.mean, label: words.mean },
  ];
  const svg = Plot.plot({
    width: size.width,
    height: size.height,
    marginTop: 14,
    marginLeft: 42,
    marginRight: 86,
    marginBottom: 38,
    style: PLOT_STYLE,
    ariaLabel: chart.title,
    ariaDescription: chart.description,
    x: { domain: [0, last.time], label: words.time, labelAnchor: "center", labelArrow: "none", ticks: 6 },
    y: { domain: [0, top], label: null, ticks: 5, tickFormat: percentTick },
    marks: [
      Plot.gridY({ strokeOpacity: 0.12, ticks: 5 }),
      Plot.areaY(points, { x: "time", y1: "low", y2: "high", fill: colour, fillOpacity: 0.18 }),
      Plot.areaY(points, { x: "time", y1: "lower", y2: "upper", fill: colour, fillOpacity: 0.3 }),
      curve("median", { strokeWidth: 2.25 }),
      curve("mean", { strokeWidth: 1.5, strokeDasharray: "4,3" }),
      Plot.ruleY(lines, { y: "loss", stroke: "colour", strokeWidth: 1.5 }),
      Plot.text(lines, {
        x: 0,
        y: "loss",
        text: "label",
        dx: 4,
        dy: -7,
        textAnchor: "start",
        fill: "currentColor",
        stroke: chart.background,
        strokeWidth: 4,
      }),
      Plot.text(ends, { x: last.time, y: "loss", text: "label", dx: 6, textAnchor: "start", fill: "currentColor" }),
    ],
  }) as SVGSVGElement;
  return picture(svg);
}

function percentTick(fraction: number): string {
  return `${Number((100 * fraction).toPrecision(3))}%`;
}
