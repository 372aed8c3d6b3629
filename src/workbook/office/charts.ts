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
/** Excel's limit for an object's name. */
const LONGEST_OBJECT_NAME = 255;

/**
 * Draws a native chart. Office.js has no alternative text for charts (it has for shapes), so the description stands as
 * the object's name, which the selection pane and screen readers give, and in the cell under the chart's corner.
 */
export function drawChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const first = plan.series[0];
  if (first === undefined) throw new Error(`The chart "${plan.title}" has no series.`);
  const by = first.values.rows >= first.values.columns ? "Columns" : "Rows";
  const chart = sheet.charts.add(TYPES[plan.kind], areaOf(sheet, first.values), by);
  chart.name = plan.description.slice(0, LONGEST_OBJECT_NAME);
  chart.title.text = plan.title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.color = INK;
  plan.series.forEach((series, i) => {
    const drawn = i === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    fillSeries(sheet, drawn, series, plan);
  });
  drawAxes(chart, plan);
  chart.legend.visible = plan.series.length > 1;
  chart.legend.position = "Bottom";
  placeChart(sheet, chart, plan);
}

function fillSeries(sheet: Excel.Worksheet, drawn: Excel.ChartSeries, series: ChartSeries, plan: ChartPlan): void {
  const colour = CHART_COLOURS[series.colour];
  drawn.name = series.name;
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
  if (plan.categoryFormat !== undefined) categoryAxis.numberFormat = plan.categoryFormat;
  if (plan.valueFormat !== undefined) valueAxis.numberFormat = plan.valueFormat;
  if (plan.logarithmic) valueAxis.scaleType = "Logarithmic";
  valueAxis.majorGridlines.format.line.color = GRID;
}

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
