const NAMESPACE = "http://www.w3.org/2000/svg";

/** What a mark takes over from those around it unless it says otherwise. */
const INHERITED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "font-variant",
  "text-anchor",
  "paint-order",
] as const;

/** What a mark has for itself alone, with what stands for none. */
const OWN = { opacity: "1", "dominant-baseline": "auto", "stop-color": "rgb(0, 0, 0)", "mix-blend-mode": "normal" };

/** What a picture outside its page says of itself, and what it stands on. */
export type Standalone = { readonly title: string; readonly background: string };

/**
 * A drawn chart as a file of its own: fonts and colours as the page shows them, where the chart refers to the page's;
 * its title and description as elements that every reader of SVG knows.
 *
 * @param svg chart on the page
 */
export function standaloneSvg(svg: SVGSVGElement, { title, background }: Standalone): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  settle(svg, copy, null);
  for (const style of copy.querySelectorAll("style")) style.remove();
  const { width, height } = sizeOf(svg);
  const ground = element(copy, "rect", { width: String(width), height: String(height), fill: background });
  const named = [element(copy, "title", {}, title)];
  const description = svg.getAttribute("aria-description");
  if (description !== null) named.push(element(copy, "desc", {}, description));
  copy.prepend(...named, ground);
  copy.setAttribute("xmlns", NAMESPACE);
  copy.setAttribute("aria-label", title);
  return new XMLSerializer().serializeToString(copy);
}

/** Size of a chart, in pixels of the page. */
export function sizeOf(svg: SVGSVGElement): { readonly width: number; readonly height: number } {
  return { width: Number(svg.getAttribute("width")), height: Number(svg.getAttribute("height")) };
}

/** Writes the page's styles into a copy, element by element. */
function settle(original: Element, copy: Element, around: CSSStyleDeclaration | null): void {
  const style = getComputedStyle(original);
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name);
    if (value === around?.getPropertyValue(name)) copy.removeAttribute(name);
    else copy.setAttribute(name, value);
  }
  for (const [name, none] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name);
    if (value === none || value === "") copy.removeAttribute(name);
    else copy.setAttribute(name, value);
  }
  copy.removeAttribute("class");
  copy.removeAttribute("style");
  copy.removeAttribute("color");
  [...original.children].forEach((child, i) => settle(child, copy.children[i]!, style));
}

function element(within: Element, name: string, attributes: Readonly<Record<string, string>>, text = ""): SVGElement {
  const made = within.ownerDocument.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
