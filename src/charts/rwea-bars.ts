import * as Plot from "@observablehq/plot";
import { picture, PLOT_STYLE } from "./picture.ts";
import { twoLines } from "./scenario-bars.ts";

/** A bar of RWEA from one amount to another, in the chart's unit. */
export type RweaBar = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  /** What is written beside it. */
  readonly label: string;
};

export type RweaChart = {
  /** From the top down. */
  readonly bars: readonly RweaBar[];
  readonly title: string;
  readonly description: string;
  readonly words: { readonly axis: string };
  readonly size: { readonly width: number; readonly height: number };
};

/** RWEA before, what a deal takes off, and what each part that is kept adds up to after; each bar begins where one ends. */
export function drawRweaBars({ bars, title, description, words, size }: RweaChart): SVGSVGElement {
  const most = Math.max(...bars.flatMap(({ from, to }) => [from, to]));
  const svg = Plot.plot({
    width: size.width,
    height: size.height,
    marginTop: 4,
    marginLeft: 104,
    marginRight: 62,
    marginBottom: 36,
    style: PLOT_STYLE,
    ariaLabel: title,
    ariaDescription: description,
    x: { domain: [0, most], label: words.axis, labelAnchor: "center", labelArrow: "none", ticks: 4 },
    y: {
      type: "band",
      domain: bars.map(({ name }) => name),
      label: null,
      padding: 0.3,
      tickSize: 0,
      tickFormat: twoLines,
    },
    marks: [
      Plot.gridX({ strokeOpacity: 0.12, ticks: 4 }),
      Plot.barX(bars, { x1: "from", x2: "to", y: "name", fill: "colour" }),
      Plot.text(bars, {
        x: ({ from, to }: RweaBar) => Math.max(from, to),
        y: "name",
        text: "label",
        dx: 4,
        textAnchor: "start",
        fill: "currentColor",
      }),
    ],
  }) as SVGSVGElement;
  return picture(svg);
}
