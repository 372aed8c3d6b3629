import type { Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { BrokenFormula, SrtFormula } from "../host.ts";
import type { Area, RangeAddress } from "../plan.ts";
import { callsSrt, withPlainPrefix } from "../srt-formulas.ts";
import type { CellAddress } from "./bridge/waiting.ts";
import { formulasIn, readCells } from "./cells.ts";
import { inOneStep, putCells } from "./put-cells.ts";
import type { Spreadsheet } from "./univer.ts";

type Running = Pick<Spreadsheet, "api" | "injector">;

/** Every formula of a workbook with its text. */
export function formulaCells(model: FormulaDataModel, unitId: string): (CellAddress & { readonly formula: string })[] {
  return Object.entries(model.getFormulaData()[unitId] ?? {}).flatMap(([sheetId, rows]) =>
    Object.entries(rows ?? {}).flatMap(([row, line]) =>
      Object.keys(line ?? {}).map((column) => {
        const cell = { unitId, sheetId, row: Number(row), column: Number(column) };
        return { ...cell, formula: model.getFormulaStringByCell(cell.row, cell.column, sheetId, unitId) ?? "" };
      }),
    ),
  );
}

/** A formula of the open workbook, with the cells that it fills. */
export type PlacedFormula = {
  readonly address: RangeAddress;
  readonly sheetId: string;
  readonly formula: string;
  readonly fills: Area;
};

/** Formulas of the open workbook that are wanted. */
export function findFormulas({ api, injector }: Running, wanted: (formula: string) => boolean): PlacedFormula[] {
  const book = api.getActiveWorkbook()!;
  const model = injector.get(FormulaDataModel);
  return formulaCells(model, book.getId()).flatMap(({ sheetId, row, column, formula }): PlacedFormula[] => {
    const sheet = book.getSheetBySheetId(sheetId)?.getSheetName();
    if (sheet === undefined || !wanted(formula)) return [];
    const fills = filledBy(injector, book.getId(), { sheetId, row, column });
    return [{ address: { sheet, row, column, rows: 1, columns: 1 }, sheetId, formula, fills }];
  });
}

function filledBy(
  injector: Injector,
  unitId: string,
  { sheetId, row, column }: { readonly sheetId: string; readonly row: number; readonly column: number },
): Area {
  const spill = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
  if (!spill) return { row, column, rows: 1, columns: 1 };
  return { row, column, rows: spill.endRow - row + 1, columns: spill.endColumn - column + 1 };
}

/** Formulas of SRT on a sheet. */
export function srtFormulas(running: Running, sheet: string): SrtFormula[] {
  return findFormulas(running, callsSrt)
    .filter(({ address }) => address.sheet === sheet)
    .map(({ address, formula }) => ({ address, formula: withPlainPrefix(formula) }));
}

/** Formulas of SRT that show #NAME?. */
export function findBrokenFormulas(running: Running): BrokenFormula[] {
  return findFormulas(running, callsSrt).flatMap(({ address, sheetId, formula }) => {
    const [[shown]] = readCells(running.api, running.injector, sheetId, address) as [[unknown]];
    return shown === "#NAME?" ? [{ address, formula: withPlainPrefix(formula) }] : [];
  });
}

/** Enters formulas of SRT anew, as one step of undo. */
export function repairSrtFormulas({ api, injector }: Running, cells: readonly RangeAddress[]): number {
  const book = api.getActiveWorkbook()!;
  const broken = cells.flatMap((cell) => {
    const sheet = book.getSheetByName(cell.sheet);
    const formula = sheet && String(formulasIn(api, injector, sheet.getSheetId(), cell)[0]?.[0] ?? "");
    return sheet && formula && callsSrt(formula) ? [{ cell, sheet, formula: withPlainPrefix(formula) }] : [];
  });
  inOneStep(injector, book, () => broken.forEach(({ cell, sheet, formula }) => putCells(sheet, cell, [[formula]])));
  return broken.length;
}
