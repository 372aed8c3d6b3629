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
  if (widthOf(name) <= LINE) return name;
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const at = spaces.filter((place) => widthOf(name.slice(0, place)) <= LINE).at(-1);
  return at === undefined ? name : `${name.slice(0, at)}\n${name.slice(at + 1)}`;
}

/** True for a name that stands beside its bar whole, in two lines at most. */
export function fitsBeside(name: string): boolean {
  return twoLines(name)
    .split("\n")
    .every((line) => widthOf(line) <= LINE);
}

/** Width in Latin characters: those of Chinese and of full width take two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(sign) ? 2 : 1), 0);
}
