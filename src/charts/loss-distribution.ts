import * as Plot from "@observablehq/plot";
import { picture, PLOT_STYLE } from "./picture.ts";

/** A tranche as a band of pool loss, fractions of pool EAD. */
export type LossBand = { readonly name: string; readonly from: number; readonly to: number; readonly colour: string };

/** Probability of a loss above `from` and up to `to`. */
export type LossBar = { readonly from: number; readonly to: number; readonly mass: number };

/** A loss worth a line, such as a value at risk. */
export type LossMark = { readonly label: string; readonly loss: number };

export type LossDistributionChart = {
  /** The first bar, where it has no width, is the probability of no loss. */
  readonly bars: readonly LossBar[];
  readonly bands: readonly LossBand[];
  readonly marks: readonly LossMark[];
  readonly logarithmic: boolean;
  readonly colourOfNoLoss: string;
  /** Behind labels, so that lines do not cross their letters. */
  readonly background: string;
  readonly title: string;
  readonly description: string;
  readonly words: { readonly loss: string };
  readonly size: { readonly width: number; readonly height: number };
};

const LEAST_ON_LOG = 1e-7;
const LABEL_STEP = 13;
const LETTER = 6.4;
const LEFT = 46;
const RIGHT = 12;

/** The distribution of the pool's loss, each bar in the colour of the tranche that it reaches. */
export function drawLossDistribution(chart: LossDistributionChart): SVGSVGElement {
  const { bars, bands, marks, logarithmic, words, size } = chart;
  const step = bars.at(-1)!.to / (bars.length - 1);
  const end = bars.at(-1)!.to;
  const floor = logarithmic ? LEAST_ON_LOG : 0;
  const shown = bars.filter((bar) => bar.mass > floor);
  const colour = (bar: LossBar) =>
    bar.to === 0
      ? chart.colourOfNoLoss
      : (bands.find((band) => bar.to > band.from && bar.to <= band.to)?.colour ?? chart.colourOfNoLoss);
  const top = 16 + LABEL_STEP * marks.length;
  const inner = size.width - LEFT - RIGHT;
  const rightward = (mark: LossMark) => inner * (1 - mark.loss / end) + RIGHT > LETTER * mark.label.length;
  const svg = Plot.plot({
    width: size.width,
    height: size.height,
    marginTop: top,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginBottom: 58,
    style: PLOT_STYLE,
    ariaLabel: chart.title,
    ariaDescription: chart.description,
    x: {
      domain: [shown[0]?.to === 0 ? -step : 0, end],
      label: words.loss,
      tickFormat: percentTick,
      ticks: 6,
      labelAnchor: "center",
      labelOffset: 56,
      labelArrow: "none",
      tickSize: 9,
    },
    y: {
      type: logarithmic ? "log" : "linear",
      domain: logarithmic ? [LEAST_ON_LOG, 1] : [0, Math.max(...bars.map((bar) => bar.mass)) * 1.02],
      label: null,
      tickFormat: percentTick,
      ticks: logarithmic ? [1e-6, 1e-4, 1e-2, 1] : 4,
    },
    marks: [
      Plot.gridY({ strokeOpacity: 0.12, ...(logarithmic ? { ticks: [1e-6, 1e-4, 1e-2, 1] } : { ticks: 4 }) }),
      Plot.rect(shown, {
        x1: (bar: LossBar) => (bar.to === 0 ? -step : bar.from),
        x2: "to",
        y1: floor,
        y2: "mass",
        fill: colour,
        inset: 0.25,
      }),
      Plot.ruleX(marks, { x: "loss", strokeDasharray: "3,2", strokeOpacity: 0.85 }),
      ...marks.map((mark, i) =>
        Plot.ruleX([mark], {
          x: "loss",
          strokeOpacity: 0.4,
          insetTop: -LABEL_STEP * (marks.length - i) - 2,
        }),
      ),
      ...marks.map((mark, i) =>
        Plot.text([mark], {
          x: "loss",
          text: "label",
          frameAnchor: "top",
          dy: -LABEL_STEP * (marks.length - i) + 4,
          dx: rightward(mark) ? 3 : -3,
          textAnchor: rightward(mark) ? "start" : "end",
          lineAnchor: "middle",
          fill: "currentColor",
          stroke: chart.background,
          strokeWidth: 4,
        }),
      ),
      Plot.rect(
        bands.filter((band) => band.from < end),
        {
          x1: "from",
          x2: (band: LossBand) => Math.min(band.to, end),
          fill: "colour",
          inset: 0.5,
          y1: floor,
          y2: floor,
          insetBottom: -7,
          insetTop: 2,
        },
      ),
      Plot.text(bandLabels(bands, end, size.width - LEFT - RIGHT), {
        x: "middle",
        text: "name",
        frameAnchor: "bottom",
        dy: 32,
        fill: "currentColor",
        fontWeight: 600,
      }),
    ],
  }) as SVGSVGElement;
  return picture(svg);
}

type BandLabel = { readonly name: string; readonly middle: number };

/** Names under their bands, from the first loss up; a name that would touch the one before it is left out. */
function bandLabels(bands: readonly LossBand[], end: number, width: number): BandLabel[] {
  let taken = -LEFT;
  return bands.flatMap(({ name, from, to }) => {
    if (from >= end) return [];
    const middle = (from + Math.min(to, end)) / 2;
    const half = (LETTER * name.length) / 2;
    const centre = (width * middle) / end;
    if (centre - half < taken || centre + half > width + RIGHT) return [];
    taken = centre + half + 4;
    return [{ name, middle }];
  });
}

function percentTick(fraction: number): string {
  return `${Number((100 * fraction).toPrecision(6))}%`;
}
