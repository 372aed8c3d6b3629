import type { Package } from "../xlsx-package.ts";
import { partTree } from "./part-xml.ts";
import { pathsOfKind } from "./relations.ts";
import { elementsAt, type XmlAttributes, type XmlElement } from "./xml.ts";

/** The colour that a file's element names, as #rrggbb; null where it names none or leaves it to the screen. */
export type ColourReader = (colour: XmlAttributes | undefined) => string | null;

/** Colours of Office's own theme in the order in which cells count them. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
/** A theme lists dark before light; cells count light before dark. */
const COUNTED = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"]; // prettier-ignore

/**
 * Colours that old files name by number.
 *
 * @source ECMA-376 part 1, 18.8.27, indexedColors: 0 to 7 repeat 8 to 15
 */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");
const FIRST_INDEXED = 8;

/** How a workbook's colours are read: plain, from its theme, from the old palette or its own. */
export function fileColours(parts: Package, workbook: string, styles: XmlElement): ColourReader {
  const theme = themeColours(parts, workbook);
  const own = elementsAt(styles, "styleSheet", "colors", "indexedColors", "rgbColor").map(
    ({ attributes }) => attributes.rgb?.slice(-6) ?? "000000",
  );
  const indexed = (index: number) =>
    own.length > 0 ? own[index] : INDEXED[index < FIRST_INDEXED ? index : index - FIRST_INDEXED];
  return (colour) => {
    if (colour === undefined) return null;
    const base = colour.rgb?.slice(-6) ?? (colour.theme !== undefined ? theme[Number(colour.theme)] : colour.indexed !== undefined ? indexed(Number(colour.indexed)) : undefined); // prettier-ignore
    return base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base) ? null : tinted(base, Number(colour.tint ?? 0));
  };
}

function themeColours(parts: Package, workbook: string): readonly string[] {
  const theme = partTree(parts, pathsOfKind(parts, workbook, "theme")[0]);
  const scheme = elementsAt(theme, "theme", "themeElements", "clrScheme")[0];
  if (scheme === undefined) return OFFICE_THEME;
  return COUNTED.map((name, i) => {
    const colour = elementsAt(scheme, name)[0]?.children[0]?.attributes;
    return colour?.lastClr ?? (colour?.val?.length === 6 ? colour.val : OFFICE_THEME[i]!);
  });
}

function tinted(base: string, tint: number): string {
  const channels = [0, 2, 4].map((i) => parseInt(base.slice(i, i + 2), 16));
  return `#${channels.map((c) => twoDigits(tint < 0 ? c * (1 + tint) : c + (255 - c) * tint)).join("")}`;
}

function twoDigits(channel: number): string {
  return Math.round(channel).toString(16).padStart(2, "0");
}
