import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Alignment, Borders, Color, Fill, Font, Style } from "exceljs";

const TO_HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const TO_VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** Font, fill, number format and alignment of a cell for an .xlsx file. */
export function savedStyle(style: Nullable<IStyleData>): Partial<Style> {
  if (!style) return {};
  const fill: Fill | null = style.bg?.rgb
    ? { type: "pattern", pattern: "solid", fgColor: { argb: argbOf(style.bg.rgb) } }
    : null;
  const wrap = style.tb === WrapStrategy.WRAP;
  const horizontal = keyOf(TO_HORIZONTAL, style.ht);
  const vertical = keyOf(TO_VERTICAL, style.vt);
  const alignment: Partial<Alignment> = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(wrap && { wrapText: true }),
  };
  return {
    font: savedFont(style),
    ...(fill && { fill }),
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
  };
}

function savedFont(style: IStyleData): Partial<Font> {
  return {
    name: style.ff ?? "Arial",
    size: style.fs ?? 10,
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(style.cl?.rgb && { color: { argb: argbOf(style.cl.rgb) } }),
  };
}

/** The same from an .xlsx file; theme colours and borders are not taken over. */
export function openedStyle(style: Partial<Style> & { readonly border?: Partial<Borders> }): IStyleData {
  const { font, fill, numFmt, alignment } = style;
  const colour = rgbOf(font?.color);
  const background = fill?.type === "pattern" && fill.pattern === "solid" ? rgbOf(fill.fgColor) : null;
  const horizontal = TO_HORIZONTAL[alignment?.horizontal as keyof typeof TO_HORIZONTAL];
  const vertical = TO_VERTICAL[alignment?.vertical as keyof typeof TO_VERTICAL];
  return {
    ...(font?.name && { ff: font.name }),
    ...(font?.size && { fs: font.size }),
    ...(font?.bold && { bl: BooleanNumber.TRUE }),
    ...(font?.italic && { it: BooleanNumber.TRUE }),
    ...(font?.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(colour && { cl: { rgb: colour } }),
    ...(background && { bg: { rgb: background } }),
    ...(numFmt && numFmt !== "General" && { n: { pattern: numFmt } }),
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(vertical !== undefined && { vt: vertical }),
    ...(alignment?.wrapText && { tb: WrapStrategy.WRAP }),
  };
}

function keyOf<K extends string>(table: Readonly<Record<K, number>>, value: unknown): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

function argbOf(rgb: string): string {
  return `FF${rgb.replace("#", "").toUpperCase()}`;
}

function rgbOf(colour: Partial<Color> | undefined): string | null {
  return colour?.argb && /^[0-9a-f]{8}$/i.test(colour.argb) ? `#${colour.argb.slice(2).toLowerCase()}` : null;
}
