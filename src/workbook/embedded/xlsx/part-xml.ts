import { partText, type Package } from "../xlsx-package.ts";
import { visitXml, XmlError, xmlTree, type XmlElement, type XmlVisitor } from "./xml.ts";

/** Reads a part from its beginning to its end; nothing where there is none. */
export function visitPart(parts: Package, path: string, visitor: XmlVisitor): void {
  const xml = partText(parts, path);
  if (xml !== "") named(path, () => visitXml(xml, visitor));
}

/** A small part as a tree; an empty one where there is none. */
export function partTree(parts: Package, path: string | undefined): XmlElement {
  const xml = path === undefined ? "" : partText(parts, path);
  if (xml === "") return { name: "", attributes: {}, children: [], text: "" };
  return named(path!, () => xmlTree(xml));
}

function named<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof XmlError)
      throw new Error(`The part ${path} of the workbook cannot be read: ${error.message}.`);
    throw error;
  }
}
