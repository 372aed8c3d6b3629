import { meaningNames, type ColumnRecognition, type Finding } from "../../core/index.ts";
import type { RangeAddress } from "../../workbook/plan.ts";

/**
 * The cell, row or column of the sheet that a finding is about; null where it is about the tape as a whole.
 *
 * @param tape where the tape stands; a finding counts rows from its heading row, 1
 */
export function findingPlace(
  finding: Finding,
  tape: RangeAddress,
  recognition: readonly ColumnRecognition[],
): RangeAddress | null {
  const column = finding.column === null ? null : columnOf(finding.column, recognition);
  const at = finding.row ?? finding.rows[0] ?? null;
  if (at === null && column === null) return null;
  return {
    sheet: tape.sheet,
    row: tape.row + (at ?? 1) - 1,
    rows: at === null ? tape.rows : 1,
    column: tape.column + (column ?? 0),
    columns: column === null ? tape.columns : 1,
  };
}

/** A finding names a column by its heading, or by the product's name for what it means. */
function columnOf(name: string, recognition: readonly ColumnRecognition[]): number | null {
  const found =
    recognition.find((column) => column.heading === name) ??
    recognition.find((column) => column.meaning !== null && meaningNames[column.meaning].includes(name));
  return found?.index ?? null;
}
