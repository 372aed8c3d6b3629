import { BooleanNumber, HorizontalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import type { Alignment, Color, Fill, Font, Style } from "exceljs";

/** Colours of Office's own theme in the order in which a file counts them. */
const THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
const ALIGNMENTS = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

/** Looks of a file's cell as the engine keeps them; null where it has none of its own. */
export function styleFromFile({ font, fill, alignment, numFmt }: Partial<Style>): IStyleData | null {
  const colour = colourFromFile(font?.color);
  const background = fill?.type === "pattern" && fill.pattern === "solid" ? colourFromFile(fill.fgColor) : null;
  const horizontal = ALIGNMENTS[alignment?.horizontal as keyof typeof ALIGNMENTS];
  const style: IStyleData = {
    ...(font?.name !== undefined && { ff: font.name }),
    ...(font?.size !== undefined && { fs: font.size }),
    ...(font?.bold && { bl: BooleanNumber.TRUE }),
    ...(font?.italic && { it: BooleanNumber.TRUE }),
    ...(font?.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(colour !== null && { cl: { rgb: colour } }),
    ...(background !== null && { bg: { rgb: background } }),
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(alignment?.wrapText && { tb: WrapStrategy.WRAP }),
    ...(numFmt !== undefined && numFmt !== "General" && { n: { pattern: numFmt } }),
  };
  return Object.keys(style).length > 0 ? style : null;
}

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

function colourFromFile(colour: Partial<Color> | undefined): string | null {
  if (colour?.argb !== undefined) return `#${colour.argb.slice(-6)}`;
  const base = colour?.theme === undefined ? undefined : THEME[colour.theme];
  if (base === undefined) return null;
  const tint = (colour as { tint?: number }).tint ?? 0;
  const channels = [0, 2, 4].map((i) => parseInt(base.slice(i, i + 2), 16));
  return `#${channels.map((c) => twoDigits(tint < 0 ? c * (1 + tint) : c + (255 - c) * tint)).join("")}`;
}

function twoDigits(channel: number): string {
  return Math.round(channel).toString(16).padStart(2, "0");
}
