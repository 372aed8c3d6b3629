import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of an .xlsx file by their path. */
export type Package = Record<string, Uint8Array>;

/** A name of a workbook; local to a sheet (counted from 0) or of the whole workbook (null). */
export type DefinedName = { readonly name: string; readonly formula: string; readonly localSheet: number | null };

const WORKBOOK = "xl/workbook.xml";

/**
 * Opens an .xlsx file.
 *
 * @throws Error in one sentence where the bytes are no workbook of Excel
 */
export function openPackage(bytes: Uint8Array): Package {
  const parts = unzipped(bytes);
  if (parts[WORKBOOK] === undefined) throw new Error("It is not an .xlsx workbook.");
  return parts;
}

function unzipped(bytes: Uint8Array): Package {
  try {
    return unzipSync(bytes);
  } catch {
    throw new Error("It is not an .xlsx workbook.");
  }
}

/** The file of a package. */
export function closePackage(parts: Package): Uint8Array {
  return zipSync(parts, { level: 6 });
}

/** Text of a part; empty where there is none. */
export function partText(parts: Package, path: string): string {
  const part = parts[path];
  return part === undefined ? "" : strFromU8(part);
}

/** Puts a text in place of a part. */
export function setPartText(parts: Package, path: string, text: string): void {
  parts[path] = strToU8(text);
}

/** Sheet names in the workbook's order, with the path of each sheet's part. */
export function sheetParts(parts: Package): { readonly name: string; readonly path: string }[] {
  const targets = new Map(
    [...partText(parts, "xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target") ?? "",
    ]),
  );
  return [...partText(parts, WORKBOOK).matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, "r:id")) ?? "";
    return {
      name: attribute(tag, "name") ?? "",
      path: target.startsWith("/") ? target.slice(1) : `xl/${target}`,
    };
  });
}

/** Names of the workbook, ranges and constants alike, without Excel's own hidden ones. */
export function definedNames(parts: Package): DefinedName[] {
  const found = partText(parts, WORKBOOK).matchAll(/<definedName\b([^>]*)>([\s\S]*?)<\/definedName>/g);
  return [...found].flatMap(([, attributes, formula]) => {
    const name = attribute(attributes!, "name") ?? "";
    const local = attribute(attributes!, "localSheetId");
    if (name.startsWith("_xlnm.") || attribute(attributes!, "hidden") === "1") return [];
    return [{ name, formula: unescaped(formula!), localSheet: local === null ? null : Number(local) }];
  });
}

/** Writes names into a workbook that has none. */
export function setDefinedNames(parts: Package, names: readonly DefinedName[]): void {
  if (names.length === 0) return;
  const tags = names.map(({ name, formula, localSheet }) => {
    const local = localSheet === null ? "" : ` localSheetId="${localSheet}"`;
    return `<definedName name="${escaped(name)}"${local}>${escaped(formula)}</definedName>`;
  });
  const text = partText(parts, WORKBOOK);
  setPartText(
    parts,
    WORKBOOK,
    text.replace("</sheets>", () => `</sheets><definedNames>${tags.join("")}</definedNames>`),
  );
}

/** An attribute of a tag; null where it is absent. */
export function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? null : unescaped(value);
}

/** A text as XML carries it; control characters, which XML cannot carry, are left out. */
export function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "");
}

function unescaped(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
