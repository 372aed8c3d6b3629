import { parseStringPromise } from "xml2js";

/**
 * An element of the manifest, children in the order of the file.
 * @typedef {{ name: string, text: string, attributes: Record<string, string>, children: Element[] }} Element
 */

/**
 * Reads XML into elements.
 *
 * @param {string} xml
 * @returns {Promise<Element>} the root
 * @throws Error when the text is not well-formed
 */
export async function parseManifest(xml) {
  const options = { explicitRoot: false, explicitChildren: true, preserveChildrenOrder: true, charsAsChildren: false };
  return element(await parseStringPromise(xml, options));
}

function element(node) {
  return {
    name: node["#name"],
    text: (node._ ?? "").trim(),
    attributes: node.$ ?? {},
    children: (node.$$ ?? []).map(element),
  };
}

/** The element itself and everything below it, in the order of the file. */
export function descendants(root) {
  return [root, ...root.children.flatMap(descendants)];
}

/** All elements of one name below a root. */
export function named(root, name) {
  return descendants(root).filter((element) => element.name === name);
}

/** The first element of one name below a root, or an empty one, so that a missing element fails its own rule. */
export function first(root, name) {
  return named(root, name)[0] ?? { name, text: "", attributes: {}, children: [] };
}
