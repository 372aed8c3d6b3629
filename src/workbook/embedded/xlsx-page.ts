import type { IWorksheetData } from "@univerjs/core";
import type { Worksheet } from "exceljs";
import type { PrintPlan } from "../plan.ts";
import { areaText } from "../reference.ts";

/** Width of what fits on an upright page without looking small, pixels. */
const UPRIGHT_PIXELS = 800;
const A4 = 9;
/** Inches. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** A sheet prints as wide as a page, on its side where it is wide; rows that stay in view stand on every page. */
export function layOutPages(sheet: Worksheet, data: Partial<IWorksheetData>, print: PrintPlan | undefined): void {
  const wide = usedWidth(sheet, data) > UPRIGHT_PIXELS;
  const frozen = data.freeze?.ySplit ?? 0;
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: A4,
    orientation: print?.orientation ?? (wide ? "landscape" : "portrait"),
    fitToPage: true,
    fitToWidth: 1,
    // Zero is as many pages as it takes.
    fitToHeight: print === undefined ? 0 : 1,
    margins: MARGINS,
    ...(print !== undefined && { printArea: areaText(print.area) }),
    ...(print === undefined && frozen > 0 && { printTitlesRow: `1:${frozen}` }),
  };
  sheet.headerFooter = { ...sheet.headerFooter, oddFooter: "&L&F&C&A&R&P / &N" };
}

function usedWidth(
  { columnCount }: Worksheet,
  { columnData, defaultColumnWidth = 0 }: Partial<IWorksheetData>,
): number {
  const widths = Array.from({ length: columnCount }, (_, c) => columnData?.[c]?.w ?? defaultColumnWidth);
  return widths.reduce((sum, width) => sum + width, 0);
}
