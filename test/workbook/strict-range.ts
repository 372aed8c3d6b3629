import type { RangeAddress } from "../../src/workbook/plan.ts";
import { SHEET_ROWS } from "../../src/workbook/cell-limits.ts";
import { areaText } from "../../src/workbook/reference.ts";
import type { MemoryHost } from "./memory-host.ts";
import { typed } from "./planned-sheet.ts";
import { clientResult, codedError, strictObject, type StrictContext } from "./strict-objects.ts";

/** Points; every row of this Excel is as high. */
export const ROW_HEIGHT = 15;

/** Where a selection is that holds nothing. */
export const NOWHERE: RangeAddress = { sheet: "", row: 0, column: 0, rows: 1, columns: 1 };

/** A request under way over a workbook, and how this Excel behaves. */
export type Standing = {
  readonly context: StrictContext;
  readonly host: MemoryHost;
  readonly excel: { readonly growsTables: boolean };
};

type Find = () => RangeAddress | null | Promise<RangeAddress | null>;

/** A range of a sheet that stands in the workbook. Where it is, is found when the request comes to the line that asks. */
export function standingRange(standing: Standing, find: Find): any {
  const { context, host } = standing;
  const place: { address: RangeAddress | null } = { address: null };
  context.enqueue(async () => {
    place.address = await find();
  });
  const known = () => {
    if (place.address === null) throw codedError("ItemNotFound", "No such range.");
    if (place.address !== NOWHERE && !host.sheets.has(place.address.sheet))
      throw codedError("ItemNotFound", "No such sheet.");
    return place.address;
  };
  const at = (key: keyof RangeAddress) => () => known()[key];
  const moved = (change: (from: RangeAddress) => RangeAddress) =>
    standingRange(standing, () => inside(change(known())));
  const worksheet = strictObject(context, {
    exists: () => place.address !== null,
    properties: { name: at("sheet") },
    members: {
      activate: () => undefined,
      getUsedRangeOrNullObject: () => standingRange(standing, () => (known() === NOWHERE ? null : known())),
    },
  });
  return strictObject(context, {
    exists: () => place.address !== null,
    properties: {
      rowIndex: at("row"),
      columnIndex: at("column"),
      rowCount: at("rows"),
      columnCount: at("columns"),
      values: async () => (await host.read(known())).values.map((row) => row.map((cell) => cell ?? "")),
      formulas: () => cellsOf(known(), (row, column) => host.content(known().sheet, row, column) ?? ""),
      address: () => areaText(known()),
      top: () => known().row * ROW_HEIGHT,
      numberFormat: async () => (await host.read(known())).formats,
    },
    setters: { formulas: (values: unknown[][]) => write(standing, known(), values) },
    members: {
      worksheet,
      planned: null,
      getCell: (row: number, column: number) =>
        standingRange(standing, () => {
          const from = known();
          if (from === NOWHERE) return host.selectedCell();
          return { ...from, row: from.row + row, column: from.column + column, rows: 1, columns: 1 };
        }),
      getIntersectionOrNullObject: () => standingRange(standing, known),
      getRowProperties: () =>
        clientResult(context, async () => (await host.read(known())).hiddenRows.map((rowHidden) => ({ rowHidden }))),
      select: () => context.enqueue(() => host.select(known())),
      getRowsBelow: (rows: number) => moved((from) => ({ ...from, row: from.row + from.rows, rows })),
      getResizedRange: (rows: number, columns: number) =>
        moved((from) => ({ ...from, rows: from.rows + rows, columns: from.columns + columns })),
      getBoundingRect: (other: { place: () => RangeAddress }) =>
        moved((from) => {
          const to = other.place();
          return { ...from, rows: to.row + to.rows - from.row, columns: to.column + to.columns - from.column };
        }),
      getMergedAreasOrNullObject: () =>
        strictObject(context, {
          exists: () => host.merged.some((one) => meets(one, known())),
          properties: { address: () => "merged" },
        }),
      copyFrom: (from: { place: () => RangeAddress }, type: string) =>
        context.enqueue(() => keepValues(standing, from.place(), known(), type)),
      format: strictObject(context, {
        setters: { horizontalAlignment: () => undefined },
        members: {
          font: strictObject(context, { setters: { color: () => undefined, bold: () => undefined } }),
          fill: strictObject(context, { setters: { color: () => undefined } }),
        },
      }),
      getSpillingToRangeOrNullObject: () => standingRange(standing, () => null),
      place: known,
    },
  });
}

function inside(address: RangeAddress): RangeAddress {
  if (address.row + address.rows > SHEET_ROWS) throw codedError("InvalidArgument", "Beyond the sheet.");
  return address;
}

/** Copying a range onto itself or another as values, errors as errors. */
async function keepValues({ host }: Standing, from: RangeAddress, address: RangeAddress, type: string): Promise<void> {
  if (type !== "Values") throw codedError("InvalidArgument", `strict Excel cannot copy ${type}`);
  const { values } = await host.read(from);
  values.forEach((row, r) =>
    row.forEach((cell, c) => host.edit(address.sheet, address.row + r, address.column + c, cell)),
  );
}

function meets(one: RangeAddress, other: RangeAddress): boolean {
  const rows = one.row < other.row + other.rows && other.row < one.row + one.rows;
  return (
    one.sheet === other.sheet &&
    rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function cellsOf<T>(address: RangeAddress, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: address.rows }, (_, r) =>
    Array.from({ length: address.columns }, (_, c) => cell(address.row + r, address.column + c)),
  );
}

function write({ host, excel }: Standing, address: RangeAddress, values: unknown[][]): void {
  if (values.length !== address.rows || values.some((row) => row.length !== address.columns))
    throw codedError("InvalidArgument", "The number of rows or columns does not match the range.");
  if (host.locked.has(address.sheet)) throw codedError("AccessDenied", "protected");
  values.forEach((row, r) =>
    row.forEach((value, c) => host.edit(address.sheet, address.row + r, address.column + c, typed(value))),
  );
  if (excel.growsTables && values.flat().some((value) => value !== "")) growTables(host, address);
}

/** A table takes in what is typed right below it. */
function growTables(host: MemoryHost, typedInto: RangeAddress): void {
  for (const { name, address } of host.tableRanges()) {
    const touches = address.sheet === typedInto.sheet && address.row + address.rows === typedInto.row;
    const within =
      typedInto.column >= address.column && typedInto.column + typedInto.columns <= address.column + address.columns;
    if (touches && within) host.moveTable(name, { ...address, rows: address.rows + typedInto.rows });
  }
}
