import * as Plot from "@observablehq/plot";
import { picture, PLOT_STYLE } from "./picture.ts";

/** Expected loss of one tranche, fraction of the tranche, against asset correlation. */
export type Curve = {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly { readonly rho: number; readonly el: number }[];
};

export type RhoCurvesChart = {
  readonly curves: readonly Curve[];
  /** Today's rho with its label; null where there is no single one. */
  readonly today: { readonly rho: number; readonly label: string } | null;
  /** The range of the axis, also while the curve is not complete. */
  readonly rhos: readonly [number, number];
  readonly logarithmic: boolean;
  readonly title: string;
  readonly description: string;
  readonly words: { readonly rho: string };
  readonly size: { readonly width: number; readonly height: number };
};

const LEAST_ON_LOG = 1e-8;
const LABEL_HEIGHT = 13;

/** Expected loss of every tranche against rho, each curve labelled at its end. */
export function drawRhoCurves(chart: RhoCurvesChart): SVGSVGElement {
  const { curves, today, logarithmic, size, rhos } = chart;
  const all = curves.flatMap((curve) => curve.points.map((point) => point.el));
  const most = Math.max(...all, 1e-6);
  const least = logarithmic ? Math.max(LEAST_ON_LOG, Math.min(...all.filter((el) => el > LEAST_ON_LOG), most)) : 0;
  const domain = logarithmic ? [least / 1.5, Math.min(1, most * 1.5)] : [0, most * 1.05];
  const margins = { top: 22, bottom: 36, left: 46, right: 78 };
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
    x: {
      domain: rhos as [number, number],
      label: chart.words.rho,
      labelAnchor: "center",
      labelArrow: "none",
      ticks: 6,
    },
    y: {
      type: logarithmic ? "log" : "linear",
      domain,
      label: null,
      ticks: logarithmic ? 5 : 5,
      tickFormat: percentTick,
      clamp: true,
    },
    marks: [
      Plot.gridY({ strokeOpacity: 0.12, ticks: 5 }),
      ...(today === null
        ? []
        : [
            Plot.ruleX([today.rho], { strokeDasharray: "3,2", strokeOpacity: 0.85 }),
            Plot.text([today], { x: "rho", text: "label", frameAnchor: "top", dy: -12, fill: "currentColor" }),
          ]),
      ...curves.map((curve) =>
        Plot.line(
          curve.points.filter((point) => !logarithmic || point.el > LEAST_ON_LOG),
          { x: "rho", y: "el", stroke: curve.colour, strokeWidth: 2.25 },
        ),
      ),
      ...endLabels(chart, domain as [number, number], size.height - margins.top - margins.bottom).map((label) =>
        Plot.text([label], {
          x: rhos[1],
          text: "name",
          frameAnchor: "top",
          dy: label.offset,
          dx: 8,
          textAnchor: "start",
          lineAnchor: "middle",
          fill: "currentColor",
          fontWeight: 600,
        }),
      ),
      ...endLabels(chart, domain as [number, number], size.height - margins.top - margins.bottom).map((label) =>
        Plot.dot([label], { x: rhos[1], frameAnchor: "top", dy: label.offset, dx: 3, r: 3, fill: label.colour }),
      ),
    ],
  }) as SVGSVGElement;
  return picture(svg);
}

type EndLabel = { readonly name: string; readonly colour: string; readonly offset: number };

/** Where each curve's name stands beside its end, in pixels from the top; names that would touch are pushed apart. */
function endLabels({ curves, logarithmic }: RhoCurvesChart, domain: [number, number], height: number): EndLabel[] {
  const scale = (el: number) => {
    const [low, high] = logarithmic ? domain.map(Math.log) : domain;
    const position = ((logarithmic ? Math.log(Math.max(el, domain[0])) : el) - low!) / (high! - low!);
    return height * (1 - Math.min(1, Math.max(0, position)));
  };
  const wanted = curves
    .flatMap(({ name, colour, points }) =>
      points.length === 0 ? [] : [{ name, colour, offset: scale(points.at(-1)!.el) }],
    )
    .sort((a, b) => b.offset - a.offset);
  let limit = height;
  return wanted.map((label) => {
    const offset = Math.min(label.offset, limit);
    limit = offset - LABEL_HEIGHT;
    return { ...label, offset };
  });
}

function percentTick(fraction: number): string {
  return `${Number((100 * fraction).toPrecision(3))}%`;
}
