import * as Plot from "@observablehq/plot";
import { picture, PLOT_STYLE } from "./picture.ts";
import { twoLines } from "./scenario-bars.ts";

/** One step of a chain. */
export type LadderStep = {
  readonly name: string;
  readonly amount: number;
  readonly label: string;
  readonly colour: string;
};

/** An amount that steps are held against. */
export type LadderLine = { readonly name: string; readonly amount: number };

export type ScaleLadderChart = {
  /** From the top down. */
  readonly steps: readonly LadderStep[];
  readonly lines: readonly LadderLine[];
  readonly title: string;
  readonly description: string;
  readonly words: { readonly axis: string };
  readonly size: { readonly width: number; readonly height: number };
};

const NAME_WIDTH = 118;
/** The axis begins this far below the smallest amount, so that its bar can be seen. */
const ROOM = 0.4;

/** Amounts of a chain as bars on a logarithmic axis, with what they are held against as lines. */
export function drawScaleLadder(chart: ScaleLadderChart): SVGSVGElement {
  const { steps, size } = chart;
  const lines = [...chart.lines].sort((a, b) => b.amount - a.amount);
  const amounts = [...steps, ...lines].map(({ amount }) => amount).filter((amount) => amount > 0);
  const [least, most] = [Math.min(...amounts) * ROOM, Math.max(...amounts) * 2];
  const shown = steps.filter(({ amount }) => amount > 0);
  const svg = Plot.plot({
    width: size.width,
    height: size.height,
    marginTop: 16 + 13 * lines.length,
    marginLeft: NAME_WIDTH,
    marginRight: 44,
    marginBottom: 36,
    style: PLOT_STYLE,
    ariaLabel: chart.title,
    ariaDescription: chart.description,
    x: { type: "log", domain: [least, most], label: chart.words.axis, labelAnchor: "center", labelArrow: "none", ticks: powersOfTen(least, most), tickFormat: (x: number) => x.toLocaleString("en-US") }, // prettier-ignore
    y: { type: "band", domain: steps.map(({ name }) => name), label: null, padding: 0.28, tickSize: 0, tickFormat: twoLines }, // prettier-ignore
    marks: [
      Plot.barX(shown, { x1: least, x2: "amount", y: "name", fill: (step: LadderStep) => step.colour }),
      Plot.ruleX(lines, { x: "amount", strokeDasharray: "4 3", strokeOpacity: 0.8 }),
      // Each line's name on a row of its own, so that names of amounts close together do not meet.
      ...lines.map(({ name, amount }, k) =>
        Plot.text([amount], {
          x: () => amount,
          frameAnchor: "top",
          dy: -8 - 13 * (lines.length - 1 - k),
          text: () => name,
          fill: "currentColor",
          textAnchor: amount > Math.sqrt(least * most) ? "end" : "start",
        }),
      ),
      Plot.text(shown, {
        x: "amount",
        y: "name",
        text: (step: LadderStep) => step.label,
        dx: 4,
        textAnchor: "start",
        fill: "currentColor",
        stroke: "var(--colorNeutralBackground1, white)",
        strokeWidth: 3,
      }),
    ],
  }) as SVGSVGElement;
  return picture(svg);
}

/** Powers of ten from one number to another, every second one where there are many. */
function powersOfTen(from: number, to: number): number[] {
  const [first, last] = [Math.ceil(Math.log10(from)), Math.floor(Math.log10(to))];
  const step = last - first > 4 ? 2 : 1;
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, k) => Number(`1e${first + k * step}`));
}
