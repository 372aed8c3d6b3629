import { SaxesParser } from "saxes";

/** What is told of a part as it is read, in its order; names without their prefixes. */
export type XmlVisitor = {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** An element of a small part. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: XmlElement[];
  text: string;
};

/** A part that is no XML. */
export class XmlError extends Error {}

/**
 * Reads XML from its beginning to its end, in time that grows with its length. Prefixes are left away, since writers
 * choose their own; a prefixed attribute gives way to a plain one of its name.
 *
 * @throws XmlError where it is not well formed or declares a type of document, which no workbook needs
 */
export function visitXml(xml: string, { open, close, text }: XmlVisitor): void {
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw new XmlError("it declares a DOCTYPE, which no workbook needs");
  });
  parser.on("error", (error) => {
    throw new XmlError(`it is no XML that can be read (${error.message})`);
  });
  if (open) parser.on("opentag", ({ name, attributes }) => open(localName(name), localAttributes(attributes)));
  if (close) parser.on("closetag", ({ name }) => close(localName(name)));
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.write(xml).close();
}

/** A small part as a tree. */
export function xmlTree(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const path = [root];
  visitXml(xml, {
    open: (name, attributes) => {
      const element = { name, attributes, children: [], text: "" };
      path.at(-1)!.children.push(element);
      path.push(element);
    },
    close: () => void path.pop(),
    text: (text) => void (path.at(-1)!.text += text),
  });
  return root;
}

/** The elements that lie along a path of names, from those of an element's children on. */
export function elementsAt(from: XmlElement, ...path: readonly string[]): XmlElement[] {
  return path.reduce<XmlElement[]>(
    (elements, name) => elements.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [from],
  );
}

/** Whether an attribute says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function localName(name: string): string {
  const at = name.indexOf(":");
  return at < 0 ? name : name.slice(at + 1);
}

function localAttributes(attributes: Readonly<Record<string, string>>): XmlAttributes {
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(":"))) return attributes;
  const local: Record<string, string> = {};
  for (const name of names) {
    if (name.includes(":") && !name.startsWith("xmlns:")) local[localName(name)] = attributes[name]!;
  }
  for (const name of names) if (!name.includes(":")) local[name] = attributes[name]!;
  return local;
}
