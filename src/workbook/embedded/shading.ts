import { InterceptorEffectEnum } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { SHADES } from "../look.ts";
import type { ShadedArea } from "./book-custom.ts";
import type { Spreadsheet } from "./univer.ts";

const LAST = SHADES[SHADES.length - 1]!;

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

/** Between two shades the colour goes straight, as Excel's does. */
function shade(fraction: number): string {
  const at = Math.min(fraction, LAST.fraction);
  const above = SHADES.findIndex((step) => at <= step.fraction);
  const [low, high] = [SHADES[above - 1]!, SHADES[above]!];
  const share = (at - low.fraction) / (high.fraction - low.fraction);
  const [from, to] = [channels(low.colour), channels(high.colour)];
  return `rgb(${from.map((channel, i) => Math.round(channel + share * (to[i]! - channel))).join(",")})`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
