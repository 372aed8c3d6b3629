import * as Plot from "@observablehq/plot";
import { picture, PLOT_STYLE } from "./picture.ts";
import { twoLines } from "./scenario-bars.ts";

/** What a value does when one lever is turned down and up. */
export type TornadoBar = {
  readonly name: string;
  readonly atLow: number;
  readonly atHigh: number;
  /** The two turns in words, such as x 0.5 and x 2. */
  readonly low: string;
  readonly high: string;
};

export type TornadoChart = {
  /** The widest first. */
  readonly bars: readonly TornadoBar[];
  /** The value with no lever turned. */
  readonly today: number;
  readonly colours: { readonly more: string; readonly less: string };
  readonly title: string;
  readonly description: string;
  readonly words: { readonly axis: string };
  readonly size: { readonly width: number; readonly height: number };
};

const NAME_WIDTH = 104;
/** Room left of 0 for the words of a lever turned down, as a share of the largest value. */
const LABEL_ROOM = 0.3;

/** One half of a lever's bar. */
type Half = { readonly name: string; readonly to: number; readonly turn: string };

/** Bars on both sides of today's value, a lever a row, the turn written at each end. */
export function drawTornado(chart: TornadoChart): SVGSVGElement {
  const { bars, today, colours, size } = chart;
  const halves = bars.flatMap(({ name, atLow, atHigh, low, high }): Half[] => [
    { name, to: atLow, turn: low },
    { name, to: atHigh, turn: high },
  ]);
  const ends = (more: boolean) => halves.filter(({ to }) => to > today === more);
  const most = Math.max(today, ...halves.map(({ to }) => to));
  const label = (more: boolean) =>
    Plot.text(
      ends(more).filter(({ to }) => to !== today),
      {
        x: "to",
        y: "name",
        text: "turn",
        dx: more ? 3 : -3,
        textAnchor: more ? "start" : "end",
        fill: "currentColor",
      },
    );
  const svg = Plot.plot({
    width: size.width,
    height: size.height,
    marginTop: 6,
    marginLeft: NAME_WIDTH,
    marginRight: 40,
    marginBottom: 36,
    style: PLOT_STYLE,
    ariaLabel: chart.title,
    ariaDescription: chart.description,
    x: { domain: [-LABEL_ROOM * most, most], label: chart.words.axis, labelAnchor: "center", labelArrow: "none", ticks: 4, tickFormat: (x: number) => (x < 0 ? "" : `${Number((100 * x).toPrecision(3))}`) }, // prettier-ignore
    y: { type: "band", domain: bars.map(({ name }) => name), label: null, padding: 0.3, tickSize: 0, tickFormat: twoLines }, // prettier-ignore
    marks: [
      Plot.barX(halves, { x1: () => today, x2: "to", y: "name", fill: ({ to }: Half) => (to > today ? colours.more : colours.less) }), // prettier-ignore
      Plot.ruleX([today], { strokeWidth: 1.5 }),
      label(true),
      label(false),
    ],
  }) as SVGSVGElement;
  return picture(svg);
}
