import type { Worksheet } from "exceljs";
import { SHADES } from "../look.ts";
import type { Area, LinkPlan } from "../plan.ts";
import { areaText, cellAddress, rangeText } from "../reference.ts";
import { areaOf } from "./defined-ranges.ts";
import { attribute, escaped, partText, setPartText, sheetParts, type Package } from "./xlsx-package.ts";

type ColourScale = {
  readonly type: string;
  readonly cfvo?: readonly { readonly type: string; readonly value?: number }[];
};
type WithFormats = {
  readonly conditionalFormattings?: readonly { readonly ref: string; readonly rules: ColourScale[] }[];
};

/** Shades an area as Excel does, by a scale of three colours. */
export function shadeInFile(sheet: Worksheet, area: Area): void {
  sheet.addConditionalFormatting({
    ref: areaText(area),
    rules: [
      {
        type: "colorScale",
        priority: 1,
        cfvo: SHADES.map(({ fraction }) => ({ type: "num", value: fraction })),
        color: SHADES.map(({ colour }) => ({ argb: `FF${colour.slice(1).toUpperCase()}` })),
      },
    ],
  });
}

/** Areas of a file's sheet that carry the product's own scale; other scales are not read. */
export function shadedInFile(sheet: Worksheet): Area[] {
  const formats = (sheet as unknown as WithFormats).conditionalFormattings ?? [];
  return formats.filter(({ rules }) => rules.some(isOurs)).map(({ ref }) => areaOf(ref.split(" ")[0]!));
}

function isOurs({ type, cfvo = [] }: ColourScale): boolean {
  if (type !== "colorScale" || cfvo.length !== SHADES.length) return false;
  return SHADES.every(({ fraction }, i) => cfvo[i]!.type === "num" && Number(cfvo[i]!.value) === fraction);
}

/** Writes links to other sheets into the part of a sheet, where a file has its place for them. */
export function linkInFile(parts: Package, path: string, links: readonly LinkPlan[]): void {
  if (links.length === 0) return;
  const tags = links.map(({ row, column, sheet }) => {
    const from = areaText({ row, column, rows: 1, columns: 1 });
    const to = rangeText({ sheet, row: 0, column: 0, rows: 1, columns: 1 }).replaceAll("$", "");
    return `<hyperlink ref="${from}" location="${escaped(to)}"/>`;
  });
  const text = partText(parts, path);
  const place = /<(printOptions|pageMargins|pageSetup|headerFooter|drawing|tableParts)\b|<\/worksheet>/.exec(
    text,
  )!.index;
  setPartText(parts, path, `${text.slice(0, place)}<hyperlinks>${tags.join("")}</hyperlinks>${text.slice(place)}`);
}

/** Links of a file's sheet that lead to a sheet of the same file. */
export function linksInFile(parts: Package, path: string): LinkPlan[] {
  const sheets = new Set(sheetParts(parts).map(({ name }) => name));
  return [...partText(parts, path).matchAll(/<hyperlink\b[^>]*>/g)].flatMap(([tag]) => {
    const target = cellAddress((attribute(tag, "location") ?? "").split(":")[0]!);
    const place = attribute(tag, "ref");
    if (target === null || place === null || !sheets.has(target.sheet)) return [];
    const { row, column } = areaOf(place);
    return [{ row, column, sheet: target.sheet }];
  });
}
