import * as Plot from "@observablehq/plot";
import { picture, PLOT_STYLE } from "./picture.ts";

export type HeatMapChart = {
  /** From the top down, and from the left. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Row by row, 0 or more; null where there is nothing to tell. */
  readonly values: readonly (readonly (number | null)[])[];
  /** A short text of a value, without its unit. */
  readonly format: (value: number) => string;
  readonly colour: string;
  readonly title: string;
  readonly description: string;
  /** The unit and what it counts. */
  readonly words: { readonly unit: string };
  readonly size: { readonly width: number; readonly height: number };
};

type Cell = { readonly row: string; readonly column: string; readonly value: number };

/** Width of a character of a name, and the most that names may take at the left and at the top, pixels. */
const CHARACTER = 6.4;
const MOST_LEFT = 96;
const MOST_TOP = 72;
const FOOT = 20;
/** Least width of a cell that its value is written in. */
const READABLE = 20;
/** The darkest cell, on which text in the page's own colour keeps its contrast in light and dark. */
const DARKEST = 0.8;

/** A table of values as cells, the darker the larger; a square root tells small ones apart. */
export function drawHeatMap(chart: HeatMapChart): SVGSVGElement {
  const { rows, columns, size, format } = chart;
  const cells = rows.flatMap((row, r) => columns.flatMap((column, c) => cellOf(row, column, chart.values[r]![c]!)));
  const most = cells.reduce((top, { value }) => Math.max(top, value), 1e-300);
  const left = Math.min(MOST_LEFT, 14 + CHARACTER * longest(rows));
  const step = (size.width - left) / columns.length;
  const turned = CHARACTER * longest(columns) > step;
  const svg = Plot.plot({
    ...size,
    marginLeft: left,
    marginRight: 0,
    marginTop: turned ? Math.min(MOST_TOP, 10 + CHARACTER * longest(columns)) : 18,
    marginBottom: FOOT,
    style: PLOT_STYLE,
    ariaLabel: chart.title,
    ariaDescription: chart.description,
    x: { type: "band", domain: columns, axis: "top", label: null, tickSize: 0, padding: 0.04, ...(turned ? { tickRotate: -90 } : {}), tickFormat: shortened(MOST_TOP) }, // prettier-ignore
    y: { type: "band", domain: rows, label: null, tickSize: 0, padding: 0.04, tickFormat: shortened(MOST_LEFT) },
    marks: [
      Plot.cell(cells, { x: "column", y: "row", fill: chart.colour, fillOpacity: ({ value }: Cell) => DARKEST * Math.sqrt(value / most) }), // prettier-ignore
      ...(step < READABLE ? [] : [Plot.text(cells, { x: "column", y: "row", text: ({ value }: Cell) => format(value), fontSize: 9 })]), // prettier-ignore
      Plot.text([chart.words.unit], { frameAnchor: "bottom-left", dy: FOOT - 4, text: (unit: string) => unit, fontSize: 10 }), // prettier-ignore
    ],
  });
  return picture(svg as SVGSVGElement);
}

function cellOf(row: string, column: string, value: number | null): readonly Cell[] {
  return value === null ? [] : [{ row, column, value }];
}

function longest(names: readonly string[]): number {
  return names.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Names that fit in so many pixels. */
function shortened(pixels: number): (name: string) => string {
  const most = Math.floor((pixels - 8) / CHARACTER);
  return (name) => (name.length <= most ? name : `${name.slice(0, most - 1)}…`);
}
