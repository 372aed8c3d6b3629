import type { Pictures } from "./html-parts.ts";
import { drawReportChart } from "./report-charts.ts";
import type { Report } from "./report-model.ts";

const LARGE = { width: 640, height: 300 };
const SMALL = { width: 300, height: 210 };
/** The tile of the last question is twice as wide. */
const WIDE = { width: 620, height: 210 };

/** Every chart of a report as SVG that stands alone. */
export function reportPictures({ sections }: Pick<Report, "sections">): Pictures {
  return new Map(
    sections.flatMap(({ id, chart }) => {
      if (chart === null) return [];
      const small = id === "size" ? WIDE : SMALL;
      return [[id, { large: svgText(drawReportChart(chart, LARGE)), small: svgText(drawReportChart(chart, small)) }]];
    }),
  );
}

/** A picture scales with the page by its viewBox. */
function svgText(svg: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(svg);
}
