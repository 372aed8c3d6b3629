import * as Plot from "@observablehq/plot";
import { picture, PLOT_STYLE } from "./picture.ts";
import { quarterTick } from "./quarters.ts";

/** What a quarter holds of one kind. */
export type QuarterPart = { readonly quarter: string; readonly kind: string; readonly value: number };

export type QuarterStackChart = {
  /** In the order of the quarters, such as 2026Q1. */
  readonly parts: readonly QuarterPart[];
  /** Kinds from the bottom up, and their colours. */
  readonly kinds: readonly { readonly kind: string; readonly colour: string }[];
  readonly format: (value: number) => string;
  readonly title: string;
  readonly description: string;
  readonly words: { readonly value: string };
  /** Largest value of the axis; the tallest column where null. */
  readonly most: number | null;
  readonly size: { readonly width: number; readonly height: number };
};

const LEGEND_WIDTH = 78;

/** A column a quarter, stacked by kind. */
export function drawQuarterStack(chart: QuarterStackChart): SVGSVGElement {
  const { parts, kinds, size, most } = chart;
  const colours = new Map(kinds.map(({ kind, colour }) => [kind, colour]));
  const svg = Plot.plot({
    width: size.width,
    height: size.height,
    marginTop: 42,
    marginLeft: 48,
    marginRight: 8,
    marginBottom: 38,
    style: PLOT_STYLE,
    ariaLabel: chart.title,
    ariaDescription: chart.description,
    x: { type: "band", domain: [...new Set(parts.map(({ quarter }) => quarter))], label: null, tickSize: 0, tickFormat: quarterTick }, // prettier-ignore
    y: { ...(most !== null && { domain: [0, most] }), label: chart.words.value, labelArrow: "none", ticks: 5, tickFormat: chart.format }, // prettier-ignore
    marks: [
      Plot.gridY({ strokeOpacity: 0.12, ticks: 5 }),
      Plot.barY(parts, { x: "quarter", y: "value", fill: (part: QuarterPart) => colours.get(part.kind)!, order: kinds.map(({ kind }) => kind), z: "kind", insetLeft: 0.5, insetRight: 0.5 }), // prettier-ignore
      Plot.ruleY([0]),
      ...kinds.map(({ kind, colour }, place) => legend(kind, colour, place)),
    ],
  }) as SVGSVGElement;
  return picture(svg);
}

function legend(kind: string, colour: string, place: number) {
  return [
    Plot.dot([kind], { frameAnchor: "top-left", dx: 6 + place * LEGEND_WIDTH, dy: -8, r: 4, fill: colour }),
    Plot.text([kind], { frameAnchor: "top-left", text: (x: string) => x, dx: 14 + place * LEGEND_WIDTH, dy: -14, fill: "currentColor" }), // prettier-ignore
  ];
}
