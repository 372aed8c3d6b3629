import { BooleanNumber, HorizontalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import type { Package } from "../xlsx-package.ts";
import { fileColours, type ColourReader } from "./file-colours.ts";
import { formatCode, isDateFormat } from "./number-formats.ts";
import { partTree } from "./part-xml.ts";
import { pathsOfKind } from "./relations.ts";
import { elementsAt, isTrue, type XmlElement } from "./xml.ts";

/** Looks of cells by the number that a cell carries. */
export type FileLooks = {
  /** As the engine keeps them; null where there are none. */
  readonly style: (number: number) => IStyleData | null;
  /** Whether a number with these looks is shown as a date or time. */
  readonly isDate: (number: number) => boolean;
};

const ALIGNMENTS: Readonly<Record<string, HorizontalAlign | undefined>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

/** Reads the looks of a workbook's cells. */
export function fileLooks(parts: Package, workbook: string): FileLooks {
  const tree = partTree(parts, pathsOfKind(parts, workbook, "styles")[0]);
  const codes = new Map(
    elementsAt(tree, "styleSheet", "numFmts", "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? "General",
    ]),
  );
  const colour = fileColours(parts, workbook, tree);
  const fonts = elementsAt(tree, "styleSheet", "fonts", "font").map((font) => fontOf(font, colour));
  const fills = elementsAt(tree, "styleSheet", "fills", "fill").map((fill) => fillOf(fill, colour));
  const looks = elementsAt(tree, "styleSheet", "cellXfs", "xf").map((look) => {
    const { fontId = "", fillId = "", numFmtId = "0" } = look.attributes;
    const code = formatCode(Number(numFmtId), codes);
    const style: IStyleData = {
      ...fonts[Number(fontId)],
      ...fills[Number(fillId)],
      ...alignmentOf(look),
      ...(code !== "General" && { n: { pattern: code } }),
    };
    return { style: Object.keys(style).length > 0 ? style : null, isDate: isDateFormat(code) };
  });
  return { style: (number) => looks[number]?.style ?? null, isDate: (number) => looks[number]?.isDate ?? false };
}

function fontOf(font: XmlElement, colour: ColourReader): IStyleData {
  const child = (name: string) => elementsAt(font, name)[0]?.attributes;
  const has = (name: string) => child(name) !== undefined && (child(name)!.val === undefined || isTrue(child(name)!.val)); // prettier-ignore
  const name = child("name")?.val;
  const size = child("sz")?.val;
  const underlined = child("u") !== undefined && child("u")!.val !== "none";
  const rgb = colour(child("color"));
  return {
    ...(name !== undefined && { ff: name }),
    ...(size !== undefined && { fs: Number(size) }),
    ...(has("b") && { bl: BooleanNumber.TRUE }),
    ...(has("i") && { it: BooleanNumber.TRUE }),
    ...(underlined && { ul: { s: BooleanNumber.TRUE } }),
    ...(rgb !== null && { cl: { rgb } }),
  };
}

function fillOf(fill: XmlElement, colour: ColourReader): IStyleData {
  const pattern = elementsAt(fill, "patternFill")[0];
  if (pattern?.attributes.patternType !== "solid") return {};
  const rgb = colour(elementsAt(pattern, "fgColor")[0]?.attributes);
  return rgb === null ? {} : { bg: { rgb } };
}

function alignmentOf(look: XmlElement): IStyleData {
  const alignment = elementsAt(look, "alignment")[0]?.attributes;
  const horizontal = ALIGNMENTS[alignment?.horizontal ?? ""];
  return {
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(isTrue(alignment?.wrapText) && { tb: WrapStrategy.WRAP }),
  };
}
