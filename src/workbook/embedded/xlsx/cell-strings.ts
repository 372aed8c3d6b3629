import type { Package } from "../xlsx-package.ts";
import { pathsOfKind } from "./relations.ts";
import { visitPart } from "./part-xml.ts";

/** The texts that cells of all sheets point to by their number. */
export function sharedStrings(parts: Package, workbook: string): readonly string[] {
  const path = pathsOfKind(parts, workbook, "sharedStrings")[0];
  if (path === undefined) return [];
  const texts: string[] = [];
  const reader = stringReader();
  visitPart(parts, path, {
    open: (name) => {
      if (name === "si") reader.begin();
      reader.open(name);
    },
    close: (name) => {
      reader.close(name);
      if (name === "si") texts.push(reader.text());
    },
    text: (text) => reader.add(text),
  });
  return texts;
}

/** Collects the text of one cell from its runs; readings that are printed above Chinese or Japanese words are left out. */
export function stringReader() {
  let collected = "";
  let insideText = false;
  let insideReading = false;
  return {
    begin: () => void (collected = ""),
    open: (name: string) => {
      if (name === "rPh") insideReading = true;
      if (name === "t") insideText = true;
    },
    close: (name: string) => {
      if (name === "rPh") insideReading = false;
      if (name === "t") insideText = false;
    },
    add: (text: string) => {
      if (insideText && !insideReading) collected += text;
    },
    text: () => plainString(collected),
  };
}

/** A file writes characters that XML cannot carry as _x000D_; ends of lines are one character in a cell. */
export function plainString(text: string): string {
  const decoded = text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
  return decoded.replace(/\r\n?/g, "\n");
}
