import * as Plot from "@observablehq/plot";
import { picture, PLOT_STYLE } from "./picture.ts";
import { quarterTick } from "./quarters.ts";

/** Percentiles of a ratio at the end of a quarter, and the median of the case that stands beside it. */
export type RatioPoint = {
  readonly quarter: string;
  readonly least: number;
  readonly low: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly high: number;
  readonly beside: number;
};

/** A level across, such as a requirement. */
export type RatioLine = { readonly ratio: number; readonly label: string; readonly colour: string };

export type RatioFanChart = {
  readonly points: readonly RatioPoint[];
  readonly lines: readonly RatioLine[];
  readonly colour: string;
  /** Behind labels, so that lines do not cross their letters. */
  readonly background: string;
  readonly title: string;
  readonly description: string;
  readonly words: { readonly ratio: string; readonly least: string; readonly median: string; readonly beside: string };
  readonly size: { readonly width: number; readonly height: number };
};

const CLOSEST = 13;
const [TOP, BOTTOM] = [24, 38];

/** Percentiles of a ratio as a fan over quarters, with the lines that it must stay above. The axis does not begin at 0. */
export function drawRatioFan(chart: RatioFanChart): SVGSVGElement {
  const { points, lines, size, words, colour } = chart;
  const domain = domainOf(points, lines);
  const curve = (y: keyof RatioPoint, options: object) => Plot.line(points, { x: "quarter", y, ...options });
  const svg = Plot.plot({
    width: size.width,
    height: size.height,
    marginTop: TOP,
    marginLeft: 42,
    marginRight: 72,
    marginBottom: BOTTOM,
    style: PLOT_STYLE,
    ariaLabel: chart.title,
    ariaDescription: chart.description,
    x: { type: "point", domain: points.map(({ quarter }) => quarter), label: null, tickFormat: quarterTick, padding: 0.2 }, // prettier-ignore
    y: { domain, label: words.ratio, labelArrow: "none", ticks: 5, tickFormat: percentTick },
    marks: [
      Plot.gridY({ strokeOpacity: 0.12, ticks: 5 }),
      Plot.areaY(points, { x: "quarter", y1: "least", y2: "high", fill: colour, fillOpacity: 0.14 }),
      Plot.areaY(points, { x: "quarter", y1: "low", y2: "high", fill: colour, fillOpacity: 0.14 }),
      Plot.areaY(points, { x: "quarter", y1: "lower", y2: "upper", fill: colour, fillOpacity: 0.28 }),
      curve("median", { stroke: colour, strokeWidth: 2.25 }),
      curve("beside", { stroke: "currentColor", strokeWidth: 1.5, strokeDasharray: "4,3" }),
      Plot.ruleY(lines, { y: "ratio", stroke: "colour", strokeWidth: 1.5 }),
      Plot.text(lines, {
        frameAnchor: "left",
        y: "ratio",
        text: "label",
        dx: 4,
        dy: -7,
        textAnchor: "start",
        fill: "currentColor",
        stroke: chart.background,
        strokeWidth: 4,
      }),
      endLabels(chart, domain),
    ],
  }) as SVGSVGElement;
  return picture(svg);
}

/** From the lowest to the highest that is shown, with a little room. */
function domainOf(points: readonly RatioPoint[], lines: readonly RatioLine[]): readonly [number, number] {
  const shown = [...points.flatMap(({ least, high, beside }) => [least, high, beside]), ...lines.map(({ ratio }) => ratio)]; // prettier-ignore
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const room = 0.08 * Math.max(high - low, 0.001);
  return [low - room, high + room];
}

/** What each line is, at its end; apart from each other where the lines end close together. */
function endLabels({ points, words, size }: RatioFanChart, [low, high]: readonly [number, number]) {
  const last = points.at(-1)!;
  const perPixel = (high - low) / (size.height - TOP - BOTTOM);
  const wanted = [
    { y: last.least, label: words.least },
    { y: last.median, label: words.median },
    { y: last.beside, label: words.beside },
  ].sort((a, b) => a.y - b.y);
  const placed: { readonly y: number; readonly label: string }[] = [];
  for (const { y, label } of wanted) {
    const before = placed.at(-1);
    placed.push({ label, y: before === undefined ? y : Math.max(y, before.y + CLOSEST * perPixel) });
  }
  return Plot.text(placed, {
    x: last.quarter,
    y: "y",
    text: "label",
    dx: 8,
    textAnchor: "start",
    fill: "currentColor",
  });
}

function percentTick(fraction: number): string {
  return `${Number((100 * fraction).toPrecision(4))}%`;
}
