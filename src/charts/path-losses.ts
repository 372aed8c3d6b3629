import * as Plot from "@observablehq/plot";
import { picture, PLOT_STYLE } from "./picture.ts";

/** Pool loss from a time on, fraction of pool EAD; time in years. */
export type LossPoint = { readonly time: number; readonly loss: number };

export type PathLossesChart = {
  /** Losses after each default, in the order of time. */
  readonly points: readonly LossPoint[];
  /** Years, the end of the axis. */
  readonly horizon: number;
  /** The tranche, and what its ends are called. */
  readonly band: {
    readonly from: number;
    readonly to: number;
    readonly colour: string;
    readonly fromLabel: string;
    readonly toLabel: string;
  };
  /** What the loss has come to, beside its end. */
  readonly endLabel: string;
  readonly lossColour: string;
  /** Behind labels, so that lines do not cross their letters. */
  readonly background: string;
  readonly title: string;
  readonly description: string;
  readonly words: { readonly loss: string };
  readonly size: { readonly width: number; readonly height: number };
};

/** A detachment point further above the loss than this is left off, so that the steps stay legible. */
const MOST_ABOVE = 1.6;

/** A path's cumulative loss as steps, with lines where the tranche attaches and detaches. */
export function drawPathLosses(chart: PathLossesChart): SVGSVGElement {
  const { points, horizon, band, size } = chart;
  const last = points.at(-1)?.loss ?? 0;
  const most = Math.max(last, band.from);
  const seesEnd = band.to <= MOST_ABOVE * most;
  const top = 1.12 * (seesEnd ? Math.max(most, band.to) : most);
  const ends = [
    ...(band.from > 0 ? [{ loss: band.from, label: band.fromLabel }] : []),
    ...(seesEnd ? [{ loss: band.to, label: band.toLabel }] : []),
  ];
  const steps = [{ time: 0, loss: 0 }, ...points, { time: horizon, loss: last }];
  const svg = Plot.plot({
    width: size.width,
    height: size.height,
    marginTop: 14,
    marginLeft: 40,
    marginRight: 58,
    marginBottom: 40,
    style: PLOT_STYLE,
    ariaLabel: chart.title,
    ariaDescription: chart.description,
    x: { domain: [0, horizon], label: chart.words.loss, labelAnchor: "center", labelArrow: "none", ticks: 6 },
    y: { domain: [0, top], label: null, ticks: 5, tickFormat: percentTick },
    marks: [
      Plot.gridY({ strokeOpacity: 0.12, ticks: 5 }),
      Plot.rect([{ from: band.from, to: Math.min(band.to, top) }], {
        x1: 0,
        x2: horizon,
        y1: "from",
        y2: "to",
        fill: band.colour,
        fillOpacity: 0.16,
      }),
      Plot.ruleY(ends, { y: "loss", stroke: band.colour, strokeWidth: 1.5 }),
      Plot.line(steps, { x: "time", y: "loss", curve: "step-after", stroke: chart.lossColour, strokeWidth: 2.25 }),
      ...ends.map((end) =>
        Plot.text([end], {
          x: horizon,
          y: "loss",
          text: "label",
          dx: -4,
          // On the side where the steps do not end.
          dy: last >= end.loss ? 9 : -8,
          textAnchor: "end",
          fill: "currentColor",
          stroke: chart.background,
          strokeWidth: 4,
        }),
      ),
      Plot.text([{ time: horizon, loss: last }], {
        x: "time",
        y: "loss",
        text: () => chart.endLabel,
        dx: 6,
        textAnchor: "start",
        fill: "currentColor",
        fontWeight: 600,
      }),
    ],
  }) as SVGSVGElement;
  return picture(svg);
}

function percentTick(fraction: number): string {
  return `${Number((100 * fraction).toPrecision(6))}%`;
}
