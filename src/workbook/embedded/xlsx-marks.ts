import type { Worksheet } from "exceljs";
import { SHADES } from "../look.ts";
import type { Area, LinkPlan } from "../plan.ts";
import { areaText, cellAddress, rangeText } from "../reference.ts";
import { areaOf } from "./defined-ranges.ts";
import type { FileLink, FileRule } from "./xlsx/sheet-part.ts";
import { escaped, partText, setPartText, type Package } from "./xlsx-package.ts";

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
export function shadedInFile(rules: readonly FileRule[]): Area[] {
  return rules.filter(isOurs).map(({ places }) => areaOf(places.split(" ")[0]!));
}

function isOurs({ type, stops }: FileRule): boolean {
  if (type !== "colorScale" || stops.length !== SHADES.length) return false;
  return SHADES.every(({ fraction }, i) => stops[i]!.type === "num" && stops[i]!.value === fraction);
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
export function linksInFile(links: readonly FileLink[], sheets: ReadonlySet<string>): LinkPlan[] {
  return links.flatMap(({ place, target }) => {
    const to = cellAddress(target.split(":")[0]!);
    if (to === null || place === "" || !sheets.has(to.sheet)) return [];
    const { row, column } = areaOf(place);
    return [{ row, column, sheet: to.sheet }];
  });
}
