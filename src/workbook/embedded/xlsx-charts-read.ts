import { CHART_COLOURS } from "../look.ts";
import type { Area, ChartColour, ChartPlan } from "../plan.ts";
import { area, areaFromText } from "../reference.ts";
import type { ChartDrawing } from "./drawings.ts";
import { pathsOfKind, relatedParts } from "./xlsx/relations.ts";
import { attribute, partText, unescaped, type Package } from "./xlsx-package.ts";

/** A chart of a file and the cells it lies over. */
export type ChartInFile = { readonly plan: ChartPlan; readonly place: ChartDrawing["sheetTransform"] };

const PIXEL = 9525;
const KINDS = { lineChart: "line", areaChart: "area", barChart: "column" } as const;

/**
 * Charts of a file's sheet over cells of that sheet: lines, areas, columns and bars in the product's colours. Charts of
 * other kinds, and those that read other sheets, are left out.
 */
export function chartsInFile(parts: Package, path: string, sheet: string): ChartInFile[] {
  return pathsOfKind(parts, path, "drawing").flatMap((drawing) => {
    const related = relatedParts(parts, drawing);
    const anchors = partText(parts, drawing).match(/<xdr:twoCellAnchor\b[\s\S]*?<\/xdr:twoCellAnchor>/g) ?? [];
    return anchors.flatMap((anchor) => {
      const chart = related.get(attribute(/<c:chart\b[^>]*>/.exec(anchor)?.[0] ?? "", "r:id") ?? "")?.path;
      const place = placeOf(anchor);
      const plan = chart === undefined ? null : planOf(partText(parts, chart), anchor, sheet, place);
      return plan === null ? [] : [{ plan, place }];
    });
  });
}

function placeOf(anchor: string): ChartInFile["place"] {
  const corner = (name: string) => {
    const text = new RegExp(`<xdr:${name}>([\\s\\S]*?)</xdr:${name}>`).exec(anchor)?.[1] ?? "";
    const number = (tag: string) => Number(new RegExp(`<xdr:${tag}>(\\d+)<`).exec(text)?.[1] ?? 0);
    const [columnOffset, rowOffset] = [number("colOff") / PIXEL, number("rowOff") / PIXEL];
    return { column: number("col"), row: number("row"), columnOffset, rowOffset };
  };
  return { from: corner("from"), to: corner("to") };
}

function planOf(chart: string, anchor: string, sheet: string, place: ChartInFile["place"]): ChartPlan | null {
  const [, type, body] = /<c:(lineChart|areaChart|barChart)>([\s\S]*?)<\/c:\1>/.exec(chart) ?? [];
  const series = (body?.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? []).map((one) => seriesOf(one, sheet));
  const categories = cellsOf(between(body ?? "", "cat"), sheet);
  if (type === undefined || categories === null || series.length === 0 || series.includes(null)) return null;
  const [categoryAxis, valueAxis] = [between(chart, "catAx"), between(chart, "valAx")];
  const frame = /<xdr:cNvPr\b[^>]*>/.exec(anchor)?.[0] ?? "";
  const { from, to } = place;
  return {
    kind: kindOf(type as keyof typeof KINDS, body!),
    title: textOf(between(chart.replace(/<c:plotArea>[\s\S]*/, ""), "title")),
    description: attribute(frame, "descr") ?? "",
    categories,
    categoryTitle: textOf(between(categoryAxis, "title")),
    valueTitle: textOf(between(valueAxis, "title")),
    ...formatOf("categoryFormat", categoryAxis),
    ...formatOf("valueFormat", valueAxis),
    ...(valueAxis.includes("<c:logBase") && { logarithmic: true as const }),
    series: series as ChartPlan["series"],
    place: area(from.row, from.column, to.row - from.row, to.column - from.column),
  };
}

function kindOf(type: keyof typeof KINDS, body: string): ChartPlan["kind"] {
  if (/<c:barDir val="bar"\/>/.test(body)) return "bar";
  const kind = KINDS[type];
  return kind !== "line" && /<c:grouping val="stacked"\/>/.test(body) ? `stacked-${kind}` : kind;
}

function seriesOf(text: string, sheet: string): ChartPlan["series"][number] | null {
  const values = cellsOf(between(text, "val"), sheet);
  const rgb = /<a:srgbClr val="([0-9A-Fa-f]{6})"/.exec(text)?.[1]?.toLowerCase();
  const colour = Object.entries(CHART_COLOURS).find(([, known]) => known === `#${rgb}`)?.[0];
  if (values === null || colour === undefined) return null;
  const name = /<c:v>([^<]*)<\/c:v>/.exec(between(text, "tx"))?.[1] ?? "";
  return { name: unescaped(name), values, colour: colour as ChartColour };
}

/** Cells of the sheet that a reference names; null where it names others. */
function cellsOf(text: string, sheet: string): Area | null {
  const reference = unescaped(/<c:f>([^<]*)<\/c:f>/.exec(text)?.[1] ?? "");
  const [, quoted, plain, cells] = /^(?:'((?:[^']|'')*)'|([^'!]*))!([^!]+)$/.exec(reference) ?? [];
  if (cells === undefined || (quoted?.replaceAll("''", "'") ?? plain) !== sheet) return null;
  return areaFromText(cells);
}

function formatOf<K extends "categoryFormat" | "valueFormat">(key: K, axis: string): Partial<Record<K, string>> {
  const tag = /<c:numFmt\b[^>]*>/.exec(axis)?.[0] ?? "";
  if (attribute(tag, "sourceLinked") !== "0") return {};
  return { [key]: attribute(tag, "formatCode") ?? "General" } as Partial<Record<K, string>>;
}

/** What stands in the first element of a name. */
function between(text: string, name: string): string {
  return new RegExp(`<c:${name}>([\\s\\S]*?)</c:${name}>`).exec(text)?.[1] ?? "";
}

function textOf(title: string): string {
  return [...title.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, run]) => unescaped(run!)).join("");
}
