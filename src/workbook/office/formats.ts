import { HEADING_LINES, ROLE_LOOKS, SHADES } from "../look.ts";
import type { AreaFormat } from "../plan.ts";

/** Excel's words for the three alignments. */
const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;

/** Height of a line of the workbook's font. */
const LINE_POINTS = 15;

/** Gives a range the look of its role, its number format, alignment and wrapping. */
export function formatArea(range: Excel.Range, { role, numberFormat, align, wrap }: AreaFormat): void {
  if (role !== undefined) paint(range, role);
  // One format for the whole range spares the web one text per cell.
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
  if (align !== undefined) range.format.horizontalAlignment = ALIGNMENTS[align];
  if (wrap !== undefined) range.format.wrapText = wrap;
  if (wrap === true && role === "heading") range.format.rowHeight = HEADING_LINES * LINE_POINTS;
}

function paint(range: Excel.Range, role: NonNullable<AreaFormat["role"]>): void {
  const look = ROLE_LOOKS[role];
  const { font, fill } = range.format;
  font.color = look.colour;
  if (look.fill !== undefined) fill.color = look.fill;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.underline !== undefined) font.underline = "Single";
  if (look.size !== undefined) font.size = look.size;
}

/**
 * Widths of columns from the first one on.
 *
 * @param characters widths in characters of the workbook's font: 7 pixels each and 5 of padding, at 0.75 points a pixel
 */
export function setWidths(sheet: Excel.Worksheet, characters: readonly number[]): void {
  characters.forEach((count, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = 0.75 * (7 * count + 5);
  });
}

/** Shades an area of fractions by a scale of three colours. */
export function shadeArea(range: Excel.Range): void {
  const [least, middle, most] = SHADES.map(({ fraction, colour }) => ({
    formula: String(fraction),
    type: "Number" as const,
    color: colour,
  }));
  const { colorScale } = range.conditionalFormats.add("ColorScale");
  colorScale.criteria = { minimum: least!, midpoint: middle!, maximum: most! };
}
