import type { IRange } from "@univerjs/core";
import type { Area } from "../plan.ts";

/** A table as the engine's snapshot keeps it; its columns are read from its heading row. */
export type TableData = {
  readonly id: string;
  readonly name: string;
  readonly range: IRange;
  readonly options: { readonly showHeader: boolean; readonly showFooter: boolean };
  readonly columns: readonly unknown[];
  readonly filters: { readonly tableColumnFilterList: readonly unknown[] };
  readonly meta: Readonly<Record<string, unknown>>;
};

/** Tables by sheet id, as the engine's snapshot keeps them. */
export type TablesBySheet = Readonly<Record<string, { readonly tables: readonly TableData[] }>>;

export const TABLES_RESOURCE = "SHEET_TABLE_PLUGIN";

/** A table over an area whose first row is its heading. */
export function tableData(name: string, { row, column, rows, columns }: Area): TableData {
  return {
    id: `table-${crypto.randomUUID()}`,
    name,
    range: { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 },
    options: { showHeader: true, showFooter: false },
    columns: [],
    filters: { tableColumnFilterList: [] },
    meta: {},
  };
}
