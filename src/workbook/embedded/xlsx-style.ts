import { BooleanNumber, HorizontalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import type { Alignment, Color, Fill, Font, Style } from "exceljs";

const ALIGNMENTS = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

/** Looks of the engine's cell as a file keeps them. */
export function styleToFile(style: IStyleData): Partial<Style> {
  const font: Partial<Font> = {
    name: style.ff ?? "Arial",
    size: style.fs ?? 10,
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(style.cl?.rgb && { color: colourToFile(style.cl.rgb) }),
  };
  const horizontal = Object.entries(ALIGNMENTS).find(([, value]) => value === style.ht)?.[0];
  const alignment: Partial<Alignment> = {
    ...(horizontal !== undefined && { horizontal: horizontal as "left" }),
    ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
  };
  const fill: Fill | null = style.bg?.rgb
    ? { type: "pattern", pattern: "solid", fgColor: colourToFile(style.bg.rgb) }
    : null;
  return {
    font,
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(fill && { fill }),
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
  };
}

function colourToFile(rgb: string): Partial<Color> {
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb)?.slice(1, 4).map(Number);
  const hex = channels === undefined ? rgb.replace(/^#/, "") : channels.map(twoDigits).join("");
  return { argb: `FF${hex.toUpperCase()}` };
}

function twoDigits(channel: number): string {
  return Math.round(channel).toString(16).padStart(2, "0");
}
