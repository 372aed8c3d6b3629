import { CHART_COLOURS } from "../look.ts";
import type { Area, Cell, ChartPlan, ChartSeries } from "../plan.ts";
import { rangeText } from "../reference.ts";
import { escaped, XML } from "./xlsx-package.ts";

/** A chart on its way into a file: what it shows, of which sheet, and the cells as they stand. */
export type ChartSource = {
  readonly plan: ChartPlan;
  readonly sheet: string;
  readonly read: (area: Area) => readonly (readonly Cell[])[];
};

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const INK = "404040";
const GRID = "E3E3E3";
/** Hundredths of a point. */
const TITLE_SIZE = 1200;
const TEXT_SIZE = 900;
/** English metric units: 2.25 points. */
const LINE_WIDTH = 28_575;
/** Percent of a column's width between columns. */
const GAPS = { column: 60, "stacked-column": 20, bar: 60 } as const;
const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

/**
 * A chart's part of a file: native in Excel, over cells, with the values of those cells kept in it, so that it shows
 * them where they cannot be calculated.
 *
 * @source ECMA-376 (2016), part 1, section 21.2, DrawingML charts
 */
export function chartPart(source: ChartSource): string {
  const { plan } = source;
  const legend = plan.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "";
  return (
    `${XML}<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/>` +
    `<c:chart>${title(plan.title, TITLE_SIZE, true)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `${plot(source)}${categoryAxis(plan)}${valueAxis(source)}</c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${fill("FFFFFF")}<a:ln><a:noFill/></a:ln></c:spPr>${textLook(TEXT_SIZE)}</c:chartSpace>`
  );
}

function plot(source: ChartSource): string {
  const { kind } = source.plan;
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const series = source.plan.series.map((one, i) => seriesText(source, one, i)).join("");
  const stacked = kind.startsWith("stacked-");
  const grouping = (plain: string) => `<c:grouping val="${stacked ? "stacked" : plain}"/><c:varyColors val="0"/>`;
  if (kind === "line") return `<c:lineChart>${grouping("standard")}${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  if (kind === "area" || kind === "stacked-area") {
    return `<c:areaChart>${grouping("standard")}${series}${axes}</c:areaChart>`;
  }
  const overlap = stacked ? '<c:overlap val="100"/>' : "";
  return (
    `<c:barChart><c:barDir val="${kind === "bar" ? "bar" : "col"}"/>${grouping("clustered")}${series}` +
    `<c:gapWidth val="${GAPS[kind]}"/>${overlap}${axes}</c:barChart>`
  );
}

function seriesText(source: ChartSource, { name, values, colour }: ChartSeries, index: number): string {
  const { kind, valueFormat, categories } = source.plan;
  const rgb = CHART_COLOURS[colour].slice(1).toUpperCase();
  const line = `<a:ln w="${LINE_WIDTH}" cap="rnd">${fill(rgb)}<a:round/></a:ln>`;
  const look = kind === "line" ? `${line}` : fill(rgb);
  const after = { line: '<c:marker><c:symbol val="none"/></c:marker>', bar: '<c:invertIfNegative val="0"/>' };
  const detail = kind === "line" ? after.line : kind.endsWith("area") ? "" : after.bar;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escaped(name)}</c:v></c:tx>` +
    `<c:spPr>${look}</c:spPr>${detail}<c:cat>${cellsOf(source, categories, source.plan.categoryFormat)}</c:cat>` +
    `<c:val>${numbers(source, values, valueFormat)}</c:val>${kind === "line" ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

/** Categories are numbers, or texts as soon as one of them is a text. */
function cellsOf(source: ChartSource, area: Area, format: string | undefined): string {
  const cells = source.read(area).flat();
  if (!cells.some((cell) => typeof cell === "string")) return numbers(source, area, format);
  const points = cells.map((cell, i) => (cell === null ? "" : point(i, String(cell))));
  return (
    `<c:strRef><c:f>${reference(source, area)}</c:f><c:strCache><c:ptCount val="${cells.length}"/>` +
    `${points.join("")}</c:strCache></c:strRef>`
  );
}

function numbers(source: ChartSource, area: Area, format = "General"): string {
  const cells = source.read(area).flat();
  const points = cells.map((cell, i) => (typeof cell === "number" ? point(i, String(cell)) : ""));
  return (
    `<c:numRef><c:f>${reference(source, area)}</c:f><c:numCache><c:formatCode>${escaped(format)}</c:formatCode>` +
    `<c:ptCount val="${cells.length}"/>${points.join("")}</c:numCache></c:numRef>`
  );
}

function point(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${escaped(value)}</c:v></c:pt>`;
}

function reference({ sheet }: ChartSource, area: Area): string {
  return escaped(rangeText({ sheet, ...area }));
}

/** Excel stacks bars from the bottom; a list reads from the top, with its axis of values below. */
function categoryAxis({ kind, categoryTitle, categoryFormat }: ChartPlan): string {
  const isBar = kind === "bar";
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isBar ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? "l" : "b"}"/>${title(categoryTitle, TEXT_SIZE)}` +
    `${numberFormat(categoryFormat)}<c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/><c:spPr><a:ln>${fill("A6A6A6")}</a:ln></c:spPr>` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

function valueAxis(source: ChartSource): string {
  const { kind, valueTitle, valueFormat, logarithmic } = source.plan;
  const isBar = kind === "bar";
  const scale = logarithmic ? '<c:logBase val="10"/>' : "";
  const from = kind !== "line" && !logarithmic && !hasNegative(source) ? '<c:min val="0"/>' : "";
  const between = kind === "line" || kind.endsWith("area") ? "midCat" : "between";
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling>${scale}<c:orientation val="minMax"/>${from}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? "b" : "l"}"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="9525">${fill(GRID)}</a:ln></c:spPr></c:majorGridlines>` +
    `${title(valueTitle, TEXT_SIZE)}${numberFormat(valueFormat)}<c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBar ? "max" : "autoZero"}"/>` +
    `<c:crossBetween val="${between}"/></c:valAx>`
  );
}

/** Columns without a negative value stand on zero: their heights are compared. */
function hasNegative({ plan, read }: ChartSource): boolean {
  return plan.series.some(({ values }) =>
    read(values)
      .flat()
      .some((value) => typeof value === "number" && value < 0),
  );
}

function numberFormat(format: string | undefined): string {
  if (format === undefined) return '<c:numFmt formatCode="General" sourceLinked="1"/>';
  return `<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/>`;
}

/** A title of the chart or of an axis; nothing for an empty one. */
function title(text: string, size: number, bold = false): string {
  if (text === "") return "";
  const look = `sz="${size}" b="${bold ? 1 : 0}"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}>${fill(INK)}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="en-US" ${look}>${fill(INK)}</a:rPr><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title>`
  );
}

function textLook(size: number): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${fill(INK)}</a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="en-US"/></a:p></c:txPr>`
  );
}

function fill(rgb: string): string {
  return `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
}
