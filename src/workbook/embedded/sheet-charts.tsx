import type { FUniver } from "@univerjs/core/facade";
import { useEffect, useRef } from "react";
import { drawSheetChart, type SheetChart } from "../../charts/sheet-chart.ts";
import { CHART_COLOURS } from "../look.ts";
import type { Area } from "../plan.ts";
import { CHART_COMPONENT, type PlacedChart } from "./drawings.ts";
import { formatNumber } from "./number-format.ts";

/** Reads cells of a sheet as they stand, spilled cells included. */
export type ReadCells = (sheetId: string, area: Area) => unknown[][];

/** What the drawn charts follow. */
export type ChartSource = {
  readonly read: ReadCells;
  /** Calls the listener after each calculation. */
  readonly onCalculated: (listener: () => void) => () => void;
};

/** Registers the chart component, once a page. */
export function registerChartComponent(api: FUniver, source: ChartSource): void {
  api.registerComponent(CHART_COMPONENT, ({ data }: { data?: PlacedChart }) =>
    data ? <ChartOnSheet chart={data} source={source} /> : null,
  );
}

function ChartOnSheet({ chart, source }: { readonly chart: PlacedChart; readonly source: ChartSource }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const draw = () => frame.current && fill(frame.current, chart, source.read);
    const resized = new ResizeObserver(draw);
    if (frame.current) resized.observe(frame.current);
    const calculated = source.onCalculated(draw);
    return () => {
      resized.disconnect();
      calculated();
    };
  }, [chart, source]);
  return (
    <figure className="sheet-chart">
      <figcaption>{chart.plan.title}</figcaption>
      <div ref={frame} role="img" aria-label={chart.plan.description} />
    </figure>
  );
}

function fill(frame: HTMLDivElement, chart: PlacedChart, read: ReadCells): void {
  const { clientWidth, clientHeight } = frame;
  if (clientWidth < 80 || clientHeight < 60) return;
  const data = chartData(chart, read, clientWidth, clientHeight);
  frame.replaceChildren(...(data === null ? [] : [drawSheetChart(data)]));
}

/** The chart with its numbers; null while its cells have none. */
function chartData({ sheetId, plan }: PlacedChart, read: ReadCells, width: number, height: number): SheetChart | null {
  const list = (area: Area) => read(sheetId, area).flat();
  const categories = list(plan.categories).filter(
    (x): x is number | string => typeof x === "number" || typeof x === "string",
  );
  const series = plan.series.map(({ name, values, colour }) => ({
    name,
    colour: CHART_COLOURS[colour],
    values: list(values).filter((x): x is number => typeof x === "number"),
  }));
  const length = Math.min(categories.length, ...series.map(({ values }) => values.length));
  if (length < 2) return null;
  return {
    kind: plan.kind,
    title: plan.title,
    description: plan.description,
    categories: categories.slice(0, length),
    categoryTitle: plan.categoryTitle,
    valueTitle: plan.valueTitle,
    categoryFormat: (x) => formatNumber(x, plan.categoryFormat ?? "0.##"),
    valueFormat: (x) => formatNumber(x, plan.valueFormat ?? "0.##"),
    logarithmic: plan.logarithmic === true,
    series: series.map((s) => ({ ...s, values: s.values.slice(0, length) })),
    width,
    height,
  };
}
