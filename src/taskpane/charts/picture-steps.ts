import { pngOf } from "../../charts/png.ts";
import { sizeOf, standaloneSvg } from "../../charts/standalone.ts";
import { said, type TextsOf } from "../../language/catalogue.ts";
import type { Pane } from "../state/pane.tsx";
import { chartTexts } from "./texts.ts";

/** Copies a chart as PNG; where the browser keeps the clipboard from the pane, it is saved as a file instead. */
export async function copyPng(pane: Pane, svg: SVGSVGElement, title: string): Promise<void> {
  const png = pngOf(textOf(svg, title), sizeOf(svg));
  try {
    // The clipboard takes the promise: a wait before this call would end the user's permission.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    tell(pane, (texts) => texts.copied);
  } catch {
    const name = fileName(title, "png");
    download(await png, name);
    tell(pane, (texts) => texts.savedInstead(name));
  }
}

/** Saves a chart as an SVG file. */
export async function saveSvg(pane: Pane, svg: SVGSVGElement, title: string): Promise<void> {
  const name = fileName(title, "svg");
  download(new Blob([textOf(svg, title)], { type: "image/svg+xml" }), name);
  tell(pane, (texts) => texts.saved(name));
}

function textOf(svg: SVGSVGElement, title: string): string {
  return standaloneSvg(svg, { title, background: groundOf(svg) });
}

/** The colour that a chart stands on: that of the nearest part of the page that has one. */
function groundOf(svg: Element): string {
  for (let part: Element | null = svg; part !== null; part = part.parentElement) {
    const colour = getComputedStyle(part).backgroundColor;
    if (colour !== "" && colour !== "transparent" && !/^rgba\(.*, 0\)$/.test(colour)) return colour;
  }
  return "white";
}

const LONGEST_NAME = 80;

/** A title as the name of a file, without what some system does not take. */
function fileName(title: string, ending: string): string {
  const plain = title
    .replace(/[^\p{L}\p{N} .,%-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return `${plain.slice(0, LONGEST_NAME).replace(/[ .]+$/, "") || "SRT"}.${ending}`;
}

function download(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_MS);
}

/** Long enough for a browser that asks where to save. */
const REVOKE_MS = 60_000;

function tell({ store }: Pane, say: (texts: TextsOf<typeof chartTexts>) => string): void {
  store.dispatch({ type: "frame/notice", notice: { text: said(chartTexts, say), undo: null } });
}
