import * as Plot from "@observablehq/plot";
import { picture, PLOT_STYLE } from "./picture.ts";
import type { RatioLine } from "./ratio-fan.ts";
import { twoLines } from "./scenario-bars.ts";

/** A step of a ratio: from a value to another; a level is where it begins or ends. */
export type RatioStep = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly kind: "level" | "more" | "less";
  /** What is written beside it. */
  readonly label: string;
};

export type RatioWaterfallChart = {
  /** From the top down. */
  readonly steps: readonly RatioStep[];
  readonly lines: readonly RatioLine[];
  readonly colours: Readonly<Record<RatioStep["kind"], string>>;
  readonly title: string;
  readonly description: string;
  readonly words: { readonly axis: string };
  readonly size: { readonly width: number; readonly height: number };
};

/** Label heights above the frame, so that names of lines close together do not meet. */
const HEIGHTS = [-6, -19, -32];

/** How a ratio moves step by step. The axis does not begin at 0, so levels are marks and only changes are bars. */
export function drawRatioWaterfall(chart: RatioWaterfallChart): SVGSVGElement {
  const { steps, lines, size, colours } = chart;
  const levels = steps.filter(({ kind }) => kind === "level");
  const changes = steps.filter(({ kind }) => kind !== "level");
  const all = [...steps.flatMap(({ from, to }) => [from, to]), ...lines.map(({ ratio }) => ratio)];
  const room = 0.04 * (Math.max(...all) - Math.min(...all));
  const middle = (Math.max(...all) + Math.min(...all)) / 2;
  const colour = ({ kind }: RatioStep) => colours[kind];
  const svg = Plot.plot({
    width: size.width,
    height: size.height,
    marginTop: 46,
    marginLeft: 104,
    marginRight: 62,
    marginBottom: 36,
    style: PLOT_STYLE,
    ariaLabel: chart.title,
    ariaDescription: chart.description,
    x: { domain: [Math.min(...all) - room, Math.max(...all) + room], label: chart.words.axis, labelAnchor: "center", labelArrow: "none", ticks: 4, tickFormat: (x: number) => `${Number((100 * x).toPrecision(4))}` }, // prettier-ignore
    y: { type: "band", domain: steps.map(({ name }) => name), label: null, padding: 0.34, tickSize: 0, tickFormat: twoLines }, // prettier-ignore
    marks: [
      Plot.gridX({ strokeOpacity: 0.12, ticks: 4 }),
      Plot.ruleX(lines, { x: "ratio", stroke: "colour", strokeWidth: 1.5 }),
      ...lines.map((line, i) => Plot.text([line], { x: "ratio", frameAnchor: "top", dy: HEIGHTS[i % HEIGHTS.length]! - 6, text: "label", textAnchor: line.ratio > middle ? "end" : "start", dx: line.ratio > middle ? 2 : -2, fill: "currentColor" })), // prettier-ignore
      Plot.tickX(levels, { x: "to", y: "name", stroke: colour, strokeWidth: 4 }),
      Plot.barX(changes, { x1: "from", x2: "to", y: "name", fill: colour }),
      Plot.text(steps, {
        x: ({ from, to }: RatioStep) => Math.max(from, to),
        y: "name",
        text: "label",
        dx: 6,
        textAnchor: "start",
        fill: "currentColor",
      }),
    ],
  }) as SVGSVGElement;
  return picture(svg);
}
