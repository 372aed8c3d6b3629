import type { IRange } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { NamedRange } from "../host.ts";
import type { Area, RangeAddress } from "../plan.ts";
import { columnNumber } from "../reference.ts";

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i;

/** Tables and defined names of a workbook that stand for one rectangle. */
export function definedRanges(book: FWorkbook): NamedRange[] {
  const names = book.getDefinedNames().flatMap((defined): NamedRange[] => {
    const address = parseReference(defined.getFormulaOrRefString());
    return address === null ? [] : [{ name: defined.getName(), kind: "name", address }];
  });
  const tables = tableEntries(book).map(({ name, address }): NamedRange => ({ name, kind: "table", address }));
  return [...names, ...tables];
}

/** A table of the engine's list, with the id of its sheet. */
export type TableEntry = {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly range: IRange;
  readonly address: RangeAddress;
};

/** Tables of a workbook; one whose sheet is gone is left out. */
export function tableEntries(book: FWorkbook): TableEntry[] {
  return book.getTableList().flatMap(({ id, name, range, subUnitId }): TableEntry[] => {
    const sheet = book.getSheetBySheetId(subUnitId)?.getSheetName();
    if (sheet === undefined) return [];
    const rows = range.endRow - range.startRow + 1;
    const columns = range.endColumn - range.startColumn + 1;
    const address = { sheet, row: range.startRow, column: range.startColumn, rows, columns };
    return [{ id, name, sheetId: subUnitId, range: range as IRange, address }];
  });
}

/** A reference such as 'Loan tape'!$A$1:$L$181 as an address; null for anything else. */
export function parseReference(text: string): NamedRange["address"] | null {
  const match = REFERENCE.exec(text.trim());
  if (match === null) return null;
  const [, quoted, bare, firstColumn, firstRow, lastColumn, lastRow] = match;
  const sheet = quoted === undefined ? bare! : quoted.replace(/''/g, "'");
  const column = columnNumber(firstColumn!);
  const row = Number(firstRow) - 1;
  return {
    sheet,
    row,
    column,
    rows: lastRow === undefined ? 1 : Number(lastRow) - row,
    columns: lastColumn === undefined ? 1 : columnNumber(lastColumn) - column + 1,
  };
}

/** A rectangle from its A1 text without a sheet, such as B2:D5. */
export function areaOf(reference: string): Area {
  const address = parseReference(`Sheet!${reference}`);
  if (address === null) throw new Error(`The workbook refers to '${reference}', which is no range.`);
  const { row, column, rows, columns } = address;
  return { row, column, rows, columns };
}
