import {
  DrawingTypeEnum,
  ICommandService,
  type Injector,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { InsertSheetDrawingCommand, ISheetDrawingService } from "@univerjs/sheets-drawing";
import type { Area, ChartPlan } from "../plan.ts";

/** Row heights and column widths of a sheet, in pixels. */
export type SheetSizes = Pick<IWorksheetData, "columnData" | "rowData" | "defaultColumnWidth" | "defaultRowHeight">;

/** A chart on a sheet: what it shows and where. */
export type PlacedChart = { readonly sheetId: string; readonly plan: ChartPlan };

/** The name in the spreadsheet's registry of what draws a chart. */
export const CHART_COMPONENT = "SrtSheetChart";

const DRAWINGS_RESOURCE = "SHEET_DRAWING_PLUGIN";

/** A cell, and pixels from its own corner. */
type Point = {
  readonly column: number;
  readonly row: number;
  readonly columnOffset: number;
  readonly rowOffset: number;
};

/** A chart as the engine keeps it in a snapshot: what it shows, and between which cells. */
export type ChartDrawing = ReturnType<typeof chartDrawing>;

/** A chart over its place on a sheet. */
export function chartDrawing(
  unitId: string,
  { sheetId, plan }: PlacedChart,
  sizes: SheetSizes,
  sheetTransform = cornersOf(plan.place),
) {
  const { row, column, rows, columns } = plan.place;
  const { from, to } = sheetTransform;
  const left = columnsWidth(sizes, 0, column);
  const top = rowsHeight(sizes, 0, row);
  return {
    unitId,
    subUnitId: sheetId,
    drawingId: `chart-${crypto.randomUUID()}`,
    drawingType: DrawingTypeEnum.DRAWING_DOM,
    componentKey: CHART_COMPONENT,
    data: { sheetId, plan } as { sheetId: string; plan: ChartPlan },
    allowTransform: true,
    sheetTransform,
    axisAlignSheetTransform: sheetTransform,
    transform: {
      left: left + from.columnOffset,
      top: top + from.rowOffset,
      width: columnsWidth(sizes, column, columns) + to.columnOffset - from.columnOffset,
      height: rowsHeight(sizes, row, rows) + to.rowOffset - from.rowOffset,
    },
  };
}

/** The snapshot's resource for the drawings of several sheets. */
export function drawingResource(drawings: readonly ChartDrawing[]): { name: string; data: string } {
  const sheets: Record<string, { data: Record<string, ChartDrawing>; order: string[] }> = {};
  for (const drawing of drawings) {
    const sheet = (sheets[drawing.subUnitId] ??= { data: {}, order: [] });
    sheet.data[drawing.drawingId] = drawing;
    sheet.order.push(drawing.drawingId);
  }
  return { name: DRAWINGS_RESOURCE, data: JSON.stringify(sheets) };
}

/** Charts on a sheet of a snapshot, in the order in which they lie over each other. */
export function chartsIn({ resources = [] }: Pick<IWorkbookData, "resources">, sheetId: string): ChartDrawing[] {
  const text = resources.find(({ name }) => name === DRAWINGS_RESOURCE)?.data || "{}";
  const sheets = JSON.parse(text) as Record<string, { data?: Record<string, ChartDrawing>; order?: string[] }>;
  const { data = {}, order = Object.keys(data) } = sheets[sheetId] ?? {};
  return order.flatMap((id) => (data[id]?.componentKey === CHART_COMPONENT ? [data[id]] : []));
}

/** Adds charts to a sheet of the open workbook. */
export function insertDrawings(injector: Injector, unitId: string, drawings: readonly ChartDrawing[]): void {
  if (drawings.length === 0) return;
  void injector.get(ICommandService).syncExecuteCommand(InsertSheetDrawingCommand.id, { unitId, drawings });
}

/** Drawings of a sheet of the open workbook. */
export function drawingsOn(injector: Injector, unitId: string, sheetId: string): ChartDrawing[] {
  const drawings = injector.get(ISheetDrawingService).getDrawingData(unitId, sheetId);
  return Object.values(drawings) as unknown as ChartDrawing[];
}

/** First row below all drawings, from 0. */
export function rowsCovered(drawings: readonly ChartDrawing[]): number {
  return Math.max(0, ...drawings.map(({ sheetTransform }) => sheetTransform.to.row + 1));
}

function cornersOf({ row, column, rows, columns }: Area): { readonly from: Point; readonly to: Point } {
  return { from: point(row, column), to: point(row + rows, column + columns) };
}

function point(row: number, column: number): Point {
  return { row, column, rowOffset: 0, columnOffset: 0 };
}

function columnsWidth({ columnData, defaultColumnWidth }: SheetSizes, first: number, count: number): number {
  return sum(first, count, (c) => columnData?.[c]?.w ?? defaultColumnWidth);
}

function rowsHeight({ rowData, defaultRowHeight }: SheetSizes, first: number, count: number): number {
  return sum(first, count, (r) => rowData?.[r]?.h ?? defaultRowHeight);
}

function sum(first: number, count: number, size: (index: number) => number): number {
  return Array.from({ length: count }, (_, i) => size(first + i)).reduce((total, x) => total + x, 0);
}
