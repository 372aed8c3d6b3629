import { HEADING_LINES } from "../../src/workbook/look.ts";
import type { Area, SheetPlan } from "../../src/workbook/plan.ts";

/** Width of a column where a plan gives none, in characters. */
const USUAL_WIDTH = 10;
/** Width of a column that parts two tables. */
const GAP = 3;
/** Bold headings and a cell's margin. */
const MARGIN = 1;

/** Characters that a text takes: an ideograph and full-width punctuation two, everything else one. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u1100-\uffef]/.test(sign) ? 2 : 1), 0);
}

/**
 * Texts of a planned sheet that are cut: wider than the columns up to the next filled cell or chart, or in a wrapped
 * heading than its lines. The range Terms repeats cells for a formula to read and runs through the gap between two tables.
 */
export function cutTexts(plan: SheetPlan): string[] {
  const texts = plan.blocks.flatMap((block) =>
    block.values.flatMap((line, r) => line.map((cell, c) => ({ row: block.row + r, column: block.column + c, cell }))),
  );
  const filled = new Set(texts.filter(({ cell }) => cell !== null).map(({ row, column }) => `${row} ${column}`));
  const charts = (plan.charts ?? []).map(({ place }) => place);
  const repeated = (plan.names ?? []).filter(({ name }) => name === "Terms").map(({ area }) => area);
  const wrapped = plan.formats.filter(({ wrap }) => wrap === true).map(({ area }) => area);
  const columnWidth = (column: number) => plan.columnWidths?.[column] ?? USUAL_WIDTH;
  const room = (row: number, column: number): number => {
    const next = column + 1;
    const ends = next > 40 || filled.has(`${row} ${next}`) || isIn(charts, row, next);
    return columnWidth(column) + (ends ? 0 : room(row, next));
  };
  return texts.flatMap(({ row, column, cell }) => {
    if (typeof cell !== "string" || cell.startsWith("=") || cell.startsWith("https:")) return [];
    if (isIn(repeated, row, column) && columnWidth(column) <= GAP) return [];
    const space = isIn(wrapped, row, column) ? columnWidth(column) * HEADING_LINES : room(row, column);
    return widthOf(cell) + MARGIN > space
      ? [`${plan.name} ${row} ${column}: ${cell} (${widthOf(cell)} > ${space})`]
      : [];
  });
}

function isIn(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some((area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns); // prettier-ignore
}
