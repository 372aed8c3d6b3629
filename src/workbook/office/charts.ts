import { CHART_COLOURS } from "../look.ts";
import type { Area, ChartPlan, ChartSeries } from "../plan.ts";
import { areaOf } from "./ranges.ts";

const TYPES = {
  line: "Line",
  area: "Area",
  "stacked-area": "AreaStacked",
  column: "ColumnClustered",
  "stacked-column": "ColumnStacked",
  bar: "BarClustered",
} as const;

const INK = "#404040";
const GRID = "#e3e3e3";
/** Points. */
const LINE_WEIGHT = 2.25;
const TITLE_SIZE = 12;

/**
 * Draws native charts. Excel guesses series from the cells a chart is made of, and cells that wait for their first
 * answer look empty to it; so its guesses are removed and the planned series added.
 */
export async function drawCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plans: readonly ChartPlan[],
): Promise<void> {
  const drawn = plans.map((plan) => ({
    plan,
    chart: sheet.charts.add(TYPES[plan.kind], areaOf(sheet, plan.categories)),
  }));
  for (const { chart } of drawn) chart.series.load("items/name");
  await context.sync();
  for (const { plan, chart } of drawn) {
    const guessed = chart.series.items;
    for (const series of plan.series) fillSeries(sheet, chart.series.add(series.name), series, plan);
    // From the last one: a series is known by its place.
    for (const series of [...guessed].reverse()) series.delete();
    drawTitle(chart, plan);
    drawAxes(chart, plan);
    placeChart(sheet, chart, plan);
  }
}

function drawTitle(chart: Excel.Chart, plan: ChartPlan): void {
  chart.title.text = plan.title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.color = INK;
  chart.legend.visible = plan.series.length > 1;
  chart.legend.position = "Bottom";
}

function fillSeries(sheet: Excel.Worksheet, drawn: Excel.ChartSeries, series: ChartSeries, plan: ChartPlan): void {
  const colour = CHART_COLOURS[series.colour];
  drawn.setValues(areaOf(sheet, series.values));
  drawn.setXAxisValues(areaOf(sheet, plan.categories));
  if (plan.kind !== "line") return drawn.format.fill.setSolidColor(colour);
  drawn.format.line.color = colour;
  drawn.format.line.weight = LINE_WEIGHT;
  drawn.markerStyle = "None";
}

function drawAxes(chart: Excel.Chart, plan: ChartPlan): void {
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = plan.categoryTitle;
  valueAxis.title.text = plan.valueTitle;
  // Excel stacks bars from the bottom; a list reads from the top.
  if (plan.kind === "bar") categoryAxis.reversePlotOrder = true;
  if (plan.categoryFormat !== undefined) categoryAxis.numberFormat = plan.categoryFormat;
  if (plan.valueFormat !== undefined) valueAxis.numberFormat = plan.valueFormat;
  if (plan.logarithmic) valueAxis.scaleType = "Logarithmic";
  valueAxis.majorGridlines.format.line.color = GRID;
}

/**
 * Office.js has no alternative text for charts (it has for shapes), so the description stands in the cell under the
 * chart's corner, where a screen reader that walks the cells finds it.
 */
function placeChart(sheet: Excel.Worksheet, chart: Excel.Chart, { place, description }: ChartPlan): void {
  const corner = areaOf(sheet, cell(place.row, place.column));
  corner.formulas = [[`'${description}`]];
  // "Fill" keeps a long text inside its cell, so nothing shows beside the chart.
  corner.format.horizontalAlignment = "Fill";
  chart.setPosition(corner, areaOf(sheet, cell(place.row + place.rows - 1, place.column + place.columns - 1)));
}

function cell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
