import { HEADING_LINES, ROLE_LOOKS } from "../look.ts";
import type { Cell, SheetPlan } from "../plan.ts";

/** Size of the sheet's font, points. */
export const FONT_SIZE = 10;
/** Height of a line over the size of its font, pixels. */
const LINE_PIXELS = 1.9;
/** Width of a column that a plan gives none, in characters. */
const USUAL_WIDTH = 10;
/** Signs that a line holds for each character of a column's width: most are narrower than a digit; lines end at words. */
const FILLED = 1.1;

/**
 * Heights of the rows of a plan that need more than the usual one, pixels: those with a larger font, headings that wrap -
 * they spill in later, so that nothing grows by itself - and texts that wrap, by their length.
 */
export function rowHeights({ formats, blocks, columnWidths }: SheetPlan): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const raise = (row: number, points: number) =>
    heights.set(row, Math.max(heights.get(row) ?? 0, Math.round(points * LINE_PIXELS)));
  const texts = textsOf(blocks);
  for (const { area, role, wrap } of formats) {
    const size = role && ROLE_LOOKS[role].size;
    if (role === "heading" && wrap) raise(area.row, HEADING_LINES * FONT_SIZE);
    else if (size !== undefined) raise(area.row, size);
    if (wrap !== true || role === "heading") continue;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const text = texts.get(row)?.get(column) ?? "";
        const lines = Math.ceil(widthOf(text) / (FILLED * (columnWidths?.[column] ?? USUAL_WIDTH)));
        if (lines > 1) raise(row, lines * FONT_SIZE);
      }
    }
  }
  return heights;
}

/** The texts of a plan that are no formulas, by row and column. */
function textsOf(blocks: SheetPlan["blocks"]): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const texts = new Map<number, Map<number, string>>();
  const note = (row: number, column: number, cell: Cell) => {
    if (typeof cell !== "string" || cell.startsWith("=")) return;
    if (!texts.has(row)) texts.set(row, new Map());
    texts.get(row)!.set(column, cell);
  };
  for (const { row, column, values } of blocks)
    values.forEach((line, r) => line.forEach((cell, c) => note(row + r, column + c, cell)));
  return texts;
}

/** Characters that a text takes: an ideograph and full-width punctuation two, everything else one. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u1100-\uffef]/.test(sign) ? 2 : 1), 0);
}
