import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of an .xlsx file by their path. */
export type Package = Record<string, Uint8Array>;

/** A name of a workbook; local to a sheet (counted from 0) or of the whole workbook (null). */
export type DefinedName = { readonly name: string; readonly formula: string; readonly localSheet: number | null };

export const WORKBOOK = "xl/workbook.xml";
const TYPES = "[Content_Types].xml";
/** First line of a part. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Most that a part, and all parts together, unpack to, bytes: a text of more than 512 MB has no place in memory. */
const MOST_OF_A_PART = 2 ** 29 - 1024;
const MOST_IN_ALL = 2 ** 30;

/** Parts that hold no cells: pictures, other programs' files, macros, caches of pivot tables. */
const NOT_READ = /\.(?!xml$|rels$)[^./]*$|(^|\/)(media|embeddings|customXml|docProps|pivotCache|printerSettings)\//i;

/**
 * Opens an .xlsx file.
 *
 * @param which all parts, or those alone that a reader of cells needs
 * @throws Error in one sentence where the bytes are no workbook of Excel, or unpack to more than can be read
 */
export function openPackage(bytes: Uint8Array, which: "all" | "cells" = "all"): Package {
  const parts = unzipped(bytes, which);
  if (parts[TYPES] === undefined) throw new Error("It is not an .xlsx workbook.");
  return parts;
}

/** How files of Excel before 2007 begin, and those that a password protects. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** The name of the stream that a protected workbook is kept in, as the file's directory writes it: two bytes a letter. */
const ENCRYPTED = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

function refuseOtherKinds(bytes: Uint8Array): void {
  if (!COMPOUND.every((byte, i) => bytes[i] === byte)) return;
  if (holds(bytes, ENCRYPTED))
    throw new Error(
      "The workbook is protected by a password; open it in Excel, remove the password and save it again.",
    );
  throw new Error("It is a workbook of an old kind (.xls); save it as .xlsx in Excel.");
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** An archive's part that unpacks to more than is read. */
class TooMuch extends Error {}

function unzipped(bytes: Uint8Array, which: "all" | "cells"): Package {
  refuseOtherKinds(bytes);
  let all = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith("/") || (which === "cells" && NOT_READ.test(name))) return false;
        all += originalSize;
        if (originalSize <= MOST_OF_A_PART && all <= MOST_IN_ALL) return true;
        throw new TooMuch(
          `Its part ${name} unpacks to ${megabytes(originalSize)} MB, and all up to it to ${megabytes(all)} MB; ` +
            `at most ${megabytes(MOST_OF_A_PART)} MB of one and ${megabytes(MOST_IN_ALL)} MB of all are read.`,
        );
      },
    });
  } catch (error) {
    if (error instanceof TooMuch) throw error;
    throw new Error("It is not an .xlsx workbook.");
  }
}

function megabytes(bytes: number): string {
  return Math.round(bytes / 2 ** 20).toLocaleString("en-US");
}

/**
 * The file of a package.
 *
 * @param made when, which each part carries as its time in UTC
 */
export function closePackage(parts: Package, made = new Date()): Uint8Array {
  // An archive keeps local time without a zone; moved, the same moment gives the same bytes in every zone.
  const mtime = new Date(made.getTime() + made.getTimezoneOffset() * 60_000);
  return zipSync(parts, { level: 6, mtime });
}

/** Text of a part, in either of the two ways in which XML may be written; empty where there is none. */
export function partText(parts: Package, path: string): string {
  const part = parts[path];
  if (part === undefined) return "";
  const [first, second] = part;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(part);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(part);
  return strFromU8(first === 0xef && second === 0xbb ? part.subarray(3) : part);
}

/** Puts a text in place of a part. */
export function setPartText(parts: Package, path: string, text: string): void {
  parts[path] = strToU8(text);
}

/** Says what a new part is. */
export function declarePart(parts: Package, path: string, type: string): void {
  const types = partText(parts, TYPES);
  setPartText(parts, TYPES, types.replace("</Types>", `<Override PartName="/${path}" ContentType="${type}"/></Types>`));
}

/** Relates a part to another one by the kind of their relation; returns the relation's id. */
export function relateParts(parts: Package, from: string, to: string, kind: string): string {
  const path = relationsPath(from);
  const known = partText(parts, path) || `${XML}<Relationships xmlns="${RELATIONS}"></Relationships>`;
  const id = `rIdSrt${(known.match(/<Relationship\b/g) ?? []).length + 1}`;
  const relation = `<Relationship Id="${id}" Type="${OFFICE_RELATIONS}/${kind}" Target="/${to}"/>`;
  setPartText(parts, path, known.replace("</Relationships>", `${relation}</Relationships>`));
  return id;
}

function relationsPath(part: string): string {
  return part.replace(/([^/]+)$/, "_rels/$1.rels");
}

/** Adds names to a workbook. */
export function setDefinedNames(parts: Package, names: readonly DefinedName[]): void {
  if (names.length === 0) return;
  const tags = names.map(({ name, formula, localSheet }) => {
    const local = localSheet === null ? "" : ` localSheetId="${localSheet}"`;
    return `<definedName name="${escaped(name)}"${local}>${escaped(formula)}</definedName>`;
  });
  const text = partText(parts, WORKBOOK);
  // Excel's own names, such as titles to print, may stand there already.
  const place = text.includes("</definedNames>") ? "</definedNames>" : "</sheets>";
  const added = place === "</sheets>" ? `${place}<definedNames>${tags.join("")}</definedNames>` : tags.join("") + place;
  setPartText(
    parts,
    WORKBOOK,
    text.replace(place, () => added),
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

/** The text that XML carries. */
export function unescaped(text: string): string {
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
