import * as Plot from "@observablehq/plot";
import { picture, PLOT_STYLE } from "./picture.ts";
import { twoLines } from "./scenario-bars.ts";

/** A step of a waterfall: from a value to another; a level stands on 0. */
export type DecompositionStep = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly kind: "level" | "more" | "less";
  /** What is written beside its bar. */
  readonly label: string;
};

export type DecompositionChart = {
  /** From the top down. */
  readonly steps: readonly DecompositionStep[];
  readonly colours: Readonly<Record<DecompositionStep["kind"], string>>;
  readonly title: string;
  readonly description: string;
  readonly words: { readonly axis: string };
  readonly size: { readonly width: number; readonly height: number };
};

const NAME_WIDTH = 118;

/** How a value comes about step by step: each bar begins where the one above ended. */
export function drawDecomposition(chart: DecompositionChart): SVGSVGElement {
  const { steps, size, colours } = chart;
  const most = Math.max(...steps.flatMap(({ from, to }) => [from, to]), 1e-12);
  const joints = steps.slice(1).map((step, i) => ({ x: step.kind === "level" ? 0 : step.from, above: steps[i]!.name, below: step.name })); // prettier-ignore
  const svg = Plot.plot({
    width: size.width,
    height: size.height,
    marginTop: 4,
    marginLeft: NAME_WIDTH,
    marginRight: 66,
    marginBottom: 36,
    style: PLOT_STYLE,
    ariaLabel: chart.title,
    ariaDescription: chart.description,
    x: { domain: [0, most], label: chart.words.axis, labelAnchor: "center", labelArrow: "none", ticks: 4, tickFormat: (x: number) => `${Number((100 * x).toPrecision(3))}` }, // prettier-ignore
    y: { type: "band", domain: steps.map(({ name }) => name), label: null, padding: 0.3, tickSize: 0, tickFormat: twoLines }, // prettier-ignore
    marks: [
      Plot.gridX({ strokeOpacity: 0.12, ticks: 4 }),
      Plot.barX(steps, { x1: "from", x2: "to", y: "name", fill: (step: DecompositionStep) => colours[step.kind] }),
      Plot.ruleX(
        joints.filter(({ x }) => x > 0),
        { x: "x", y1: "above", y2: "below", strokeOpacity: 0.4, strokeDasharray: "2,2" },
      ),
      Plot.text(steps, {
        x: (step: DecompositionStep) => Math.max(step.from, step.to),
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
