import * as Plot from "@observablehq/plot";
import { picture, PLOT_STYLE } from "./picture.ts";

/** One case with its value, a fraction. */
export type ScenarioBar = { readonly name: string; readonly value: number; readonly colour: string };

export type ScenarioBarsChart = {
  /** From the top down. */
  readonly bars: readonly ScenarioBar[];
  readonly format: (value: number) => string;
  readonly title: string;
  readonly description: string;
  readonly words: { readonly axis: string };
  readonly size: { readonly width: number; readonly height: number };
};

const NAME_WIDTH = 118;
/** Characters of a name on one line beside the bars. */
const LINE = 18;

/** A value of several cases as bars, each named at its left and told at its end. */
export function drawScenarioBars(chart: ScenarioBarsChart): SVGSVGElement {
  const { bars, size, format } = chart;
  const most = Math.max(...bars.map(({ value }) => value), 1e-12);
  const svg = Plot.plot({
    width: size.width,
    height: size.height,
    marginTop: 4,
    marginLeft: NAME_WIDTH,
    marginRight: 52,
    marginBottom: 36,
    style: PLOT_STYLE,
    ariaLabel: chart.title,
    ariaDescription: chart.description,
    x: { domain: [0, most], label: chart.words.axis, labelAnchor: "center", labelArrow: "none", ticks: 4, tickFormat: (x: number) => `${Number((100 * x).toPrecision(3))}` }, // prettier-ignore
    y: { type: "band", domain: bars.map(({ name }) => name), label: null, padding: 0.28, tickSize: 0, tickFormat: twoLines }, // prettier-ignore
    marks: [
      Plot.gridX({ strokeOpacity: 0.12, ticks: 4 }),
      Plot.barX(bars, { x: "value", y: "name", fill: (bar: ScenarioBar) => bar.colour }),
      Plot.text(bars, {
        x: "value",
        y: "name",
        text: (bar: ScenarioBar) => format(bar.value),
        dx: 4,
        textAnchor: "start",
        fill: "currentColor",
      }),
    ],
  }) as SVGSVGElement;
  return picture(svg);
}

/** A long name in two lines, parted at a space. */
export function twoLines(name: string): string {
  if (name.length <= LINE) return name;
  const at = name.lastIndexOf(" ", LINE);
  return at < 0 ? name : `${name.slice(0, at)}\n${name.slice(at + 1)}`;
}
