import type { ChartDrawing } from "./drawings.ts";
import { chartPart, type ChartSource } from "./xlsx-chart-part.ts";
import {
  declarePart,
  escaped,
  OFFICE_RELATIONS,
  partText,
  relateParts,
  setPartText,
  XML,
  type Package,
} from "./xlsx-package.ts";

/** A chart with its place on its sheet. */
export type PlacedSource = ChartSource & { readonly place: ChartDrawing["sheetTransform"] };

const DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
/** English metric units in a pixel. */
const PIXEL = 9525;

/**
 * Writes charts into a file that has no drawings yet.
 *
 * @param sheets path of each sheet's part, with the charts on it
 */
export function drawInFile(
  parts: Package,
  sheets: readonly (readonly [path: string, charts: readonly PlacedSource[]])[],
): void {
  let chart = 0;
  sheets
    .filter(([, charts]) => charts.length > 0)
    .forEach(([path, charts], i) => {
      const drawing = `xl/drawings/drawing${i + 1}.xml`;
      const frames = charts.map((source, k) => {
        const target = `xl/charts/chart${++chart}.xml`;
        setPartText(parts, target, chartPart(source));
        declarePart(parts, target, CHART_TYPE);
        return frame(source, k + 1, relateParts(parts, drawing, target, "chart"));
      });
      setPartText(parts, drawing, drawingText(frames));
      declarePart(parts, drawing, DRAWING_TYPE);
      showDrawing(parts, path, relateParts(parts, path, drawing, "drawing"));
    });
}

function drawingText(frames: readonly string[]): string {
  return (
    `${XML}<xdr:wsDr xmlns:xdr="${DRAWINGML}/spreadsheetDrawing" ` +
    `xmlns:a="${DRAWINGML}/main" xmlns:r="${OFFICE_RELATIONS}" xmlns:c="${DRAWINGML}/chart">${frames.join("")}</xdr:wsDr>`
  );
}

/** The chart between two cells; its description is its alternative text. */
function frame({ plan, place }: PlacedSource, number: number, relation: string): string {
  const id = number + 1;
  return (
    `<xdr:twoCellAnchor><xdr:from>${corner(place.from)}</xdr:from><xdr:to>${corner(place.to)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Chart ${number}" ` +
    `title="${escaped(plan.title)}" descr="${escaped(plan.description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWINGML}/chart">` +
    `<c:chart r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

type Corner = PlacedSource["place"]["from"];

function corner({ column, columnOffset, row, rowOffset }: Corner): string {
  const units = (pixels: number) => Math.round(pixels * PIXEL);
  return (
    `<xdr:col>${column}</xdr:col><xdr:colOff>${units(columnOffset)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${units(rowOffset)}</xdr:rowOff>`
  );
}

/** Refers to a drawing from a sheet's part, where a file has its place for it. */
function showDrawing(parts: Package, path: string, relation: string): void {
  const text = partText(parts, path);
  const place = /<(legacyDrawing|picture|oleObjects|controls|tableParts|extLst)\b|<\/worksheet>/.exec(text)!.index;
  setPartText(parts, path, `${text.slice(0, place)}<drawing r:id="${relation}"/>${text.slice(place)}`);
}
