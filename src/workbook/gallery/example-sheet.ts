import type { Language } from "../../language/language.ts";
import type { Cell, RangeAddress, SheetPlan } from "../plan.ts";
import { exampleLayout } from "./example-layout.ts";
import { gallerySheetTexts } from "./texts.ts";
import type { WorkedFunction } from "./worked-function.ts";

const LABELS = 22;
const CELLS = 20;
/** Columns of a table that spills on the sheet; wider ones go on at the usual width. */
const SPILLED = 12;

/** A sheet of its own for a function's example. */
export function exampleSheet(worked: WorkedFunction, language: Language): SheetPlan {
  const { blocks, formats, width } = exampleLayout(worked, { language, corner: { row: 0, column: 0 } });
  const columns = worked.example.cell === undefined ? width + 1 : SPILLED;
  return {
    name: gallerySheetTexts[language].sheet(worked.id),
    blocks,
    formats,
    columnWidths: [LABELS, ...Array.from({ length: columns }, () => CELLS)],
  };
}

/** A function's example for a sheet that exists, from a cell on: one rectangle, blank between its parts. */
export function exampleCells(
  worked: WorkedFunction,
  language: Language,
  corner: RangeAddress,
): { readonly address: RangeAddress; readonly values: readonly (readonly Cell[])[] } {
  const { blocks } = exampleLayout(worked, { language, corner });
  const rows = Math.max(...blocks.map(({ row, values }) => row + values.length));
  const columns = Math.max(...blocks.map(({ column, values }) => column + values[0]!.length));
  const values: Cell[][] = Array.from({ length: rows }, () => Array<Cell>(columns).fill(null));
  for (const { row, column, values: cells } of blocks)
    cells.forEach((line, r) => line.forEach((cell, c) => (values[row + r]![column + c] = cell)));
  return { address: { ...corner, rows, columns }, values };
}
