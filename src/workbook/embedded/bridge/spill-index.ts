import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

type Index = {
  set: (
    unitId: string,
    sheetId: string,
    column: number,
    value: string | number | boolean | null | undefined,
    row: number,
    isForceUpdate?: boolean,
  ) => void;
};
/** Unit, sheet, column; the engine's private fields, so a test watches the height of a spill. */
type Columns = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<number, unknown>>>;
type IndexFields = { readonly _cache: Columns; readonly _continueBuildingCache: Columns };

const patched = new WeakSet<object>();

/**
 * Makes a spill of n rows cost n steps instead of n squared: for each spilled cell the engine searches its look-up index
 * of the column for the cell's old value, and fills that index on the way. Where nothing has looked a column up there is
 * no old value to remove and no index to keep.
 */
export function indexSpillsOnce(index: object = CELL_INVERTED_INDEX_CACHE): void {
  if (patched.has(index)) return;
  patched.add(index);
  const engine = index as Index;
  const { _cache, _continueBuildingCache } = index as IndexFields;
  const set = engine.set.bind(engine);
  const indexed = (columns: Columns, unitId: string, sheetId: string, column: number) =>
    columns.get(unitId)?.get(sheetId)?.has(column) === true;
  engine.set = (unitId, sheetId, column, value, row, isForceUpdate) => {
    const isNeeded =
      isForceUpdate !== true ||
      indexed(_cache, unitId, sheetId, column) ||
      indexed(_continueBuildingCache, unitId, sheetId, column);
    if (isNeeded) set(unitId, sheetId, column, value, row, isForceUpdate);
  };
}
