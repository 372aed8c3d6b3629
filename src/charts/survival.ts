import * as Plot from "@observablehq/plot";
import { picture, PLOT_STYLE } from "./picture.ts";

/** Probability that a tranche is not exhausted, against time in years. */
export type SurvivalCurve = {
  readonly name: string;
  /** Dashes of the line, empty for a whole one. */
  readonly dashes: string;
  readonly points: readonly { readonly time: number; readonly survival: number }[];
};

export type SurvivalChart = {
  readonly curves: readonly SurvivalCurve[];
  readonly colour: string;
  readonly title: string;
  readonly description: string;
  readonly words: { readonly time: string };
  readonly size: { readonly width: number; readonly height: number };
};

const LABEL_HEIGHT = 13;

/** Survival of a tranche at several thicknesses, each curve named at its end. */
export function drawSurvival(chart: SurvivalChart): SVGSVGElement {
  const { curves, size, colour } = chart;
  const end = curves[0]!.points.at(-1)!.time;
  const least = Math.min(...curves.flatMap(({ points }) => points.map(({ survival }) => survival)));
  const low = Math.max(0, Math.floor(20 * (least - 0.02)) / 20);
  const margins = { top: 14, bottom: 38, left: 42, right: 74 };
  const svg = Plot.plot({
    width: size.width,
    height: size.height,
    marginTop: margins.top,
    marginLeft: margins.left,
    marginRight: margins.right,
    marginBottom: margins.bottom,
    style: PLOT_STYLE,
    ariaLabel: chart.title,
    ariaDescription: chart.description,
    x: { domain: [0, end], label: chart.words.time, labelAnchor: "center", labelArrow: "none", ticks: 6 },
    y: { domain: [low, 1], label: null, ticks: 5, tickFormat: percentTick },
    marks: [
      Plot.gridY({ strokeOpacity: 0.12, ticks: 5 }),
      ...curves.map(({ points, dashes }) =>
        Plot.line(points, { x: "time", y: "survival", stroke: colour, strokeWidth: 2.25, strokeDasharray: dashes }),
      ),
      ...named(curves, low, size.height - margins.top - margins.bottom).map((label) =>
        Plot.text([label], {
          x: end,
          text: "name",
          frameAnchor: "top",
          dy: label.offset,
          dx: 6,
          textAnchor: "start",
          lineAnchor: "middle",
          fill: "currentColor",
          fontWeight: 600,
        }),
      ),
    ],
  }) as SVGSVGElement;
  return picture(svg);
}

/** Where each name stands beside its curve's end, pixels from the top; names that would touch are pushed apart. */
function named(curves: readonly SurvivalCurve[], low: number, height: number) {
  const wanted = curves
    .map(({ name, points }) => ({ name, offset: (height * (1 - points.at(-1)!.survival)) / (1 - low) }))
    .sort((a, b) => a.offset - b.offset);
  let limit = 0;
  return wanted.map(({ name, offset }) => {
    const placed = Math.max(offset, limit);
    limit = placed + LABEL_HEIGHT;
    return { name, offset: placed };
  });
}

function percentTick(fraction: number): string {
  return `${Number((100 * fraction).toPrecision(3))}%`;
}
