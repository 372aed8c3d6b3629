import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/** A value as a function sees it; blank is null. */
export type PlainValue = string | number | boolean | null;

/** One matrix per array of the engine, so that a thousand formulas over one range share it and what was read of it. */
const matrices = new WeakMap<ArrayValueObject, PlainValue[][]>();
/** The first error of each array; null where it has none. */
const errors = new WeakMap<ArrayValueObject, ErrorValueObject | null>();

/** The first error inside an argument, which the cell then shows; null where there is none. */
export function errorIn(value: BaseValueObject): ErrorValueObject | null {
  if (value.isError()) return value as ErrorValueObject;
  if (!value.isArray()) return null;
  const array = value as ArrayValueObject;
  const known = errors.get(array);
  if (known !== undefined) return known;
  const found = firstErrorOf(array);
  errors.set(array, found);
  return found;
}

function firstErrorOf(array: ArrayValueObject): ErrorValueObject | null {
  let found: ErrorValueObject | null = null;
  array.iterator((cell) => {
    if (!cell?.isError()) return true;
    found = cell as ErrorValueObject;
    return false;
  });
  return found;
}

/** Whether an argument is one value, or a range of one cell. */
export function isOneCell(value: BaseValueObject): boolean {
  if (!value.isArray()) return true;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1;
}

/** Where the first error of a range stands, from 1; null for an argument that is one value. */
export function errorPlace(value: BaseValueObject): { readonly row: number; readonly column: number } | null {
  if (!value.isArray()) return null;
  const rows = (value as ArrayValueObject).getArrayValue();
  const row = rows.findIndex((cells) => cells.some((cell) => cell?.isError()));
  if (row < 0 || (rows.length === 1 && rows[0]!.length === 1)) return null;
  return { row: row + 1, column: rows[row]!.findIndex((cell) => cell?.isError()) + 1 };
}

/** An argument as a matrix; a scalar becomes one cell. */
export function matrixOf(value: BaseValueObject): PlainValue[][] {
  if (!value.isArray()) return [[scalarOf(value)]];
  const array = value as ArrayValueObject;
  const known = matrices.get(array);
  if (known !== undefined) return known;
  const matrix = array.getArrayValue().map((row) => row.map((cell) => (cell ? scalarOf(cell) : null)));
  matrices.set(array, matrix);
  return matrix;
}

/** An argument as one value; a range of one cell is that cell, a larger range stays a matrix for the function to refuse. */
export function oneValueOf(value: BaseValueObject): PlainValue | PlainValue[][] {
  if (!value.isArray()) return scalarOf(value);
  const matrix = matrixOf(value);
  return matrix.length === 1 && matrix[0]!.length === 1 ? matrix[0]![0]! : matrix;
}

function scalarOf(value: BaseValueObject): PlainValue {
  if (value.isNull()) return null;
  if (value.isNumber()) return value.getValue() as number;
  if (value.isBoolean()) return value.getValue() as boolean;
  return String(value.getValue());
}

/** A function's result as the engine takes it: a scalar, or an array that spills. */
export function valueObjectOf(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return scalarObjectOf(result);
  const rows = result as unknown[][];
  return new ArrayValueObject({
    calculateValueList: rows.map((row) => row.map(scalarObjectOf)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function scalarObjectOf(value: unknown): BaseValueObject {
  if (typeof value === "number") {
    return value - value === 0 ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return value === null || value === undefined ? NullValueObject.create() : StringValueObject.create(String(value));
}
