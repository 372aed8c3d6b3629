import type { IWorkbookData } from "@univerjs/core";
import { openPackage } from "../workbook/embedded/xlsx-package.ts";
import { workbookPart } from "../workbook/embedded/xlsx/workbook-part.ts";

const MOST_ROWS = 10;

/** What formulas cannot see of a workbook: rows hidden on its sheets, and the calendar of old Macs. */
export function bookRemarks(bytes: Uint8Array, data: IWorkbookData): readonly string[] {
  const hidden = data.sheetOrder.flatMap((id) => {
    const { name, rowData } = data.sheets[id]!;
    const rows = Object.entries(rowData ?? {}).flatMap(([row, size]) => (size?.hd === 1 ? [Number(row) + 1] : []));
    return rows.length === 0 ? [] : [`sheet ${name} has ${rows.length} hidden rows (${shown(rows)}); they count`];
  });
  const { from1904, otherFiles } = workbookPart(openPackage(bytes, "cells"));
  const calendar = from1904
    ? [
        "it counts days from 1904: dates with a date format are read right, numbers without one are taken as days from 1900",
      ]
    : [];
  const others =
    otherFiles > 0
      ? [`its links to other files (${otherFiles}) are not followed; the values stored for them are used`]
      : [];
  return [...hidden, ...calendar, ...others];
}

function shown(rows: readonly number[]): string {
  return rows.slice(0, MOST_ROWS).join(", ") + (rows.length > MOST_ROWS ? ", …" : "");
}
