import * as Plot from "@observablehq/plot";
import { picture, PLOT_STYLE } from "./picture.ts";
import { drawScenarioBars } from "./scenario-bars.ts";

/** One line, area or set of columns of a chart. */
export type SheetSeries = { readonly name: string; readonly values: readonly number[]; readonly colour: string };

/** A chart over cells, with its data at hand. */
export type SheetChart = {
  readonly kind: "line" | "area" | "stacked-area" | "column" | "stacked-column" | "bar";
  readonly title: string;
  readonly description: string;
  readonly categories: readonly (number | string)[];
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly categoryFormat: (x: number) => string;
  readonly valueFormat: (x: number) => string;
  readonly logarithmic: boolean;
  readonly series: readonly SheetSeries[];
  readonly width: number;
  readonly height: number;
};

type Point = {
  readonly category: number | string;
  readonly value: number;
  readonly name: string;
  readonly colour: string;
};

const LEAST_ON_LOG = 1e-7;
const MOST_CATEGORY_TICKS = 7;

/** Draws a chart as SVG: bars from the left, everything else from below. */
export function drawSheetChart(chart: SheetChart): SVGSVGElement {
  return chart.kind === "bar" ? drawBars(chart) : drawUpright(chart);
}

/** One bar a category, the first on top, its value at its end. */
function drawBars(chart: SheetChart): SVGSVGElement {
  const { series, categories, valueFormat } = chart;
  const { values, colour } = series[0]!;
  const bars = categories.map((category, i) => ({ name: String(category), value: values[i]!, colour }));
  const { title, description, width, height, valueTitle } = chart;
  const size = { width, height };
  return drawScenarioBars({ bars, format: valueFormat, title, description, words: { axis: valueTitle }, size });
}

/** Draws a chart as SVG: text in the page's own colour, the last point of each series labelled with its name. */
function drawUpright(chart: SheetChart): SVGSVGElement {
  const points = pointsOf(chart);
  const numeric = chart.categories.every((category) => typeof category === "number");
  const columns = chart.kind === "column" || chart.kind === "stacked-column";
  const svg = Plot.plot({
    width: chart.width,
    height: chart.height,
    marginLeft: 52,
    marginRight: columns ? 14 : 84,
    marginTop: 18,
    marginBottom: 44,
    style: PLOT_STYLE,
    ariaLabel: chart.title,
    ariaDescription: chart.description,
    x: {
      type: columns ? "band" : numeric ? "linear" : "point",
      ...(numeric && !columns ? {} : { domain: chart.categories }),
      label: chart.categoryTitle,
      labelAnchor: "center",
      labelArrow: "none",
      tickFormat: (x: number | string) => (typeof x === "number" ? chart.categoryFormat(x) : x),
      ...(columns ? { ticks: sparse(chart.categories) } : { ticks: MOST_CATEGORY_TICKS }),
    },
    y: {
      type: chart.logarithmic ? "log" : "linear",
      label: chart.valueTitle,
      labelArrow: "none",
      tickFormat: chart.valueFormat,
      ticks: 5,
      grid: true,
      ...(chart.logarithmic ? { clamp: true } : { zero: true }),
    },
    marks: [...marksOf(chart, points), ...(columns ? [] : labelsOf(chart))],
  });
  return picture(svg as SVGSVGElement);
}

function pointsOf(chart: SheetChart): Point[] {
  return chart.series.flatMap(({ name, colour, values }) =>
    values.map((value, i) => ({ category: chart.categories[i]!, value, name, colour })),
  );
}

function marksOf({ kind, logarithmic }: SheetChart, points: readonly Point[]): Plot.Markish[] {
  const shown = logarithmic ? points.filter((point) => point.value > LEAST_ON_LOG) : points;
  const channels = { x: "category", y: "value", z: "name" } as const;
  if (kind === "line") return [Plot.lineY(shown, { ...channels, stroke: "colour", strokeWidth: 2 })];
  if (kind === "column" || kind === "stacked-column") {
    return [Plot.barY(shown, { ...channels, fill: "colour", insetLeft: 0.5, insetRight: 0.5 }), Plot.ruleY([0])];
  }
  const area = kind === "area" ? { ...channels, y1: 0, y2: "value" } : channels;
  return [Plot.areaY(shown, { ...area, fill: "colour", fillOpacity: 0.85 })];
}

/** Names at the end of the lines, apart from each other where the lines end close together. */
function labelsOf(chart: SheetChart): Plot.Markish[] {
  const last = chart.categories.length - 1;
  const top = Math.max(...chart.series.flatMap((series) => series.values));
  const ordered = [...chart.series].sort((a, b) => a.values[last]! - b.values[last]!);
  let lowest = -Infinity;
  return ordered.map(({ name, values, colour }) => {
    const y = chart.logarithmic ? Math.max(values[last]!, LEAST_ON_LOG) : Math.max(values[last]!, lowest);
    lowest = y + 0.075 * top;
    return Plot.text([{ x: chart.categories[last]!, y }], {
      x: "x",
      y: "y",
      text: () => name,
      dx: 6,
      textAnchor: "start",
      fill: colour,
      fontWeight: 600,
    });
  });
}

function sparse(categories: readonly (number | string)[]): (number | string)[] {
  const every = Math.max(1, Math.ceil(categories.length / MOST_CATEGORY_TICKS));
  return categories.filter((_, i) => i % every === 0);
}
