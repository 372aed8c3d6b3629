import { InterceptorEffectEnum } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { ShadedArea } from "./book-custom.ts";
import type { Spreadsheet } from "./univer.ts";

/** From no loss to the darkest shade: white to a light orange, on which black text keeps a contrast of 9 to 1. */
const LIGHT = [255, 255, 255] as const;
const DARK = [246, 185, 106] as const;
/** The fraction from which on the shade is darkest. */
const DARKEST_FROM = 0.18;

/** Shades cells of the workbook's shaded areas by their numbers, spilled ones included. */
export function shadeNumbers({ injector }: Spreadsheet): void {
  const formulas = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { workbook, worksheet, unitId, subUnitId, row, col }, next) => {
      const areas = (workbook.getCustomMetadata() as { shaded?: readonly ShadedArea[] } | undefined)?.shaded ?? [];
      const inside = areas.some((area) => area.sheetId === subUnitId && holds(area, row, col));
      if (!inside) return next(cell);
      const spilled = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const fraction = Number(spilled?.v ?? worksheet.getCellRaw(row, col)?.v);
      if (!(fraction > 0)) return next(cell);
      return next({ ...cell, interceptorStyle: { ...cell?.interceptorStyle, bg: { rgb: shade(fraction) } } });
    },
  });
}

function holds(area: ShadedArea, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function shade(fraction: number): string {
  const share = Math.sqrt(Math.min(1, fraction / DARKEST_FROM));
  return `rgb(${LIGHT.map((light, i) => Math.round(light + share * (DARK[i]! - light))).join(",")})`;
}
