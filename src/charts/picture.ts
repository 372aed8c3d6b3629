/**
 * Makes a drawn chart one picture to assistive technology, told by its label and description. Plot labels each of its
 * marks as well ("rect", "rule"), which no role there permits and nobody wants read out.
 */
export function picture(svg: SVGSVGElement): SVGSVGElement {
  svg.setAttribute("role", "img");
  for (const mark of svg.querySelectorAll("[aria-label]")) mark.removeAttribute("aria-label");
  return svg;
}

/** How every chart is set: transparent, in the page's own colour and font. */
export const PLOT_STYLE = {
  background: "transparent",
  color: "currentColor",
  fontSize: "11px",
  fontFamily: "inherit",
  overflow: "visible",
} as const;
