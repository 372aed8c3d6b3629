import { areaOf } from "../defined-ranges.ts";
import { tableData, type TableData } from "../table-data.ts";
import type { Package } from "../xlsx-package.ts";
import { partTree } from "./part-xml.ts";
import { pathsOfKind } from "./relations.ts";
import { elementsAt } from "./xml.ts";

/**
 * Tables of a sheet that have a row of headings, which a file takes for granted where it says nothing (ECMA-376 part 1,
 * 18.5.1.2). The row of totals stays outside: the engine would count it as one more value.
 */
export function fileTables(parts: Package, sheet: string): TableData[] {
  return pathsOfKind(parts, sheet, "table").flatMap((path) => {
    const table = elementsAt(partTree(parts, path), "table")[0]?.attributes;
    if (table?.ref === undefined || table.headerRowCount === "0") return [];
    const area = areaOf(table.ref);
    const totals = Number(table.totalsRowCount ?? 0);
    return [tableData(table.displayName ?? table.name ?? "", { ...area, rows: area.rows - totals })];
  });
}
